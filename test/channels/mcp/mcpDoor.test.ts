import assert from 'node:assert/strict'
import { request } from 'node:http'
import { createHostCheck } from '../../../channels/mcp/hostCheck.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const KEY = 'a-key-of-the-assistant'
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' }

type Sent = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

describe('the door of MCP', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({ API_KEY: KEY, RATE_LIMIT: '60' })
  })
  after(async () => await service.stop())

  async function send({ method = 'POST', headers = {}, body }: Sent) {
    return await sent(service.url, {
      method,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        authorization: `Bearer ${KEY}`,
        ...headers
      },
      body: method === 'POST' ? (body ?? JSON.stringify(LIST)) : ''
    })
  }

  for (const [what, asked, status, said] of [
    ['no key', { headers: { authorization: '' } }, 401, /A key is needed here/],
    ['a wrong key', { headers: { authorization: 'Bearer nothing' } }, 401, /A key is needed here/],
    ['another name', { headers: { host: 'evil.example' } }, 403, /PUBLIC_URL/],
    [
      'a page of another site',
      { headers: { origin: 'https://evil.example' } },
      403,
      /CORS_ORIGINS/
    ],
    ['no JSON', { body: '{' }, 400, /no JSON object/],
    ['several messages at once', { body: `[${JSON.stringify(LIST)}]` }, 400, /no JSON object/],
    ['brackets without end', { body: `{"a":${'['.repeat(500)}` }, 400, /nests more than 64/],
    ['more than 1 MB', { body: `{"a":"${'x'.repeat(1024 * 1024)}"}` }, 413, /more than 1024 KB/],
    ['a form', { headers: { 'content-type': 'text/plain' } }, 415, /application\/json/],
    ['a stream', { method: 'GET' }, 405, /answers POST only/],
    ['the end of a session', { method: 'DELETE' }, 405, /answers POST only/],
    [
      'a subscription',
      { body: JSON.stringify({ ...LIST, method: 'subscriptions/listen' }) },
      404,
      /Nothing can be listened to/
    ]
  ] as const satisfies readonly (readonly [string, Sent, number, RegExp])[]) {
    it(`with ${what}: ${status}, in the form of JSON-RPC`, async () => {
      const answer = await send(asked)
      assert.equal(answer.status, status)
      assert.equal(answer.headers['content-type'], 'application/json')
      const { jsonrpc, error } = JSON.parse(answer.text) as {
        jsonrpc: string
        error: { code: number; message: string }
      }
      assert.deepEqual([jsonrpc, error.code < -31_999], ['2.0', true])
      assert.match(error.message, said)
      if (status === 405) assert.equal(answer.headers.allow, 'POST')
    })
  }

  it('answers who has the key, and shares the limit of the interface', async () => {
    const { status, text, headers } = await send({})
    assert.equal(status, 200)
    assert.match(text, /"name":"triage"/)
    assert.match(String(headers['ratelimit-policy']), /"interface";q=60/)
    let last = await send({ body: ' '.repeat(900_000) })
    for (let count = 0; count < 8 && last.status !== 429; count += 1)
      last = await send({ body: ' '.repeat(900_000) })
    assert.equal(last.status, 429)
    assert.match(last.text, /^\{"jsonrpc":"2\.0","id":null,"error":.*Wait \d+ s\./)
  })
})

describe('under which names MCP is answered', () => {
  for (const [env, host, isAnswered] of [
    [{}, 'localhost:3978', true],
    [{}, '127.0.0.1', true],
    [{}, '[::1]:3978', true],
    [{}, '10.1.2.3:3978', true],
    [{}, 'evil.example', false],
    [{}, 'localhost.evil.example', false],
    [{}, '', false],
    [{ PUBLIC_URL: 'https://help.example' }, 'Help.example', true],
    [{ PUBLIC_URL: 'https://help.example' }, 'evil.example', false],
    [{ API_KEY: KEY }, 'evil.example', false],
    [{ HOST: '0.0.0.0', SITE_ONLY: 'true' }, 'triage', false],
    [{ HOST: '0.0.0.0', SITE_ONLY: 'true', API_KEY: KEY }, 'triage', true]
  ] as const) {
    it(`${JSON.stringify(env)}: ${host} ${isAnswered ? 'is' : 'is not'}`, () => {
      const check = createHostCheck(readConfig(env))
      const asked = { headers: { host } } as unknown as Parameters<typeof check>[0]
      if (isAnswered) assert.doesNotThrow(() => check(asked))
      else assert.throws(() => check(asked), /PUBLIC_URL/)
    })
  }
})

/** fetch would not send another Host. */
async function sent(
  url: string,
  { method, headers, body }: Required<Sent>
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return await new Promise((resolve, reject) => {
    const asked = request(`${url}/mcp`, { method, headers }, answer => {
      let text = ''
      answer.on('data', part => {
        text += part
      })
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
