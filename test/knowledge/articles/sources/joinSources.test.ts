import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importArticles } from '../../../../knowledge/articles/index/importArticles.ts'
import type { Knowledge } from '../../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../../triage/triage.ts'
import { ownArticle } from '../../../parts/written/ownArticle.ts'
import { folderWith, NEIGHBOURS } from '../../../parts/written/writtenArticles.ts'

const OWN = {
  'HD-1.md': ownArticle({
    id: 'HD-1',
    title: 'Tape library in the basement reports a jam',
    symptoms: 'The tape library in the basement reports a jam although no tape is stuck.',
    resolution: 'Open the left door, wait for the arm, close it again.'
  }),
  'HD-2.md': ownArticle({
    id: 'HD-2',
    title: 'Badge does not open the door',
    symptoms: 'Your badge is read, but the door stays closed and the light is red.',
    resolution: 'Hold the badge at the terminal in the lobby to renew it.'
  }),
  'queue.md': ownArticle({
    id: 'Q910002',
    title: 'Heron Print Gateway loses its queue in our house',
    symptoms: 'The Heron Print Gateway loses its queue when the spooler is restarted.',
    resolution: 'Restart the gateway after the spooler.'
  })
}

describe('several sources of articles', () => {
  const archive = folderWith(NEIGHBOURS)
  const index = `${archive}.kbindex`
  const own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  let knowledge: Knowledge

  before(async () => {
    for (const [name, text] of Object.entries(OWN)) writeFileSync(join(own, name), text)
    await importArticles(archive, index, () => undefined)
    knowledge = openKnowledge(`${own}, ${index}`)
  })
  after(() => knowledge.close())

  it('are one: an article stands in for those of its id in the sources behind it', () => {
    assert.equal(
      knowledge.article('Q910002')?.title,
      'Heron Print Gateway loses its queue in our house'
    )
    assert.equal(knowledge.article('Q910001')?.title, NEIGHBOURS[0]?.title)
    assert.equal(openKnowledge([index, own]).article('Q910002')?.title, NEIGHBOURS[1]?.title)
  })

  it('each candidate says its source, and none is there twice', () => {
    const found = knowledge.find({ events: [], words: 'heron print gateway loses its queue' }, 40)
    const sources = found.map(({ article, source }) => [article, source])
    assert.deepEqual(
      sources.filter(([article]) => article === 'Q910002'),
      [['Q910002', own.split('/').at(-1)]]
    )
    assert.ok(sources.some(([, source]) => source === index.split('/').at(-1)))
  })

  for (const [said, article] of [
    ['the tape library in the basement reports a jam, but no tape is stuck', 'HD-1'],
    ['my badge does not open the door, the light is red', 'HD-2'],
    ['heron print gateway loses its queue', 'Q910002']
  ] as const) {
    it(`own articles come first: ${said} → ${article}`, () => {
      assert.equal(triage(knowledge, said).candidates[0]?.article, article)
    })
  }

  it('what the archive finds is as without them', () => {
    const alone = openKnowledge(index)
    const words = 'the gateway could not allocate a conversation slot, the pool is exhausted'
    const [without, beside] = [alone, knowledge].map(one =>
      one.find({ events: [], words }, 40).filter(({ source }) => source.endsWith('.kbindex'))
    )
    assert.deepEqual(
      beside?.map(({ article, score }) => [article, score]),
      without
        ?.filter(({ article }) => article !== 'Q910002')
        .map(({ article, score }) => [article, score])
    )
    alone.close()
  })

  it('none at all is told with the remedy', () => {
    assert.throws(() => openKnowledge(' , '), /name one with KNOWLEDGE or --knowledge$/)
  })
})
