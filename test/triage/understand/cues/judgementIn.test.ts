import assert from 'node:assert/strict'
import { judgementIn } from '../../../../triage/understand/cues/judgementIn.ts'

/** What is said of an article, and what that says of it. */
const JUDGED: readonly (readonly [string, 'for' | 'against' | null])[] = [
  ["that can't be it", 'against'],
  ['no, mine is different', 'against'],
  ["that didn't do anything", 'against'],
  ['i still get it', 'against'],
  ['no way', 'against'],
  ['that was it, cheers', 'for'],
  ['no sorry, it is the right one', 'for'],
  ["let's go with that one after all", 'for'],
  ['hang on, you were right', 'for'],
  ['and if i do not do that?', null],
  ['we never changed anything', null],
  ['everything else works', null],
  ['it does not print', null],
  ['ok thanks', null],
  ['the printer is wrong', null]
]

describe('what a message says of an article, and nothing else', () => {
  for (const [words, judgement] of JUDGED)
    it(`"${words}" → ${judgement}`, () => assert.equal(judgementIn(words), judgement))
})
