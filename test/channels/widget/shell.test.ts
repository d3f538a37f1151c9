import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { openChat, say, sendBox, shown, violations } from '../../parts/channels/site.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const THANKS = 'text=/Which service pack/'

/** What the page around Web Chat does, from the first click on. */
describe('the shell of the chat', function () {
  this.timeout(120_000)
  let service: InProcess
  let browser: Browser
  let page: Page

  before(async () => {
    service = await startInProcess({ RATE_LIMIT: '0' })
    browser = await startBrowser()
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 760 } })
    page = await context.newPage()
    await page.goto(service.url)
  })
  afterEach(async () => await page.context().close())

  it('welcomes with three starters, how to copy an event, and where the cursor should be', async () => {
    const frame = await openChat(page)
    const steps = frame.getByText('double-click the event')
    assert.equal(await steps.isVisible(), false)
    await frame.getByRole('button', { name: 'Paste an event', exact: true }).click()
    assert.equal(await steps.isVisible(), true)
    assert.equal(await sendBox(frame).evaluate(box => box.matches(':focus')), true)
    assert.deepEqual(await violations(frame), [])
    await frame.getByRole('button', { name: 'See an example' }).click()
    await shown(frame, 'Which Windows runs on MAIL01?').first().waitFor()
    assert.equal(await frame.getByRole('button', { name: 'See an example' }).isVisible(), false)
  })

  it('what is written before Web Chat is there is said once it is', async () => {
    const held = Promise.withResolvers<void>()
    await page.route('**/webchat-*.js', async route => {
      await held.promise
      await route.continue()
    })
    await page.getByRole('button', { name: 'Ask for help' }).click()
    const frame = page.frameLocator('iframe')
    await frame.locator('#plain textarea:focus').waitFor()
    await page.keyboard.type('pop3 hangs on windows 2000')
    await page.keyboard.press('Enter')
    await frame.locator('#said').getByText('pop3 hangs on windows 2000').waitFor()
    await page.keyboard.type('and imap')
    held.resolve()
    await frame.locator(`.webchat__basic-transcript >> ${THANKS}`).first().waitFor()
    const box = frame.locator('[data-id="webchat-sendbox-input"]')
    assert.equal(await box.inputValue(), 'and imap')
    assert.equal(await box.evaluate(one => one.matches(':focus')), true)
  })

  it('a long paste takes a third of the chat at most, and opens', async () => {
    const frame = await openChat(page)
    const lines = Array.from({ length: 40 }, (_, at) => `line ${at} of what went wrong`)
    await say(
      frame,
      ['Event ID: 2086', 'Event Source: MSExchangeCluster', 'Computer: MAIL01', ...lines].join('\n')
    )
    const paste = frame.locator('article .webchat__bubble--from-user', { hasText: 'Event 2086' })
    await paste.getByText('MSExchangeCluster · MAIL01').waitFor()
    const third = (await page.locator('iframe').evaluate(one => one.clientHeight)) / 3
    async function height(): Promise<number> {
      return (await paste.boundingBox())?.height ?? 0
    }
    assert.ok((await height()) <= third)
    await paste.getByRole('button', { name: 'Show all 43 lines' }).click()
    await paste.getByText('line 39 of what went wrong').waitFor()
    assert.ok((await height()) <= third)
    assert.deepEqual(await violations(frame), [])
    await paste.getByRole('button', { name: 'Show less' }).click()
    assert.equal(await paste.getByText('line 39 of what went wrong').isVisible(), false)
  })

  it('an answer that is longer than the chat is shown from its first line', async () => {
    const frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000 sp2')
    await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
    await say(frame, 'show the article')
    await shown(frame, 'SYMPTOMS').first().waitFor()
    async function gap(): Promise<number> {
      const answer = frame.locator('.webchat__bubble__content').last()
      const [chat, last] = await Promise.all([
        frame.locator('.webchat__basic-transcript').boundingBox(),
        answer.boundingBox()
      ])
      return (last?.y ?? 0) - (chat?.y ?? 0)
    }
    // the chat glides there
    while ((await gap()) < 0 || (await gap()) > 150) await page.waitForTimeout(50)
    await page.waitForTimeout(500)
    const rested = await gap()
    assert.ok(rested >= 0 && rested < 150, `its first line is ${rested} px below the top`)
  })

  it('lines of a short text stand without gaps', async () => {
    const frame = await openChat(page)
    await say(frame, 'pop3\nhangs\non windows 2000')
    const lines = frame.locator('.webchat__bubble--from-user .webchat__text-content')
    await lines.nth(2).waitFor()
    const [first, second] = await Promise.all([
      lines.nth(1).boundingBox(),
      lines.nth(2).boundingBox()
    ])
    assert.ok((second?.y ?? 0) - (first?.y ?? 0) <= 24)
  })

  it('a new conversation begins, and the earlier one is still there', async () => {
    const frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
    async function choose(name: string) {
      await frame.getByRole('button', { name: 'Menu' }).click()
      await Promise.all([
        page.waitForEvent('framenavigated'),
        frame.getByRole('button', { name }).click()
      ])
      await sendBox(frame).waitFor()
    }
    await choose('New conversation')
    await frame.getByRole('button', { name: 'See an example' }).waitFor()
    assert.equal(await shown(frame, 'pop3 hangs').count(), 0)
    await choose('Back to the earlier conversation')
    await shown(frame, 'pop3 hangs on windows 2000').first().waitFor()
  })

  it('the conversation is saved as a text', async () => {
    const frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
    await frame.getByRole('button', { name: 'Menu' }).click()
    assert.deepEqual(await violations(frame), [])
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Download this conversation' }).click()
    ])
    const stream = await saved.createReadStream()
    let text = ''
    for await (const part of stream) text += part
    assert.match(text, /^You \(.*\):\npop3 hangs on windows 2000\n/m)
    assert.match(text, /^Assistant \(.*\):\n[\s\S]*Which service pack\?/m)
  })

  it('what is said while the chat is closed is shown above the button, by the frame alone', async () => {
    const frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
    // what was said before is caught up with after two seconds
    await page.waitForTimeout(2_200)
    await frame.getByRole('button', { name: 'Close the chat' }).click()
    const heard = page.evaluate(
      () =>
        new Promise(resolve =>
          (
            globalThis as unknown as { addEventListener: (name: string, listener: unknown) => void }
          ).addEventListener('message', ({ data }: { data: unknown }) => {
            if (JSON.stringify(data).includes('message')) resolve(JSON.stringify(data))
          })
        )
    )
    const other = await page.context().newPage()
    await other.goto(service.url)
    await say(await openChat(other), 'sp2')
    await frame.locator('#peek').getByText('Install Windows 2000').waitFor()
    assert.equal(await heard, '{"kbTriage":"message"}')
    await page.getByRole('button', { name: 'Ask for help 1' }).waitFor()
    assert.deepEqual(await violations(frame), [])
    await frame.locator('#peek button').first().click()
    await sendBox(frame).waitFor()
  })
})

