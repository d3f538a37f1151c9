import assert from 'node:assert/strict'
import {
  hitsOf,
  longestRun,
  mostTogether,
  neighboursIn,
  pairKey
} from '../../../../knowledge/articles/find/textHits.ts'

/**
 * Terms 11, 12 and 13 are the first, second and third word of the message; 14 is another name of the
 * third that tells a quarter of it.
 */
const PLACES = { placeOf: new Uint8Array(20), shareOf: new Map([[14, 0.25]]) }
PLACES.placeOf.set([1, 2, 3, 3], 11)
function hits(...text: readonly number[]) {
  return hitsOf(Uint32Array.from(text), PLACES)
}

describe('where a text has the words of a message', () => {
  it('knows the positions in the text and the places in the message', () => {
    const { positions, places } = hits(5, 12, 5, 11)
    assert.deepEqual({ positions, places }, { positions: [1, 3], places: [1, 0] })
  })

  it('takes a word for all of it, another name for its share, both for all of it', () => {
    assert.deepEqual(
      hits(12, 14).shares,
      new Map([
        [1, 1],
        [2, 0.25]
      ])
    )
    assert.deepEqual(hits(14, 13).shares, new Map([[2, 1]]))
  })

  it('takes words for neighbours only when nothing stands between them', () => {
    assert.deepEqual(neighboursIn(hits(11, 12, 5, 13)), [pairKey(0, 1)])
  })

  const RUNS: readonly (readonly [what: string, text: readonly number[], longest: number])[] = [
    ['all three in their order', [5, 11, 12, 13], 3],
    ['another word between', [11, 5, 12, 13], 2],
    ['the other way round', [13, 12, 11], 1],
    ['none', [5, 6], 0]
  ]
  for (const [what, text, longest] of RUNS) {
    it(`the longest run: ${what}`, () => {
      assert.equal(longestRun(hits(...text), [0, 1, 2, -1]), longest)
    })
  }

  it('runs do not pass the end of a sentence', () => {
    assert.equal(longestRun(hits(11, 12), [0, -1, 1]), 1)
  })

  it('weighs what stands within a paragraph, each word once', () => {
    const far = new Array<number>(60).fill(5)
    const weights = Float64Array.of(1, 2, 4)
    assert.equal(mostTogether(hits(11, 11, 12), weights), 3)
    assert.equal(mostTogether(hits(11, 12, ...far, 13), weights), 4)
    assert.equal(mostTogether(hits(11, ...far, 12, 13), weights), 6)
  })
})
