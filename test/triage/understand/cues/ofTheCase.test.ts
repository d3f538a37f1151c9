import assert from 'node:assert/strict'
import { asksOfCase } from '../../../../triage/understand/cues/ofTheCase.ts'

describe('a question about the case that people have', () => {
  for (const words of [
    'when will they call?',
    'how long does it take to get an answer',
    'what was the case number again',
    'who reads my ticket',
    'is anybody looking at it',
    'any news?'
  ])
    it(`"${words}" is`, () => assert.equal(asksOfCase(words), true))

  for (const words of [
    'when does it hang',
    'how do i get the service pack',
    'any idea what is wrong',
    'pop3 hangs'
  ])
    it(`"${words}" is not`, () => assert.equal(asksOfCase(words), false))
})
