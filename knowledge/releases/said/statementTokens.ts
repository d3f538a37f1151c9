import { oneOf } from '../../language/words/oneOf.ts'
import { overlaps } from './nameKnown.ts'
import type { LevelMention } from './nameLevels.ts'
import type { NamedProduct } from './nameProducts.ts'
import { OWN_LEVELS } from './statementWords.ts'

/**
 * A statement as the rules about levels read it: names and levels whole, everything else word by
 * word.
 */
export type StatementToken = {
  readonly kind: 'word' | 'mark' | 'product' | 'program' | 'level'
  /** in small letters; a mark is itself */
  readonly word: string
  /** as it is written; a name or a level is none */
  readonly written: string
  readonly start: number
  readonly end: number
  readonly product: NamedProduct | null
  readonly level: LevelMention | null
}

/** Programs named without a version: whose levels they are is known, which of them is not. */
const PROGRAM = new RegExp(String.raw`(?<![\w-])${oneOf(...OWN_LEVELS)}(?![\w-])`, 'gi')
/** A path of words ('w/o', 'and/or', '32-bit', '5.5'), an arrow, or one mark. */
const WORD_OR_MARK =
  /w\/(?=\s|$)|[\p{L}\p{N}](?:[\p{L}\p{N}'#-]|[./](?=[\p{L}\p{N}]))*|->|=>|[^\s\p{L}\p{N}]|\n/gu

export function tokensOf(
  text: string,
  products: readonly NamedProduct[],
  levels: readonly LevelMention[]
): readonly StatementToken[] {
  const known = [...products.map(productToken), ...levels.map(levelToken)]
  const programs = [...text.matchAll(PROGRAM)]
    .map(programToken)
    .filter(one => !known.some(other => overlaps(one, other)))
  const spans = withoutOverlaps([...known, ...programs])
  return spans
    .flatMap((span, place) => [...plain(text, spans[place - 1]?.end ?? 0, span.start), span])
    .concat(plain(text, spans.at(-1)?.end ?? 0, text.length))
}

function productToken(product: NamedProduct): StatementToken {
  const { start, end } = product
  return { kind: 'product', word: '', written: '', start, end, product, level: null }
}

function levelToken(level: LevelMention): StatementToken {
  const { start, end } = level
  return { kind: 'level', word: '', written: '', start, end, product: null, level }
}

function programToken(match: RegExpExecArray): StatementToken {
  const [word] = match
  const end = match.index + word.length
  return {
    kind: 'program',
    word,
    written: word,
    start: match.index,
    end,
    product: null,
    level: null
  }
}

/** In order; a name that reaches into a level ('2000 SP3') ends where the level begins. */
function withoutOverlaps(spans: readonly StatementToken[]): readonly StatementToken[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const levels = sorted.filter(({ kind }) => kind === 'level')
  return sorted.map(span => {
    if (span.kind === 'level') return span
    const inside = levels.find(level => level.start > span.start && level.start < span.end)
    if (inside === undefined) return span
    return { ...span, end: inside.start }
  })
}

function plain(text: string, from: number, to: number): readonly StatementToken[] {
  return [...text.slice(from, Math.max(from, to)).matchAll(WORD_OR_MARK)].map(match => {
    const [written] = match
    const word = written.toLowerCase()
    const kind = /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark'
    const start = from + match.index
    const end = start + written.length
    return { kind, word, written, start, end, product: null, level: null }
  })
}

const BOUNDARIES: ReadonlySet<string> = new Set([...'.!?;:,()[]\n', '->', '=>', '→'])

/** Where a clause ends; a dash only with blanks around it: one in 'SP-3' does not. */
export function isBoundary(tokens: readonly StatementToken[], place: number): boolean {
  const token = tokens[place]
  if (token === undefined) return true
  if (BOUNDARIES.has(token.word)) return !isPoint(token, tokens[place + 1])
  const isDash = token.word === '-' || token.word === '–' || token.word === '—'
  return isDash && (tokens[place + 1]?.start ?? token.end) > token.end
}

/** The point of a number that a name ended in: '5.0.2195.0' */
export function isPoint(token: StatementToken, next: StatementToken | undefined): boolean {
  return token.word === '.' && next?.start === token.end && /^\d/.test(next.word)
}
