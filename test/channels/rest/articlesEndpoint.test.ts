import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '../../../triage/answer.ts'
import { type Service, startService } from '../../parts/services/service.ts'
import { ownArticle } from '../../parts/written/ownArticle.ts'

const SHIPPED = new URL('../../../knowledge/articles/texts/Q303283.txt', import.meta.url).pathname
const KEY = 'a-key-for-writing-articles'
/** Milliseconds after which a change will not come any more, on a machine that is busy. */
const GIVEN_UP_MS = 15_000
const WORDS = 'the franking machine eats the envelopes and beeps twice'

function franking(edition: number): string {
  return ownArticle({
    id: 'HD-40',
    title: 'Franking machine eats envelopes',
    symptoms: 'The franking machine eats the envelopes and beeps twice.',
    resolution: `Clean roller ${edition} with the grey cloth.`
  })
}

const FAULTY =
  '---\nid: HD-41\ntitle: A\napplies to: Lifts\nevents:\n  - source: Lift\n---\n# Cause\n\nA wire.\n'

type Written = {
  readonly version: string
  readonly page: string
  readonly done: string
  readonly detail: string
  readonly remarks: readonly { readonly line: number; readonly found: string }[]
}

describe('writing articles over HTTP', function () {
  this.timeout(120_000)
  let folder: string
  let services: readonly Service[]
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-put-'))
    copyFileSync(SHIPPED, join(folder, 'Q303283.txt'))
    services = await Promise.all(
      [1, 2].map(async () => await startService({ KNOWLEDGE: folder, KNOWLEDGE_KEY: KEY }))
    )
  })
  after(async () => {
    await Promise.all(services.map(async service => await service.stop()))
    rmSync(folder, { recursive: true, force: true })
  })

  async function send(
    method: string,
    id: string,
    body?: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<{ readonly status: number; readonly body: Written }> {
    const answer = await fetch(`${services[0]?.url}/api/articles/${id}`, {
      method,
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/markdown', ...headers },
      ...(body === undefined ? {} : { body })
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Written }
  }
  async function triage(url: string): Promise<Answer> {
    const body = JSON.stringify({ text: WORDS })
    const headers = { 'content-type': 'application/json' }
    return (await (
      await fetch(`${url}/api/triage`, { method: 'POST', headers, body })
    ).json()) as Answer
  }
  /** Waits until every replica answers as expected, and says how. */
  async function everywhere(isSo: (answer: Answer) => boolean): Promise<readonly Answer[]> {
    const end = Date.now() + GIVEN_UP_MS
    for (;;) {
      const answers = await Promise.all(services.map(async ({ url }) => await triage(url)))
      if (answers.every(isSo) || Date.now() > end) return answers
      await wait(50)
    }
  }
  async function page(path: string): Promise<{ readonly status: number; readonly html: string }> {
    const answer = await fetch(`${services[1]?.url}${path}`)
    return { status: answer.status, html: await answer.text() }
  }

  it('an article that was sent answers on every replica, and its quotes name the text', async () => {
    const { status, body } = await send('PUT', 'hd-40', franking(1))
    assert.deepEqual([status, body.done, body.remarks], [201, 'created', []])
    const answers = await everywhere(answer => answer.quotes.length > 0)
    const written = await fetch(`${services[0]?.url}/api/triage`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: WORDS
    })
    const link = `</articles/HD-40?version=${body.version}>; rel="describedby"`
    assert.equal(written.headers.get('link'), link)
    for (const { step, quotes } of answers) {
      assert.equal('article' in step && step.article, 'HD-40')
      assert.deepEqual(new Set(quotes.map(quote => quote.version)), new Set([body.version]))
    }
  })

  it('what was quoted can be read when the text is another by now, and when it is gone', async () => {
    const before = (await send('GET', 'HD-40')).body
    const { status, body } = await send('PUT', 'HD-40', franking(2))
    assert.deepEqual([status, body.done], [200, 'replaced'])
    await everywhere(({ quotes }) => quotes.some(quote => quote.version === body.version))
    const then = await page(`/articles/HD-40?version=${before.version}`)
    assert.match(then.html, /Clean roller 1 with/)
    assert.match(then.html, /This is an earlier text of the article/)
    assert.doesNotMatch((await page(body.page)).html, /class="note"/)
    const unknown = await page('/articles/HD-40?version=0123456789ab&lines=13')
    assert.match(unknown.html, /Clean roller 2 with[^]*/)
    assert.match(unknown.html, /The text that was quoted is not kept any more/)
    assert.doesNotMatch(unknown.html, /<mark>/)

    assert.equal((await send('DELETE', 'HD-40')).status, 204)
    await everywhere(({ quotes }) => quotes.length === 0)
    assert.equal((await page('/articles/HD-40')).status, 404)
    const gone = await page(`/articles/HD-40?version=${before.version}`)
    assert.match(gone.html, /This article is not used any more[^]*Clean roller 1 with/)
    assert.match(
      (await page(`/articles/HD-40.txt?version=${before.version}`)).html,
      /^---\nid: HD-40/
    )
    assert.equal((await send('DELETE', 'HD-40')).status, 404)
  })

  it('writes over nothing that somebody wrote since the text was read', async () => {
    const first = (await send('PUT', 'HD-40', franking(3), { 'if-none-match': '*' })).body
    const other = await send('PUT', 'HD-40', franking(9), { 'if-none-match': '*' })
    assert.equal(other.status, 412)
    assert.match(other.body.detail, /^HD-40 has the text of version .* If-None-Match rules out/)
    const address = `${services[0]?.url}/api/articles/HD-40`
    await everywhere(({ quotes }) => quotes.some(({ version }) => version === first.version))
    const read = await fetch(address, { headers: { authorization: `Bearer ${KEY}` } })
    const tag = read.headers.get('etag') ?? ''
    assert.equal(tag, `"${first.version}"`)

    const mine = await send('PUT', 'HD-40', franking(4), { 'if-match': `"0", W/${tag}` })
    assert.deepEqual([mine.status, mine.body.done], [200, 'replaced'])
    const late = await send('PUT', 'HD-40', franking(5), { 'if-match': tag })
    assert.equal(late.status, 412)
    assert.match(late.body.detail, /not the one that If-Match names\. Nothing was written: read it/)
    assert.equal((await send('DELETE', 'HD-40', undefined, { 'if-match': tag })).status, 412)
    assert.equal((await send('GET', 'HD-40')).status, 200)
    const now = `"${mine.body.version}"`
    assert.equal((await send('DELETE', 'HD-40', undefined, { 'if-match': now })).status, 204)
    assert.equal((await send('PUT', 'HD-40', franking(6), { 'if-match': '*' })).status, 412)
  })

  it('takes the text format of the Knowledge Base, in the encoding of its files', async () => {
    const bytes = Buffer.from(readFileSync(SHIPPED, 'utf8').replace('Multi', 'Mülti'), 'latin1')
    const { status, body } = await send('PUT', 'Q303283', bytes, { 'content-type': 'text/plain' })
    assert.deepEqual([status, body.done], [200, 'replaced'])
    assert.match(readFileSync(join(folder, 'Q303283.txt'), 'utf8'), /Mülti/)
  })

  for (const [what, status, detail, body, headers] of [
    ['another id', 422, /Line 1: the id HD-40 in the text, HD-41 in the/, franking(1), {}],
    ['a fault', 422, /not taken\. Line 6: an event without a number/, FAULTY, {}],
    ['nothing', 400, /nothing in it/, ' \n', {}],
    ['bytes', 415, /no text/, new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 0, 0, 0, 1]), {}],
    ['too much', 413, /256 KB\. Make two/, 'a'.repeat(300_000), {}],
    ['JSON', 415, /text\/markdown/, '{}', { 'content-type': 'application/json' }],
    ['a wrong key', 401, /key is needed/, franking(1), { authorization: 'Bearer none' }],
    ['a page of another site', 403, /not among those/, franking(1), { origin: 'https://a.example' }]
  ] as const)
    it(`refuses ${what} in a sentence`, async () => {
      const answer = await send('PUT', 'HD-41', body, headers)
      assert.equal(answer.status, status)
      assert.match(answer.body.detail, detail)
    })

  it('is not there without a key, and says so where there is no folder', async () => {
    const [closed, without] = await Promise.all([
      startService(),
      startService({ KNOWLEDGE_KEY: KEY })
    ])
    async function put({ url }: Service): Promise<{ status: number; detail: string }> {
      const answer = await fetch(`${url}/api/articles/HD-40`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/markdown' },
        body: franking(1)
      })
      return { status: answer.status, ...((await answer.json()) as { detail: string }) }
    }
    assert.equal((await put(closed)).status, 404)
    const { status, detail } = await put(without)
    assert.equal(status, 409)
    assert.match(detail, /^There is no folder to write articles into: name one first in KNOWLEDGE/)
    assert.match(without.logged(), /articles cannot be written/)
    assert.match(without.logged(), /KNOWLEDGE is not set: only the one article/)
    assert.doesNotMatch(services[0]?.logged() ?? '', /KNOWLEDGE is not set/)
    await Promise.all([closed.stop(), without.stop()])
  })
})
