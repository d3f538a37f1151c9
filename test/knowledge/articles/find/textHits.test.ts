import assert from 'node:assert/strict'
import {
  hitsReader,
  mostTogether,
  noteNeighbours,
  pairKey,
  runFinder,
  type TextHits
} from '../../../../knowledge/articles/find/textHits.ts'

/**
 * Terms 11, 12 and 13 are the first, second and third word of the message; 14 is another name of the
 * third that tells a quarter of it.
 */
const PLACES = { placeOf: new Uint8Array(20), shareOf: new Map([[14, 0.25]]) }
PLACES.placeOf.set([1, 2, 3, 3], 11)
const read = hitsReader(PLACES)
function hits(...text: readonly number[]) {
  return read(Uint32Array.from(text))
}
/** Of each word that the text has, the place in the message and how much of it. */
function sharesIn({ met, shares }: TextHits) {
  return met.map(place => [place, shares[place]])
}

describe('where a text has the words of a message', () => {
  it('knows the positions in the text and the places in the message', () => {
    const { count, positions, places } = hits(5, 12, 5, 11)
    assert.deepEqual([...positions.subarray(0, count)], [1, 3])
    assert.deepEqual([...places.subarray(0, count)], [1, 0])
  })

  it('knows where each word is first met, and nothing of the text before', () => {
    hits(11, 12, 13)
    const { met, metAt } = hits(5, 13, 13, 11)
    assert.deepEqual({ met, metAt }, { met: [2, 0], metAt: [1, 3] })
  })

  it('takes a word for all of it, another name for its share, both for all of it', () => {
    assert.deepEqual(sharesIn(hits(12, 14)), [
      [1, 1],
      [2, 0.25]
    ])
    assert.deepEqual(sharesIn(hits(14, 13)), [[2, 1]])
  })

  it('takes words for neighbours only when nothing stands between them', () => {
    const keys = new Set<number>()
    noteNeighbours(hits(11, 12, 5, 13), keys)
    assert.deepEqual([...keys], [pairKey(0, 1)])
  })

  const RUNS: readonly (readonly [what: string, text: readonly number[], longest: number])[] = [
    ['all three in their order', [5, 11, 12, 13], 3],
    ['another word between', [11, 5, 12, 13], 2],
    ['the other way round', [13, 12, 11], 1],
    ['none', [5, 6], 0]
  ]
  for (const [what, text, longest] of RUNS) {
    it(`the longest run: ${what}`, () => {
      assert.equal(runFinder([0, 1, 2, -1])(hits(...text)), longest)
    })
  }

  it('runs do not pass the end of a sentence', () => {
    assert.equal(runFinder([0, -1, 1])(hits(11, 12)), 1)
  })

  it('weighs what stands within a paragraph, each word once', () => {
    const far = new Array<number>(60).fill(5)
    const weights = Float64Array.of(1, 2, 4)
    assert.equal(mostTogether(hits(11, 11, 12), weights), 3)
    assert.equal(mostTogether(hits(11, 12, ...far, 13), weights), 4)
    assert.equal(mostTogether(hits(11, ...far, 12, 13), weights), 6)
  })
})
