import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createServer, type Server } from 'restify'
import { addArticlePages } from '../../../channels/articles/addArticlePages.ts'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { violations } from '../../parts/channels/site.ts'

const SHIPPED = new URL('../../../knowledge/articles/texts/Q303283.txt', import.meta.url).pathname
const HOSTILE = `---
id: HD-666
title: "Gateway <img src=x onerror=ran()> stops </title><script>ran()</script>"
applies to:
  - '"><script>ran()</script>'
---

# Symptoms <svg onload=ran()>

<script>ran()</script> <a href="javascript:ran()">press</a> " onmouseover="ran() 'x

1. First step, see Q303283 and Q999999.
2. WARNING: second step.

WARNING: <iframe src="javascript:ran()"></iframe> back up first.

# Resolution

\`\`\`
HKEY_LOCAL_MACHINE\\SOFTWARE   <b>Heron</b>
\`\`\`
`

const VIEWS: readonly (readonly [view: string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light', viewport: { width: 1180, height: 800 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1180, height: 800 } }],
  ['on a phone', { colorScheme: 'light', viewport: { width: 360, height: 640 } }],
  ['on a dark phone', { colorScheme: 'dark', viewport: { width: 360, height: 640 } }],
  ['at 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }]
]

describe('the pages of articles', function () {
  this.timeout(120_000)
  let knowledge: Knowledge
  let server: Server
  let browser: Browser
  let url: string

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kb-triage-pages-'))
    copyFileSync(SHIPPED, join(folder, 'Q303283.txt'))
    writeFileSync(join(folder, 'hostile.md'), HOSTILE)
    knowledge = openKnowledge(folder)
    server = createServer()
    addArticlePages(server, knowledge)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${server.address().port}`
    browser = await startBrowser()
  })
  after(async () => {
    await browser?.close()
    server.close()
    knowledge.close()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(`${url}${path}`)
    return page
  }

  for (const [view, options] of VIEWS) {
    for (const path of [
      '/articles/Q303283?lines=38-39#L38',
      '/articles/HD-666',
      '/articles?q=virtual+server'
    ]) {
      it(`${view}: ${path} breaks no rule of accessibility and never scrolls sideways`, async () => {
        const page = await open(path, options)
        assert.deepEqual(await violations(page.mainFrame()), [])
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          true
        )
        await page.context().close()
      })
    }
  }

  it('shows every line of the sections under its number, events monospace, quoted lines marked', async () => {
    const page = await open('/articles/Q303283?lines=38-39#L38')
    const lines = knowledge.article('Q303283')?.lines ?? []
    for (const line of [18, 21, 23, 33, 38, 39])
      assert.equal(
        await page.locator(`#L${line} .t`).textContent(),
        lines[line - 1],
        `line ${line}`
      )
    assert.deepEqual(await page.locator('mark').allTextContents(), lines.slice(37, 39))
    assert.match(
      String(await page.evaluate("getComputedStyle(document.querySelector('#L23 .t')).fontFamily")),
      /monospace/
    )
    assert.equal(await page.locator('.said').textContent(), 'Quoted in the answer')
    await page.context().close()
  })

  it('marks the line that the address names, without a script', async () => {
    const page = await open('/articles/Q303283#L39')
    const [named, other] = await Promise.all(
      [39, 38].map(
        async line =>
          await page.evaluate(
            `getComputedStyle(document.querySelector('#L${line}')).backgroundColor`
          )
      )
    )
    assert.notEqual(named, other)
    assert.equal(await page.locator('script').count(), 0)
    await page.context().close()
  })

  it('runs nothing that an article holds', async () => {
    const page = await open('/articles/HD-666', { javaScriptEnabled: true })
    await page.evaluate('window.ran = () => { window.hasRun = true }')
    await page.locator('.body').hover()
    assert.equal(await page.evaluate('window.hasRun'), undefined)
    assert.equal(await page.locator('script, iframe, img, svg[onload], [onmouseover]').count(), 0)
    assert.deepEqual(await page.locator('a[href^="javascript"]').count(), 0)
    assert.match((await page.locator('.body').textContent()) ?? '', /<script>ran\(\)<\/script>/)
    await page.context().close()
  })

  it('steps are steps, warnings are warnings, and only articles that are there are linked', async () => {
    const page = await open('/articles/HD-666')
    assert.deepEqual(
      await page
        .locator('.step .t')
        .evaluateAll(all => all.map(one => one.getAttribute('data-step'))),
      ['1', '2']
    )
    assert.equal(await page.locator('.care strong').textContent(), 'WARNING:')
    assert.equal(await page.locator('.body a[href="/articles/Q303283"]').count(), 1)
    assert.equal(await page.locator('.body a[href="/articles/Q999999"]').count(), 0)
    assert.match(
      (await page.locator('.code').textContent()) ?? '',
      /HKEY_LOCAL_MACHINE.*<b>Heron<\/b>/
    )
    await page.context().close()
  })

  it('the search finds as the chat does, by words and by number', async () => {
    for (const words of ['q303283', 'multi-protocol services stop responding']) {
      const page = await open('/articles')
      await page.getByRole('searchbox').fill(words)
      await page.getByRole('button', { name: 'Search' }).click()
      assert.equal(await page.locator('.hits a').first().getAttribute('href'), '/articles/Q303283')
      await page.context().close()
    }
  })

  it('prints without navigation, with the source', async () => {
    const page = await open('/articles/Q303283')
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(
      [
        await page.locator('.top').isVisible(),
        await page.locator('.side').isVisible(),
        await page.locator('.printed').isVisible()
      ],
      [false, false, true]
    )
    await page.context().close()
  })

  it('an article that is not there: 404 and a search; its text as plain text', async () => {
    assert.equal((await fetch(`${url}/articles/Q1`)).status, 404)
    const text = await fetch(`${url}/articles/Q303283.txt`)
    assert.match(text.headers.get('content-type') ?? '', /^text\/plain/)
    assert.match(await text.text(), /^DOCUMENT:Q303283/)
  })
})
