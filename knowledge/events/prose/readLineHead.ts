import { oneOf } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { opensWithProduct } from '../fields/platformWords.ts'
import { eventOf, type Format, type RawFields, type ReadEvent } from '../fields/readEvent.ts'
import { CLOCK_PATTERN, TIME_PATTERN } from '../layouts/tables/rowPatterns.ts'
import { LEVEL_WORDS } from './levelWords.ts'
import { IS_UNMISTAKABLE, NO_SOURCE } from './mentionPatterns.ts'
import { textBelow } from './textAround.ts'

/**
 * Lines that open with the fields of an event in whatever order, its text behind a colon, a dash
 * or in quotes: '[Application] Backup 521 (Error) "The backup ..."', '03:12 Error volmgr 161 - ...'.
 * Each word of the head must be one of a level, a log, a time, a number, a machine or a source.
 */
export const LINE_HEADS: Format = {
  name: 'line-head',
  read: text => {
    if (!HAS_NUMBER.test(text)) return []
    const found = linesOf(text).flatMap(({ line, start }) => {
      const head = headedLine(line, start)
      return head.length > 0 ? head : headAlone(text, line, start)
    })
    return found.flatMap((head, index) => readHead(text, head, found[index + 1]?.start))
  }
}

type LineHead = {
  readonly fields: RawFields
  readonly start: number
  /** where the text begins */
  readonly at: number
}

const HAS_NUMBER = /(?<![\w.-])\d{2,5}(?![\w.:/-])/
const MAX_HEAD_LENGTH = 160
const MAX_MARKS = 6
const MAX_SOURCE_WORDS = 5
const MIN_TEXT_WORDS = 4
/** What parts the head from the text. */
const TO_TEXT = /(?:[:：]| [-–—])? ["“]|[:：] | [-–—] |(?<=\d\)?) (?=\p{Lu}\p{Ll}* \p{Ll})/gu
const TIME = new RegExp(oneOf(TIME_PATTERN, `(?<![\\d:])${CLOCK_PATTERN}`), 'iu')
/** How programs shorten a level in their logs. */
const LOGGED_LEVELS = ['WARN', 'INFO', 'CRIT', 'ERR']
const LEVEL = new RegExp(
  [
    String.raw`(?<![\p{L}\d-]|Application |System )`,
    oneOf(...LEVEL_WORDS, ...LOGGED_LEVELS),
    String.raw`(?![\p{L}\d-])(?! (?:Hang|Popup|Reporting))`
  ].join(''),
  'u'
)
const LOG =
  /(?<![\p{L}\d-])(?:System|Application|Security)(?= log\b|[^\p{L}]{1,4}(?!(?:Error|Hang|Popup)\b))/u
const ON_MACHINE =
  /(?<![\p{L}\d])(?:on|@) (?<machine>(?=[^ ]{0,40}[\d-])[A-Za-z][\w-]{2,40}(?:\.[\w-]{1,40}){0,6})/u
const ID =
  /(?<![\w.-])(?:(?:[Ee]vent ?)?(?:ID|[Ii]d|[Ee]vent)[ :#=]{1,3})?#?(?<id>\d{2,5})(?![\w.:/-])/u
const FILLERS =
  /[[\](){}|,;:*]|(?<![\p{L}\d-])(?:from|log|at|[Ss]ource|[Ll]evel|[Ee]vent)(?![\p{L}\d-])|[ \t][-–—•][ \t]/gu
const NAME = /^(?:\.?\p{Lu}|[a-z]{1,6}[A-Z])[\w.$&/-]{1,60}$/u
const LONE_NAME = /^[a-z][a-z\d]{3,20}$/

function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return { line: line.slice(0, MAX_HEAD_LENGTH * 2), start: at }
  })
}

