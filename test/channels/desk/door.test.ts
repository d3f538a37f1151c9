import assert from 'node:assert/strict'
import { createSessions } from '../../../channels/desk/shell/sessions.ts'
import { type DeskClient, deskClient } from '../../parts/channels/deskClient.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const SHARED = 'a-key-that-many-share'
const ANAS = 'a-key-of-ana-alone'
const HOURS = 3_600_000

describe('the door of the desk', () => {
  describe('with keys', () => {
    let service: InProcess
    let client: DeskClient
    before(async () => {
      service = await startInProcess({ DESK_KEY: `Ana Ruiz=${ANAS}, ${SHARED}`, TRUST_PROXY: '1' })
    })
    after(async () => await service.stop())
    // each test signs in from an address of its own
    let address = 0
    let from: Readonly<Record<string, string>>
    beforeEach(() => {
      address += 1
      from = { 'x-forwarded-for': `203.0.113.${address}` }
      client = deskClient(service.url)
    })

    it('leads whoever is not in to the page that asks for a key, and back to where they were', async () => {
      const { status, to } = await client.get('/desk/cases/1001?x=1')
      assert.equal(status, 303)
      assert.match((await client.get(to)).body, /Sign in to the desk/)
      const fields = { key: ANAS, to: '/desk/cases/1001?x=1' }
      const signedIn = await client.post('/desk/login', fields, from)
      assert.deepEqual([signedIn.status, signedIn.to], [303, '/desk/cases/1001?x=1'])
      assert.match((await client.get('/desk')).body, /<span>Ana Ruiz<\/span>/)
    })

    it('sets a cookie that no script reads and no other site sends, behind https a secure one', async () => {
      const plain = await client.post('/desk/login', { key: ANAS }, from)
      const attributes = / Path=\/desk; HttpOnly; SameSite=Strict$/
      assert.match(String(plain.headers['set-cookie']), attributes)
      const secure = { ...from, 'x-forwarded-proto': 'https' }
      const behind = await client.post('/desk/login', { key: ANAS }, secure)
      assert.match(String(behind.headers['set-cookie']), /; Secure$/)
      assert.ok(!client.cookie().includes(ANAS))
    })

    it('asks who shares a key for a name', async () => {
      const nameless = await client.post('/desk/login', { key: SHARED }, from)
      assert.equal(nameless.status, 400)
      assert.match(nameless.body, /Several people share this key: say your name\./)
      await client.post('/desk/login', { key: SHARED, name: ' Ben\u202e Okafor ' }, from)
      assert.match((await client.get('/desk')).body, /<span>Ben {1,2}Okafor<\/span>/)
    })

    it('keeps out a wrong key, and after ten tries a minute every key', async () => {
      const wrong = await client.post('/desk/login', { key: `${ANAS}x` }, from)
      assert.equal(wrong.status, 403)
      assert.match(wrong.body, /That key does not open the desk\./)
      for (let tried = 1; tried < 10; tried += 1)
        await client.post('/desk/login', { key: 'guessed' }, from)
      const right = await client.post('/desk/login', { key: ANAS }, from)
      assert.equal(right.status, 429)
      const other = { 'x-forwarded-for': '198.51.100.7' }
      assert.equal((await client.post('/desk/login', { key: ANAS }, other)).status, 303)
    })

    it('leads to no other site after signing in', async () => {
      for (const to of ['https://evil.invalid/', '//evil.invalid', '/desk@evil.invalid', '/\\evil'])
        assert.equal((await client.post('/desk/login', { key: ANAS, to }, from)).to, '/desk', to)
    })

    it('takes no session that is forged, cut or empty', async () => {
      await client.post('/desk/login', { key: ANAS }, from)
      const [name, value = ''] = client.cookie().split('=')
      const [body = '', mac = ''] = value.split('.')
      const other = Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), name: 'Boss' })
      ).toString('base64url')
      for (const forged of [
        '',
        '.',
        body,
        `${body}.`,
        `.${mac}`,
        `${other}.${mac}`,
        `${mac}.${body}`
      ]) {
        client.takeCookie(`${name}=${forged}`)
        assert.equal((await client.get('/desk')).status, 303, forged)
      }
    })

    it('takes no form without its token, of another session, or from another site', async () => {
      await client.post('/desk/login', { key: ANAS }, from)
      await client.get('/desk')
      const path = '/desk/cases/take'
      for (const token of ['', 'x'])
        assert.equal((await client.post(path, { case: '1', token })).status, 403)
      const site = { 'sec-fetch-site': 'cross-site' }
      assert.equal((await client.post(path, { case: '1' }, site)).status, 403)
      const mine = client.cookie()
      await client.post('/desk/login', { key: ANAS }, from)
      assert.notEqual(client.cookie(), mine)
      assert.equal((await client.post(path, { case: '1' })).status, 403)
      await client.get('/desk')
      assert.equal((await client.post(path, { case: '1' })).status, 404, 'with its own it is taken')
      const json = { 'content-type': 'application/json' }
      assert.equal((await client.post(path, { case: '1' }, json)).status, 415)
    })

    it('signs out, and keeps what is not a page out, too', async () => {
      await client.post('/desk/login', { key: ANAS }, from)
      await client.get('/desk')
      assert.equal((await client.post('/desk/logout', {})).to, '/desk/login')
      assert.equal((await client.get('/desk')).status, 303)
      assert.equal((await client.get('/desk/news')).status, 403)
      assert.equal((await client.get('/desk/desk.css')).status, 200)
    })

    it('asks for a key on its own machine, too', async () => {
      assert.equal((await client.get('/desk')).status, 303)
    })
  })

  describe('without a key', () => {
    async function statusWith(
      env: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = {}
    ): Promise<number> {
      const service = await startInProcess(env)
      const { status } = await deskClient(service.url).get('/desk', headers)
      await service.stop()
      return status
    }
    it('is open to this machine, and to nobody who comes by a proxy or another name', async () => {
      assert.equal(await statusWith({}), 200)
      assert.equal(await statusWith({}, { 'x-forwarded-for': '203.0.113.7' }), 303)
      assert.equal(await statusWith({}, { forwarded: 'for=203.0.113.7' }), 303)
      assert.equal(await statusWith({}, { host: 'rebound.example' }), 303)
      assert.equal(await statusWith({ TRUST_PROXY: '1' }), 303)
      assert.equal(await statusWith({ PUBLIC_URL: 'https://help.example' }), 303)
      assert.equal(await statusWith({ HOST: '0.0.0.0', SITE_ONLY: 'true' }), 303)
    })
    it('says what opens it', async () => {
      const service = await startInProcess({ TRUST_PROXY: '1' })
      const page = await deskClient(service.url).get('/desk/login')
      assert.match(page.body, /The desk is closed\. .* DESK_KEY/)
      await service.stop()
    })
    it('asks for a name alone, with a token of the page', async () => {
      const service = await startInProcess({})
      const client = deskClient(service.url)
      assert.equal((await client.post('/desk/login', { name: 'Mallory' })).status, 403)
      assert.match((await client.get('/desk/login')).body, /Who is at the desk\?/)
      await client.post('/desk/login', { name: 'Ines' })
      assert.match((await client.get('/desk')).body, />Ines<\/a>/)
      await service.stop()
    })
  })
})

