import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAddressLimit } from '../../../channels/http/addressLimit.ts'
import { createOrigins } from '../../../channels/http/origins.ts'
import { createLimiter, WINDOW_S } from '../../../channels/http/rateLimit.ts'
import { readConfig } from '../../../config/readConfig.ts'

describe('who asks', () => {
  function request(headers: Readonly<Record<string, string>>, remoteAddress = '10.0.0.1') {
    return { headers, socket: { remoteAddress } } as never
  }
  function origins(env: Readonly<Record<string, string>>) {
    return createOrigins(readConfig(env))
  }

  it('forwarded headers count only when a proxy is trusted, and only what it added', () => {
    const forged = {
      host: 'here:1',
      'x-forwarded-for': '1.1.1.1, 2.2.2.2',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'evil.test'
    }
    assert.equal(origins({}).clientOf(request(forged)), '10.0.0.1')
    assert.equal(origins({}).ofService(request(forged)), 'http://here:1')
    assert.equal(origins({ TRUST_PROXY: '1' }).clientOf(request(forged)), '2.2.2.2')
    assert.equal(origins({ TRUST_PROXY: '2' }).clientOf(request(forged)), '1.1.1.1')
    assert.equal(origins({ TRUST_PROXY: '1' }).ofService(request(forged)), 'https://evil.test')
    assert.equal(
      origins({ PUBLIC_URL: 'https://triage.example' }).ofService(request(forged)),
      'https://triage.example'
    )
  })

  it('an address of the newer kind counts with its network', () => {
    for (const [address, counted] of [
      ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
      ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
      ['::1', '0:0:0:0::/64'],
      ['::ffff:203.0.113.7', '203.0.113.7'],
      ['fe80::1%eth0', 'fe80:0:0:0::/64'],
      ['203.0.113.7:4711', '203.0.113.7'],
      ['nonsense', 'unknown']
    ] as const) {
      assert.equal(
        origins({ TRUST_PROXY: '1' }).clientOf(request({ 'x-forwarded-for': address })),
        counted
      )
    }
  })
})

describe('a limit', () => {
  it('lets through no more than its quota in any minute, and as much as that over time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 }),
        (quota, pauses) => {
          const { take } = createLimiter(quota)
          const passed: number[] = []
          let now = 1_000_000
          for (const pause of pauses) {
            now += pause
            const { allowed, remaining, wait } = take('one', now)
            if (allowed) passed.push(now)
            assert.ok(remaining >= 0 && remaining < quota && wait >= 0 && (allowed || wait > 0))
          }
          for (const [index, at] of passed.entries()) {
            // a burst and what flows in after it: the bound of the algorithm
            assert.ok(
              passed.slice(index).filter(other => other < at + WINDOW_S * 1_000).length <= 2 * quota
            )
          }
        }
      ),
      { numRuns: 100 }
    )
  })

  it('one second after it was told to wait so long, one is let through', () => {
    const { take } = createLimiter(7)
    for (let number = 0; number < 7; number += 1) assert.ok(take('one', 0).allowed)
    const { allowed, wait } = take('one', 0)
    assert.equal(allowed, false)
    assert.ok(take('one', wait * 1_000).allowed)
  })

  it('charges by what something costs', () => {
    const { take } = createLimiter(10)
    assert.deepEqual(
      [4, 4, 4, 2].map(cost => take('one', 0, cost).allowed),
      [true, true, false, true]
    )
  })

  it('counts the networks around an address of the newer kind, too', () => {
    const { take } = createAddressLimit(2)
    function passed(addresses: readonly string[]): number {
      return addresses.filter(address => take(address, 0).allowed).length
    }
    const hex = Array.from({ length: 256 }, (_, index) => index.toString(16))
    assert.equal(passed(hex.map(part => `2001:db8:1:${part}::/64`)), 2 * 4)
    assert.equal(passed(hex.map(part => `2001:db8:2:${part}00::/64`)), 2 * 16)
    assert.equal(passed(hex.map(part => `10.0.0.${Number.parseInt(part, 16)}`)), 256)
  })

  it('holds no more keys than it may', () => {
    const { take } = createLimiter(2)
    assert.deepEqual(
      [take('one', 0), take('one', 0)].map(({ allowed }) => allowed),
      [true, true]
    )
    assert.equal(take('one', 0).allowed, false)
    for (let number = 0; number < 200_000; number += 1) take(`address ${number}`, 0)
    assert.equal(take('one', 0).allowed, true)
  })
})
