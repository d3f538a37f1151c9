import assert from 'node:assert/strict'
import type { DatabaseSync } from 'node:sqlite'
import { articleAdder, createStore } from '../../../../knowledge/articles/index/articleStore.ts'
import { buildLatentVectors } from '../../../../knowledge/articles/index/buildLatentVectors.ts'
import {
  openLatentVectors,
  packVector,
  unpackVector
} from '../../../../knowledge/articles/index/latentVectors.ts'

/** So many topics of eight words each; an article has three of its topic's. */
const TOPICS = 100
const TOPIC_WORDS = 8

function storeOf(articles: number): DatabaseSync {
  const database = createStore(':memory:')
  const { add } = articleAdder(database)
  for (let at = 0; at < articles; at += 1) {
    const turn = Math.floor(at / TOPICS)
    const words = [turn, turn + 1 + (turn % 3), turn + 5].map(
      word => `topic${at % TOPICS}word${word % TOPIC_WORDS}`
    )
    add(prepared(`Q${100_000 + at}`, words.join(' ')))
  }
  return database
}

function prepared(id: string, told: string) {
  return {
    id,
    title: id,
    file: `${id}.txt`,
    stamp: '',
    text: new Uint8Array(),
    told,
    titleLength: 1,
    rest: '',
    productLength: 0,
    hasSymptoms: true,
    own: false,
    year: '',
    products: [],
    events: [],
    codes: [],
    stalls: []
  }
}

describe('latent vectors', () => {
  const database = storeOf(2_000)
  buildLatentVectors(database)
  const vectors = openLatentVectors(database)
  function numberOf(term: string): number {
    const row = database.prepare('SELECT number FROM terms WHERE term = ?').get(term)
    return (row as { number: number }).number
  }

  it('bring an article close to a word that it lacks and others of its topic have', () => {
    const [itsTopic = 0, another = 0] = vectors.closenessOf([1, 2], [numberOf('topic0word3')])
    assert.ok(itsTopic > another + 0.3)
  })

  it('come out the same each time', () => {
    const again = storeOf(2_000)
    buildLatentVectors(again)
    const query = 'SELECT vector FROM article_vectors WHERE place = 7'
    assert.deepEqual(again.prepare(query).get(), database.prepare(query).get())
  })

  it('say the same of many articles asked for together as of each alone', () => {
    const articles = Array.from({ length: 700 }, (_, place) => 1 + ((place * 7) % 500))
    const terms = [numberOf('topic0word3'), numberOf('topic1word2')]
    assert.deepEqual(
      vectors.closenessOf(articles, terms),
      articles.flatMap(article => vectors.closenessOf([article], terms))
    )
  })

  it('know nothing of terms and articles that are not there', () => {
    assert.deepEqual(vectors.closenessOf([1], []), [0])
    assert.deepEqual(vectors.closenessOf([9_999_999], [numberOf('topic0word3')]), [0])
  })

  it('are not learned from a handful of articles', () => {
    const few = storeOf(50)
    buildLatentVectors(few)
    assert.deepEqual(openLatentVectors(few).closenessOf([1], [1, 2]), [0])
  })

  it('need not be there: an index made before opens', () => {
    assert.deepEqual(openLatentVectors(createStore(':memory:')).closenessOf([1], [1]), [0])
  })

  it('keep a vector to a hundredth of its largest number in a byte each', () => {
    const vector = Float64Array.of(0.5, -1.27, 0, 0.013)
    const { scale, steps } = unpackVector(packVector(vector))
    steps.forEach((step, axis) => {
      assert.ok(Math.abs(scale * step - (vector[axis] ?? 0)) < 0.0127)
    })
  })
})
