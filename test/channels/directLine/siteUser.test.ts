import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SignJWT } from 'jose/jwt/sign'
import { readConfig } from '../../../config/readConfig.ts'
import { chatDoor, type Opened } from '../../parts/channels/chatDoor.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { PEOPLE_SETTINGS } from '../../parts/transcripts/stages.ts'

const SECRET = 'what the site of these tests signs with'
const BEFORE = 'what the site of these tests signed with'
const ZOE = { sub: '4711', name: 'Zoë Ångström', email: 'zoe@tide.example' }

type Made = { readonly secret?: string; readonly exp?: string; readonly alg?: string }

async function made(claims: object, more: Made = {}): Promise<string> {
  const { secret = SECRET, exp = '1h', alg = 'HS256' } = more
  const token = new SignJWT({ ...claims }).setProtectedHeader({ alg })
  if (exp !== '') token.setExpirationTime(exp)
  return await token.sign(new TextEncoder().encode(secret))
}

describe('who the site says is there', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({
      ...PEOPLE_SETTINGS,
      SITE_USER_SECRET: SECRET,
      SITE_USER_SECRET_BEFORE: BEFORE
    })
  })
  after(async () => await service.stop())
  beforeEach(() => {
    service.logged.length = 0
  })

  async function ask(what: 'generate' | 'resume', userToken: string, ticket?: string) {
    const { call } = chatDoor(service.url)
    return await call('POST', `/tokens/${what}`, ticket, { headers: { 'x-user-token': userToken } })
  }
  async function open(userToken: string): Promise<Opened> {
    const opened = (await (await ask('generate', userToken)).json()) as Opened
    await chatDoor(service.url).call('POST', '/conversations', opened.token)
    return opened
  }
  /** The person of a case that is opened in this conversation, and whether they were asked. */
  async function personIn(opened: Opened): Promise<object> {
    const chat = chatDoor(service.url)
    for (const words of ['start over', 'smtp hangs on nt 4.0', 'talk to a person'])
      assert.equal((await chat.say(opened, words)).status, 200)
    const answer = await fetch(`${service.url}/api/cases?limit=1`, {
      headers: { authorization: `Bearer ${PEOPLE_SETTINGS.CASES_KEY}` }
    })
    const [last] = ((await answer.json()) as { cases: { person: { id: string } }[] }).cases
    const { id, ...person } = last?.person ?? { id: '' }
    assert.match(id, /^dl_/)
    const wasAsked = JSON.stringify(await chat.said(opened)).includes('leave your name')
    return { ...person, wasAsked }
  }
  const NAMED = {
    siteUser: '4711',
    name: ZOE.name,
    email: ZOE.email,
    wasAsked: false
  }
  const VISITOR = { name: '', wasAsked: true }

  for (const [what, claims, more] of [
    ['the secret', ZOE, {}],
    ['the secret before it', ZOE, { secret: BEFORE }],
    ['an id that is a number', { ...ZOE, sub: 4711 }, {}]
  ] as const)
    it(`a token with ${what}: the case carries who it is, and nobody is asked`, async () => {
      const token = await made(claims, more)
      assert.deepEqual(await personIn(await open(token)), NAMED)
      assert.deepEqual(service.logged, [])
    })

  const LONG = 'z'.repeat(500)
  for (const [what, claims, expected] of [
    ['an id alone', { sub: 'a' }, { siteUser: 'a', name: '' }],
    ['an address that is none', { sub: 'a', email: 'zoe@tide' }, { siteUser: 'a', name: '' }],
    ['a long name', { sub: 'a', name: LONG }, { siteUser: 'a', name: LONG.slice(0, 80) }],
    ['marks in the name', { sub: 'a', name: 'Z\u202Eo\n<b>' }, { siteUser: 'a', name: 'Z o <b>' }],
    ['things for text', { sub: 'a', name: { a: 1 }, email: [1] }, { siteUser: 'a', name: '' }]
  ] as const)
    it(`${what}: ${JSON.stringify(expected).slice(0, 60)}`, async () => {
      const person = await personIn(await open(await made(claims)))
      assert.deepEqual(person, { ...expected, wasAsked: false })
    })

  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
    JSON.stringify({ ...ZOE, exp: 9_999_999_999 })
  ).toString('base64url')}.`
  for (const [what, token] of [
    ['another secret', made(ZOE, { secret: 'what some other site signs with, maybe' })],
    ['another algorithm', made(ZOE, { alg: 'HS512' })],
    ['no algorithm', unsigned],
    ['no end', made(ZOE, { exp: '' })],
    ['its end behind it', made(ZOE, { exp: '-1 min' })],
    ['nobody in it', made({ name: 'Zoë' })],
    ['an empty id', made({ ...ZOE, sub: ' ' })],
    ['too long an id', made({ ...ZOE, sub: LONG })],
    ['too long a text', made({ ...ZOE, name: LONG.repeat(20) })],
    ['no form at all', 'zoe']
  ] as const)
    it(`a token with ${what}: a visitor, and the log says why`, async () => {
      const opened = await open(await token)
      assert.deepEqual(await personIn(opened), VISITOR)
      assert.match(service.logged.join(), /"problem":".+a user token of the site is not taken/)
      assert.doesNotMatch(service.logged.join(), /zoe@|eyJ/i, 'nothing of it is in the log')
    })

  it('a conversation is taken up by whom it belongs to', async () => {
    const [zoe, expired, ben] = await Promise.all([
      made(ZOE),
      made(ZOE, { exp: '-1 min' }),
      made({ sub: '42', name: 'Ben' })
    ])
    const forged = await made(ZOE, { secret: 'what some other site signs with, maybe' })
    const named = await open(zoe)
    const visitors = await open('')
    const statuses: number[] = []
    for (const [ticket, token] of [
      [named.resume, zoe],
      [named.resume, expired],
      [named.resume, ben],
      [named.resume, forged],
      [named.resume, ''],
      [visitors.resume, ''],
      [visitors.resume, zoe]
    ] as const)
      statuses.push((await ask('resume', token, ticket)).status)
    assert.deepEqual(statuses, [200, 200, 403, 403, 403, 200, 200])
  })

  it('what a visitor began goes on in their name, and the case learns of it', async () => {
    const visitors = await open('')
    assert.deepEqual(await personIn(visitors), VISITOR)
    const resumed = (await (await ask('resume', await made(ZOE), visitors.resume)).json()) as Opened
    const again = { ...visitors, token: resumed.token }
    assert.equal((await chatDoor(service.url).say(again, 'it is the second disk')).status, 200)
    const cases = await fetch(`${service.url}/api/cases?limit=1`, {
      headers: { authorization: `Bearer ${PEOPLE_SETTINGS.CASES_KEY}` }
    })
    assert.match(await cases.text(), /"siteUser":"4711"/)
  })

  it('a token that is renewed keeps who it is; the one in an address names nobody', async () => {
    const { token } = await open(await made(ZOE))
    const { call } = chatDoor(service.url)
    const renewed = (await (await call('POST', '/tokens/refresh', token)).json()) as Opened
    const opened = (await (await call('POST', '/conversations', renewed.token)).json()) as Opened
    assert.deepEqual(await personIn({ ...renewed, ...opened }), NAMED)
    const claims = Buffer.from(opened.streamUrl.split('t=')[1]?.split('.')[1] ?? '', 'base64url')
    assert.doesNotMatch(claims.toString(), /4711|tide/)
  })

  it('what the page itself says of who it is does not count', async () => {
    const opened = await open('')
    const from = { id: 'x', name: 'Zoë', siteUser: '4711', email: ZOE.email }
    await chatDoor(service.url).say(opened, { type: 'message', text: 'hello', from })
    assert.deepEqual(await personIn(opened), VISITOR)
  })

  it('ten lines of the README make one', async () => {
    const readme = readFileSync(
      new URL('../../../channels/widget/README.md', import.meta.url),
      'utf8'
    )
    const code = /```js\nimport [^\n]*\n([^]*?)```/.exec(readme)?.[1] ?? ''
    const make = new Function('createHmac', 'process', `${code}; return userToken`) as (
      hmac: typeof createHmac,
      process: object
    ) => (user: object) => string
    const userToken = make(createHmac, { env: { SITE_USER_SECRET: SECRET } })
    const token = userToken({ id: ZOE.sub, name: ZOE.name, email: ZOE.email })
    assert.deepEqual(await personIn(await open(token)), NAMED)
  })

  it('without a secret everybody is a visitor, and a secret that can be guessed is none', async () => {
    const alone = await startInProcess(PEOPLE_SETTINGS)
    const { call } = chatDoor(alone.url)
    const headers = { 'x-user-token': await made(ZOE) }
    const answer = await call('POST', '/tokens/generate', undefined, { headers })
    assert.equal(answer.status, 200)
    assert.match(alone.logged.join(), /SITE_USER_SECRET is not set/)
    await alone.stop()
    for (const settings of [{ SITE_USER_SECRET: 'short' }, { SITE_USER_SECRET_BEFORE: SECRET }])
      assert.throws(() => readConfig(settings), /SITE_USER_SECRET/)
  })
})
