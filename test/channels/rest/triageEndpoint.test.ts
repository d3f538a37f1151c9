import assert from 'node:assert/strict'
import { problem, triage } from '../../parts/channels/askTriage.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { SPOOLER_LOG } from '../../parts/written/writeEvtx.ts'

const PICTURE = Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 251))
const BYTES = { 'content-type': 'application/octet-stream' }

describe('triage over HTTP', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({})
  })
  after(async () => await service.stop())

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
    it(`with ${what}: ${status} and a sentence that helps`, async () => {
      const answer = await triage(service.url, body, headers)
      assert.equal(answer.status, status)
      const detail = await problem(answer)
      assert.match(detail, said)
      assert.match(detail, /^\S.*\.$/)
    })
  }

  for (const type of ['application/octet-stream', 'text/plain'])
    it(`with an event log as ${type}: its events`, async () => {
      const answer = await triage(service.url, SPOOLER_LOG, { 'content-type': type })
      assert.equal(answer.status, 200)
      const { events } = (await answer.json()) as { events: readonly { id: number }[] }
      assert.deepEqual(
        events.map(({ id }) => id),
        [7031]
      )
    })

  it('names the page of the article it answers with', async () => {
    const text = 'pop3 virtual servers hang on windows 2000 sp2'
    const answer = await fetch(`${service.url}/api/triage`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text
    })
    assert.equal(answer.headers.get('link'), '</articles/Q303283>; rel="describedby"')
    assert.equal((await fetch(`${service.url}/articles/Q303283`)).status, 200)
  })

  it('in pieces over the cap: 413, not a cut connection', async () => {
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

  it('takes what Windows programs write: UTF-16, Windows-1252, a mark in front', async () => {
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
})
