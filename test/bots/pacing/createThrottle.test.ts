import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { createThrottle } from '../../../bots/pacing/createThrottle.ts'
import { retryIn } from '../../../bots/pacing/retryIn.ts'

const NOON = Date.UTC(2026, 0, 5, 12)
function to(id: string, channelId = 'msteams') {
  return { channelId, conversation: { id, tenantId: 't' } } as Activity
}
function most(times: readonly number[], seconds: number): number {
  return Math.max(
    ...times.map(at => times.filter(other => other >= at && other < at + seconds * 1_000).length)
  )
}

describe('the pace of Teams', () => {
  it('in one conversation never goes over the published rates', () => {
    const pace = createThrottle()
    const times = Array.from({ length: 200 }, () => NOON + pace(to('a'), NOON))
    assert.deepEqual([most(times, 1), most(times, 2), most(times, 30)], [7, 8, 60])
  })
  it('in one tenant never goes over 50 in a second', () => {
    const pace = createThrottle()
    assert.equal(
      most(
        Array.from({ length: 200 }, (_, index) => NOON + pace(to(`c${index}`), NOON)),
        1
      ),
      50
    )
  })
  it('does not hold up who speaks now and then, nor other channels', () => {
    const pace = createThrottle()
    for (let at = NOON; at < NOON + 600_000; at += 3_000) assert.equal(pace(to('a'), at), 0)
    for (let count = 0; count < 100; count += 1) assert.equal(pace(to('a', 'directline'), NOON), 0)
  })
})

describe('another try', () => {
  function refused(statusCode?: number, after?: string) {
    return { statusCode, response: { headers: { get: () => after } } }
  }
  function hoursOf(status?: number): number {
    let [waited, tries] = [0, 0]
    for (
      let next = retryIn(refused(status), tries, NOON);
      next !== null;
      next = retryIn(refused(status), tries, NOON)
    ) {
      waited += next
      tries += 1
    }
    return waited / 3_600_000
  }
  for (const status of [408, 412, 429, 500, 502, 503, 504, undefined])
    it(`comes after ${status ?? 'no answer'}`, () =>
      assert.ok((retryIn(refused(status), 0, NOON) ?? 0) >= 500))
  for (const status of [400, 404, 405, 413])
    it(`does not come after ${status}`, () => assert.equal(retryIn(refused(status), 0, NOON), null))
  it('comes for a day where the bot may not send now', () => {
    for (const status of [401, 403]) {
      const hours = hoursOf(status)
      assert.ok(hours > 22 && hours < 27, String(hours))
    }
  })
  it('comes for some five hours where the channel cannot be reached, as the alert says', () => {
    for (const status of [503, undefined]) {
      const hours = hoursOf(status)
      assert.ok(hours > 4.5 && hours < 6, String(hours))
    }
  })
  it('waits as long as the channel asks for, in seconds or until a time', () => {
    assert.ok((retryIn(refused(429, '120'), 0, NOON) ?? 0) >= 120_000)
    assert.ok(
      (retryIn(refused(503, new Date(NOON + 90_000).toUTCString()), 0, NOON) ?? 0) >= 90_000
    )
    assert.ok((retryIn(refused(429, 'nonsense'), 0, NOON) ?? Infinity) <= 1_000)
  })
  it('waits longer each time, at most five minutes, never the same twice, and ends', () => {
    const waits = Array.from({ length: 60 }, (_, tries) => retryIn(refused(502), tries, NOON) ?? 0)
    assert.ok((waits[5] ?? 0) > (waits[0] ?? 0) * 8)
    assert.ok(Math.max(...waits) <= 300_000)
    assert.ok(new Set(waits.slice(20)).size > 30)
    assert.equal(retryIn(refused(502), 90, NOON), null)
  })
})
