import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { openChat, say, shown } from '../../parts/channels/site.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

describe('a chat on a computer that others use', function () {
  this.timeout(120_000)
  let service: InProcess
  let browser: Browser
  before(async () => {
    service = await startInProcess({})
    browser = await startBrowser()
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })

  it('is ended by two presses, and nobody comes back into it, also with a copy of its ticket', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(service.url)
    const frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
    const otherTab = await page.context().newPage()
    await otherTab.goto(service.url)
    await shown(await openChat(otherTab), 'Which service pack?')
      .first()
      .waitFor()
    const ticket = await frame.evaluate(() => localStorage.getItem('kb-triage-resume'))
    await frame.getByRole('button', { name: 'Menu' }).click()
    await frame.getByRole('button', { name: 'End this chat on this computer' }).click()
    const [reloaded] = await Promise.all([
      page.waitForEvent('framenavigated'),
      frame.getByRole('button', { name: 'Press again' }).click()
    ])
    await reloaded.locator('[data-id="webchat-sendbox-input"]').waitFor()
    await reloaded.getByText('Paste an event').first().waitFor()
    assert.equal(await reloaded.getByText('pop3 hangs').count(), 0)
    assert.notEqual(await reloaded.evaluate(() => localStorage.getItem('kb-triage-resume')), ticket)
    const back = await fetch(`${service.url}/directline/tokens/resume`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ticket ?? ''}` }
    })
    assert.equal(back.status, 403)
    const other = otherTab.frameLocator('iframe')
    await other.getByText('Paste an event').first().waitFor()
    assert.equal(await other.getByText('pop3 hangs').count(), 0)
    await page.context().close()
  })
})
