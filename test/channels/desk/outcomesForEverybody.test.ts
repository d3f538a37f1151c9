import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import type { Outcome } from '../../../triage/handOver/outcome.ts'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { type DeskPages, startDeskPages } from '../../parts/channels/deskPages.ts'
import { violations } from '../../parts/channels/site.ts'

const EVENT = { source: 'Knot Relay', id: 31, description: 'The relay lost [computer 00000000].' }
const GROUP = '/desk/unanswered/event-31-knot-relay'
const TOLD: readonly Partial<Outcome>[] = [
  { ended: 'refused', unanswered: 'no-article', events: [EVENT], asked: 'since the move' },
  { ended: 'not-solved', unanswered: 'not-solved', given: 'Q303283', asked: 'mail stands still' },
  { ended: 'solved', given: 'Q303283', questions: 1 },
  { ended: 'left' },
  { ended: 'handed', case: 1001, firstAnswer: 60_000 }
]

describe('the pages of outcomes, for everybody', function () {
  this.timeout(120_000)
  let desk: DeskPages
  let browser: Browser
  before(async () => {
    ;[desk, browser] = await Promise.all([startDeskPages(), startBrowser()])
    await desk.tell(...TOLD)
  })
  after(async () => {
    await browser?.close()
    await desk?.stop()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      it(`have nothing against them in ${colorScheme} at ${width} px, and fit`, async () => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } })
        const page = await context.newPage()
        for (const path of [
          '/desk/unanswered',
          GROUP,
          `${GROUP}/article`,
          '/desk/conversations/1',
          '/desk/articles',
          '/desk/numbers'
        ]) {
          await page.goto(`${desk.url}${path}`)
          const tables = await page.locator('details summary').all()
          for (const table of tables) await table.click()
          assert.deepEqual(await violations(page.mainFrame()), [], path)
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          assert.ok(Number(over) <= 0, `${path} is ${over} px too wide`)
        }
        await context.close()
      })

  it('are worked with by keys alone', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${desk.url}/desk/numbers`)
    await page.keyboard.press('g')
    await page.keyboard.press('u')
    await page.waitForURL('**/desk/unanswered')
    await page.goto(`${desk.url}${GROUP}`)
    await page.keyboard.press('w')
    await page.waitForURL('**/article')
    await page.locator('textarea').focus()
    await page.keyboard.press('Control+s')
    await page.getByText('It is live').waitFor()
    await page.goto(`${desk.url}${GROUP}`)
    await page.keyboard.press('x')
    await page.waitForURL('**/desk/unanswered')
    assert.equal(await page.getByText('Event 31 (Knot Relay)').count(), 0)
    await context.close()
  })
})
