import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { type Service, startService } from '../../parts/services/service.ts'

const ARTEFACTS = fileURLToPath(new URL('../../../artefacts/', import.meta.url))

describe('the helpdesk page in a browser', function () {
  this.timeout(120_000)
  let service: Service
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const troubles: string[] = []
  const asked: string[] = []

  before(async () => {
    mkdirSync(ARTEFACTS, { recursive: true })
    service = await startService()
    browser = await startBrowser()
    context = await browser.newContext({ viewport: { width: 1100, height: 800 } })
    page = await context.newPage()
    page.on('pageerror', error => troubles.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    page.on('request', request => asked.push(request.url()))
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })

  function chat(): FrameLocator {
    return page.frameLocator('iframe')
  }
  /**
   * Web Chat keeps a hidden copy of each message for screen readers: only the transcript's own is
   * looked at.
   */
  function shown(words: string) {
    return chat()
      .locator('.webchat__basic-transcript article, .webchat__basic-transcript__activity')
      .getByText(words)
      .first()
  }
  async function press(choice: string): Promise<void> {
    return await chat().locator('button.ac-pushButton', { hasText: choice }).last().click()
  }
  async function say(words: string): Promise<void> {
    const box = chat().getByRole('textbox', { name: /message/i })
    await box.fill(words)
    await box.press('Enter')
  }

  it('loads nothing of the chat before it is opened', async () => {
    await page.goto(service.url)
    await page.getByRole('button', { name: 'Ask for help' }).waitFor()
    assert.deepEqual(
      asked.filter(url => /webchat|\/chat|directline/.test(url)),
      []
    )
    await page.screenshot({ path: `${ARTEFACTS}page.png` })
  })

  it('opens, takes a description, shows buttons, and ends in the verdict', async () => {
    await page.getByRole('button', { name: 'Ask for help' }).click()
    await say('our POP3 and IMAP virtual servers hang since this morning')
    await shown('Which Windows runs on the server?').waitFor()
    await press('Windows 2000')
    await shown('Windows 2000. Which service pack?').waitFor()
    await press('SP2')
    await shown('Install Windows 2000 Service Pack 3 or later.').waitFor()
    await shown('This problem was first corrected in Windows 2000 Service Pack 3.').waitFor()
    await page.screenshot({ path: `${ARTEFACTS}verdict.png` })
  })

  it('goes on after the page is loaded again', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Ask for help' }).click()
    await shown('Install Windows 2000 Service Pack 3 or later.').waitFor()
    await say('sorry, it has SP4')
    await shown('Got it: SP4, not SP2.').waitFor()
    await page.screenshot({ path: `${ARTEFACTS}corrected.png` })
  })

  it('goes on after the service was killed and started again', async () => {
    const { dataDir, url } = service
    await service.stop('SIGKILL')
    service = await startService({ DATA_DIR: dataDir, PORT: new URL(url).port })
    await page.reload()
    await page.getByRole('button', { name: 'Ask for help' }).click()
    await say('no, SP1')
    await shown('Got it: SP1, not SP4.').waitFor()
  })

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.screenshot({ path: `${ARTEFACTS}phone.png` })
    const width = await chat()
      .locator('body')
      .evaluate(body => body.scrollWidth)
    assert.ok(width <= 320, `the chat is ${width} px wide`)
  })

  it('asks no other host and breaks no rule of its own content policy', () => {
    assert.deepEqual(
      asked.filter(url => !/^(?:blob:|data:)/.test(url) && new URL(url).origin !== service.url),
      []
    )
    assert.deepEqual(
      troubles.filter(text => !/ERR_CONNECTION_REFUSED|WebSocket/.test(text)),
      []
    )
  })
})
