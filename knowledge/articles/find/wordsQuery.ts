import { oneOf } from '../../language/words/oneOf.ts'
import { memoizeRecent } from '../../memoizeRecent.ts'
import { PRODUCT_ALIASES } from '../../releases/productAliases.ts'
import type { InvertedIndex } from '../index/invertedIndex.ts'
import { termOf, termsOf } from '../index/terms.ts'
import { correctSpelling } from './correctSpelling.ts'
import { otherNames } from './otherNames.ts'
import { SPOKEN_PARTS } from './wordAliases.ts'

/** A word of a message, once however often it was said. */
export type SaidTerm = {
  readonly term: string
  /** 0: no article has it */
  readonly number: number
  /** its idf, dampened */
  readonly weight: number
  /** how much it counts beside the words of the new message, 0 to 1 */
  readonly factor: number
  /**
   * what else articles may call it, or what a mistyped word was meant to be; a term and how much it
   * counts
   */
  readonly meant: ReadonlyMap<number, number>
  /**
   * of those, the ones that stand for the word on their own: of 'visual basic 6.0' for vb6 only the
   * rarest
   */
  readonly alike: readonly number[]
}

/** A message, read for the search. */
export type WordsQuery = {
  readonly terms: readonly SaidTerm[]
  /** the places in `terms` of the words in the order they were said, -1 between two sentences */
  readonly order: readonly number[]
  /**
   * for each version that was named ('word 97', 'nt 4', 'vb6') the terms that articles may have for
   * it
   */
  readonly versions: readonly (readonly number[])[]
  /** the same for each text that the person quotes from the screen */
  readonly quotes: readonly (readonly number[])[]
}

/**
 * The power of the idf: the lower, the more a common word counts beside a rare one. Measured on
 * people's messages, who say the thing itself in common words and only what surrounds it in rare
 * ones.
 */
export const DAMPENING = 0.7
const MAX_TEXT_LENGTH = 2_000
const MAX_TERMS = 60
/**
 * What another name for a word counts, a word that was only meant, and what was said earlier in the
 * case.
 */
const ALIAS = 0.5
const MEANT = 0.7
const EARLIER = 0.4
/** Another name that more articles have tells nothing apart, and costs a long list. */
const MAX_ALIAS_ARTICLES = 6_300
/** Terms that a text must have to be one from the screen. */
const MIN_QUOTE_TERMS = 2
const QUOTED = /"([^"\n]{6,300})"|[\u201c\u201e]([^\u201c\u201d\n]{6,300})[\u201c\u201d]/gu
/**
 * `it says the disk is full`, `getting error: no dial tone`: what follows is what the screen said.
 */
const TOLD = new RegExp(
  `\\b${oneOf(
    'says?',
    'said',
    'saying',
    'message',
    'error',
    'reads?',
    'gives?',
    'gives me',
    'getting',
    'complains?',
    'states?'
  )}\\b:? ([^\\n.;"\\u201c\\u201d]{8,200})`,
  'giu'
)

/** Reads a message and what was said before it in the case, which counts less. */
export function readWordsQuery(words: string, earlier: string, index: InvertedIndex): WordsQuery {
  const text = words.slice(0, MAX_TEXT_LENGTH)
  const terms = readTerms(words, earlier, index)
  const places = new Map(terms.map(({ term }, place) => [term, place]))
  function placesOf(part: string): readonly number[] {
    return termsOf(part).flatMap(term => places.get(term) ?? [])
  }
  return {
    terms,
    order: text.split(/[.!?;\n]+(?:\s|$)/).flatMap(sentence => [...placesOf(sentence), -1]),
    versions: versionsOf([...places.keys()], index),
    quotes: quotesOf(text)
      .map(placesOf)
      .filter(({ length }) => length >= MIN_QUOTE_TERMS)
  }
}

