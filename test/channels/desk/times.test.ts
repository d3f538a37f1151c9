import assert from 'node:assert/strict'
import { createTimes, durationOf, urgencyOf } from '../../../channels/desk/cases/times.ts'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 26, 12)

describe('times at the desk', () => {
  const times = createTimes('Europe/Madrid')
  const CASES = [
    [20_000, 'under 1 min'],
    [34 * MINUTE, '34 min'],
    [291 * MINUTE, '4 h 51 min'],
    [120 * MINUTE, '2 h']
  ] as const
  for (const [ago, words] of CASES)
    it(`${ago} ms: ${words}`, () => assert.equal(durationOf(ago), words))

  it('tell the day from the second day on, in the zone of the settings', () => {
    assert.equal(times.since(NOON - 26 * 60 * MINUTE, NOON), 'since 25 Nov')
    assert.equal(times.moment(NOON, NOON), '13:00')
    assert.equal(times.moment(NOON - 24 * 60 * MINUTE, NOON), '25 Nov, 13:00')
  })
  it('are calm for an hour, then soon, after four late', () => {
    const waited = [59, 61, 239, 241].map(minutes => urgencyOf(NOON - minutes * MINUTE, NOON))
    assert.deepEqual(waited, ['calm', 'soon', 'soon', 'late'])
  })
})
