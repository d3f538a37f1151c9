import type { ArticleText } from '../index/articleIndex.ts'
import type { WordsQuery } from './wordsQuery.ts'

/** How a message and an article resemble each other. Shares are of the weight of what was said (its dampened idf), 0 to 1. */
export type WordsFeatures = {
  /** what the search found, as a share of the most that these words can count */
  readonly found: number
  /** how far behind the best of the search, as a share of its score */
  readonly behind: number
  /** of the words said, those anywhere in the article, in what a person sees of the problem, in its title, and in its products */
  readonly coverage: number
  readonly symptoms: number
  readonly title: number
  readonly products: number
  /** the most telling word said that names a product of the article, as a share of the rarest there can be */
  readonly product: number
  /** 1 when a version was said that is one of the article's: '97', '3.51' */
  readonly version: number
  /** the share of the title's words that were said */
  readonly titleSaid: number
  /** neighbours said that are neighbours in the article, too, as a share of those said */
  readonly pairs: number
  /** the longest run of the same words, in words of a usual message, at most 1 */
  readonly run: number
  /** the most that stands together in one paragraph's length */
  readonly together: number
  /** the best of the texts quoted from the screen: how much of it stands together in the article, times how long it is */
  readonly quoted: number
  /** codes and numbers said that the article has, and those it has not; at most 1 each */
  readonly numbers: number
  readonly otherNumbers: number
  /** the rarest word that both have and the rarest that the article lacks, as a share of the rarest there can be */
  readonly rarest: number
  readonly rarestMissing: number
  /** how much was said that the article has, and that it has not, in rare words; at most 1 each */
  readonly matched: number
  readonly missing: number
  readonly hasSymptoms: number
  /** how long the article is, 0 for a few words, 1 for a thousand and more */
  readonly length: number
}

/** Words of the article that a paragraph has, and those of a run that leaves no doubt. */
const PARAGRAPH_TERMS = 40
const LONG_RUN_TERMS = 6
const LONG_QUOTE_TERMS = 8
const LONG_ARTICLE_TERMS = 1_000
const MANY_NUMBERS = 2
/** Rare words that leave no doubt of what is meant, or of that something else is. */
const MANY_RARE_WORDS = 8
/** A number that tells something: '5733', '0x80040115', 'c000021a', 'lpt1', not '4' or '2000'. */
const NUMBER = /^(?=.*\d)(?!(?:19|20)\d\d$)\w{4,}$/

/** What a search found of an article. */
export type FoundShare = Pick<WordsFeatures, 'found' | 'behind'>

