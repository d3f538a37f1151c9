import assert from 'node:assert/strict'
import { localTimes } from '../../../../channels/mail/letters/localTimes.ts'

const WINTER = Date.UTC(2026, 0, 5, 23, 30)
const SUMMER = Date.UTC(2026, 6, 5, 8)

describe('times as people in a zone read them', () => {
  for (const [zone, at, full, day, clock] of [
    ['UTC', WINTER, '5 January 2026, 23:30 UTC', 'Monday, 5 January 2026', '23:30'],
    ['Europe/Madrid', WINTER, '6 January 2026, 00:30 CET', 'Tuesday, 6 January 2026', '00:30'],
    ['Europe/Madrid', SUMMER, '5 July 2026, 10:00 CEST', 'Sunday, 5 July 2026', '10:00'],
    ['Asia/Kolkata', SUMMER, '5 July 2026, 13:30 GMT+5:30', 'Sunday, 5 July 2026', '13:30']
  ] as const)
    it(`${zone} → ${full}`, () => {
      const times = localTimes(zone)
      assert.deepEqual(
        [times.full(at), times.day(at).replace(/(?<=day) /, ', '), times.clock(at)],
        [full, day, clock]
      )
    })
})
