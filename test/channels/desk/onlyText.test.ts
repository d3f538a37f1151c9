import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { HOSTILE } from '../../parts/hostile/hostileStrings.ts'
import { fileCase } from '../../parts/services/filedCase.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const IN_ONE_CASE = 40

/** The elements of a page with the names of their attributes: what words must never change. */
const SKELETON = `[...document.querySelectorAll('*')].map(element => [element.localName,
  ...element.getAttributeNames().filter(name => !['class', 'aria-current'].includes(name))].join(' ')).join('\\n')`

/** The same lengths and lines, and nothing that could be more than text. */
function harmless(text: string): string {
  return text.replace(/[^\n\r\s]/gu, 'x')
}

describe('what others write is text alone at the desk', () => {
  let service: InProcess
  let browser: Browser
  let page: Page
  const faults: string[] = []
  before(async () => {
    ;[service, browser] = await Promise.all([startInProcess({ RATE_LIMIT: '0' }), startBrowser()])
    page = await browser.newPage()
    page.on('request', request => {
      if (new URL(request.url()).origin !== service.url) faults.push(`asks ${request.url()}`)
    })
    page.on('dialog', dialog => {
      faults.push('opens a dialog')
      void dialog.dismiss()
    })
    page.on('pageerror', error => faults.push(`breaks the page: ${error.message}`))
    await page.exposeFunction('hit', () => faults.push('runs'))
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })
  async function skeletonOf(path: string): Promise<string> {
    await page.goto(`${service.url}${path}`)
    return String(await page.evaluate(SKELETON))
  }

  it(`of a case, by every field: ${HOSTILE.length} hostile strings`, async () => {
    const texts = HOSTILE.map(({ text }) => text)
    for (let from = 0; from < texts.length; from += IN_ONE_CASE) {
      const many = texts.slice(from, from + IN_ONE_CASE)
      const one = many[0] ?? ''
      const hostile = await fileCase(service.cases, `h${from}`, { one, many })
      const written = { one: harmless(one), many: many.map(harmless) }
      const twin = await fileCase(service.cases, `t${from}`, written)
      const [seen, expected] = [
        await skeletonOf(`/desk/cases/${hostile}`),
        await skeletonOf(`/desk/cases/${twin}`)
      ]
      assert.equal(seen, expected, JSON.stringify(many))
    }
    assert.deepEqual(faults, [])
  })

  it('in the list, in the search and in the way to sign in', async () => {
    await page.goto(`${service.url}/desk`)
    assert.equal(
      await page.locator('.case .what').count(),
      2 * Math.ceil(HOSTILE.length / IN_ONE_CASE)
    )
    const empty = await skeletonOf('/desk?q=xyzzy-nothing')
    for (const { text } of HOSTILE.filter((_, index) => index % 25 === 0)) {
      const query = new URLSearchParams({ q: `xyzzy${text}` })
      assert.equal(await skeletonOf(`/desk?${query}`), empty, text)
      const to = new URLSearchParams({ to: text })
      await page.goto(`${service.url}/desk/login?${to}`)
    }
    assert.deepEqual(faults, [])
  })
})