/** Compares a message with articles, one after the other. `rarestWeight`: of a word that no article has. */
export function wordsComparer(
  query: WordsQuery,
  rarestWeight: number
): (text: ArticleText, found: FoundShare) => WordsFeatures {
  const places = placesByNumber(query)
  const weights = query.terms.map(({ weight, factor }) => weight * factor)
  const whole = Math.max(1e-6, sum(weights))
  const pairs = pairsOf(query.order)
  const pairWeight = Math.max(1e-6, sum([...pairs.values()].map(({ weight }) => weight)))
  function pairsIn(texts: readonly Int16Array[]): number {
    const seen = new Set<number>()
    for (const text of texts) {
      for (let at = 1; at < text.length; at += 1) {
        const [before, here] = [text[at - 1] as number, text[at] as number]
        if (before >= 0 && here >= 0) seen.add(before * MAX_PLACES + here)
      }
    }
    return sum([...seen].map(key => pairs.get(key)?.weight ?? 0)) / pairWeight
  }
  function pairsOf(order: readonly number[]): ReadonlyMap<number, { weight: number }> {
    const found = new Map<number, { weight: number }>()
    for (let at = 1; at < order.length; at += 1) {
      const [before, here] = [order[at - 1] ?? -1, order[at] ?? -1]
      if (before < 0 || here < 0 || before === here) continue
      const weight = (weights[before] ?? 0) + (weights[here] ?? 0)
      found.set(before * MAX_PLACES + here, { weight })
    }
    return found
  }
  function rareWords(weight: number): number {
    return Math.min(1, weight / rarestWeight / MANY_RARE_WORDS)
  }
  return (text, found) => {
    const told = Int16Array.from(text.told, term => places.get(term) ?? -1)
    const rest = Int16Array.from(text.rest, term => places.get(term) ?? -1)
    const title = told.subarray(0, text.titleLength)
    const [inTold, inRest] = [new Set(told), new Set(rest)]
    const has = query.terms.map((_, place) => inTold.has(place) || inRest.has(place))
    const present = sum(weights.map((weight, place) => (has[place] ? weight : 0)))
    function share(seen: ReadonlySet<number>): number {
      return sum(weights.map((weight, place) => (seen.has(place) ? weight : 0))) / whole
    }
    function rarestOf(isThere: boolean): number {
      const those = query.terms.filter((_, place) => has[place] === isThere)
      return Math.max(0, ...those.map(({ weight }) => weight)) / rarestWeight
    }
    function numbersOf(isThere: boolean): number {
      const those = query.terms.filter(
        ({ term }, place) => has[place] === isThere && NUMBER.test(term)
      )
      return Math.min(1, those.length / MANY_NUMBERS)
    }
    const products = new Set(rest.subarray(0, text.productLength))
    const productTerms = query.terms.filter((_, place) => products.has(place))
    return {
      ...found,
      coverage: present / whole,
      matched: rareWords(present),
      missing: rareWords(whole - present),
      symptoms: share(inTold),
      title: share(new Set(title)),
      products: share(products),
      product: Math.max(0, ...productTerms.map(({ weight }) => weight)) / rarestWeight,
      version: Number(productTerms.some(({ term }) => /\d/.test(term))),
      titleSaid: saidShare(title),
      pairs: pairsIn([told, rest]),
      run: Math.max(longestRun(told, query.order), longestRun(rest, query.order)),
      together: Math.max(mostTogether(told, weights), mostTogether(rest, weights)) / whole,
      quoted: Math.max(0, ...query.quotes.map(quote => quotedIn(quote, [told, rest], weights))),
      numbers: numbersOf(true),
      otherNumbers: numbersOf(false),
      rarest: rarestOf(true),
      rarestMissing: rarestOf(false),
      hasSymptoms: Number(text.hasSymptoms),
      length: Math.min(1, (told.length + rest.length) / LONG_ARTICLE_TERMS)
    }
  }
}

/** Bounds the places of a message's terms. */
const MAX_PLACES = 256

/** Where the terms of the articles stand in the message; a word's other names stand in its place. */
function placesByNumber({ terms }: WordsQuery): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  terms.forEach(({ alike }, place) => {
    for (const other of alike) places.set(other, place)
  })
  terms.forEach(({ number }, place) => {
    if (number !== 0) places.set(number, place)
  })
  return places
}

function saidShare(title: Int16Array): number {
  return title.length === 0 ? 0 : title.filter(place => place >= 0).length / title.length
}

/** The longest run of words that were said in this order. */
function longestRun(text: Int16Array, order: readonly number[]): number {
  let longest = 0
  let before = new Uint8Array(order.length + 1)
  let here = new Uint8Array(order.length + 1)
  for (const place of text) {
    if (place < 0) {
      before.fill(0)
      continue
    }
    for (let at = 0; at < order.length; at += 1) {
      here[at + 1] = order[at] === place ? (before[at] as number) + 1 : 0
      longest = Math.max(longest, here[at + 1] as number)
    }
    ;[before, here] = [here, before]
  }
  return Math.min(1, longest / LONG_RUN_TERMS)
}

/** The most weight of different words within a paragraph's length. */
function mostTogether(text: Int16Array, weights: readonly number[]): number {
  const counts = new Uint16Array(weights.length)
  let [together, most] = [0, 0]
  text.forEach((place, at) => {
    if (place >= 0) {
      if (counts[place] === 0) together += weights[place] ?? 0
      counts[place] = (counts[place] ?? 0) + 1
    }
    const gone = at >= PARAGRAPH_TERMS ? (text[at - PARAGRAPH_TERMS] as number) : -1
    if (gone >= 0) {
      counts[gone] = (counts[gone] ?? 0) - 1
      if (counts[gone] === 0) together -= weights[gone] ?? 0
    }
    most = Math.max(most, together)
  })
  return most
}

/** How much of a quoted text stands together in the article, squared: half of the words is chance; times how long it is. */
function quotedIn(
  quote: readonly number[],
  texts: readonly Int16Array[],
  weights: readonly number[]
): number {
  const said = new Set(quote)
  const quoteWeights = weights.map((weight, place) => (said.has(place) ? weight : 0))
  const most = Math.max(...texts.map(text => mostTogether(text, quoteWeights)))
  const share = most / Math.max(1e-6, sum(quoteWeights))
  return share ** 2 * Math.min(1, said.size / LONG_QUOTE_TERMS)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
