import assert from 'node:assert/strict'
import {
  chanceFeatures,
  chanceOfWords,
  messageFeatures,
  rankScore,
  rankShares
} from '../../../../knowledge/articles/find/wordsChance.ts'
import type { WordsFeatures } from '../../../../knowledge/articles/find/wordsFeatures.ts'
import type { SaidTerm } from '../../../../knowledge/articles/find/wordsQuery.ts'

/** An article that resembles a message of ten words well. */
const ALIKE: WordsFeatures = {
  found: 0.5,
  behind: 0,
  closeness: 0.6,
  coverage: 0.8,
  symptoms: 0.7,
  title: 0.6,
  products: 0.3,
  product: 0.5,
  version: 1,
  otherVersion: 0,
  titleSaid: 0.7,
  pairs: 0.4,
  run: 0.5,
  together: 0.7,
  quoted: 0,
  numbers: 0.5,
  otherNumbers: 0,
  rarest: 0.8,
  rarestMissing: 0.3,
  matched: 0.6,
  missing: 0.2,
  hasSymptoms: 1,
  toldLength: 4,
  length: 0.3
}
/** One that shares a few common words. */
const UNLIKE: WordsFeatures = {
  ...ALIKE,
  found: 0.2,
  behind: 0.6,
  closeness: 0.1,
  coverage: 0.3,
  symptoms: 0.2,
  title: 0,
  product: 0,
  products: 0,
  version: 0,
  titleSaid: 0,
  pairs: 0,
  run: 0.1,
  together: 0.2,
  numbers: 0,
  rarest: 0.3,
  rarestMissing: 0.9,
  matched: 0.1,
  missing: 0.7
}
const MESSAGE = { modern: 0, unheard: 0, brief: 0.1, choice: 1 }

function chance(features: WordsFeatures, share: number, message = MESSAGE): number {
  return chanceOfWords(chanceFeatures(features, share, message))
}
function term(word: string, number = 1): SaidTerm {
  return { term: word, number, weight: 1, factor: 1, meant: new Map(), alike: [] }
}

describe('the chance that an article answers a message', () => {
  it('ranks the one that resembles it above one that shares common words', () => {
    assert.ok(rankScore(ALIKE) > rankScore(UNLIKE))
  })

  it('shares add up to one', () => {
    const shares = rankShares([3, 1, 1])
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9)
    assert.ok((shares[0] ?? 0) > (shares[1] ?? 0))
  })

  it('is high for a good one without a rival, low for a poor one', () => {
    assert.ok(chance(ALIKE, 0.95) > 0.75)
    assert.ok(chance(UNLIKE, 0.95) < 0.25)
  })

  it('falls with a rival as good, with words of today, and with next to nothing said', () => {
    assert.ok(chance(ALIKE, 0.4) < chance(ALIKE, 0.95))
    assert.ok(chance(ALIKE, 0.95, { ...MESSAGE, modern: 0.5 }) < chance(ALIKE, 0.95))
    assert.ok(chance(ALIKE, 0.95, { ...MESSAGE, brief: 0.5 }) < chance(ALIKE, 0.95))
  })

  it('knows the words of a time after the articles, and those of no article', () => {
    const message = messageFeatures(
      {
        terms: [term('iphon'), term('2019'), term('gatewai'), term('zzz', 0)],
        order: [],
        versions: [],
        quotes: []
      },
      1
    )
    assert.deepEqual(message, { modern: 0.5, unheard: 0.25, brief: 0.25, choice: 1 })
  })
})
