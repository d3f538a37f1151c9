import assert from 'node:assert/strict'
import { mock } from 'node:test'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { openChat, press, say, shown } from '../../parts/channels/site.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const HOURS = 3_600_000

/** The service's own clock is put forward, so that its tokens are as old as they would be. */
describe('a chat that was left open for hours', function () {
  this.timeout(120_000)
  let service: InProcess
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let frame: Frame

  before(async () => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    service = await startInProcess({})
    browser = await startBrowser()
  })
  after(async () => {
    await browser.close()
    await service.stop()
    mock.timers.reset()
  })
  beforeEach(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    await page.goto(service.url)
    frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
  })
  afterEach(async () => await context.close())

  async function goesOn(): Promise<void> {
    await press(frame, 'SP2')
    await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor({ timeout: 60_000 })
    assert.equal(
      await frame
        .locator('.webchat__adaptive-card-renderer, .webchat__adaptiveCardRenderer')
        .filter({ hasText: 'Install Windows 2000 Service Pack 3' })
        .count(),
      1
    )
    assert.equal(await frame.getByText('Send failed').count(), 0)
    assert.equal(
      await frame
        .locator('article.webchat__basic-transcript__activity', {
          hasText: 'pop3 hangs on windows 2000'
        })
        .count(),
      1
    )
  }

  it('goes on although its token ran out', async () => {
    mock.timers.setTime(Date.now() + 3 * HOURS)
    await goesOn()
  })

  it('goes on after a night without a network', async () => {
    await context.setOffline(true)
    mock.timers.setTime(Date.now() + 12 * HOURS)
    await page.waitForTimeout(500)
    await context.setOffline(false)
    await goesOn()
  })

  it('goes on after the page is loaded again days later', async () => {
    mock.timers.setTime(Date.now() + 7 * 24 * HOURS)
    await page.reload()
    frame = await openChat(page)
    await shown(frame, 'Which service pack?').first().waitFor()
    await goesOn()
  })
})