/** The line where its head is one at the first mark that leaves nothing unexplained. */
function headedLine(line: string, start: number): readonly LineHead[] {
  const marks = [...line.matchAll(TO_TEXT)].slice(0, MAX_MARKS)
  for (const mark of marks) {
    const at = mark.index + mark[0].length
    const words = line
      .slice(at)
      .split(/\s+/)
      .filter(word => /\p{L}{2}/u.test(word)).length
    if (mark.index > MAX_HEAD_LENGTH || words < MIN_TEXT_WORDS) return []
    const fields = HAS_NUMBER.test(line.slice(0, mark.index))
      ? fieldsOf(line.slice(0, mark.index))
      : null
    if (fields !== null) return [{ fields, start, at: start + at }]
  }
  return []
}

/** A line that is a head and nothing else, a text of Windows' right below it. */
function headAlone(text: string, line: string, start: number): readonly LineHead[] {
  if (line.length > MAX_HEAD_LENGTH || !HAS_NUMBER.test(line)) return []
  const fields = fieldsOf(line)
  if (fields === null) return []
  const below = textBelow(text, start + line.trimEnd().length, text.length)
  return below === null ? [] : [{ fields, start, at: below.start }]
}

/**
 * What the words of a head say; null where one of them says nothing, or too little is said: a
 * name, a level and a number are in many a message that is no event.
 */
function fieldsOf(head: string): RawFields | null {
  const lead = head.replace(LEAD, '')
  const time = TIME.exec(lead)?.[0]
  const timeless = without(lead, time)
  const log = LOG.exec(timeless)?.[0]
  const rest = without(timeless, log)
  const level = LEVEL.exec(rest)?.[0]
  const machine = ON_MACHINE.exec(rest)
  const number = ID.exec(rest)
  const computer = machine?.groups?.machine
  const told = [level, log, time, computer].filter(said => said !== undefined)
  const isDated = /\d[./-]\d/.test(time ?? '')
  const isInBrackets = isDated && IN_BRACKETS.test(rest)
  const isTold = isInBrackets || (told.length >= MIN_TOLD && (level ?? log) !== undefined)
  const source = [machine?.[0], number?.[0], level]
    .reduce(without, rest)
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const id = number?.groups?.id
  const isWhole = rest.includes(source) && (log !== undefined || isDated || !CODE.test(rest))
  if (id === undefined || !isTold || !isWhole || !isSource(source)) return null
  if (opensWithProduct(`${source} ${id}`)) return null
  return { id, source, level, log, time, computer }
}

/** What a list or a sentence sets before the head: '2) ', 'Log entry written: ' */
const LEAD = /^[ \t>*•-]{0,8}(?:\d{1,2}[.)] )?(?:[\p{L} ]{4,30}: )?/u
const MIN_TOLD = 2
/** 'Application Error (1000)': behind a date it needs no level. */
const IN_BRACKETS = /\p{L} \(\d{2,5}\)\s*$/u
/** 'Printer error 49' numbers an error and no event. */
const CODE = /(?<![\p{L}\d])(?:error|warning)[ :#]{1,2}\d/iu

function without(text: string, part: string | undefined): string {
  return part === undefined ? text : text.replace(part, ' ')
}

function isSource(words: string): boolean {
  const parts = words.split(' ')
  if (IS_UNMISTAKABLE.test(words)) return true
  if (parts.length > MAX_SOURCE_WORDS || NO_SOURCE.test(words)) return false
  return LONE_NAME.test(words) || parts.every(part => NAME.test(part))
}

function readHead(
  text: string,
  { fields, start, at }: LineHead,
  next = text.length
): readonly ReadEvent[] {
  const limit = endOfDescription(text, at, next)
  const closing = /["“]/.test(text.charAt(at - 1)) ? closingQuote(text, at, limit) : null
  const description = text.slice(at, closing ?? limit)
  const end = closing === null ? limit : closing + 1
  return eventOf('line-head', { ...fields, description }, { start, end })
}

function closingQuote(text: string, from: number, limit: number): number | null {
  const place = text.slice(from, limit).search(/["”](?=[\s.,;)]|$)/)
  return place < 0 ? null : from + place
}
