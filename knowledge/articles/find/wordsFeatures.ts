import type { ArticleText } from '../index/articleIndex.ts'
import {
  hitsOf,
  longestRun,
  mostTogether,
  neighboursIn,
  pairKey,
  type TermPlaces,
  type TextHits
} from './textHits.ts'
import { DAMPENING, type WordsQuery } from './wordsQuery.ts'

/**
 * How a message and an article resemble each other. Shares are of the weight of what was said (its
 * dampened idf), 0 to 1.
 */
export type WordsFeatures = {
  /** what the search found, as a share of the most that these words can count */
  readonly found: number
  /** how far behind the best of the search, as a share of its score */
  readonly behind: number
  /** how close the article lies to the words among the meanings learned, -1 to 1 */
  readonly closeness: number
  /**
   * of the words said, those anywhere in the article, in what a person sees of the problem, in its
   * title, and in its products
   */
  readonly coverage: number
  readonly symptoms: number
  readonly title: number
  readonly products: number
  /**
   * the most telling word said that names a product of the article, as a share of the rarest there
   * can be
   */
  readonly product: number
  /**
   * 1 when a version was named that is one of the article's ('97', '3.51'), and when none of those
   * named is
   */
  readonly version: number
  readonly otherVersion: number
  /** the share of the title's words that were said */
  readonly titleSaid: number
  /** neighbours said that are neighbours in the article, too, as a share of those said */
  readonly pairs: number
  /** the longest run of the same words, in words of a usual message, at most 1 */
  readonly run: number
  /** the most that stands together in one paragraph's length */
  readonly together: number
  /**
   * the best of the texts quoted from the screen: how much of it stands together in the article,
   * times how long it is
   */
  readonly quoted: number
  /** codes and numbers said that the article has, and those it has not; at most 1 each */
  readonly numbers: number
  readonly otherNumbers: number
  /**
   * the rarest word that both have and the rarest that the article lacks, as a share of the rarest
   * there can be
   */
  readonly rarest: number
  readonly rarestMissing: number
  /** how much was said that the article has, and that it has not, in rare words; at most 1 each */
  readonly matched: number
  readonly missing: number
  readonly hasSymptoms: number
  /** how long the article is, 0 for a few words, 1 for a thousand and more */
  readonly length: number
  /** how long what it tells of the problem is: the logarithm of its words */
  readonly toldLength: number
}

/** Words of a run that leaves no doubt, of a quote that does, and of a long article. */
const LONG_RUN_TERMS = 6
const LONG_QUOTE_TERMS = 8
const LONG_ARTICLE_TERMS = 1_000
const MANY_NUMBERS = 2
/** A title alone; less makes no difference. */
const SHORT_TOLD_TERMS = 8
/** Rare words that leave no doubt of what is meant, or of that something else is. */
const MANY_RARE_WORDS = 8
/** A number that tells something: '5733', '0x80040115', 'c000021a', 'lpt1', not '4' or '2000'. */
const NUMBER = /^(?=.*\d)(?!(?:19|20)\d\d$)\w{4,}$/

type Idf = (number: number) => number

/** What a search found of an article. */
export type FoundShare = Pick<WordsFeatures, 'found' | 'behind' | 'closeness'>

/** A message as it is compared with one article after the other. */
type SaidWeights = {
  readonly query: WordsQuery
  /** of each term, what it weighs in this message */
  readonly weights: Float64Array
  readonly whole: number
  /** of each two neighbours, what they weigh; see `pairKey` */
  readonly pairs: ReadonlyMap<number, number>
  readonly pairWeight: number
  readonly quotes: readonly {
    readonly weights: Float64Array
    readonly whole: number
    readonly terms: number
  }[]
  readonly rarestWeight: number
}

/**
 * Compares a message with articles, one after the other. `rarestWeight`: of a word that no article
 * has;
 * `highestTerm`: the highest number of a term in the index.
 */
export function wordsComparer(
  query: WordsQuery,
  rarestWeight: number,
  highestTerm: number,
  idf: Idf
): (text: ArticleText, found: FoundShare) => WordsFeatures {
  const places = placesByNumber(query, highestTerm, idf)
  const said = weighMessage(query, rarestWeight)
  return (text, found) => {
    const [told, rest] = [hitsOf(text.told, places), hitsOf(text.rest, places)]
    return { ...found, ...presence(said, text, told, rest), ...order(said, told, rest) }
  }
}

/**
 * Where the terms of the articles stand in the message; a word's other names stand in its place,
 * and a common one tells less than the word.
 */
function placesByNumber({ terms }: WordsQuery, highestTerm: number, idf: Idf): TermPlaces {
  const placeOf = new Uint8Array(highestTerm + 1)
  const shareOf = new Map<number, number>()
  terms.forEach(({ alike, weight }, place) => {
    for (const other of alike) {
      placeOf[other] = place + 1
      shareOf.set(other, Math.min(1, idf(other) ** DAMPENING / weight))
    }
  })
  terms.forEach(({ number }, place) => {
    placeOf[number] = place + 1
    shareOf.delete(number)
  })
  placeOf[0] = 0
  return { placeOf, shareOf }
}

