import assert from 'node:assert/strict'
import type { DatabaseSync } from 'node:sqlite'
import { readWordsQuery, searchTermsOf } from '../../../../knowledge/articles/find/wordsQuery.ts'
import { openArticleIndex } from '../../../../knowledge/articles/index/articleIndex.ts'
import { articleAdder, createStore } from '../../../../knowledge/articles/index/articleStore.ts'
import { buildPostings } from '../../../../knowledge/articles/index/buildPostings.ts'
import { prepareArticle } from '../../../../knowledge/articles/index/prepareArticle.ts'
import { parseArticle } from '../../../../knowledge/articles/read/parseArticle.ts'
import { writtenArticle } from '../../../parts/written/writtenArticle.ts'

function indexOf(bodies: readonly string[]): DatabaseSync {
  const database = createStore(':memory:')
  const { add } = articleAdder(database)
  bodies.forEach((body, at) => {
    const text = writtenArticle({
      id: `Q91000${at}`,
      title: 'A Visual Basic 6.0 Form Hangs',
      body: `SYMPTOMS\n========\n\n${body}`
    })
    add(prepareArticle(parseArticle(text, `Q91000${at}.txt`).article, text, `Q91000${at}.txt`, ''))
  })
  buildPostings(database)
  return database
}

const { words } = openArticleIndex(
  indexOf(['The gateway stops responding.', 'The gateway and its basket. The disk is full.'])
)
function read(text: string, earlier = '') {
  return readWordsQuery(text, earlier, words)
}
function searched(text: string, earlier = ''): Readonly<Record<string, number>> {
  const terms = ['gatewai', 'hang', 'basic', 'visual', '6.0', 'basket', 'full']
  const query = searchTermsOf(read(text, earlier))
  return Object.fromEntries(
    terms.flatMap(term => {
      const factor = query.get(words.termId(term))
      if (factor === undefined) return []
      return [[term, factor]]
    })
  )
}

describe('reading a message for the search', () => {
  it('takes each word once, without those that tell nothing', () => {
    assert.deepEqual(
      read('the gateway is the gateway').terms.map(({ term }) => term),
      ['gatewai']
    )
  })

  it('searches for what articles call it, too, at half weight', () => {
    assert.deepEqual(searched('my box froze'), { hang: 0.5 })
    assert.deepEqual(searched('vb6'), { basic: 0.5, visual: 0.5, '6.0': 0.5 })
  })

  it('searches for what a mistyped word was meant to be', () => {
    assert.deepEqual(searched('gatewy'), { gatewai: 0.7 })
  })

  it('what was said earlier in the case counts less than the new message', () => {
    assert.deepEqual(searched('the gateway', 'the basket and the gateway'), {
      gatewai: 1,
      basket: 0.4
    })
  })

  const QUOTES: readonly (readonly [said: string, quotes: number])[] = [
    ['it shows "the disk is full" since monday', 1],
    ['when I print it says the disk is full', 1],
    ['the printer is slow', 0],
    ['a "basket"', 0]
  ]
  for (const [said, quotes] of QUOTES) {
    it(`${quotes} texts from the screen: ${said}`, () => {
      assert.equal(read(said).quotes.length, quotes)
    })
  }

  it('stays quick on a text of nothing but quotation marks and openings', () => {
    read('"'.repeat(100_000))
    read('it says '.repeat(20_000))
  })
})
