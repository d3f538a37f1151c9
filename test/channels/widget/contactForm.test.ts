import assert from 'node:assert/strict'
import type { Frame } from 'playwright-core'
import {
  openChat,
  type Site,
  say,
  shown,
  startSite,
  violations
} from '../../parts/channels/site.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const ASKED = 'leave your name and an e-mail address'

describe('the question who a visitor is, in a browser', function () {
  this.timeout(120_000)
  let site: Site
  before(async () => {
    site = await startSite()
  })
  after(async () => await site.stop())

  async function asked(frame: Frame): Promise<void> {
    await say(frame, 'smtp hangs on nt 4.0')
    await shown(frame, 'Which').or(shown(frame, 'cover')).first().waitFor()
    await say(frame, 'talk to a person')
    await frame.getByLabel('Your name (optional)').waitFor()
  }

  for (const [where, options, attributes] of [
    ['on a phone', PHONE, ''],
    ['in the dark', {}, 'data-theme="dark"'],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, '']
  ] as const)
    it(`${where} it can be read and filled in by everybody`, async () => {
      const { page, context, troubles } = await site.visit(attributes, await site.browse(options))
      const frame = await openChat(page)
      await asked(frame)
      assert.deepEqual(await violations(frame), [])
      assert.equal(
        await frame.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        true,
        'nothing runs over the side'
      )
      assert.equal(
        await frame.getByLabel('e-mail address (optional)').getAttribute('type'),
        'email'
      )
      assert.deepEqual(troubles, [])
      await context.close()
    })

  it('it is filled in and sent with the keyboard alone, and nothing of it is shown again', async () => {
    const { page, context } = await site.visit('')
    const frame = await openChat(page)
    await asked(frame)
    await frame.getByLabel('Your name (optional)').focus()
    await page.keyboard.type('Zoë')
    await page.keyboard.press('Tab')
    await page.keyboard.type('zoe@tide')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await shown(frame, "“zoe@tide” doesn't look like an e-mail address").first().waitFor()
    const address = frame.getByLabel('e-mail address (optional)').last()
    assert.equal(await address.inputValue(), 'zoe@tide')
    await address.fill('zoe@tide.example')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await shown(frame, "Thanks. I've added that to case").first().waitFor()
    await page.reload()
    const again = await openChat(page)
    await shown(again, "Thanks. I've added that to case").first().waitFor()
    assert.equal(await again.getByText('zoe@tide.example').count(), 0)
    await context.close()
  })

  it('it is skipped with one press, and cannot be sent after that', async () => {
    const { page, context } = await site.visit('')
    const frame = await openChat(page)
    await asked(frame)
    await shown(frame, ASKED).first().waitFor()
    await frame.locator('button.ac-pushButton', { hasText: 'Skip' }).click()
    await shown(frame, 'All right. You can still write it here').first().waitFor()
    await frame.locator('[title="✓ Skip"]').waitFor()
    assert.equal(await frame.getByLabel('Your name (optional)').count(), 0)
    await context.close()
  })
})
