import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { launcher } from '../../../channels/widget/assets.ts'
import {
  openChat,
  press,
  type Site,
  say,
  sendBox,
  shown,
  startSite,
  violations
} from '../../parts/channels/site.ts'

const MAX_PRESSES = 25

/** Presses a key until the cursor is at a place. */
async function pressUntil(page: Page, key: string, place: Locator): Promise<void> {
  for (let presses = 0; presses < MAX_PRESSES; presses += 1) {
    if ((await place.count()) > 0) return
    await page.keyboard.press(key)
  }
  throw new Error(`${MAX_PRESSES} times ${key} did not lead there`)
}

describe('the chat on another site', function () {
  this.timeout(120_000)
  let site: Site

  before(async () => {
    site = await startSite()
  })
  after(async () => await site.stop())

  it('the launcher is under 3 KB, with its words in all languages', () => {
    assert.ok(gzipSync(launcher(), { level: 9 }).length < 3 * 1024)
  })

  for (const [theme, label] of [
    ['light', 'Hilfe'],
    ['dark', 'Hilfe']
  ] as const) {
    it(`an accessibility check finds nothing, in ${theme}, under the site's own content policy`, async () => {
      const { page, context, troubles } = await site.visit(
        `data-theme="${theme}` +
          `" data-color="#ffcc00" data-language="de-DE" data-greeting="We are here from 8 to 6." ` +
          `data-position="left"`
      )
      await page.getByRole('button', { name: label }).waitFor()
      assert.deepEqual(await violations(page.mainFrame()), [])
      const frame = await openChat(page, label)
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
    const { page, context } = await site.visit('')
    await page.getByRole('button', { name: 'Ask for help' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
    assert.ok(frame)
    await frame.locator(':focus').and(sendBox(frame)).waitFor()
    await page.keyboard.type('pop3 hangs on windows 2000')
    await page.keyboard.press('Enter')
    await shown(frame, 'Which service pack?').first().waitFor()
    await pressUntil(page, 'Shift+Tab', frame.locator('.webchat__basic-transcript:focus'))
    await page.keyboard.press('Enter')
    await pressUntil(page, 'Tab', frame.locator('button:focus', { hasText: 'SP4' }))
    await page.keyboard.press('Enter')
    await shown(frame, 'You already have this fix').first().waitFor()
    await page.keyboard.press('Escape')
    assert.equal(
      await page
        .getByRole('button', { name: 'Ask for help' })
        .evaluate(button => button.matches(':focus')),
      true
    )
    await context.close()
  })

  it('a script opens it, hears of it and closes it', async () => {
    const { page, context } = await site.visit('data-label="Talk to us"')
    await page.getByRole('button', { name: 'Talk to us' }).waitFor()
    const heard = await page.evaluate(async () => {
      const { KbTriage } = globalThis as unknown as {
        KbTriage: {
          open: () => void
          close: () => void
          on: (name: string, listener: () => void) => void
        }
      }
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
    const first = await site.visit('')
    const one = await openChat(first.page)
    await say(one, 'pop3 hangs on windows 2000')
    await shown(one, 'Which service pack?').first().waitFor()
    const second = await site.visit('', first.context)
    const two = await openChat(second.page)
    await shown(two, 'Which service pack?').first().waitFor()
    await press(two, 'SP2')
    for (const frame of [one, two]) {
      await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
      assert.equal(
        await frame
          .locator('.webchat__adaptive-card-renderer, .webchat__adaptiveCardRenderer')
          .filter({ hasText: 'Install Windows 2000 Service Pack 3' })
          .count(),
        1
      )
    }
    await first.context.close()
  })

  it('what is written while the service is down is said once when it is back, without a reload', async () => {
    const { page, context } = await site.visit('')
    const frame = await openChat(page)
    await say(frame, 'pop3 hangs on windows 2000')
    await shown(frame, 'Which service pack?').first().waitFor()
    await site.restart('SIGKILL', async () => {
      await say(frame, 'it is SP2')
      await frame
        .getByText('The connection is lost. I’ll send what you write as soon as it’s back.')
        .waitFor()
      assert.equal(await frame.getByText('Send failed').count(), 0)
    })
    await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor({ timeout: 60_000 })
    assert.equal(
      await frame
        .locator('article.webchat__basic-transcript__activity', { hasText: 'it is SP2' })
        .count(),
      1
    )
    assert.deepEqual(
      [
        await frame.getByText('Send failed').count(),
        await frame.getByText('The connection is lost').isVisible()
      ],
      [0, false]
    )
    await context.close()
  })

  it('files wait with name and size, can be taken out again, and it is said which cannot be read', async () => {
    const { page, context } = await site.visit('')
    const frame = await openChat(page)
    await frame.locator('input[type=file]').setInputFiles([
      { name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgo=', 'base64') },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.alloc(20_480, 'a') },
      { name: 'all.txt', mimeType: 'text/plain', buffer: Buffer.alloc(2_000_000, 'a') }
    ])
    const files = frame.locator('#files')
    const remarks = frame.locator('#remarks')
    await remarks.getByText('I can’t read pictures, so screen.png').waitFor()
    await remarks.getByText('all.txt is larger than 1 MB').waitFor()
    assert.deepEqual(await files.locator('b').allInnerTexts(), ['screen.png', 'notes.txt'])
    assert.deepEqual(await files.locator('small').allInnerTexts(), ['0.1 kB', '20 kB'])
    assert.deepEqual(await violations(frame), [])
    await files.getByRole('button', { name: 'Remove notes.txt' }).click()
    assert.deepEqual(await files.locator('b').allInnerTexts(), ['screen.png'])
    await sendBox(frame).press('Enter')
    await shown(frame, "I can't read pictures").first().waitFor()
    await shown(frame, 'screen.png: a file, not kept').first().waitFor()
    await context.close()
  })
})
