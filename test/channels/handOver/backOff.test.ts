import assert from 'node:assert/strict'
import { backOff } from '../../../channels/handOver/backOff.ts'

describe('attempts', () => {
  it('come later and later, up to an hour, for three days', () => {
    const seconds = [0, 1, 2, 3, 4, 5, 6, 20].map(tries => (backOff(tries, 0, 0.5) ?? 0) / 1_000)
    assert.deepEqual(seconds, [5, 15, 45, 135, 405, 1_215, 3_600, 3_600])
    assert.deepEqual([backOff(0, 0, 0), backOff(0, 0, 1)], [3_750, 6_250])
    assert.equal(backOff(80, 3 * 86_400_000 + 1, 0.5), null)
  })
})
