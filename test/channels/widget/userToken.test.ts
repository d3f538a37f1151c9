import assert from 'node:assert/strict'
import { SignJWT } from 'jose/jwt/sign'
import type { BrowserContext, Frame } from 'playwright-core'
import { openChat, type Site, say, sendBox, shown, startSite } from '../../parts/channels/site.ts'

const SECRET = 'what the site of these tests signs with'
const KEY = 'a-key-that-the-tests-read-with'

async function tokenOf(sub: string): Promise<string> {
  return await new SignJWT({ sub, name: `Person ${sub}` })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET))
}

describe('a site that says who is there', function () {
  this.timeout(120_000)
  let site: Site
  let browser: BrowserContext
  before(async () => {
    site = await startSite({ SITE_USER_SECRET: SECRET, CASES_KEY: KEY })
  })
  after(async () => await site.stop())
  beforeEach(async () => {
    browser = await site.browse()
  })
  afterEach(async () => await browser.close())

  /** The chat on a page of the site, on which somebody is logged in or nobody. */
  async function chatOf(sub: string | null): Promise<Frame> {
    const token = sub === null ? '' : `data-user-token="${await tokenOf(sub)}"`
    const { page } = await site.visit(token, browser)
    return await openChat(page)
  }
  /** Waits until the chat has shown what it has; whether these words are among it. */
  async function isShown(frame: Frame, words: string): Promise<boolean> {
    await sendBox(frame).waitFor()
    await shown(frame, words)
      .first()
      .waitFor({ timeout: 1_500 })
      .catch(() => undefined)
    return (await shown(frame, words).count()) > 0
  }

  it('the case names them, and they are not asked', async () => {
    const frame = await chatOf('4711')
    await say(frame, 'smtp hangs on nt 4.0')
    await say(frame, 'talk to a person')
    await shown(frame, 'saved this as case').first().waitFor()
    assert.match(await site.ask('/api/cases', KEY), /"name":"Person 4711","siteUser":"4711"/)
    assert.equal(await frame.getByLabel('Your name (optional)').count(), 0)
  })

  it('who comes after them at the machine does not get their conversation, and they do', async () => {
    await say(await chatOf('ana'), 'imap of ana hangs')
    assert.equal(await isShown(await chatOf('ana'), 'imap of ana hangs'), true)
    assert.equal(await isShown(await chatOf(null), 'imap of ana hangs'), false)
    assert.equal(await isShown(await chatOf('ben'), 'imap of ana hangs'), false)
    assert.equal(await isShown(await chatOf('ana'), 'imap of ana hangs'), true)
  })

  it('what a visitor began goes on when they log in, and is theirs from then on', async () => {
    await say(await chatOf(null), 'smtp of a visitor hangs')
    assert.equal(await isShown(await chatOf(null), 'smtp of a visitor hangs'), true)
    assert.equal(await isShown(await chatOf('zoe'), 'smtp of a visitor hangs'), true)
    assert.equal(await isShown(await chatOf(null), 'smtp of a visitor hangs'), false)
    assert.equal(await isShown(await chatOf('zoe'), 'smtp of a visitor hangs'), true)
  })
})
