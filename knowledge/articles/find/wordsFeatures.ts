import type { ArticleText } from '../index/articleIndex.ts'
import {
  hitsBefore,
  hitsReader,
  mostTogether,
  noteNeighbours,
  pairKey,
  placesBefore,
  presentWeight,
  runFinder,
  type TermPlaces,
  type TextHits,
  weightBefore
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
  /** of each term, whether it is a number that tells something */
  readonly isNumber: readonly boolean[]
  readonly longestRun: (hits: TextHits) => number
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
  const [readTold, readRest] = [hitsReader(places), hitsReader(places)]
  return (text, found) => {
    const [told, rest] = [readTold(text.told), readRest(text.rest)]
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
    rarestWeight,
    isNumber: query.terms.map(({ term }) => NUMBER.test(term)),
    longestRun: runFinder(query.order)
  }
}

type Presence = Omit<WordsFeatures, keyof FoundShare | keyof Order>
type Order = Pick<WordsFeatures, 'pairs' | 'run' | 'together' | 'quoted'>

/** Which of the words the article has, and where. */
function presence(said: SaidWeights, text: ArticleText, told: TextHits, rest: TextHits): Presence {
  const { query, weights, whole, rarestWeight } = said
  const present = presentWeight(told, rest, weights)
  const { rarest, rarestMissing, numbers, otherNumbers } = tellingTerms(said, told, rest)
  const isVersionNamed = query.versions.some(version =>
    version.some(number => text.rest.subarray(0, text.productLength).includes(number))
  )
  function rareWords(weight: number): number {
    return Math.min(1, weight / rarestWeight / MANY_RARE_WORDS)
  }
  return {
    coverage: present / whole,
    matched: rareWords(present),
    missing: rareWords(whole - present),
    symptoms: weightBefore(text.told.length, told, weights) / whole,
    title: weightBefore(text.titleLength, told, weights) / whole,
    titleSaid: text.titleLength === 0 ? 0 : hitsBefore(text.titleLength, told) / text.titleLength,
    products: weightBefore(text.productLength, rest, weights) / whole,
    product: rarestOf(placesBefore(text.productLength, rest), query.terms) / rarestWeight,
    version: Number(isVersionNamed),
    otherVersion: Number(query.versions.length > 0 && !isVersionNamed),
    numbers: Math.min(1, numbers / MANY_NUMBERS),
    otherNumbers: Math.min(1, otherNumbers / MANY_NUMBERS),
    rarest: rarest / rarestWeight,
    rarestMissing: rarestMissing / rarestWeight,
    hasSymptoms: Number(text.hasSymptoms),
    toldLength: Math.log(Math.max(SHORT_TOLD_TERMS, text.told.length)),
    length: Math.min(1, (text.told.length + text.rest.length) / LONG_ARTICLE_TERMS)
  }
}

/** Which of them stand in the same order, and close together. */
function order(said: SaidWeights, told: TextHits, rest: TextHits): Order {
  const neighbours = new Set<number>()
  noteNeighbours(told, neighbours)
  noteNeighbours(rest, neighbours)
  let pairs = 0
  for (const key of neighbours) pairs += said.pairs.get(key) ?? 0
  const run = Math.max(said.longestRun(told), said.longestRun(rest))
  function together(weights: Float64Array): number {
    return Math.max(mostTogether(told, weights), mostTogether(rest, weights))
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

/** The rarest words, and how many numbers, that the article has and that it lacks. */
function tellingTerms({ query, isNumber }: SaidWeights, told: TextHits, rest: TextHits) {
  const telling = { rarest: 0, rarestMissing: 0, numbers: 0, otherNumbers: 0 }
  query.terms.forEach(({ weight }, place) => {
    const counts = Number(isNumber[place])
    if (told.shares[place] === 0 && rest.shares[place] === 0) {
      telling.rarestMissing = Math.max(telling.rarestMissing, weight)
      telling.otherNumbers += counts
    } else {
      telling.rarest = Math.max(telling.rarest, weight)
      telling.numbers += counts
    }
  })
  return telling
}

function rarestOf(places: readonly number[], terms: WordsQuery['terms']): number {
  return places.reduce((most, place) => Math.max(most, terms[place]?.weight ?? 0), 0)
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
