import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT
} from 'jose'
import { APP_ID, type Connector, seconds, startConnector } from '../../parts/channels/connector.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

describe('tokens on /api/messages', () => {
  let connector: Connector
  let service: InProcess
  let trap: Server
  let trapUrl = ''
  const trapped: string[] = []
  const printed: unknown[] = []
  const print = console.error
  let own: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }
  let published: JWK

  before(async () => {
    connector = await startConnector()
    service = await startInProcess(connector.settings, { credentials: connector.credentials })
    trap = createServer((request, response) => {
      trapped.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>(resolve => trap.listen(0, '127.0.0.1', resolve))
    trapUrl = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
    own = await generateKeyPair('RS256', { extractable: true })
    published = ((await (await fetch(`${connector.url}/keys`)).json()) as { keys: JWK[] })
      .keys[0] as JWK
    console.error = (...words) => {
      printed.push(words)
    }
  })
  after(async () => {
    console.error = print
    await service.stop()
    await connector.stop()
    await new Promise<void>(resolve => {
      trap.closeAllConnections()
      trap.close(() => resolve())
    })
  })
  beforeEach(() => {
    connector.received.length = 0
  })

  function activity(more: object = {}): object {
    return {
      type: 'message',
      id: `f${Math.random()}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      text: 'pop3 hangs',
      from: { id: '29:somebody' },
      recipient: { id: APP_ID },
      conversation: { id: 'forged' },
      attachments: [{ contentType: 'image/png', contentUrl: `${trapUrl}/attachment` }],
      channelData: { callback: `${trapUrl}/callback` },
      ...more
    }
  }
  async function post(
    authorization: string | undefined,
    body: object = activity()
  ): Promise<Response> {
    return await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization })
      },
      body: JSON.stringify(body)
    })
  }
  function claims(): JWTPayload {
    return {
      iss: 'https://issuer.test',
      aud: APP_ID,
      serviceurl: connector.url,
      nbf: seconds(-60),
      exp: seconds(600)
    }
  }
  async function signOwn(
    header: object = {},
    alg = 'RS256',
    key: CryptoKey | Uint8Array = own.privateKey
  ): Promise<string> {
    return await new SignJWT(claims())
      .setProtectedHeader({ alg, kid: 'key-1', ...header })
      .sign(key)
  }
  async function parts(): Promise<string[]> {
    return (await connector.sign()).split('.')
  }
  function bytes(text: string): Uint8Array {
    return new TextEncoder().encode(text)
  }
  function encoded(value: object): string {
    return Buffer.from(JSON.stringify(value)).toString('base64url')
  }

  const FORGED: readonly (readonly [what: string, header: () => Promise<string | undefined>])[] = [
    ['no header', async () => undefined],
    ['an empty header', async () => ''],
    ['a scheme without a token', async () => 'Bearer'],
    ['nonsense', async () => 'Bearer nonsense'],
    ['three times nonsense', async () => 'Bearer a.b.c'],
    ['another scheme', async () => `Basic ${await connector.sign()}`],
    ['a token without a scheme', async () => await connector.sign()],
    ['two tokens', async () => `Bearer ${await connector.sign()} ${await connector.sign()}`],
    [
      'a token of 10 KB',
      async () => `Bearer ${await connector.sign({ padding: 'x'.repeat(9_000) })}`
    ],
    ['another audience', async () => `Bearer ${await connector.sign({ aud: 'somebody-else' })}`],
    ['no audience', async () => `Bearer ${await connector.sign({ aud: undefined })}`],
    [
      'several audiences, ours among them',
      async () => `Bearer ${await connector.sign({ aud: [APP_ID, 'somebody-else'] })}`
    ],
    [
      'the audience in another spelling',
      async () => `Bearer ${await connector.sign({ aud: ` ${APP_ID}` })}`
    ],
    ['another issuer', async () => `Bearer ${await connector.sign({ iss: 'https://evil.test' })}`],
    ['no issuer', async () => `Bearer ${await connector.sign({ iss: undefined })}`],
    [
      'an issuer that only begins like it',
      async () => `Bearer ${await connector.sign({ iss: 'https://issuer.test.evil.test' })}`
    ],
    [
      'the issuer of emulators and skills',
      async () => {
        const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/'
        return `Bearer ${await connector.sign({ iss, ver: '1.0', appid: APP_ID })}`
      }
    ],
    [
      'the issuer of emulators and skills, version 2',
      async () => {
        const tenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db'
        const iss = `https://login.microsoftonline.com/${tenant}/v2.0`
        return `Bearer ${await connector.sign({ iss, ver: '2.0', azp: APP_ID })}`
      }
    ],
    [
      'another service address',
      async () => `Bearer ${await connector.sign({ serviceurl: trapUrl })}`
    ],
    ['no service address', async () => `Bearer ${await connector.sign({ serviceurl: undefined })}`],
    [
      'the service address with a blank more',
      async () => `Bearer ${await connector.sign({ serviceurl: `${connector.url} ` })}`
    ],
    [
      'a service address that is a list',
      async () => `Bearer ${await connector.sign({ serviceurl: [connector.url] })}`
    ],
    [
      'a time long over',
      async () => `Bearer ${await connector.sign({ exp: seconds(-4_000), nbf: seconds(-8_000) })}`
    ],
    [
      'a time over by six minutes',
      async () => `Bearer ${await connector.sign({ exp: seconds(-360) })}`
    ],
    ['no end of its time', async () => `Bearer ${await connector.sign({ exp: undefined })}`],
    [
      'an end that is a word',
      async () => `Bearer ${await connector.sign({ exp: 'never' as unknown as number })}`
    ],
    [
      'a time to come',
      async () => `Bearer ${await connector.sign({ nbf: seconds(4_000), exp: seconds(8_000) })}`
    ],
    [
      'a beginning that is a word',
      async () => `Bearer ${await connector.sign({ nbf: 'now' as unknown as number })}`
    ],
    ['an unknown key', async () => `Bearer ${await connector.sign({}, { kid: 'key-2' })}`],
    [
      'a key named by a path',
      async () => `Bearer ${await connector.sign({}, { kid: '../../etc/passwd' })}`
    ],
    ['a broken signature', async () => `Bearer ${(await connector.sign()).slice(0, -8)}AAAAAAAA`],
    ['no signature', async () => `Bearer ${(await parts()).slice(0, 2).join('.')}.`],
    ['a cut signature', async () => `Bearer ${(await connector.sign()).slice(0, -20)}`],
    [
      'the signature of another token',
      async () => {
        const [head = '', , signature = ''] = await parts()
        return `Bearer ${head}.${encoded({ ...claims(), extra: 1 })}.${signature}`
      }
    ],
    [
      'changed words',
      async () => {
        const [head = '', payload = '', signature = ''] = await parts()
        return `Bearer ${head}.${payload.slice(0, -4)}AAAA.${signature}`
      }
    ],
    ['a key of its own under our name', async () => `Bearer ${await signOwn()}`],
    [
      'a key of its own inside',
      async () => `Bearer ${await signOwn({ jwk: await exportJWK(own.publicKey) })}`
    ],
    [
      'an address of its own for keys',
      async () => `Bearer ${await signOwn({ jku: `${trapUrl}/jku` })}`
    ],
    [
      'an address of its own for certificates',
      async () => `Bearer ${await signOwn({ x5u: `${trapUrl}/x5u` })}`
    ],
    [
      'HS256 with the public key as secret',
      async () => {
        const key = await importJWK(published, 'RS256', { extractable: true })
        return `Bearer ${await signOwn({}, 'HS256', bytes(await exportSPKI(key as CryptoKey)))}`
      }
    ],
    [
      'HS256 with the modulus as secret',
      async () => `Bearer ${await signOwn({}, 'HS256', bytes(String(published.n)))}`
    ],
    [
      'HS256 with our app id as secret',
      async () => `Bearer ${await signOwn({}, 'HS256', bytes(APP_ID))}`
    ],
    ['no algorithm', async () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
    [
      'no algorithm, spelled NoNe',
      async () => `Bearer ${encoded({ alg: 'NoNe', kid: 'key-1' })}.${(await parts())[1]}.`
    ],
    [
      'an algorithm that is not allowed',
      async () => {
        const { privateKey } = await generateKeyPair('ES256')
        return `Bearer ${await signOwn({}, 'ES256', privateKey)}`
      }
    ],
    [
      'a demand that is not known',
      async () =>
        `Bearer ${encoded({ alg: 'RS256', kid: 'key-1', crit: ['unknown'], unknown: 1 })}.` +
        `${(await parts())[1]}.${(await parts())[2]}`
    ],
    [
      'claims that are a list',
      async () => {
        const [head = ''] = await parts()
        return `Bearer ${head}.${encoded([1])}.AAAA`
      }
    ],
    [
      'a token of the site chat',
      async () => {
        const url = `${service.url}/directline/tokens/generate`
        const opened = (await (await fetch(url, { method: 'POST' })).json()) as { token: string }
        return `Bearer ${opened.token}`
      }
    ],
    ['what the bot proves itself with', async () => 'Bearer what-the-bot-proves-itself-with']
  ]

  for (const [what, header] of FORGED) {
    it(`${what}: refused, no turn is run, nobody is called`, async () => {
      const answer = await post(await header())
      const said = await answer.text()
      assert.equal(answer.status, 401, said)
      assert.equal(answer.headers.get('content-type'), 'application/problem+json')
      assert.deepEqual(JSON.parse(said), {
        type: 'about:blank',
        title: 'Unauthorized',
        status: 401,
        detail: 'The token is missing or not valid for this bot.'
      })
      assert.deepEqual([connector.received, trapped, printed], [[], [], []])
    })
  }

  for (const [what, more] of [
    ['a channel its key is not endorsed for', { channelId: 'slack' }],
    ['the site chat of this very service', { channelId: 'directline' }],
    ['a channel of another check', { channelId: 'AseChannel' }],
    ['another address to answer', { serviceUrl: 'https://evil.test/' }]
  ] as const) {
    it(`a valid token for ${what}: refused`, async () => {
      assert.equal((await post(`Bearer ${await connector.sign()}`, activity(more))).status, 401)
      assert.deepEqual([connector.received, trapped], [[], []])
    })
  }

  it('a token over by less than the clocks may differ, and one that begins as soon: taken', async () => {
    assert.equal((await post(`Bearer ${await connector.sign({ exp: seconds(-60) })}`)).status, 200)
    assert.equal((await post(`Bearer ${await connector.sign({ nbf: seconds(60) })}`)).status, 200)
    assert.equal(connector.received.length, 2)
    assert.deepEqual(trapped, [])
  })

  it('without a token nothing of the body is read: what is wrong with it is not told', async () => {
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{'
    })
    assert.equal(answer.status, 401)
  })

  it('keys that cannot be fetched: 503 and when to come back, never let in', async () => {
    const other = await startInProcess(
      { ...connector.settings, ToBotFromChannelOpenIdMetadataUrl: `${trapUrl}/nothing` },
      { credentials: connector.credentials }
    )
    const answer = await fetch(`${other.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify(activity())
    })
    await other.stop()
    assert.equal(answer.status, 503)
    assert.equal(answer.headers.get('retry-after'), '60')
    assert.deepEqual(connector.received, [])
  })

  it('the log says why a caller was refused, once a minute for each reason, and nothing of the token', async () => {
    const other = await startInProcess(connector.settings, { credentials: connector.credentials })
    async function refusedWith(authorization?: string): Promise<void> {
      const answer = await fetch(`${other.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization })
        },
        body: JSON.stringify(activity())
      })
      assert.equal(answer.status, 401)
    }
    await refusedWith()
    await refusedWith('Bearer a.b.c.secret')
    await refusedWith(`Bearer ${await connector.sign({ aud: 'somebody-else' })}`)
    await refusedWith(`Bearer ${await connector.sign({ exp: seconds(-3_600) })}`)
    await refusedWith(`Bearer ${await connector.sign({ serviceurl: 'https://other.test' })}`)
    await other.stop()
    const lines = other.logged.map(line => JSON.parse(line) as { msg: string; why: string })
    assert.deepEqual(
      lines.filter(({ msg }) => msg === 'a caller is refused').map(({ why }) => why),
      [
        'there is no token',
        'the token is for another bot (MicrosoftAppId)',
        'the token ran out (or the clock here is fast)',
        'the token is for another channel or service address'
      ]
    )
    assert.doesNotMatch(other.logged.join(), /somebody-else|other\.test|secret/)
  })
})
