import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { stockRoutes } from '../../../channels/desk/stock/stockRoutes.ts'
import { sealFile, unsealFile } from '../../../knowledge/articles/index/checksums/fileChecksums.ts'
import { importArticles } from '../../../knowledge/articles/index/importArticles.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type DeskPages, startDeskPages } from '../../parts/channels/deskPages.ts'
import { ownArticle } from '../../parts/written/ownArticle.ts'
import { folderWith, NEIGHBOURS } from '../../parts/written/writtenArticles.ts'

describe('the page of articles', () => {
  let desk: DeskPages
  before(async () => {
    desk = await startDeskPages()
    for (const id of ['HD-71', 'HD-72'])
      writeFileSync(
        join(desk.own, `${id}.md`),
        ownArticle({ id, title: `Kettle ${id}`, symptoms: 'It is cold.', resolution: 'Wait.' })
      )
    await desk.tell(
      { given: 'HD-72', ended: 'solved' },
      { given: 'Q303283', ended: 'not-solved', unanswered: 'not-solved' },
      { given: 'Q1', ended: 'not-solved', unanswered: 'not-solved' },
      { ended: 'left', asked: 'words that nobody may read here' }
    )
    for (let waited = 0; waited < 50; waited += 1) {
      if ((await desk.get('/desk/articles')).includes('3 articles')) break
      await wait(100)
    }
  })
  after(async () => {
    await desk.stop()
  })

  it('says what there is, what was never given, and what did not help', async () => {
    const page = await desk.get('/desk/articles')
    assert.match(page, /3 articles, 2 of your own; 3 given in the 4 conversations/)
    assert.match(page, /<th scope="row">Internet Information Services 5.0<\/th><td class="end">1</)
    assert.match(page, /<th scope="row">no date<\/th><td class="end">2</)
    const [, never = ''] = page.split('id="never"')
    assert.match(never, /HD-71<\/a> Kettle HD-71/)
    assert.doesNotMatch(never, /HD-72/)
    assert.match(page, /Q1 is not there any more/)
    assert.doesNotMatch(page, /nobody may read/)
    assert.doesNotMatch(page, /was made before/)
  })

  it('stands in the bar, and leads to a new article', async () => {
    const page = await desk.get('/desk/articles')
    assert.match(page, /data-go="a" aria-current="page">Articles</)
    assert.match(page, /href="\/desk\/articles\/new"/)
  })
})

describe('the articles of an index', () => {
  const folder = folderWith(NEIGHBOURS)
  const index = `${folder}.kbindex`
  const own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  before(async () => {
    writeFileSync(
      join(own, 'HD-9.md'),
      ownArticle({ id: 'HD-9', title: 'Kettle', symptoms: 'It is cold.', resolution: 'Wait.' })
    )
    await importArticles(folder, index, () => undefined)
  })
  after(() => {
    rmSync(own, { recursive: true })
  })

  it('are counted by the import, those of a folder beside them each time', () => {
    const knowledge = openKnowledge([own, index])
    const { total, own: written, products, uncounted } = knowledge.stock()
    const counted = openKnowledge(folder).stock()
    knowledge.close()
    assert.equal(total, NEIGHBOURS.length + 1)
    assert.deepEqual(written, [{ id: 'HD-9', title: 'Kettle' }])
    assert.deepEqual(
      products.filter(([name]) => name !== 'All workplaces'),
      counted.products
    )
    assert.ok(counted.products.length > 0)
    assert.deepEqual(uncounted, [])
  })

  it('that nobody counted are told with the remedy', async () => {
    unsealFile(index)
    const database = new DatabaseSync(index)
    database.exec('DROP TABLE counts; DROP TABLE about; DROP INDEX own_articles')
    database.close()
    sealFile(index)
    const knowledge = openKnowledge([own, index])
    assert.deepEqual(knowledge.stock().uncounted.length, 1)
    const [route] = stockRoutes({ knowledge, readOutcomes: async () => [] })
    const answer = await route?.answer(undefined as never)
    knowledge.close()
    assert.ok(answer?.kind === 'page')
    assert.match(answer.main.text, /was made before articles were counted[^]*Import it again/)
  })
})
