import assert from 'node:assert/strict'
import { sign, verify } from '../../../channels/handOver/signature.ts'
import { SECRET } from '../../parts/services/helpdeskSystem.ts'

const MORNING = Date.UTC(2026, 0, 5, 8)

describe('a signature', () => {
  it('is the one of Standard Webhooks', () => {
    const headers = sign(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1_614_265_330_000,
      '{"test": 2432232314}'
    )
    assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
    assert.ok(
      verify(
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        headers,
        '{"test": 2432232314}',
        1_614_265_330_000
      )
    )
  })
  const now = MORNING
  const good = sign(SECRET, 'm1', now, 'body')
  for (const [what, headers, body, at] of [
    ['another body', good, 'bodY', now],
    ['another id', { ...good, 'webhook-id': 'm2' }, 'body', now],
    ['another time', { ...good, 'webhook-timestamp': String(now / 1_000 + 1) }, 'body', now],
    ['a time long past', good, 'body', now + 301_000],
    ['a time to come', good, 'body', now - 301_000],
    ['no headers', {}, 'body', now],
    ['another secret', sign(`${SECRET}!`, 'm1', now, 'body'), 'body', now],
    [
      'another version',
      { ...good, 'webhook-signature': good['webhook-signature'].replace('v1,', 'v2,') },
      'body',
      now
    ],
    ['an empty signature', { ...good, 'webhook-signature': 'v1,' }, 'body', now],
    ['a time that is none', { ...good, 'webhook-timestamp': 'NaN' }, 'body', now]
  ] as const)
    it(`with ${what} is refused`, () => {
      assert.equal(verify(SECRET, headers, body, at), false)
    })
  it('made with the old secret or the new one is good while a secret is changed', () => {
    const other = 'the secret before this one, as long'
    assert.ok(verify([other, SECRET], good, 'body', now))
    const both = sign([SECRET, other], 'm1', now, 'body')
    for (const secret of [SECRET, other]) assert.ok(verify(secret, both, 'body', now))
    assert.equal(verify(['a third one, which nobody was ever told'], both, 'body', now), false)
  })
  it('is one of several while a secret is changed', () => {
    assert.ok(
      verify(
        SECRET,
        { ...good, 'webhook-signature': `v1,AAAA ${good['webhook-signature']}` },
        'body',
        now
      )
    )
  })
})
