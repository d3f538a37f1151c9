import { type EventToken, eventTokens } from '../../index/eventTokens.ts'
import type { InvertedIndex } from '../../index/invertedIndex.ts'
import { termOf, termsOf } from '../../index/terms.ts'
import type { Slot } from '../../read/slots/slot.ts'
import type { QueryTerms } from '../align.ts'
import { correctSpelling, partWords } from '../correctSpelling.ts'

/** A word that looks like a name but that many articles have is one of the trade: 'SMTP', 'MTA'. */
const MIN_TRADE_ARTICLES = 25
/** Which of its ports a machine uses: 'COM3' for the 'COM1' of an article. */
const PORT = /^(?:com|lpt)\d$/
/** What a name or a number weighs: it proves little when it differs. */
const NAME_WEIGHT = 0.5
/**
 * The weight of a word of the frame, as a share of what it would weigh: the number tells the frame.
 */
const FRAME_SHARE = 0.5
/**
 * The weight of a word that no article has, as a share of the heaviest: another component, a slip
 * of the pen.
 */
const UNHEARD_SHARE = 0.5
/** How much a word counts that was only meant. */
const MEANT_SHARE = 0.7
const MAX_TERMS = 120
/** The weight of a word in one article of five, and how many terms do without such words. */
const COMMON_WEIGHT = 1.8
const MIN_TERMS = 12

/** What is known of an event's text: its telling slots, and the terms of its frame. */
export type EventText = { readonly slots: readonly Slot[]; readonly frame: ReadonlySet<number> }

/** The words of an event's text, each with what it weighs. */
export function saidInEvent(
  description: string,
  words: InvertedIndex,
  { slots, frame }: EventText
): QueryTerms {
  const telling = new Set(slots.filter(isName).flatMap(({ text }) => termsOf(text)))
  return eventTokens(description)
    .slice(0, MAX_TERMS)
    .flatMap(token => saidByToken(token, words, telling))
    .map(term => (frame.has(term.number) ? { ...term, weight: FRAME_SHARE * term.weight } : term))
}

/** Of the telling slots those whose words look like a name of one machine. */
function isName({ kind, value }: Slot): boolean {
  return value !== null && kind !== 'reason'
}

function saidByToken(
  token: EventToken,
  words: InvertedIndex,
  telling: ReadonlySet<string>
): QueryTerms {
  const { term, word, placed } = token
  const number = words.termId(term)
  const isTelling = telling.has(term)
  const isOfOneMachine = placed || (token.named && looksLikeName(term, number, words))
  if (words.documentFrequency(number) < 2 && !placed) {
    const parts = isOfOneMachine ? namePieces(word, words) : joinedWords(word, words)
    if (parts.length > 0) return parts
  }
  if (isTelling && number !== 0)
    return [{ number, weight: words.idf(number), meant: [], named: true, placed: false }]
  const isKnownName = placed || number !== 0 || misread(token, words).length === 0
  if (isOfOneMachine && isKnownName && !isTelling)
    return [{ number, weight: NAME_WEIGHT, meant: [], named: !placed, placed }]
  return [weigh(term, number, words)]
}

function looksLikeName(term: string, number: number, words: InvertedIndex): boolean {
  const isOfOne = /^\d/.test(term) || PORT.test(term)
  return number === 0 || isOfOne || words.documentFrequency(number) < MIN_TRADE_ARTICLES
}

function namePieces(word: string, words: InvertedIndex): QueryTerms {
  return knownPieces(word, words).map(number => ({
    number,
    weight: NAME_WEIGHT,
    meant: [],
    named: true,
    placed: false
  }))
}

/** Two words that lost the blank between them. */
function joinedWords(word: string, words: InvertedIndex): QueryTerms {
  if (!/^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(word)) return []
  const parts = partWords(word.toLowerCase(), termOf, words.isCommon)
  return parts.map(term => weigh(term, words.termId(term), words))
}

/** The known words that a name is made of: 'ntxallLineHQ7' → ntxall, line. */
function knownPieces(word: string, words: InvertedIndex): readonly number[] {
  const pieces = word.match(PIECES) ?? []
  if (pieces.length < 2) return []
  return pieces
    .flatMap(termOf)
    .map(words.termId)
    .filter(number => words.documentFrequency(number) > 1)
}
const PIECES = /\p{Lu}\p{Ll}{3,}|\p{Ll}{4,}/gu

/**
 * What a name with digits in it may have been before it was read from a picture: 'contro1' →
 * ['control']
 */
function misread({ word, term }: EventToken, words: InvertedIndex): readonly string[] {
  if (/\p{L}{3}/u.test(word) && /\d/.test(word))
    return correctSpelling(
      term,
      other => words.documentFrequency(words.termId(other)) >= MIN_TRADE_ARTICLES
    )
  return []
}

function weigh(term: string, number: number, words: InvertedIndex): QueryTerms[number] {
  if (words.documentFrequency(number) > 1)
    return { number, weight: words.idf(number), meant: [], named: false, placed: false }
  const meant = correctSpelling(term, words.isCommon).map(words.termId)
  return {
    number,
    weight: meant.length > 0 ? Math.max(...meant.map(words.idf)) : UNHEARD_SHARE * words.idf(0),
    meant,
    named: false,
    placed: false
  }
}

/**
 * What to search for: the heaviest of the terms, each with how much it counts; those of one article
 * in five only when there is little else.
 */
export function queryOf(said: QueryTerms, most: number): ReadonlyMap<number, number> {
  const query = new Map<number, number>()
  for (const { number, weight, meant } of said.toSorted((a, b) => b.weight - a.weight)) {
    if (query.size >= most || (query.size >= MIN_TERMS && weight < COMMON_WEIGHT)) break
    if (number !== 0) query.set(number, 1)
    for (const other of meant) query.set(other, Math.max(query.get(other) ?? 0, MEANT_SHARE))
  }
  return query
}