/** The words alone, which is all that a search takes. */
export function readTerms(
  words: string,
  earlier: string,
  index: InvertedIndex
): readonly SaidTerm[] {
  const terms = new Map<string, SaidTerm>()
  function note(term: string, factor: number): void {
    if (!terms.has(term) && terms.size < MAX_TERMS) terms.set(term, saidTerm(term, factor, index))
  }
  for (const term of termsOf(words.slice(0, MAX_TEXT_LENGTH))) note(term, 1)
  for (const term of termsOf(earlier.slice(0, MAX_TEXT_LENGTH))) note(term, EARLIER)
  return [...terms.values()]
}

function saidTerm(term: string, factor: number, index: InvertedIndex): SaidTerm {
  const number = index.termId(term)
  const { meant, alike } = meantBy(term, index)
  return { term, number, factor, meant, alike, weight: index.idf(number) ** DAMPENING }
}

type Meant = Pick<SaidTerm, 'meant' | 'alike'>

/** Words that are remembered with what they mean: each search of a decision asks for the same. */
const MAX_MEANT_KEPT = 1_000
const meantIn = new WeakMap<InvertedIndex, (term: string) => Meant>()

function meantBy(term: string, index: InvertedIndex): Meant {
  const known = meantIn.get(index)
  if (known !== undefined) return known(term)
  const meant = memoizeRecent(
    (word: string) => readMeant(word, index),
    word => word,
    MAX_MEANT_KEPT
  )
  meantIn.set(index, meant)
  return meant(term)
}

function readMeant(term: string, index: InvertedIndex): Meant {
  const number = index.termId(term)
  function numbersOf(words: Iterable<string>): readonly number[] {
    return [...words].map(index.termId).filter(other => other !== 0)
  }
  function isTelling(other: number): boolean {
    return index.documentFrequency(other) <= MAX_ALIAS_ARTICLES
  }
  const others = numbersOf(otherNames(term))
  const name = numbersOf(PRODUCTS.get(term) ?? [])
  const rarest = name.toSorted((a, b) => index.idf(b) - index.idf(a)).slice(0, 1)
  if (others.length > 0 || name.length > 0)
    return {
      meant: new Map([...others.filter(isTelling), ...name].map(other => [other, ALIAS])),
      alike: [...others, ...rarest]
    }
  if (index.documentFrequency(number) > 1) return NOTHING_MEANT
  const spelled = numbersOf(correctSpelling(term, index.isCommon))
  return { meant: new Map(spelled.map(other => [other, MEANT])), alike: spelled }
}
const NOTHING_MEANT: Meant = { meant: new Map(), alike: [] }

/**
 * '97', '4', '3.51', '6.0a': what stands behind a product's name, not a code or a count of
 * thousands.
 */
const VERSION = /^(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|2000|2002|2003)$/

function versionsOf(
  terms: readonly string[],
  index: InvertedIndex
): readonly (readonly number[])[] {
  const named = terms.flatMap(term => [term, ...(PRODUCTS.get(term) ?? [])])
  return named
    .filter(term => VERSION.test(term))
    .map(term => [term, `${term}.0`].map(index.termId).filter(number => number !== 0))
    .filter(({ length }) => length > 0)
}

/** Texts that a person quotes: between quotation marks, or behind 'it says'. */
function quotesOf(text: string): readonly string[] {
  const marked = [...text.matchAll(QUOTED)].map(match => match[1] ?? match[2] ?? '')
  const told = [...text.matchAll(TOLD)].map(match => match[1] ?? '')
  return [...marked, ...told]
}

const PRODUCTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...PRODUCT_ALIASES, ...SPOKEN_PARTS })
    .filter(([spoken]) => !spoken.includes(' '))
    .flatMap(([spoken, name]) => termOf(spoken).map(term => [term, termsOf(name)]))
)

/** What to search for, with how much each term counts. */
export function searchTermsOf({ terms }: Pick<WordsQuery, 'terms'>): ReadonlyMap<number, number> {
  const query = new Map<number, number>()
  for (const { number, factor, meant } of terms) {
    if (number !== 0) query.set(number, factor)
    for (const [other, share] of meant)
      query.set(other, Math.max(query.get(other) ?? 0, factor * share))
  }
  return query
}
