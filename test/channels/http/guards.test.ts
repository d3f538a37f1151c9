import assert from 'node:assert/strict'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { SPOOLER_LOG } from '../../parts/written/writeEvtx.ts'

const PICTURE = Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 251))
const BYTES = { 'content-type': 'application/octet-stream' }
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

  async function triage(
    url: string,
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<Response> {
    return await fetch(`${url}/api/triage`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
      body: body as string
    })
  }
  async function problem(answer: Response): Promise<string> {
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    const { type, title, status, detail } = (await answer.json()) as Record<string, string>
    assert.deepEqual([type, status], ['about:blank', answer.status])
    assert.match(String(title), /^[A-Z]/)
    return String(detail)
  }

  const JSON_BODY = { 'content-type': 'application/json' }
  for (const [what, status, said, body, headers] of [
    ['nothing', 400, /nothing to read/, '', {}],
    ['blanks', 400, /nothing to read/, ' \n\t ', {}],
    ['no JSON', 400, /no JSON object/, '{', JSON_BODY],
    ['a list', 400, /no JSON object/, '[]', JSON_BODY],
    ['JSON without a text', 400, /"text" is missing/, '{}', JSON_BODY],
    ['a text that is a number', 400, /"text" is missing/, '{"text":1}', JSON_BODY],
    [
      'an unknown fact',
      400,
      /no fact named "colour"/,
      '{"text":"x","facts":{"colour":"red"}}',
      JSON_BODY
    ],
    [
      'a service pack that is none',
      400,
      /no service pack/,
      '{"text":"x","facts":{"servicePack":"many"}}',
      JSON_BODY
    ],
    ['facts that are a list', 400, /"facts" is an object/, '{"text":"x","facts":[1]}', JSON_BODY],
    [
      'brackets without end',
      400,
      /nests more than 64 levels/,
      `{"text":"x","facts":${'['.repeat(500_000)}`,
      JSON_BODY
    ],
    [
      'a form',
      415,
      /text\/plain/,
      'text=x',
      { 'content-type': 'application/x-www-form-urlencoded' }
    ],
    ['a picture', 415, /no text.*\.evtx/, PICTURE, {}],
    ['a picture as bytes', 415, /no text/, PICTURE, BYTES],
    [
      'an event log without events',
      415,
      /no event.*wevtutil/,
      Buffer.from('ElfFile\0'.padEnd(5_000, '\0'), 'latin1'),
      BYTES
    ],
    ['compressed bytes', 415, /without compression/, 'x', { 'content-encoding': 'gzip' }],
    ['more than 1 MB', 413, /more than 1024 KB/, 'x'.repeat(1024 * 1024 + 1), {}],
    [
      'more than 1 MB of JSON',
      413,
      /more than 1024 KB/,
      JSON.stringify({ text: 'x'.repeat(1024 * 1024) }),
      JSON_BODY
    ]
  ] as const) {
    it(`/api/triage with ${what}: ${status} and a sentence that helps`, async () => {
      const answer = await triage(service.url, body, headers)
      assert.equal(answer.status, status)
      const detail = await problem(answer)
      assert.match(detail, said)
      assert.match(detail, /^\S.*\.$/)
    })
  }

  for (const type of ['application/octet-stream', 'text/plain'])
    it(`/api/triage with an event log as ${type}: its events`, async () => {
      const answer = await triage(service.url, SPOOLER_LOG, { 'content-type': type })
      assert.equal(answer.status, 200)
      const { events } = (await answer.json()) as { events: readonly { id: number }[] }
      assert.deepEqual(
        events.map(({ id }) => id),
        [7031]
      )
    })

  it('/api/triage names the page of the article it answers with', async () => {
    const text = 'pop3 virtual servers hang on windows 2000 sp2'
    const answer = await fetch(`${service.url}/api/triage`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text
    })
    assert.equal(answer.headers.get('link'), '</articles/Q303283>; rel="describedby"')
    assert.equal((await fetch(`${service.url}/articles/Q303283`)).status, 200)
  })

  it('/api/triage in pieces over the cap: 413, not a cut connection', async () => {
    const pieces = new ReadableStream({
      start: flow => {
        for (let number = 0; number < 20; number += 1)
          flow.enqueue(new Uint8Array(100_000).fill(120))
        flow.close()
      }
    })
    const answer = await fetch(`${service.url}/api/triage`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: pieces,
      duplex: 'half'
    } as RequestInit)
    assert.equal(answer.status, 413)
  })

  it('/api/triage takes what Windows programs write: UTF-16, Windows-1252, a mark in front', async () => {
    for (const bytes of [
      Buffer.from('\uFEFFpop3 hangs, windows 2000', 'utf16le'),
      Buffer.from('pop3 h\xe4ngt, windows 2000', 'latin1')
    ]) {
      assert.equal(
        ((await (await triage(service.url, bytes)).json()) as { facts: { product: string } }).facts
          .product,
        'Windows 2000'
      )
    }
    assert.equal((await triage(service.url, '\uFEFF{"text":"pop3 hangs"}', JSON_BODY)).status, 200)
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