function weighMessage(query: WordsQuery, rarestWeight: number): SaidWeights {
  const weights = Float64Array.from(query.terms, ({ weight, factor }) => weight * factor)
  const pairs = new Map<number, number>()
  query.order.forEach((here, at) => {
    const before = query.order[at - 1] ?? -1
    if (before < 0 || here < 0 || before === here) return
    pairs.set(pairKey(before, here), (weights[before] ?? 0) + (weights[here] ?? 0))
  })
  const quotes = query.quotes.map(quote => {
    const those = new Set(quote)
    const quoted = weights.map((weight, place) => (those.has(place) ? weight : 0))
    return { weights: quoted, whole: atLeastLittle(sum(quoted)), terms: those.size }
  })
  return {
    query,
    weights,
    whole: atLeastLittle(sum(weights)),
    pairs,
    pairWeight: atLeastLittle(sum(pairs.values())),
    quotes,
    rarestWeight
  }
}

type Presence = Omit<WordsFeatures, keyof FoundShare | keyof Order>
type Order = Pick<WordsFeatures, 'pairs' | 'run' | 'together' | 'quoted'>

/** Which of the words the article has, and where. */
function presence(said: SaidWeights, text: ArticleText, told: TextHits, rest: TextHits): Presence {
  const { query, weights, whole, rarestWeight } = said
  const inTitle = told.places.slice(0, told.positions.filter(at => at < text.titleLength).length)
  const products = new Set(
    rest.places.slice(0, rest.positions.filter(at => at < text.productLength).length)
  )
  const there = bestShares(told.shares, rest.shares)
  const present = weightOf(there, weights)
  const missing = query.terms.filter((_, place) => !there.has(place))
  const shared = query.terms.filter((_, place) => there.has(place))
  const productTerms = query.terms.filter((_, place) => products.has(place))
  const productNumbers = new Set(text.rest.subarray(0, text.productLength))
  const isVersionNamed = query.versions.some(version =>
    version.some(number => productNumbers.has(number))
  )
  function rareWords(weight: number): number {
    return Math.min(1, weight / rarestWeight / MANY_RARE_WORDS)
  }
  return {
    coverage: present / whole,
    matched: rareWords(present),
    missing: rareWords(whole - present),
    symptoms: weightOf(told.shares, weights) / whole,
    title: weightOf(sharesAt(inTitle, told.shares), weights) / whole,
    titleSaid: text.titleLength === 0 ? 0 : inTitle.length / text.titleLength,
    products: weightOf(sharesAt(products, rest.shares), weights) / whole,
    product: rarestOf(productTerms) / rarestWeight,
    version: Number(isVersionNamed),
    otherVersion: Number(query.versions.length > 0 && !isVersionNamed),
    numbers: numbersAmong(shared),
    otherNumbers: numbersAmong(missing),
    rarest: rarestOf(shared) / rarestWeight,
    rarestMissing: rarestOf(missing) / rarestWeight,
    hasSymptoms: Number(text.hasSymptoms),
    toldLength: Math.log(Math.max(SHORT_TOLD_TERMS, text.told.length)),
    length: Math.min(1, (text.told.length + text.rest.length) / LONG_ARTICLE_TERMS)
  }
}

/** Which of them stand in the same order, and close together. */
function order(said: SaidWeights, ...texts: readonly TextHits[]): Order {
  const neighbours = new Set(texts.flatMap(neighboursIn))
  const pairs = [...neighbours].reduce((total, key) => total + (said.pairs.get(key) ?? 0), 0)
  const run = Math.max(...texts.map(text => longestRun(text, said.query.order)))
  function together(weights: Float64Array): number {
    return Math.max(...texts.map(text => mostTogether(text, weights)))
  }
  // squared: half of the words of a quote is chance
  const quoted = said.quotes.map(
    ({ weights, whole, terms }) =>
      (together(weights) / whole) ** 2 * Math.min(1, terms / LONG_QUOTE_TERMS)
  )
  return {
    pairs: pairs / said.pairWeight,
    run: Math.min(1, run / LONG_RUN_TERMS),
    together: together(said.weights) / said.whole,
    quoted: Math.max(0, ...quoted)
  }
}

type SaidTerms = WordsQuery['terms']

function rarestOf(terms: SaidTerms): number {
  return terms.reduce((most, { weight }) => Math.max(most, weight), 0)
}

function numbersAmong(terms: SaidTerms): number {
  return Math.min(1, terms.filter(({ term }) => NUMBER.test(term)).length / MANY_NUMBERS)
}

function weightOf(shares: ReadonlyMap<number, number>, weights: Float64Array): number {
  let total = 0
  for (const [place, share] of shares) total += share * (weights[place] ?? 0)
  return total
}

function bestShares(
  some: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>
): ReadonlyMap<number, number> {
  const best = new Map(some)
  for (const [place, share] of others) best.set(place, Math.max(share, best.get(place) ?? 0))
  return best
}

function sharesAt(
  places: Iterable<number>,
  shares: ReadonlyMap<number, number>
): ReadonlyMap<number, number> {
  return new Map([...places].map(place => [place, shares.get(place) ?? 0]))
}

/** So that nothing is divided by 0. */
function atLeastLittle(weight: number): number {
  return Math.max(1e-6, weight)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
