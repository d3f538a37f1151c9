import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { isFormal, isPersonal } from '../fields/description/isFormal.ts'
import { opensWithLabel } from '../fields/description/opensWithLabel.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { labelNamed } from '../fields/labels.ts'
import { eventOf, type Format, type RawFields, type ReadEvent } from '../fields/readEvent.ts'
import { TIME_PATTERN } from '../layouts/tables/rowPatterns.ts'
import { placedLines } from '../text/placedLines.ts'
import { fieldsBelow } from './fieldsBelow.ts'
import { type LineHead, parseLineHead } from './lineHead.ts'
import { EVENT } from './mentionPatterns.ts'
import { countWords, textBelow } from './textAround.ts'

/**
 * Lines that open with the fields of an event in whatever order, its text behind a colon, a dash
 * or in quotes: '[Application] Backup 521 (Error) "The backup ..."', '03:12 Error volmgr 161 - ...'.
 * Each word of the head must be one of a level, a log, a time, a number, a machine or a source.
 */
export const LINE_HEADS: Format = {
  name: 'line-head',
  read: text => {
    if (!HAS_NUMBER.test(text)) return []
    const lines = placedLines(text, MAX_LINE_LENGTH)
    const found = lines.flatMap(({ line, start }, index) => {
      if (!HAS_NUMBER.test(line)) return []
      const heads = headedLine(text, line, start)
      const next = lines[index + 1]?.line ?? ''
      if (heads.length > 0 || !WRAPPED.test(line) || !/\S/.test(next)) return heads
      const below = next.replace(QUOTE_MARKS, marks => ' '.repeat(marks.length))
      return headedLine(text, `${line} ${below}`, start)
    })
    return found.flatMap((head, index) => readHead(text, head, found[index + 1]?.start))
  }
}

type HeadedText = {
  readonly fields: RawFields
  readonly start: number
  /** where the text begins; null: the line is all there is */
  readonly at: number | null
}

