import { endByMark, withoutMarks } from './endByMark.ts'
import { hasPersonalLabel, soundsInformal } from './informalWords.ts'
import { opensPersonally } from './isPersonSpeaking.ts'
import {
  countOtherWords,
  countProducts,
  countWords,
  demandsLevel,
  describesMachine,
  firstPlatformWord,
  isAllPlatform,
  isOfMachine,
  namesWindows,
  opensWithProduct,
  saysLevel,
  startOfLead
} from './platformWords.ts'

import { isStrong, type Segment, segmentsOf } from './segments.ts'

/** What of a value is Windows' and what a person wrote behind it. */
export type SplitWords = {
  readonly windows: string
  readonly own: string
  /** why a person's words begin there, in words; null: there are none */
  readonly because: string | null
}

/** Before own words Windows has said at least so many words that are no platform. */
const MIN_WORDS_BEFORE = 3
/** Behind a comma a person's clause has at most so many words besides the platform. */
const MAX_CLAUSE_WORDS = 4
/** On a line of its own it may say this much before. */
const MAX_LINE_WORDS = 8
/** An item of a list has at most so many words. */
const MAX_ITEM_WORDS = 3
/** Lines of so many characters may have been wrapped. */
const WRAPPED_WIDTH = { min: 55, max: 110 }
/** Characters of a line, and parts of a sentence, that are looked at. */
const MAX_LINE_LENGTH = 400
const MAX_SENTENCE_PARTS = 12
/** Characters that a bracket of a person holds before the platform. */
const MAX_BRACKET_LENGTH = 120

/** A mark between the text and what was cut off behind it. */
const DANGLING = /[,;]\s*$|\s[-–—]\s*$/

/**
 * Parts the text of an event from the words a person wrote behind it, as far as the words tell:
 * ('... is dead. W2K SP2') → { windows: '... is dead.', own: 'W2K SP2' }. Linear.
 */
export function splitOwnWords(text: string): SplitWords {
  const marked = endByMark(text)
  const said = endByWords(text)
  const end = Math.min(marked, said)
  if (end >= text.length) return { windows: text, own: '', because: null }
  return {
    windows: text.slice(0, end).replace(DANGLING, ''),
    own: withoutMarks(text.slice(end)),
    because:
      marked <= said
        ? 'a code fence, a request, or a sentence with which Windows closes its texts'
        : 'words follow that a person says of a platform or of themselves'
  }
}

function endByWords(text: string): number {
  const segments = segmentsOf(text)
  const [first] = segments
  if (segments.length < 2 && firstPlatformWord(first?.text ?? '') < 0) return Infinity
  const earliest = placeBehindWords(segments)
  if (earliest === Infinity) return Infinity
  for (let index = 0; index < segments.length; index += 1) {
    const end = startOfOwn({ text, segments, index })
    if (end !== null && end >= earliest) return end
  }
  return Infinity
}

/** The end of the segment with which Windows has said enough to be followed by a person. */
function placeBehindWords(segments: readonly Segment[]): number {
  let words = 0
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1]
    if (words >= MIN_WORDS_BEFORE) {
      if (before === undefined) return 0
      return segment.cut
    }
    words += countOtherWords(segment.text)
  }
  const last = segments.at(-1)
  if (words >= MIN_WORDS_BEFORE && last !== undefined) return last.start + 1
  return Infinity
}

/** A segment among the others of its text. */
type Placed = {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly index: number
}

/** Where a person's words begin, when this segment shows that they have begun; otherwise null. */
function startOfOwn(placed: Placed): number | null {
  const segment = segmentAt(placed)
  if (saysLevel(segment.text)) {
    if (isDemanded(placed)) return null
    return startOfStatement(placed)
  }
  if (opensOwnClause(placed)) return segment.cut
  const opensLine = segment.boundary === 'line' && opensWithProduct(segment.text)
  if (opensLine && !demandsLevel(segment.text)) return startOfLine(placed)
  if (segment.boundary === 'line' && isOwnLine(lineFrom(placed))) return segment.cut
  if (!namesWindows(segment.text)) return null
  if (listsProducts(placed)) return startOfLine(placed)
  const isParted = isStrong(segment.boundary) || isShorthand(segment)
  if (isParted && isPlatformToTheEnd(placed)) return startOfStatement(placed)
  return null
}

