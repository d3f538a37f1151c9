import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftArticle } from '../../../channels/desk/article/draftArticle.ts'
import { isFatal } from '../../../channels/desk/article/editorPage.ts'
import { openOwnArticles } from '../../../channels/desk/article/ownArticles.ts'
import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import { openOwnFolder } from '../../../knowledge/articles/sources/openOwnFolder.ts'
import { groupUnanswered } from '../../../triage/outcomes/groupUnanswered.ts'
import { restoreOutcome } from '../../../triage/outcomes/toldOutcome.ts'
import { type DeskPages, startDeskPages } from '../../parts/channels/deskPages.ts'
import { HOSTILE } from '../../parts/hostile/hostileStrings.ts'
import { ownArticle } from '../../parts/written/ownArticle.ts'

const HERON = {
  id: 'HD-4',
  title: 'The label printer prints stars',
  symptoms: 'Stars on every label.',
  resolution: 'Load the other font.'
}

describe('writing an article at the desk', () => {
  let desk: DeskPages
  beforeEach(async () => {
    desk = await startDeskPages()
  })
  afterEach(async () => {
    await desk.stop()
  })

  async function save(fields: Readonly<Record<string, string>>): Promise<[number, string]> {
    await desk.get('/desk/articles/new')
    const response = await desk.post('/desk/articles', { do: 'live', ...fields })
    return [response.status, response.headers.get('location') ?? (await response.text())]
  }
  function stampIn(page: string): string {
    return /name="stamp" value="([^"]*)"/.exec(page)?.[1] ?? ''
  }

  it('goes live, and is there to be changed', async () => {
    const [status, to] = await save({ markdown: ownArticle(HERON) })
    assert.deepEqual([status, to], [303, '/desk/articles/HD-4?saved=yes'])
    const page = await desk.get(to)
    assert.match(page, /It is live/)
    const changed = ownArticle({ ...HERON, resolution: 'Load the old font.' })
    const [again] = await save({ markdown: changed, was: 'HD-4', stamp: stampIn(page) })
    assert.equal(again, 303)
    assert.match(readFileSync(join(desk.own, 'HD-4.md'), 'utf8'), /Load the old font/)
    assert.deepEqual(filesIn(desk.own), ['HD-4.md', 'Q303283.txt'])
  })

  it('takes the place of nobody else: neither of another article nor of a change meanwhile', async () => {
    await save({ markdown: ownArticle(HERON) })
    const taken = ownArticle({ ...HERON, resolution: 'Something else.' })
    const [status, page] = await save({ markdown: taken })
    assert.equal(status, 409)
    assert.match(page, /There is another HD-4 by now/)
    assert.match(page, /Something else\./, 'what was written is still there')
    const stamp = stampIn(await desk.get('/desk/articles/HD-4'))
    writeFileSync(join(desk.own, 'HD-4.md'), ownArticle({ ...HERON, resolution: 'By hand.' }))
    assert.equal((await save({ markdown: taken, was: 'HD-4', stamp }))[0], 409)
    assert.match(readFileSync(join(desk.own, 'HD-4.md'), 'utf8'), /By hand/)
  })

  for (const [what, markdown, said] of [
    ['without a title', 'stop and start it', /No title/],
    ['without a product', ownArticle(HERON).replace(/ {2}- .*\n/, ''), /No product under/],
    ['with an id that leads elsewhere', ownArticle({ ...HERON, id: '../../x' }), /of another form/]
  ] as const)
    it(`is not saved ${what}, and says what to mend`, async () => {
      const [status, page] = await save({ markdown })
      assert.equal(status, 400)
      assert.match(page, said)
      assert.match(page, /What you wrote is still here/)
      assert.deepEqual(filesIn(desk.own), ['Q303283.txt'])
    })

  it('begins empty, too, and says what it lacks', async () => {
    const page = await desk.get('/desk/articles/new')
    assert.match(page, /<h1>New article HD-1<\/h1>/)
    assert.match(page, /No title\./)
    assert.match(page, /It cannot go live before the first is mended/)
  })

  it('says what is odd without keeping it back', async () => {
    const markdown = `${ownArticle(HERON)}\n# Status\n\n# Cause\n\nThe font.\n`
    await desk.get('/desk/articles/new')
    const page = await (await desk.post('/desk/articles', { do: 'check', markdown })).text()
    assert.match(page, /A heading without text/)
    assert.match(page, /It could go live as it is/)
    assert.equal(existsSync(join(desk.own, 'HD-4.md')), false)
  })

  it('is taken back, and its text is still there', async () => {
    const [, to] = await save({ markdown: ownArticle(HERON) })
    const stamp = stampIn(await desk.get(to))
    const fields = { do: 'remove', was: 'HD-4', stamp, markdown: ownArticle(HERON) }
    const page = await (await desk.post('/desk/articles', fields)).text()
    assert.match(page, /It is taken back/)
    assert.match(page, /Load the other font/)
    assert.equal(existsSync(join(desk.own, 'HD-4.md')), false)
  })

  it('is filled from a group so that it can be read, whatever people and events say', () => {
    for (const { text } of HOSTILE) {
      const outcome = restoreOutcome({
        opened: Date.now() - 1,
        unanswered: 'no-article',
        asked: `${text} of the lamp`,
        events: [{ id: 12, source: `L ${text}`, description: `D ${text}` }]
      })
      const [group] = groupUnanswered([{ number: 1, setAside: false, outcome }], Date.now())
      assert.ok(group !== undefined)
      const answers = [{ case: 1, name: 'Ana', text: `Do ${text}`, isSolved: true, at: 0 }]
      const written = draftArticle({ id: 'HD-1', group, answers, now: Date.now() })
      const { article, remarks } = parseArticle(written, 'HD-1.md')
      assert.deepEqual(remarks.filter(isFatal), [], JSON.stringify(text))
      assert.deepEqual([article.id, article.events[0]?.id], ['HD-1', 12])
    }
  })

  it('counts on from the ids that are there, in folders below, too', () => {
    const articles = openOwnArticles(`${desk.own},elsewhere.kbindex`)
    assert.equal(articles.nextId(), 'HD-1')
    mkdirSync(join(desk.own, 'printers'))
    writeFileSync(join(desk.own, 'printers', 'a.md'), ownArticle({ ...HERON, id: 'IT-41' }))
    writeFileSync(join(desk.own, 'b.md'), ownArticle({ ...HERON, id: 'it-7' }))
    assert.equal(articles.nextId(), 'IT-42')
    const found = articles.read('IT-41')
    assert.equal(articles.write('IT-41', `${found?.text}more\n`, found?.stamp ?? ''), 'saved')
    assert.equal(openOwnFolder(desk.own).versions.list('IT-41').length, 2)
    assert.match(readFileSync(join(desk.own, 'printers', 'a.md'), 'utf8'), /more\n$/)
  })

  it('says what to do where nothing can be written', () => {
    assert.match(openOwnArticles('archive.kbindex').fault() ?? '', /name one first in KNOWLEDGE/)
    const folder = mkdtempSync(join(tmpdir(), 'kb-triage-gone-'))
    const articles = openOwnArticles(folder)
    rmSync(folder, { recursive: true })
    assert.match(articles.fault() ?? '', /cannot be written/)
    assert.equal(articles.write('HD-1', 'x', ''), 'refused')
  })
})

/** Without what begins with a dot: there the texts that articles had are kept. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .toSorted()
}
