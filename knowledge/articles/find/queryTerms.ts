import { type EventToken, eventTokens } from '../index/eventTokens.ts'
import type { InvertedIndex } from '../index/invertedIndex.ts'
import { termOf } from '../index/terms.ts'
import type { QueryTerms } from './align.ts'
import { correctSpelling, partWords } from './correctSpelling.ts'

/** A word that looks like a name but that many articles have is one of the trade: 'SMTP', 'MTA'. */
const OF_THE_TRADE = 25
/** What a name or a number weighs: it proves little when it differs. */
const NAME = 0.5
/** The weight of a word that no article has, as a share of the heaviest: another component, a slip of the pen, or a name after all. */
const UNHEARD = 0.5
/** How much a word counts that was only meant. */
const MEANT = 0.7
const MOST = 120
/** The weight of a word in one article of five, and how many terms do without such words. */
const COMMON = 1.8
const ENOUGH = 12

/** The words of an event's text, each with what it weighs. */
export function saidInEvent(description: string, words: InvertedIndex): QueryTerms {
  return eventTokens(description)
    .slice(0, MOST)
    .flatMap(evidence => {
      const number = words.termId(evidence.term)
      const isName =
        evidence.placed ||
        (evidence.named &&
          (number === 0 ||
            /^\d/.test(evidence.term) ||
            words.documentFrequency(number) < OF_THE_TRADE))
      if (words.documentFrequency(number) < 2 && !evidence.placed) {
        const pieces = isName ? knownPieces(evidence.word, words) : []
        if (pieces.length > 0)
          return pieces.map(piece => ({
            number: piece,
            weight: NAME,
            meant: [],
            named: true,
            placed: false
          }))
        const parts = /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(evidence.word)
          ? partWords(evidence.word.toLowerCase(), termOf, term => words.vocabulary().has(term))
          : []
        if (parts.length > 0) return parts.map(term => weigh(term, words.termId(term), words))
      }
      if (isName && (evidence.placed || number !== 0 || misread(evidence, words).length === 0))
        return [
          { number, weight: NAME, meant: [], named: !evidence.placed, placed: evidence.placed }
        ]
      return [weigh(evidence.term, number, words)]
    })
}

/** The known words that a name is made of: 'ntxallLineHQ7' → ntxall, line */
function knownPieces(word: string, words: InvertedIndex): readonly number[] {
  const pieces = word.match(PIECES) ?? []
  return pieces.length < 2
    ? []
    : pieces
        .flatMap(termOf)
        .map(words.termId)
        .filter(number => words.documentFrequency(number) > 1)
}
const PIECES = /\p{Lu}\p{Ll}{3,}|\p{Ll}{4,}/gu

/** What a name with digits in it may have been before it was read from a picture: 'contro1' → ['control'] */
function misread({ word, term }: EventToken, words: InvertedIndex): readonly string[] {
  return /\p{L}{3}/u.test(word) && /\d/.test(word)
    ? correctSpelling(term, other => words.documentFrequency(words.termId(other)) >= OF_THE_TRADE)
    : []
}

function weigh(term: string, number: number, words: InvertedIndex): QueryTerms[number] {
  if (words.documentFrequency(number) > 1)
    return { number, weight: words.idf(number), meant: [], named: false, placed: false }
  const meant = correctSpelling(term, other => words.vocabulary().has(other)).map(words.termId)
  return {
    number,
    weight: meant.length > 0 ? Math.max(...meant.map(words.idf)) : UNHEARD * words.idf(0),
    meant,
    named: false,
    placed: false
  }
}

/** What to search for: the heaviest of the terms, each with how much it counts; those of one article in five only when there is little else. */
export function queryOf(said: QueryTerms, most: number): ReadonlyMap<number, number> {
  const query = new Map<number, number>()
  for (const { number, weight, meant } of said.toSorted((a, b) => b.weight - a.weight)) {
    if (query.size >= most || (query.size >= ENOUGH && weight < COMMON)) break
    if (number !== 0) query.set(number, 1)
    for (const other of meant) query.set(other, Math.max(query.get(other) ?? 0, MEANT))
  }
  return query
}
