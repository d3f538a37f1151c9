import assert from 'node:assert/strict'
import { asksWhichNeed } from '../../../../triage/understand/cues/ask/asksWhichNeed.ts'

describe('a question about all machines that were told of', () => {
  for (const words of [
    'so which ones need what',
    'ok, a list please: which server needs which pack?',
    'who needs what now?',
    'what does each machine need?',
    'what goes on which?'
  ])
    it(`"${words}" is`, () => assert.equal(asksWhichNeed(words), true))

  for (const words of ['which service pack do i need', 'what do i need', 'which one has sp3'])
    it(`"${words}" is not`, () => assert.equal(asksWhichNeed(words), false))
})
