import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { startBrowser } from '../parts/chromium.ts'
import { startService, type Service } from '../parts/service.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('the chat on another site', function () {
  this.timeout(120_000)
  let service: Service
  let site: Server
  let browser: Browser
  let attributes = ''

  before(async () => {
    service = await startService()
    site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', `default-src 'none'; script-src ${service.url}; frame-src ${service.url}`)
      response.end(`<!doctype html><html lang="en"><title>A site</title><main><h1>A site</h1><p>Its own text.</p></main><script async src="${service.url}/widget.js" ${attributes}></script>`)
    })
    await new Promise<void>(resolve => site.listen(0, 'localhost', resolve))
    browser = await startBrowser()
  })
  after(async () => {
    await browser.close()
    site.closeAllConnections()
    site.close()
    await service.stop()
  })

  const visit = async (settings: string, context?: BrowserContext): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly troubles: string[] }> => {
    attributes = settings
    const own = context ?? await browser.newContext({ viewport: { width: 1000, height: 760 } })
    const page = await own.newPage()
    const troubles: string[] = []
    page.on('pageerror', error => troubles.push(error.message))
    page.on('console', message => { if (message.type() === 'error' && !/ERR_CONNECTION_REFUSED|WebSocket/.test(message.text())) troubles.push(message.text()) })
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`)
    return { page, context: own, troubles }
  }
  const open = async (page: Page, label = 'Ask for help'): Promise<Frame> => {
    await page.getByRole('button', { name: label }).click()
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
    assert.ok(frame)
    await frame.locator('[data-id="webchat-sendbox-input"]').waitFor()
    return frame
  }
  const say = async (frame: Frame, words: string): Promise<void> => {
    const box = frame.locator('[data-id="webchat-sendbox-input"]')
    await box.fill(words)
    await box.press('Enter')
  }
  const press = async (frame: Frame, choice: string): Promise<void> => await frame.locator('button.ac-pushButton', { hasText: choice }).last().click()
  const shown = (frame: Frame, words: string) => frame.locator('.webchat__basic-transcript article, .webchat__basic-transcript__activity').getByText(words)
  const violations = async (frame: Frame): Promise<readonly string[]> => {
    await frame.evaluate(AXE)
    return await frame.evaluate(async rules => {
      const { axe } = globalThis as unknown as { axe: { run: (place: unknown, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      const { violations } = await axe.run((globalThis as unknown as { document: unknown }).document, { runOnly: rules })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
    }, RULES)
  }

  it('the launcher is under 6 KB', () => {
    assert.ok(gzipSync(readFileSync(new URL('../../channels/widget/launcher.js', import.meta.url))).length < 6 * 1024)
  })

  for (const [theme, label] of [['light', 'Hilfe'], ['dark', 'Hilfe']] as const) {
    it(`an accessibility check finds nothing, in ${theme}, under the site's own content policy`, async () => {
      const { page, context, troubles } = await visit(`data-theme="${theme}" data-color="#ffcc00" data-language="de-DE" data-greeting="We are here from 8 to 6." data-position="left"`)
      await page.getByRole('button', { name: label }).waitFor()
      assert.deepEqual(await violations(page.mainFrame()), [])
      const frame = await open(page, label)
      await say(frame, 'our POP3 virtual server hangs, Windows 2000 SP2')
      await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
      assert.deepEqual(await violations(page.mainFrame()), [])
      assert.deepEqual(await violations(frame), [])
      assert.deepEqual(troubles, [])
      assert.equal((await context.cookies()).length, 0)
      await context.close()
    })
  }

  it('the keyboard alone opens, speaks, presses and closes', async () => {
    const { page, context } = await visit('')
    await page.getByRole('button', { name: 'Ask for help' }).focus()
    await page.keyboard.press('Enter')
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
    await frame?.locator('[data-id="webchat-sendbox-input"]').focus()
    await page.keyboard.type('pop3 hangs on windows 2000')
    await page.keyboard.press('Enter')
    await frame?.locator('button.ac-pushButton', { hasText: 'SP4' }).focus()
    await page.keyboard.press('Enter')
    await shown(frame as Frame, 'The fix is already in').first().waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('button', { name: 'Ask for help' }).evaluate(button => button.matches(':focus')), true)
    await context.close()
  })

  it('a script opens it, hears of it and closes it', async () => {
    const { page, context } = await visit('data-label="Talk to us"')
    await page.getByRole('button', { name: 'Talk to us' }).waitFor()
    const heard = await page.evaluate(async () => {
      const { KbTriage } = globalThis as unknown as { KbTriage: { open: () => void; close: () => void; on: (name: string, listener: () => void) => void } }
      const names: string[] = []
      for (const name of ['open', 'close']) KbTriage.on(name, () => names.push(name))
      KbTriage.open()
      KbTriage.close()
      return names
    })
    assert.deepEqual(heard, ['open', 'close'])
    await context.close()
  })

  it('two tabs show the same conversation, each message once', async () => {
    const first = await visit('')
    const one = await open(first.page)
    await say(one, 'pop3 hangs on windows 2000')
    await shown(one, 'Which service pack?').first().waitFor()
    const second = await visit('', first.context)
    const two = await open(second.page)
    await shown(two, 'Which service pack?').first().waitFor()
    await press(two, 'SP2')
    for (const frame of [one, two]) {
      await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
      assert.equal(await frame.locator('.webchat__adaptive-card-renderer, .webchat__adaptiveCardRenderer').filter({ hasText: 'Install Windows 2000 Service Pack 3' }).count(), 1)
    }
    await first.context.close()
  })

  it('what is written while the service is down is said once when it is back, without a reload', async () => {
    const { page, context } = await visit('')
    const frame = await open(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
    const { dataDir, url } = service
    await service.stop('SIGKILL')
    await say(frame, 'it is SP2')
    await page.waitForTimeout(1_500)
    service = await startService({ DATA_DIR: dataDir, PORT: new URL(url).port })
    await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor({ timeout: 60_000 })
    assert.equal(await frame.locator('article.webchat__basic-transcript__activity', { hasText: 'it is SP2' }).count(), 1)
    await context.close()
  })

  it('a picture that is dropped is answered kindly', async () => {
    const { page, context } = await visit('')
    const frame = await open(page)
    await frame.locator('input[type=file]').setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgo=', 'base64') })
    await frame.locator('[data-id="webchat-sendbox-input"]').press('Enter')
    await shown(frame, 'paste').first().waitFor()
    await context.close()
  })
})
