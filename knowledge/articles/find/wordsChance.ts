import { termsOf } from '../index/terms.ts'
import { MODERN_WORDS } from './modernWords.ts'
import type { WordsFeatures } from './wordsFeatures.ts'
import type { WordsQuery } from './wordsQuery.ts'
import { CHANCE_WEIGHTS, RANK_WEIGHTS } from './wordsWeights.ts'

/**
 * What a message itself tells of whether any article can answer it. Shares are of the weight of
 * what was said, 0 to 1.
 */
export type MessageFeatures = {
  /** words of a time after the articles, and words that no article has */
  readonly modern: number
  readonly unheard: number
  /** how few words were said: 1 for one, towards 0 for many */
  readonly brief: number
  /** 0 among a handful of articles, where one is always first, 1 among many */
  readonly choice: number
}

/** The names of what speaks for or against an article, with what it says. */
export type ChanceFeatures = Readonly<Record<string, number>>

/** The log odds of a share are cut here: nothing is surer. */
const MAX_LOG_ODDS = 6
/** The features of the resemblance that a chance is made of, besides the share in the ranking. */
const OF_CHANCE = [
  'found',
  'coverage',
  'symptoms',
  'title',
  'titleSaid',
  'products',
  'product',
  'version',
  'otherVersion',
  'pairs',
  'run',
  'together',
  'quoted',
  'numbers',
  'otherNumbers',
  'rarest',
  'rarestMissing',
  'matched',
  'missing'
] as const satisfies readonly (keyof WordsFeatures)[]

/** Less than this matched is little, and no product said than names less than this. */
const LITTLE = 0.35
const NO_PRODUCT = 0.2

const MODERN: ReadonlySet<string> = new Set(MODERN_WORDS.flatMap(termsOf))
/** A year or version that the articles do not know: 'Server 2019', 'Outlook 2016'. */
const MODERN_YEAR = /^20(?:0[5-9]|1\d|2\d)$/

/** What the message itself tells. `choice`: see there. */
export function messageFeatures({ terms }: WordsQuery, choice: number): MessageFeatures {
  const whole = Math.max(
    1e-6,
    terms.reduce((sum, { weight }) => sum + weight, 0)
  )
  function share(isCounted: (term: WordsQuery['terms'][number]) => boolean): number {
    return terms.filter(isCounted).reduce((sum, { weight }) => sum + weight, 0) / whole
  }
  return {
    modern: share(({ term }) => MODERN.has(term) || MODERN_YEAR.test(term)),
    unheard: share(({ number, meant }) => number === 0 && meant.size === 0),
    brief: 1 / Math.max(1, terms.length),
    choice
  }
}

/** How well an article answers a message beside the others; only the differences mean something. */
export function rankScore(features: WordsFeatures, weights: ChanceFeatures = RANK_WEIGHTS): number {
  return weightedSum(features, weights)
}

/** The share of each article in the ranking: the exponentials of the scores, adding up to 1. */
export function rankShares(scores: readonly number[]): readonly number[] {
  const best = Math.max(...scores)
  const odds = scores.map(score => Math.exp(score - best))
  const whole = odds.reduce((sum, one) => sum + one, 0)
  return odds.map(one => one / whole)
}

/** What a chance is made of. */
export function chanceFeatures(
  features: WordsFeatures,
  share: number,
  message: MessageFeatures
): ChanceFeatures {
  const odds = Math.log(Math.max(1e-9, share)) - Math.log(Math.max(1e-9, 1 - share))
  const logOdds = Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, odds)) * message.choice
  const chance: Record<string, number> = {
    bias: 1,
    logOdds,
    little: Math.max(0, 1 - features.matched / LITTLE),
    noProduct: Number(features.product < NO_PRODUCT),
    modern: Math.min(1, 2 * message.modern),
    isModern: Number(message.modern > 0),
    unheard: message.unheard,
    brief: message.brief
  }
  for (const name of OF_CHANCE) chance[name] = features[name]
  return chance
}

/** The chance that an article answers a message, 0 to 1. */
export function chanceOfWords(
  features: ChanceFeatures,
  weights: ChanceFeatures = CHANCE_WEIGHTS
): number {
  return 1 / (1 + Math.exp(-weightedSum(features, weights)))
}

function weightedSum(features: ChanceFeatures, weights: ChanceFeatures): number {
  let sum = 0
  for (const name in weights) sum += (weights[name] ?? 0) * (features[name] ?? 0)
  return sum
}
