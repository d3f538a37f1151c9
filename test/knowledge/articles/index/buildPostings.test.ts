import assert from 'node:assert/strict'
import { openArticleIndex } from '../../../../knowledge/articles/index/articleIndex.ts'
import { articleAdder, createStore } from '../../../../knowledge/articles/index/articleStore.ts'
import { buildPostings } from '../../../../knowledge/articles/index/buildPostings.ts'
import { prepareArticle } from '../../../../knowledge/articles/index/prepareArticle.ts'
import { parseArticle } from '../../../../knowledge/articles/read/parseArticle.ts'
import { type Written, writeArticle } from '../../../parts/written/writtenArticles.ts'

const FILLER = 'The rest of this text is about something else and goes on for a while. '.repeat(8)
const WRITTEN: readonly Written[] = [
  {
    id: 'Q910001',
    title: 'Plotter Prints Twice',
    product: 'Heron 2.0',
    symptoms: FILLER,
    status: `${FILLER} The gateway loses its queue.`
  },
  {
    id: 'Q910002',
    title: 'Plotter Prints Blank',
    product: 'Heron 2.0',
    symptoms: `${FILLER} The gateway loses its queue.`
  },
  { id: 'Q910003', title: 'Gateway Loses Its Queue', product: 'Heron 2.0', symptoms: FILLER },
  { id: 'Q910004', title: 'Plotter Prints Green', product: 'Kestrel 7.0', symptoms: FILLER }
]

const database = createStore(':memory:')
const { add } = articleAdder(database)
for (const written of WRITTEN) {
  const text = writeArticle(written)
  const file = `${written.id}.txt`
  add(prepareArticle(parseArticle(text, file).article, text, file, ''))
}
buildPostings(database)
const { words, nameOf } = openArticleIndex(database)

function found(...terms: readonly string[]): readonly string[] {
  const query = new Map(terms.map(term => [words.termId(term), 1]))
  return words.search(query, 4).map(({ docId }) => nameOf(docId).id)
}

describe('what a word counts in an article', () => {
  it('most in the title, then in the symptoms, then in the rest', () => {
    assert.deepEqual(found('gatewai', 'lose', 'queue'), ['Q910003', 'Q910002', 'Q910001'])
  })

  it('a product is a word of its articles', () => {
    assert.deepEqual(found('kestrel'), ['Q910004'])
  })

  it('a share of the most that the words can count is between 0 and 1', () => {
    const query = new Map([[words.termId('gatewai'), 1]])
    for (const { score } of words.search(query, 4)) assert.ok(score > 0 && score < 1)
  })
})