describe('a chat whose service does not answer', function () {
  this.timeout(120_000)
  let browser: Browser
  before(async () => {
    browser = await startBrowser()
  })
  after(async () => await browser.close())

  it('says so within five seconds when it takes no connection, with another way and a retry', async () => {
    const service = await startInProcess({})
    const page = await browser.newPage()
    await page.goto(service.url)
    await service.stop()
    await page.getByRole('button', { name: 'Ask for help' }).click()
    await page.getByText('The chat isn’t answering right now.').waitFor({ timeout: 5_000 })
    const mail = page.getByRole('link', { name: 'helpdesk@northwind.example' })
    assert.equal(await mail.getAttribute('href'), 'mailto:helpdesk@northwind.example')
    assert.deepEqual(await violations(page.mainFrame()), [])
    const silent = createServer(() => undefined)
    const { port } = new URL(service.url)
    await new Promise<void>(resolve => silent.listen(Number(port), '127.0.0.1', resolve))
    await page.getByRole('button', { name: 'Try again' }).click()
    assert.equal(await mail.isVisible(), false)
    await mail.waitFor({ timeout: 5_000 })
    assert.ok((silent.address() as AddressInfo).port > 0)
    silent.close()
    await page.close()
  })

  it('says so in the frame when it went away after that, and keeps what was written', async () => {
    const service = await startInProcess({})
    const page = await browser.newPage()
    await page.goto(service.url)
    await page.route('**/directline/**', route => route.abort())
    await page.getByRole('button', { name: 'Ask for help' }).click()
    const frame = page.frameLocator('iframe')
    await frame.getByText('The chat isn’t answering right now.').waitFor({ timeout: 5_000 })
    await frame.getByRole('link', { name: '555-0100' }).waitFor()
    await page.unroute('**/directline/**')
    await frame.getByRole('button', { name: 'Try again' }).click()
    await frame.locator('[data-id="webchat-sendbox-input"]').waitFor()
    await page.close()
    await service.stop()
  })
})