/** What a mail program sets before each line. */
const QUOTE_MARKS = /^[ \t>]{1,8}/
/** A line that names an event and breaks off within its sentence. */
const WRAPPED = new RegExp(
  inSequence(
    String.raw`^(?=.{30,120}$)[ \t>]{0,8}(?:[\p{L}, ]{0,40}(?<!\p{L}))?`,
    String.raw`(?:${EVENT})(?!\p{L})[^\n]{8,100}[\p{L}\p{N})][ \t\r]?$`
  ),
  'iu'
)
const HAS_NUMBER = /(?<![\w.])\d{1,5}(?![\w/-])/
const MAX_LINE_LENGTH = 400
const MIN_TEXT_WORDS = 4
/** Behind a blank alone a text begins as a sentence or a name does. */
const OPENS = /^["“'(\p{Lu}\p{Lo}\d\\%{]/u

/** The line where its words are a head, with the text behind it or below it, if any. */
function headedLine(text: string, line: string, start: number): readonly HeadedText[] {
  const head = headIn(line)
  if (head === null) return []
  const { fields, isBare } = head
  const label = lengthOfLabel(line.slice(head.at))
  const at = head.at + label
  const isApart = head.isApart || label > 0
  const from = start + (head.from ?? 0)
  const behind = line.slice(at)
  if (opensWithField(behind)) return []
  const isSure = !isBare || IN_BRACKETS.test(line.slice(0, at))
  const isOpening = isSure ? isApart || OPENS.test(behind) : isOfWindows(fields, behind)
  const isText = countWords(behind) >= MIN_TEXT_WORDS && (isOpening || isFormal(behind))
  const isLabelled = opensWithLabel(text.slice(start + at, start + at + MAX_LINE_LENGTH))
  if (isText || isLabelled) return [{ fields, start: from, at: start + at }]
  const isTitle = isBare && fields.level === undefined
  if (!NOTE_BEHIND.test(behind) || isTitle) return []
  return belowHead(text, { fields, start: from, at: start + line.trimEnd().length })
}

/** '(Holm Logistics / Kiel)': whose machine it is */
const NOTE_BEHIND = /^\s*(?:\([^()]{1,60}\)\s*)?$/

/** A head whose line ends at a place, with the text below it. */
function belowHead(
  text: string,
  { fields, start, at }: { readonly fields: RawFields; readonly start: number; readonly at: number }
): readonly HeadedText[] {
  const listed = fieldsBelow(text, at)
  if (listed !== null)
    return [{ start, at: listed.at, fields: { ...listed.fields, ...said(fields) } }]
  const below = textBelow(text, at, text.length, isWhole(fields) || isPlaced(fields))
  if (below !== null) return [{ fields, start, at: below.start }]
  return isWhole(fields) ? [{ fields, start, at: null }] : []
}

/** The fields that were told. */
function said(fields: RawFields): RawFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Of a label that leads to the text: 'Message: The driver ...' */
function lengthOfLabel(line: string): number {
  const [label = '', name = ''] = TEXT_LABEL.exec(line) ?? []
  return labelNamed(name)?.field === 'description' ? label.length : 0
}

/** 'Source: Disk, Level: Error': the fields go on, with their names. */
function opensWithField(line: string): boolean {
  const field = labelNamed(TEXT_LABEL.exec(line)?.[1] ?? '')?.field
  return field === 'source' || field === 'level' || field === 'log'
}

const TEXT_LABEL = /^\s{0,4}(\p{L}{3,20}) ?[:：] ?/u

/** The head that opens a line, or stands in it behind other words. */
function headIn(line: string): LineHead | null {
  const head = parseLineHead(line) ?? headBehindLead(line) ?? headAtTime(line)
  return head === null || isTold(head, line) ? null : head
}

/** 'event 7031 says "..."': behind a name and a number alone, what is told or quoted is read so. */
function isTold({ fields, at, isBare }: LineHead, line: string): boolean {
  return isBare && fields.level === undefined && /^\s*["“”„«»‘’'\x60\p{Ll}]/u.test(line.slice(at))
}

/**
 * What an alert says before the head, and the machine that it names: 'An event was detected on
 * DC-2: [System] DfsSvc (14550, Warning) - The ...'
 */
function headBehindLead(line: string): LineHead | null {
  let lead = (COUNTED.exec(line) ?? LEAD.exec(line) ?? ONE_WORD.exec(line))?.[0] ?? ''
  for (let leads = 0; lead !== '' && leads < MAX_LEADS; leads += 1) {
    const head = headBehind(line, lead)
    if (head !== null) return head
    const more = LEAD_ON.exec(line.slice(lead.length))?.[0] ?? ''
    const isLabel = labelNamed(LAST_WORD.exec(more)?.[1] ?? '') !== null
    lead = more === '' || isLabel ? '' : lead + more
  }
  return null
}

function headBehind(line: string, lead: string): LineHead | null {
  const isSaid = SPEAKS_OF_EVENT.test(lead)
  const head = parseLineHead(line.slice(lead.length), isSaid)
  const at = lead.length + (head?.at ?? 0)
  if (head === null || (head.isBare && !isSaid) || at > line.length) return null
  if (ONE_WORD.exec(line)?.[0] === lead && !(head.fields.level && head.fields.log)) return null
  const computer = head.fields.computer ?? ON_MACHINE.exec(lead)?.groups?.machine
  const level = head.fields.level ?? /^\[(\p{L}{4,11})\]/u.exec(lead)?.[1]
  return {
    ...head,
    from: lead.length,
    isBare: false,
    fields: { ...head.fields, level, computer },
    at
  }
}

const SPEAKS_OF_EVENT = new RegExp(String.raw`(?<!\p{L})(?:${EVENT}|event ?log)(?!\p{L})`, 'iu')

/** A head that its time opens, behind what a monitor counts: 'CRITICAL: 1 message(s) 2024-...' */
function headAtTime(line: string): LineHead | null {
  const time = INNER_TIME.exec(line)
  const head = time === null ? null : parseLineHead(line.slice(time.index))
  if (time === null || head === null || head.isBare) return null
  return { ...head, from: time.index, at: time.index + head.at }
}

const INNER_TIME = new RegExp(String.raw`(?<=\S[ \t])${TIME_PATTERN}`, 'iu')

/** Three words or more up to the first colon. */
const LEAD = /^(?:[^\s:]{1,60}[ \t]){2,16}[^\s:]{1,60}: (?=[[('"“‘\p{Lu}])/u
/** What a check of a monitor found, and how much: 'CRITICAL: 1 message(s) ', 'WARN - 2 events: ' */
const COUNTED = /^[A-Z]{2,10}[ \t]?[:-] ?\d{1,5} (?:new )?[\p{L}()]{3,20}[:,]? (?=[[('"“‘\p{Lu}])/u
/** One word says little of what is behind it: 'Meldung: Fehler im Protokoll System, ...' */
const ONE_WORD = /^[^\s:]{3,30}: (?=[[('"“‘\d\p{Lu}])/u
/** What an alert says behind its first colon: 'CRITICAL: 1 event(s): ' */
const LEAD_ON = /^(?:[^\s:]{1,60}[ \t]){0,8}[^\s:]{1,60}: (?=[[('"“‘\p{Lu}])/u
const LAST_WORD = /(\p{L}+): $/u
const MAX_LEADS = 3
const ON_MACHINE = new RegExp(
  inSequence(
    oneOf(
      '(?:on|for|from|by|auf|sur) (?:the )?(?:endpoint |device |server |host |machine |agent )?',
      String.raw`(?<=[\]:] )(?=[^:]{2,40}: $)`
    ),
    String.raw`(?<machine>(?=\S*[\d-])[\w-]{2,40}(?:\.[\w-]{1,40}){0,6}): $`
  ),
  'i'
)

/** Behind little more than a number stands no sentence of a person. */
function isOfWindows({ level }: RawFields, text: string): boolean {
  if (level === undefined) return false
  return OPENS.test(text) && !isPersonal(text) && !isPersonSpeaking(text)
}

/** '[ID 1002] [Application Hang] ': a head that is nothing but cells in brackets. */
const IN_BRACKETS = /^(?:[^[\]:]{1,60}: )?(?:\[[^[\]]{1,80}\][ \t]{0,4}){2,6}$/

/** A monitor's next line begins with a name: its text was the line. */
const NAMED_BELOW = /^[^\n]*[.!?]["')]?[ \t]*\n[\p{L} -]{2,40}: ?\S/u

/** With a level and a date no line tells anything but an event. */
function isWhole({ level, time }: RawFields): boolean {
  return Boolean(level) && /\d[./-]\d/.test(time ?? '')
}

/** Below a level and a machine the text is the event's, too. */
function isPlaced({ level, computer }: RawFields): boolean {
  return Boolean(level) && Boolean(computer)
}

function readHead(
  text: string,
  { fields, start, at }: HeadedText,
  next = text.length
): readonly ReadEvent[] {
  if (at === null) return eventOf('line-head', fields, { start, end: endOfLine(text, start) })
  const isOneLine = IN_BRACKETS.test(text.slice(start, at)) && NAMED_BELOW.test(text.slice(at))
  const limit = isOneLine ? endOfLine(text, at) : endOfDescription(text, at, next)
  const closing = /["“]/.test(text.charAt(at - 1)) ? closingQuote(text, at, limit) : null
  const description = text.slice(at, closing ?? limit).replace(LONE_STOP, '')
  const end = closing === null ? limit : closing + 1
  return eventOf('line-head', { ...fields, description }, { start, end })
}

/** Some lists draw their empty lines with a full stop. */
const LONE_STOP = /\n[ \t]{0,8}\.\s*$/

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function closingQuote(text: string, from: number, limit: number): number | null {
  const place = text.slice(from, limit).search(/["”](?=[\s.,;)]|$)/)
  return place < 0 ? null : from + place
}
