import assert from 'node:assert/strict'
import { refersBack, sharesAnyTerm, sharesTerms } from '../../../triage/understand/sharesTerms.ts'

describe('words that two texts share', () => {
  for (const [text, known] of [
    ['printing is slow', 'the printer on the second floor'],
    ['the keywords are black', 'vfp include file opens all black, no coloured keywords']
  ] as const)
    it(`"${text}" is about what "${known}" is`, () => assert.ok(sharesTerms(text, known)))

  for (const [text, known] of [
    ['it started last week', 'the service hangs since last week'],
    ['word 97 crashes', 'pop3 stops responding'],
    ['I have a problem with the server', 'another problem on our server']
  ] as const)
    it(`"${text}" is not about what "${known}" is`, () => {
      assert.ok(!sharesTerms(text, known))
      assert.ok(!sharesAnyTerm(text, known))
    })

  it('one word of many is too little to be about the same, and enough to be of it', () => {
    const long =
      'alpha bravo charlie delta echoes foxtrot hotel india juliett kilometer limas mikes'
    const other =
      'alpha november oscar papas quebec romeo sierra tango uniform victor whiskey xrays'
    assert.ok(!sharesTerms(long, other))
    assert.ok(sharesAnyTerm(long, other))
  })

  it('goes back to what was told with "it" and "only"', () => {
    assert.ok(refersBack('it only happens on mondays'))
    assert.ok(refersBack('only on one pc'))
    assert.ok(!refersBack('word crashes when it prints'))
  })
})
