import assert from 'node:assert/strict'
import { asksForAdvice } from '../../../../../triage/understand/cues/ask/asksForAdvice.ts'

describe('a question for the advice', () => {
  for (const words of [
    'what does it need',
    'which version fixes it',
    'so what shall i do on the first one?',
    'do i need a service pack',
    'what should we install there?',
    'which one do i need to put on',
    'what did you recommend'
  ])
    it(`is "${words}"`, () => assert.ok(asksForAdvice(words)))

  for (const words of [
    'what is it',
    'what does the registry key do',
    'do i need the cd',
    'it needs a fix',
    'which driver do i need',
    `what ${'anything '.repeat(400)}`
  ])
    it(`is not "${words.slice(0, 40)}"`, () => assert.ok(!asksForAdvice(words)))
})
