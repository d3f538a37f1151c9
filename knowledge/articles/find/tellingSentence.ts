import { termsOf } from '../index/terms.ts'
import type { WordsQuery } from './wordsQuery.ts'

/** Lines of a body that are read for it. */
const MAX_LINES = 200
/** A line shorter than this is a heading or a leftover. */
const MIN_LINE_LENGTH = 25
/** From here on the trailer: keywords, versions, the maker's disclaimer. */
const TRAILER = /^(?:={70}|Additional (?:query|reference) words)/
const HEADING = /^(?:DOCUMENT|TITLE|PRODUCT|PROD\/VER|OPER\/SYS|KEYWORDS)\s*:|^[-=]+$/

/**
 * The line of an article that has the most of what was said, as it stands there; null when none has
 * anything.
 */
export function tellingSentence(
  lines: readonly string[],
  query: WordsQuery
): { readonly line: number; readonly text: string } | null {
  const weights = new Map(query.terms.map(({ term, weight, factor }) => [term, weight * factor]))
  let best: { line: number; text: string } | null = null
  let most = 0
  const end = lines.findIndex((text, place) => place > BODY_FROM && TRAILER.test(text))
  const last = Math.min(MAX_LINES, end < 0 ? lines.length : end)
  for (let place = 0; place < last; place += 1) {
    const text = (lines[place] ?? '').trim()
    if (text.length < MIN_LINE_LENGTH || HEADING.test(text)) continue
    const weight = [...new Set(termsOf(text))].reduce(
      (sum, term) => sum + (weights.get(term) ?? 0),
      0
    )
    if (weight > most) {
      most = weight
      best = { line: place + 1, text }
    }
  }
  return best
}

/** The header and its rule come before this line. */
const BODY_FROM = 8