describe('a session of the desk', () => {
  const secret = new Uint8Array(32)
  const keys = [{ name: 'Ana', key: ANAS }]
  let now = 0
  beforeEach(() => {
    now = Date.UTC(2026, 0, 5, 8)
  })
  function sessions(known = keys) {
    return createSessions(secret, known, () => now)
  }
  function asking(cookie: string) {
    return { headers: { cookie: cookie.split(';')[0] } } as never
  }

  it('ends after eight hours without a click, and after seven days in any case', () => {
    const { begin, carry, read } = sessions()
    let cookie = carry(begin('Ana', ANAS), false)
    now += 8 * HOURS - 1
    const seen = read(asking(cookie))
    assert.equal(seen?.name, 'Ana')
    now += 1
    assert.equal(read(asking(cookie)), null)
    now -= 1
    for (let clicked = 0; clicked < 24; clicked += 1) {
      cookie = carry(read(asking(cookie)) as never, false)
      now += 7 * HOURS
    }
    assert.equal(read(asking(cookie)), null)
  })
  it('ends when its key is taken out of the settings', () => {
    const cookie = sessions().carry(sessions().begin('Ana', ANAS), false)
    assert.equal(sessions().read(asking(cookie))?.name, 'Ana')
    assert.equal(sessions([{ name: 'Ana', key: SHARED }]).read(asking(cookie)), null)
  })
  it('is not one that another service signed', () => {
    const other = createSessions(new Uint8Array(32).fill(1), keys, () => now)
    assert.equal(sessions().read(asking(other.carry(other.begin('Ana', ANAS), false))), null)
  })
})
