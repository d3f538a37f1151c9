import assert from 'node:assert/strict'
import { saysOnlyLevel } from '../../../../../triage/understand/cues/ask/saysOnlyLevel.ts'

const SAID: readonly (readonly [said: string, isOnlyLevel: boolean])[] = [
  ['sp3 now', true],
  ['winver says Service Pack 1', true],
  ['it says Version 4.0 (Build 1381: Service Pack 3)', true],
  ['sp3, and the light stays on', false]
]

describe('which level is in, and nothing of what is wrong', () => {
  for (const [said, isOnlyLevel] of SAID)
    it(`${said}: ${isOnlyLevel}`, () => {
      assert.equal(saysOnlyLevel(said), isOnlyLevel)
    })
})
