import { parseEventId } from '../../fields/eventId.ts'
import { BARE_RANK, type CardField } from '../meaningOf.ts'
import { ROW_SHAPE } from '../pairsInRow.ts'
import { withoutOwnCodes } from '../withoutOwnCodes.ts'
import type { CardLine, OtherLine } from './cardLine.ts'
import { OF_A_PROGRAM } from './cardLines.ts'

/** The lines of one event. */
export type Card = readonly CardLine[]

const MAX_GAP_LINES = 1
const MAX_LINES = 60
/** Lines that may become a card, how many empty ones came last, and where the last gap was. */
type OpenCard = { readonly lines: Card; readonly gapLines: number; readonly gapPlace: number }

/** Below an empty line these begin the card, where none of them stood above. */
const OPENING: ReadonlySet<CardField | null> = new Set(['id', 'source', 'log', 'level', 'type'])

const NONE: OpenCard = { lines: [], gapLines: 0, gapPlace: 0 }

/** Groups lines into events: a name that comes again, a second number or other lines end one. */
export function cardsOf(lines: readonly (CardLine | OtherLine)[]): readonly Card[] {
  const cards: Card[] = []
  let hasEvent = false
  let open = NONE
  for (const line of lines) {
    const ended = line.kind === 'pair' ? endOfCard(hasEvent, open, line) : endAt(open, line.kind)
    if (ended !== null) {
      const card = open.lines.slice(0, ended)
      cards.push(card)
      hasEvent ||= hasId(card)
      open = { ...NONE, lines: line.kind === 'pair' ? open.lines.slice(ended) : [] }
    }
    open = line.kind === 'pair' ? withPair(open, line) : withGap(open, line.kind)
  }
  return [...cards, open.lines].map(withoutOwnCodes).filter(hasId)
}

function withPair({ lines, gapLines, gapPlace }: OpenCard, line: CardLine): OpenCard {
  return { lines: [...lines, line], gapLines: 0, gapPlace: gapLines > 0 ? lines.length : gapPlace }
}

function withGap(open: OpenCard, kind: OtherLine['kind']): OpenCard {
  if (kind === 'blank') return { ...open, gapLines: open.gapLines + 1 }
  return kind === 'wrapped' ? { ...open, gapLines: 0 } : open
}

/**
 * After how many of its lines a card ends before this pair; null: it goes on. Pairs below an event
 * are of its text, when the next event begins behind an empty line.
 */
function endOfCard(hasEvent: boolean, open: OpenCard, line: CardLine): number | null {
  const { lines, gapLines } = open
  const isBelowEvent = hasEvent && !lines.some(({ field }) => OPENING.has(field))
  if (isRow(lines) && line.shape !== ROW_SHAPE && line.field === null) return lines.length
  if (gapLines > 0 && isBelowEvent && OPENING.has(line.field)) return lines.length
  return endBefore(open, line)
}

/** A line that holds a whole event. */
export function isRow(card: Card): boolean {
  return hasId(card) && card.every(({ shape }) => shape === ROW_SHAPE)
}

function hasId(card: Card): boolean {
  return card.some(({ field }) => field === 'id')
}

function endBefore({ lines, gapLines, gapPlace }: OpenCard, line: CardLine): number | null {
  const id = lines.findIndex(({ field }) => field === 'id')
  const mayGoOn = id < 0 || !isRepeated(lines, line)
  if (mayGoOn && lines.length < MAX_LINES) return null
  const place = gapLines > 0 ? lines.length : gapPlace
  if (id >= 0 && place > id) return place
  return lines.length
}

/** The same for a line that is no pair: drawn lines, words or two empty lines end a card. */
function endAt({ lines, gapLines }: OpenCard, kind: OtherLine['kind']): number | null {
  if (lines.length === 0) return null
  if (kind === 'blank') return gapLines < MAX_GAP_LINES ? null : lines.length
  const isTextOpen = lines.some(({ field }) => field === 'description')
  const isText = kind === 'words' || kind === 'wrapped'
  const isWrapped = kind === 'wrapped' && isOfPowerShell(lines)
  return isTextOpen && (isWrapped || (isText && gapLines === 0)) ? null : lines.length
}

/** A name that comes again, or a second number. */
function isRepeated(open: Card, line: CardLine): boolean {
  const isSecondId =
    isNumber(line) && open.some(other => isNumber(other) && !isSameNumber(other, line))
  return (
    isSecondId ||
    open.some(({ name, field }, index) => name === line.name && (index === 0 || field !== null))
  )
}

function isNumber({ field, value, rank }: CardLine): boolean {
  return field === 'id' && rank < BARE_RANK && parseEventId(value) !== null
}

/** A status code holds the number: '3221232503' is 7031. */
function isSameNumber(a: CardLine, b: CardLine): boolean {
  return parseEventId(a.value) === parseEventId(b.value)
}

/**
 * A list of PowerShell's: its names are those of a program, or its colons stand below each other;
 * the blank that French sets before a colon does neither.
 */
export function isOfPowerShell(card: Card): boolean {
  const named = card.filter(({ field }) => field !== null)
  const isOfProgram = named.some(({ written }) => OF_A_PROGRAM.test(written))
  const columns = new Set(
    named.filter(({ value }) => value !== '').map(({ start, at }) => at - start)
  )
  return (isOfProgram || columns.size <= 1) && named.every(({ isPadded }) => isPadded === true)
}
