import assert from 'node:assert/strict'
import { requestsSomething, tellsTrouble } from '../../../../triage/understand/cues/tellsTrouble.ts'

describe('what tells of trouble', () => {
  for (const words of ['the projector is broken', 'there is no sound', "it won't print"])
    it(`"${words}"`, () => assert.equal(tellsTrouble(words), true))

  for (const words of ['the computer is brand new', 'the other programs are ok'])
    it(`not "${words}"`, () => assert.equal(tellsTrouble(words), false))
})

describe('what asks for a thing or a service', () => {
  for (const words of [
    'can you order a new monitor',
    'i need access to the sales share',
    'please create an account for a colleague',
    'how do i get a chair'
  ])
    it(`"${words}"`, () => assert.equal(requestsSomething(words), true))

  for (const words of [
    'can you help me',
    'can you show me the article',
    'how do i get the fix',
    'we need it for the payroll'
  ])
    it(`not "${words}"`, () => assert.equal(requestsSomething(words), false))
})
