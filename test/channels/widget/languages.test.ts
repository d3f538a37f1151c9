import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Frame } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { openChat, press, say, shown, violations } from '../../parts/channels/site.ts'
import { type Service, startService } from '../../parts/services/service.ts'

/** A reader of each language: what the page asks, what opens the chat, what is said and answered. */
const READERS = [
  ['de-AT', 'Macht ein Server Probleme?', 'Hilfe', 'pop3 hängt auf windows 2000', 'Installieren'],
  [
    'fr-FR',
    'Un serveur vous pose problème',
    'Aide',
    'pop3 ne répond plus sur windows 2000',
    'Installez'
  ],
  ['es-MX', '¿Le da problemas un servidor?', 'Ayuda', 'pop3 no responde, windows 2000', 'Instale'],
  [
    'ja-JP',
    'サーバーでお困りですか',
    'ヘルプ',
    'Windows 2000 で POP3 が応答しません',
    'インストール'
  ]
] as const

describe('the helpdesk page and its chat in the language of their reader', function () {
  this.timeout(120_000)
  let service: Service
  let browser: Browser
  before(async () => {
    service = await startService()
    browser = await startBrowser()
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })

  async function read(locale: string): Promise<BrowserContext> {
    return await browser.newContext({ locale, viewport: { width: 1000, height: 760 } })
  }
  async function quotesIn(frame: Frame): Promise<readonly string[]> {
    return await frame.locator('[id^="kb-quote"] [lang="en"]').allTextContents()
  }

  for (const [locale, title, button, problem, verdict] of READERS)
    it(`${locale}: from the page to the verdict, in which only the article is in English`, async () => {
      const context = await read(locale)
      const page = await context.newPage()
      await page.goto(service.url)
      await page.getByRole('heading', { name: title }).waitFor()
      const frame = await openChat(page, button)
      await say(frame, problem)
      await press(frame, 'SP2')
      await shown(frame, verdict).first().waitFor()
      const language = locale.slice(0, 2)
      for (const place of [page.mainFrame(), frame]) {
        assert.equal(await place.locator('html').getAttribute('lang'), language)
        assert.deepEqual(await violations(place), [])
      }
      assert.equal(
        await frame.locator('.spoken', { hasText: verdict }).last().getAttribute('lang'),
        language
      )
      assert.match((await quotesIn(frame)).join(), /^“[^]*in Windows 2000 Service Pack 3\.”$/)
      await context.close()
    })

  it('who reads another language, or says none, reads English', async () => {
    for (const language of ['pl, it;q=0.8', '']) {
      const headers = language === '' ? {} : { 'accept-language': language }
      assert.match(await (await fetch(service.url, { headers })).text(), /<html lang="en"/)
    }
  })
})