/** Behind a comma Windows may list its own names, but it never writes them short. */
function isShorthand({ boundary, text }: Segment): boolean {
  return boundary === 'comma' && !/windows/i.test(text)
}

function opensOwnClause(placed: Placed): boolean {
  const segment = segmentAt(placed)
  return opensAside(segment) || (isStrong(segment.boundary) && isPersonal(placed))
}

function isPersonal(placed: Placed): boolean {
  return opensPersonally(segmentAt(placed).text) || soundsInformal(clauseFrom(placed))
}

function isOwnLine(line: string): boolean {
  return describesMachine(line) || hasPersonalLabel(line) || soundsInformal(line)
}

/** ', btw ...', ', by the way ...' */
const ASIDE = /^(?:btw|by the way|fyi|ps|p\.s\.|oh and|nb)(?![\p{L}\d])/iu

function opensAside({ boundary, text }: Segment): boolean {
  return boundary === 'comma' && ASIDE.test(text)
}

/** The segment, and those that commas part from it up to an aside. */
function clauseFrom({ segments, index }: Placed): string {
  const [opening] = segments.slice(index, index + 1)
  if (opening?.boundary === 'bracket') return opening.text.split(/[)\]}]/, 1)[0] ?? ''
  const behind = segments.slice(index + 1, index + MAX_SENTENCE_PARTS)
  const end = behind.findIndex(next => next.boundary !== 'comma' || opensAside(next))
  const parts = end < 0 ? behind : behind.slice(0, end)
  return [segments[index], ...parts].map(segment => segment?.text ?? '').join(', ')
}

function lineFrom({ text, segments, index }: Placed): string {
  const start = segments[index]?.start ?? 0
  return text.slice(start, start + MAX_LINE_LENGTH).split('\n', 1)[0] ?? ''
}

function segmentAt({ segments, index }: Placed): Segment {
  return segments[index] ?? { boundary: 'start', text: '', cut: 0, start: 0, line: 0 }
}

/** 'Windows NT 4.0 Service Pack 3 or later is required' is Windows' own. */
function isDemanded({ segments, index }: Placed): boolean {
  const earliest = Math.max(0, index - MAX_SENTENCE_PARTS)
  let first = index
  while (first > earliest && !['line', 'stop'].includes(segments[first]?.boundary ?? '')) first -= 1
  const sentence = segments
    .slice(first, index + 2)
    .map(segment => segment.text)
    .join(', ')
  return demandsLevel(sentence) && !opensPersonally(sentence) && !TELLS_CHANGE.test(sentence)
}

/** A person leaves out who did it: 'upgraded from NT 4 SP6 to Windows 2000 SP2' */
const TELLS_CHANGE = /^\s*(?:upgraded|migrated|moved|updated|patched|went|came|reinstalled)\b/i

/** Nothing but platforms from here on: 'Windows 2000 Server', 'NT4' */
function isPlatformToTheEnd({ segments, index }: Placed): boolean {
  return segments
    .slice(index, index + MAX_CLAUSE_WORDS * 2)
    .every(({ text }) => countOtherWords(text) === 0)
}

/** A line of its own that names two products: 'Exchange 2000 on Compaq, Windows 2000' */
function listsProducts(placed: Placed): boolean {
  const line = startOfLine(placed)
  if (line === null) return false
  const ahead = placed.text.slice(line, line + MAX_LINE_LENGTH)
  const words = ahead.trimStart().split('\n', 1)[0] ?? ''
  return countProducts(words) > 1 && namesWindows(words) && !demandsLevel(words)
}

/**
 * Where the line that this segment stands in begins, when a person may have begun it: neither the
 * first nor wrapped.
 */
