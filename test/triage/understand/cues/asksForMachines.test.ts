import assert from 'node:assert/strict'
import { asksForMachines } from '../../../../triage/understand/cues/ask/asksForMachines.ts'

describe('what asks for the machines that were listed', () => {
  for (const words of [
    'what does each machine need',
    'which servers still need it?',
    'who needs sp3',
    'ok, which ones are still open?',
    'show me the list again please',
    'can i have the file?',
    'list them all',
    'the whole list'
  ])
    it(`"${words}" does`, () => assert.equal(asksForMachines(words), true))

  for (const words of [
    'which service pack do i need',
    'show me the article',
    'who has seen it',
    'the list of users is empty',
    'can i have the fix'
  ])
    it(`"${words}" does not`, () => assert.equal(asksForMachines(words), false))
})
