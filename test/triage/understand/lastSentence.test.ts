import assert from 'node:assert/strict'
import { lastSentence } from '../../../triage/understand/lastSentence.ts'

/** A message, and what stands behind its last end of a sentence; null: nothing does. */
const CASES: readonly (readonly [said: string, last: string | null])[] = [
  ['mipmapping off did it. back to the camera', 'back to the camera'],
  ['no idea! ok; the fax?', 'the fax?'],
  ['the server has sp3. back to the fax', 'back to the fax'],
  ['now Word crashes, too. back to the fax', 'back to the fax'],
  ['back to the fax', null],
  ['a. b. c. d. e. f', null],
  ['', null]
]

describe('the last sentence of a message', () => {
  for (const [said, last] of CASES)
    it(`${said} → ${last ?? 'none'}`, () => {
      assert.equal(lastSentence(said), last)
    })
})
