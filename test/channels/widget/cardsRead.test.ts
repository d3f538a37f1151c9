import assert from 'node:assert/strict'
import type { Browser, Frame } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { openChat, press, say, shown, violations } from '../../parts/channels/site.ts'
import { KEY } from '../../parts/services/helpdeskSystem.ts'
import { type Service, startService } from '../../parts/services/service.ts'

const EVENT = `Event Source: MSExchangeCluster
Event ID: 2086
Computer: MAIL01
Description: Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase in order to start the protocol, check if any process in the system is dead`

/** Keeps what Web Chat's live region tells, which it takes away again. */
const LISTEN = `
  window.heard = []
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes)
      if (target.closest?.('[aria-live], [role="log"]') !== null)
        for (const node of addedNodes) window.heard.push(node.textContent ?? '')
  }).observe(document.body, { childList: true, subtree: true })
`

describe('cards in the chat, read and pressed', function () {
  this.timeout(120_000)
  let service: Service
  let browser: Browser
  let chat: Frame

  before(async () => {
    service = await startService({ CASES_KEY: KEY })
    browser = await startBrowser()
    const context = await browser.newContext({ viewport: { width: 420, height: 800 } })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    await page.goto(service.url)
    chat = await openChat(page)
    await chat.evaluate(LISTEN)
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })

  async function outcomes(): Promise<string> {
    const headers = { authorization: `Bearer ${KEY}` }
    const answer = await fetch(`${service.url}/api/outcomes`, { headers })
    const kept = (await answer.json()) as {
      outcomes: { readonly ended: string; readonly rated: string | null }[]
    }
    return kept.outcomes.map(({ ended, rated }) => `${ended} ${rated}`).join()
  }
  async function untilRated(expected: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await outcomes()) !== expected; tries++)
      await chat.waitForTimeout(100)
    assert.equal(await outcomes(), expected)
  }
  async function heard(): Promise<string> {
    return await chat.evaluate<string>('window.heard.join(" ")')
  }
  async function hearing(words: RegExp): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const all = await heard()
      if (words.test(all)) return all
      await chat.waitForTimeout(100)
    }
    assert.match(await heard(), words)
    return ''
  }

  it('a screen reader hears what was recognised, the question, and what can be answered', async () => {
    await say(chat, EVENT)
    await hearing(
      /Event 2086 \(MSExchangeCluster\) on MAIL01[^]*Which Windows runs on MAIL01\?[^]*You can answer: Windows 2000, [^]* or I'm not sure\./
    )
  })

  it('an answer that was pressed keeps a tick, and no other can be pressed any more', async () => {
    await press(chat, 'Windows 2000')
    await shown(chat, 'Which service pack?').first().waitFor()
    await chat.locator('[id^="kb-used"] [title="✓ Windows 2000"]').waitFor()
    assert.equal(
      await chat.locator('button.ac-pushButton', { hasText: 'Windows NT 4.0' }).count(),
      0
    )
  })

  it('hears what to do, the line of the article and its number, and why, in this order', async () => {
    await press(chat, 'SP2')
    await hearing(
      /Install Windows 2000 Service Pack 3 or later on MAIL01\.[^]*Q303283, line 39: “[^]*SP2 is older than the fix\.[^]*You can answer: I'll try it, /
    )
  })

  it('copies the whole answer with the line it comes from', async () => {
    await chat.getByRole('button', { name: 'Copy this answer' }).last().click()
    await chat.locator('#remarks', { hasText: 'Copied with its source.' }).waitFor()
    const copied = await chat.evaluate<string>('navigator.clipboard.readText()')
    assert.match(
      copied,
      /^Install Windows 2000 Service Pack 3 or later on MAIL01\.\n\nQ303283, line 39: “[^]*SP2 is older/
    )
  })

  it('a thumb below advice counts as what became of the problem', async () => {
    await chat.getByRole('button', { name: 'Not helpful' }).last().click()
    await untilRated('not-solved down')
    await chat.getByRole('button', { name: 'Helpful', exact: true }).last().click()
    await untilRated('solved up')
  })

  it('an answer in German says so, and that its quote is English', async () => {
    await say(chat, 'auf Deutsch bitte')
    await shown(chat, 'Installieren Sie').first().waitFor()
    const card = chat.locator('[lang="de"]', { hasText: 'Installieren Sie' }).last()
    const english = card.locator('[lang="en"]')
    assert.match((await english.allTextContents()).join(), /^“[^]*Windows 2000 Service Pack 3\.”$/)
    assert.match((await card.locator('[id^="kb-source"]').textContent()) ?? '', /Zeile/)
    assert.equal(await card.locator('[lang="en"] [id^="kb-source"]').count(), 0)
  })

  it('leads from the quote to the page of the article, and stands up to an accessibility check', async () => {
    const link = chat.locator('[id^="kb-source"] a').last()
    assert.match(
      (await link.getAttribute('href')) ?? '',
      /^http:.*\/articles\/Q303283\?lines=38-39#L38$/
    )
    assert.deepEqual(await violations(chat), [])
  })
})
