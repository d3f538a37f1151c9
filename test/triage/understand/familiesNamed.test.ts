import assert from 'node:assert/strict'
import { familiesNamed } from '../../../triage/understand/familiesNamed.ts'

describe('the families of programs that a text names', () => {
  for (const [text, families] of [
    ['word 97 crashes', ['Word']],
    ['windows 2000 sp2', []],
    ['it hangs', []]
  ] as const)
    it(`"${text}"`, () => assert.deepEqual(familiesNamed(text), families))
})
