import { strictEqual } from 'node:assert/strict'
import { termsOf } from '../../../../../triage/understand/cues/ask/termsOf.ts'

describe('the words of a passage', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])
    it(`${word} is a word, though every object has it`, () => {
      for (const term of termsOf(`the ${word} fails`)) strictEqual(typeof term, 'string')
    })
})
