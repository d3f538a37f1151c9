import assert from 'node:assert/strict'
import { tailsBehindTalk, tailsOf } from '../../../triage/understand/tailsOf.ts'

/** A message, what stands behind its first sentences, and how much of it behind mere talk. */
const CASES: readonly (readonly [said: string, tails: readonly string[], behindTalk: number])[] = [
  ['mipmapping off did it. back to the camera', ['back to the camera'], 1],
  ['no idea! ok; the fax?', ['ok; the fax?', 'the fax?'], 2],
  ['the server has sp3. back to the fax', ['back to the fax'], 0],
  ['now Word crashes, too. back to the fax', ['back to the fax'], 0],
  ['back to the fax', [], 0],
  ['a. b. c. d. e. f', [], 0],
  ['', [], 0]
]

describe('what stands behind the first sentences of a message', () => {
  for (const [said, tails, behindTalk] of CASES)
    it(`${said} → ${tails.join(' | ') || 'nothing'}`, () => {
      assert.deepEqual(tailsOf(said), tails)
      assert.equal(tailsBehindTalk(said).length, behindTalk)
    })
})
