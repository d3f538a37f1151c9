import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createServer, type Server } from 'restify'
import { addArticlePages } from '../../../channels/articles/addArticlePages.ts'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { openVersions } from '../../../knowledge/articles/sources/openVersions.ts'
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

Ask for it (https://wiki.example/a?b=1&c='2'). https://x.example/" onmouseover="ran() javascript:ran()
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
    mkdirSync(join(folder, 'hostile & more'))
    writeFileSync(join(folder, 'hostile & more', 'hostile.md'), HOSTILE)
    knowledge = openKnowledge(folder)
    server = createServer()
    addArticlePages(server, {
      knowledge,
      versions: openVersions(folder),
      config: { editUrl: 'https://git.example/edit/{file}', isIndexed: true },
      originOf: () => 'https://help.example'
    })
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
      '/articles/HD-666?version=0123456789ab',
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
    assert.equal(await page.locator('.said > span').textContent(), 'Quoted in the answer')
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
    await page.context().close()
  })

  it('says where an article is from, and leads to its file', async () => {
    const page = await open('/articles/HD-666')
    assert.match(String(await page.locator('.about').textContent()), /Sourcekb-triage-pages-.*md$/)
    assert.equal(
      await page.getByRole('link', { name: 'Edit' }).getAttribute('href'),
      'https://git.example/edit/hostile%20%26%20more/hostile.md'
    )
    await page.context().close()
  })

  it('links addresses in articles of the own, which lead nowhere else and to nobody', async () => {
    const page = await open('/articles/HD-666')
    const links = page.locator('.body .t a[rel="noopener noreferrer"]')
    assert.deepEqual(
      await links.evaluateAll(all => all.map(one => [one.getAttribute('href'), one.textContent])),
      ['https://wiki.example/a?b=1&c=', 'https://x.example/'].map(href => [href, href])
    )
    await page.context().close()
  })

  it('copies the article, its address and what was quoted, and prints', async () => {
    const page = await open('/articles/HD-666?lines=12#L12')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    async function press(name: string): Promise<string> {
      await page.getByRole('button', { name }).click()
      await page.getByRole('status').getByText('Copied').waitFor()
      return String(await page.evaluate('navigator.clipboard.readText()'))
    }
    assert.match(await press('Copy the article'), /^Gateway <img[^]*\n1\. First step, see Q303283/)
    assert.equal(await press('Copy the link'), `${url}/articles/HD-666?lines=12#L12`)
    assert.match(await press('Copy what was quoted'), /^First step, see Q303283[^]*\nHD-666: /)
    await page.evaluate('window.print = () => { window.hasPrinted = true }')
    await page.getByRole('button', { name: 'Print' }).click()
    assert.equal(await page.evaluate('window.hasPrinted'), true)
    await page.context().close()
  })

  it('shows all of it without a script, and no button that would do nothing', async () => {
    const page = await open('/articles/Q303283', { javaScriptEnabled: false })
    assert.equal(await page.locator('main button').count(), 0)
    assert.equal(await page.locator('#L39 .t').isVisible(), true)
    await page.context().close()
  })

  for (const [path, robots] of [
    ['/articles/Q303283', 'all'],
    ['/articles/Q303283?version=0123456789ab', 'noindex'],
    ['/articles/Q303283.txt', 'noindex'],
    ['/articles?q=virtual', 'noindex'],
    ['/articles/Q1', 'noindex']
  ] as const)
    it(`search engines are told "${robots}" by ${path}`, async () => {
      const answer = await fetch(`${url}${path}`)
      const html = await answer.text()
      assert.equal(answer.headers.get('x-robots-tag'), robots)
      if (!path.includes('.txt'))
        assert.match(html, new RegExp(`name="robots" content="${robots}"`))
      assert.equal(
        html.includes('rel="canonical" href="https://help.example/articles/Q303283"'),
        robots === 'all'
      )
    })

  it('runs nothing that an article holds', async () => {
    const page = await open('/articles/HD-666', { javaScriptEnabled: true })
    await page.evaluate('window.ran = () => { window.hasRun = true }')
    await page.locator('.body').hover()
    assert.equal(await page.evaluate('window.hasRun'), undefined)
    assert.equal(
      await page
        .locator('script:not([src="/articles.js"]), iframe, img, svg[onload], [onmouseover]')
        .count(),
      0
    )
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