function startOfLine({ text, segments, index }: Placed): number | null {
  const first = segments[index]?.line ?? 0
  const segment = segments[first]
  if (first === 0 || segment === undefined) return null
  const above = text.slice(Math.max(0, segment.cut - MAX_LINE_LENGTH), segment.cut)
  const lineAbove = above.slice(above.lastIndexOf('\n') + 1).trim()
  const isFull = lineAbove.length >= WRAPPED_WIDTH.min && lineAbove.length <= WRAPPED_WIDTH.max
  const goesOn = /^\p{Ll}/u.test(segment.text) && countOtherWords(segment.text) > 1
  if (isFull && goesOn && !/[.!?:)"”。]$/.test(lineAbove)) return null
  return segment.cut
}

/** Where the statement that holds the level of this segment begins. */
function startOfStatement(placed: Placed): number {
  const segment = segmentAt(placed)
  const line = startOfLine(placed)
  const isNear = line !== null && segment.start - line < MAX_LINE_LENGTH
  if (isNear && countOtherWords(placed.text.slice(line, segment.start)) <= MAX_LINE_WORDS)
    return line
  const clause = startOfClause(segment)
  const begin = clause === segment.cut ? startOfList(placed) : clause
  return startOfBracket(placed.text, begin) ?? begin
}

/** Where the bracket opens that is still open at this place; null: none is. */
function startOfBracket(text: string, place: number): number | null {
  const from = Math.max(0, place - MAX_BRACKET_LENGTH)
  let open = 0
  for (let at = place - 1; at >= from; at -= 1) {
    if (')]}'.includes(text[at] ?? '')) open += 1
    if ('([{'.includes(text[at] ?? '')) open -= 1
    if (open < 0) return at
  }
  return null
}

function startOfClause({ boundary, text, cut, start }: Segment): number {
  if (isStrong(boundary) || boundary === 'line') return cut
  const platform = firstPlatformWord(text)
  const isShort = countOtherWords(text.slice(0, platform)) <= MAX_CLAUSE_WORDS
  if (boundary === 'comma' && isShort) return cut
  return start + startOfLead(text, platform)
}

/**
 * 'OS: Windows 2000, adv. server, SP 2', 'Dell 2550, dual CPU, W2K SP2': the parts before belong to
 * it.
 */
function startOfList({ text, segments, index }: Placed): number {
  const sentence = startOfSentence(segments, index)
  const opening = segments[sentence]
  const words = text.slice(opening?.start ?? 0, segments[index]?.start ?? 0)
  const isShort = countOtherWords(words) <= MAX_LINE_WORDS
  if (opening !== undefined && isShort && namesWindows(opening.text)) return opening.cut
  let first = index
  while (first > 1 && isAllPlatform(segments[first - 1]?.text ?? '')) first -= 1
  return segments[startOfItems(segments, first)]?.cut ?? 0
}

/** The segment behind the last full stop or dash; the index given where none is near. */
function startOfSentence(segments: readonly Segment[], index: number): number {
  const earliest = Math.max(0, index - MAX_SENTENCE_PARTS)
  for (let first = index; first > earliest; first -= 1) {
    const boundary = segments[first]?.boundary ?? 'start'
    if (boundary === 'stop' || boundary === 'dash') return first
    if (boundary === 'line') return index
  }
  return index
}

/**
 * Short items in a row that begin behind a full stop, a bracket or a dash; otherwise the index
 * given.
 */
function startOfItems(segments: readonly Segment[], index: number): number {
  for (let first = index; first > 0; first -= 1) {
    const segment = segments[first]
    const isItem =
      countWords(segment?.text ?? '') <= MAX_ITEM_WORDS && isOfMachine(segment?.text ?? '')
    if (segment === undefined || !isItem) return index
    const isClosed = segment.boundary === 'bracket' && /[)\]}]/.test(segment.text)
    if (isStrong(segment.boundary)) {
      if (isClosed) return index
      return first
    }
    if (segment.boundary !== 'comma') return index
  }
  return index
}
