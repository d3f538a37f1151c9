import assert from 'node:assert/strict'
import { problem, triage } from '../../parts/channels/askTriage.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const KEY = 'a-key-of-some-length-0001'

describe('the doors', () => {
  let service: InProcess
  let guarded: InProcess
  before(async () => {
    service = await startInProcess({ CORS_ORIGINS: 'https://help.example https://*.team.example' })
    guarded = await startInProcess({
      API_KEY: `${KEY} another-key-of-some-length`,
      RATE_LIMIT: '20',
      TRUST_PROXY: '1',
      PUBLIC_URL: 'https://triage.example'
    })
  })
  after(async () => {
    await service.stop()
    await guarded.stop()
  })

  it('a key: as bearer or by its own header, either of two; without it 401 and nothing is read', async () => {
    for (const [name, key] of [
      ['authorization', `Bearer ${KEY}`],
      ['x-api-key', KEY],
      ['x-api-key', 'another-key-of-some-length']
    ] as const)
      assert.equal((await triage(guarded.url, 'pop3 hangs', { [name]: key })).status, 200)
    for (const [name, key] of [
      ['accept', '*/*'],
      ['x-api-key', ''],
      ['x-api-key', `${KEY} x`],
      ['authorization', `Basic ${KEY}`],
      ['authorization', 'Bearer '],
      ['x-api-key', KEY.slice(0, -1)]
    ] as const) {
      const answer = await triage(guarded.url, '', { [name]: key })
      assert.equal(answer.status, 401)
      assert.match(await problem(answer), /A key is needed/)
    }
  })

  it('the limit of an address: told with each answer, 429 with when to come back; others are not held up', async () => {
    async function from(address: string): Promise<Response> {
      return await triage(guarded.url, 'pop3 hangs', {
        'x-api-key': KEY,
        'x-forwarded-for': `6.6.6.6, ${address}`
      })
    }
    const first = await from('203.0.113.7')
    assert.equal(first.headers.get('ratelimit-policy'), '"interface";q=20;w=60')
    assert.match(first.headers.get('ratelimit') ?? '', /^"interface";r=19;t=\d+$/)
    for (let number = 1; number < 20; number += 1)
      assert.equal((await from('203.0.113.7')).status, 200)
    const refused = await from('203.0.113.7')
    assert.equal(refused.status, 429)
    assert.match(refused.headers.get('retry-after') ?? '', /^[123]$/)
    assert.match(
      await problem(refused),
      /more than 20 requests in a minute from one address\. Wait \d s\./
    )
    assert.equal((await from('203.0.113.8')).status, 200)
    for (let number = 0; number < 40; number += 1)
      assert.equal(
        (await fetch(`${guarded.url}/healthz`, { headers: { 'x-forwarded-for': '203.0.113.7' } }))
          .status,
        200
      )
  })

  it('the chat stands only in frames of the sites that are listed, and in its own', async () => {
    const other = await startInProcess({
      EMBED_ORIGINS: 'https://help.example https://*.team.example'
    })
    const policies = await Promise.all(
      [service.url, other.url].map(
        async url => (await fetch(`${url}/chat`)).headers.get('content-security-policy') ?? ''
      )
    )
    await other.stop()
    assert.deepEqual(
      policies.map(policy => /frame-ancestors (.*)$/.exec(policy)?.[1]),
      ['*', "'self' https://help.example https://*.team.example"]
    )
  })

  it('a proxy that nobody said is in front is told of once in the log', async () => {
    const other = await startInProcess({})
    for (let number = 0; number < 3; number += 1)
      await fetch(`${other.url}/healthz`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
    await other.stop()
    assert.equal(other.logged.filter(line => line.includes('TRUST_PROXY')).length, 1)
  })

  it('a listed site may call the interface and read the answer; what browsers ask beforehand is answered', async () => {
    for (const origin of ['https://help.example', 'https://a.team.example']) {
      const asked = await fetch(`${service.url}/api/triage`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type'
        }
      })
      assert.equal(asked.status, 204)
      assert.match(
        asked.headers.get('access-control-allow-headers') ?? '',
        /content-type.*x-ms-bot-agent/
      )
      const answer = await triage(service.url, 'pop3 hangs', { origin })
      assert.equal(answer.headers.get('access-control-allow-origin'), origin)
      assert.equal(answer.headers.get('vary'), 'origin')
    }
  })

  it('a site that is not listed is turned away', async () => {
    for (const origin of [
      'https://evil.example',
      'https://help.example.evil',
      'https://team.example',
      'http://help.example',
      'null',
      'https://eviltriage.team.example.org'
    ]) {
      assert.equal((await triage(service.url, 'pop3 hangs', { origin })).status, 403, origin)
      assert.equal(
        (
          await fetch(`${service.url}/directline/tokens/generate`, {
            method: 'OPTIONS',
            headers: { origin }
          })
        ).status,
        403,
        origin
      )
      assert.equal(
        (await fetch(service.url, { headers: { origin } })).headers.get(
          'access-control-allow-origin'
        ),
        null
      )
    }
  })

  it('every answer carries the headers that browsers obey, errors too', async () => {
    for (const path of [
      '/',
      '/chat',
      '/widget.js',
      '/healthz',
      '/api/triage',
      '/nothing',
      '/directline/tokens/refresh'
    ]) {
      const { headers } = await fetch(service.url + path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
      assert.match(
        headers.get('content-security-policy') ?? '',
        /^default-src 'none';.*frame-ancestors/,
        path
      )
      assert.doesNotMatch(
        headers.get('content-security-policy') ?? '',
        /unsafe|https?:\/\/(?!127)/,
        path
      )
      assert.equal(headers.get('strict-transport-security'), null)
    }
    assert.match(
      (await fetch(`${guarded.url}/healthz`)).headers.get('strict-transport-security') ?? '',
      /max-age/
    )
  })
})
