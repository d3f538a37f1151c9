import { oneOf } from '../../language/words/oneOf.ts'
import { parseEventId } from '../fields/eventId.ts'
import { labelNamed } from '../fields/labels.ts'
import { FURTHER_NAMES } from '../fields/languages/languages.ts'
import type { Field } from '../fields/languages/languageWords.ts'
import { levelAtStart, parseLevel, parseTypeNumber } from '../fields/level.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { type DateOrder, orderOfLanguages } from '../fields/time.ts'
import { isChannel } from '../layouts/logName.ts'
import { sourceNotFound } from '../layouts/readNotFound.ts'
import { isTakenFrom } from '../layouts/sourcesApart.ts'
import { quotedDescription } from '../prose/quotedDescription.ts'
import { textAbove, textBelow } from '../prose/textAround.ts'
import { type Beside, besideId, isWithinText } from './besideId.ts'
import { bracketBehindId, namedInBracket } from './bracketBehindId.ts'
import { findLabels, type Label } from './findLabels.ts'
import { groupLabels, type LabelBlock } from './groupLabels.ts'
import { LABEL_MARKS, readValue } from './readValue.ts'
import { withoutOwnCodes } from './withoutOwnCodes.ts'

/**
 * Labelled events read of one paste: a megabyte of real ones holds fewer; what repeats one label
 * without end holds more.
 */
const MAX_EVENTS = 3_000

/**
 * Events whose fields have labels: Event Viewer's copies of every Windows, lists of tools, KB
 * text, in the languages of LANGUAGES.
 */
export const LABELLED: Format = {
  name: 'labelled',
  read: text => {
    const blocks = groupLabels(text, withoutOwnCodes(findLabels(text))).slice(0, MAX_EVENTS)
    const events: ReadEvent[] = []
    for (const [index, block] of blocks.entries()) {
      const above = blocks[index - 1]?.labels.at(-1)?.end ?? 0
      const from = Math.max(above, events.at(-1)?.span.end ?? 0)
      events.push(
        ...readBlock(text, block, from, blocks[index + 1]?.labels[0]?.start ?? text.length)
      )
    }
    return events
  }
}

/**
 * 'event 2086 - pop3 hangs, w2k sp2': a number without a mark and words behind it are told, and
 * stay the person's.
 */
function isSpoken(text: string, [only, ...others]: readonly Label[]): boolean {
  if (only === undefined || only.field !== 'id' || !others.every(isWithinText)) return false
  if (/[:：=#]\s*$/.test(text.slice(only.start, only.end))) return false
  const number = /^\s*[(#]?\d{1,10}\)?/.exec(text.slice(only.end, only.end + 40))?.[0] ?? ''
  return quotedDescription(text, only.end + number.length) !== null
}

type Values = { readonly [field in Field]?: string }

function readBlock(
  text: string,
  block: LabelBlock,
  from: number,
  limit: number
): readonly ReadEvent[] {
  const { labels } = block
  const [first] = labels
  if (first === undefined) return []
  const { values, end } = valuesOf(text, labels)
  const bracket = bracketBehindId(text, labels)
  const valuesEnd = Math.max(end, bracket?.end ?? 0)
  const before = lineBefore(text, first.start, from)
  const start = before.isPart ? before.start : startOfBullet(text, first.start)
  const fields = fieldsOf(values, before.text)
  const body = bodyOf(text, block, { values, valuesEnd, from, start, limit })
  if (body === null) return []
  const named = namedInBracket(bracket?.text)
  return eventOf(
    formatOf(labels, before.text),
    {
      ...fields,
      description: body.text,
      log: logOf(labels, fields.log) ?? named.log,
      source: fields.source ?? body.source ?? sourceIn(body.text) ?? named.source,
      computer: fields.computer ?? body.computer
    },
    { start: Math.min(start, body.start), end: body.end },
    {
      order: orderOf(labels, before.text, fields.time),
      level:
        levelOf(values) ??
        levelAtStart(body.level ?? '') ??
        parseLevel(bracket?.text) ??
        levelSaid(before.text)
    }
  )
}

/** The text of an event, the source that opens it, and how far the event reaches with it. */
type Body = Beside & { readonly start: number }

/** 'Event ID 5783:' on a line of its own is a heading. */
function standsAlone(text: string, label: Label | undefined): boolean {
  const behind = text.slice(label?.end ?? 0, (label?.end ?? 0) + 70)
  return label?.startsLine === true && ALONE_BEHIND_LABEL.test(behind)
}

const ALONE_BEHIND_LABEL =
  /^[ \t]{0,8}[(#]?\d{1,10}\)?[ \t:]{0,8}(?:[([][^()[\]\n]{2,40}[)\]][ \t:]{0,8})?\n/

type Surroundings = {
  readonly values: Values
  readonly valuesEnd: number
  readonly from: number
  readonly start: number
  readonly limit: number
}

/** Behind its label, beside the id, or around the fields; null: the number is only spoken of. */
function bodyOf(
  text: string,
  { labels, description, end }: LabelBlock,
  { values, valuesEnd, from, start, limit }: Surroundings
): Body | null {
  if (description !== null)
    return {
      text: text.slice(description.end, end).replace(LABEL_MARKS, ''),
      source: null,
      start,
      end
    }
  const beside = besideId(text, labels, limit)
  if (beside !== null) {
    if (isSpoken(text, labels)) return null
    return { ...beside, start, end: Math.max(beside.end, valuesEnd) }
  }
  const told = labels.length === 1 ? quotedDescription(text, valuesEnd) : null
  if (told?.isQuoted === true) return { text: told.text, source: null, start, end: told.end + 1 }
  const bare = { text: values.description ?? null, source: null, start, end: valuesEnd }
  if (bare.text !== null || (labels.length < 2 && !standsAlone(text, labels[0]))) return bare
  const id = parseEventId(values.id ?? values.instance ?? null) ?? 0
  const around =
    textAbove(text, id, { from, to: start }) ??
    textBelow(text, valuesEnd, limit, isWholeHead(labels))
  if (around === null) return bare
  return { ...bare, ...around, end: Math.max(around.end, valuesEnd) }
}

/** A source, a number and one field more: what people write of an event is less. */
function isWholeHead(labels: readonly Label[]): boolean {
  const fields = new Set(labels.map(({ field }) => field))
  return fields.has('source') && fields.has('id') && fields.size >= MIN_WHOLE_FIELDS
}

const MIN_WHOLE_FIELDS = 3

/** The fields as eventOf takes them; the line before the labels may say the level and the time. */
function fieldsOf(values: Values, before: string) {
  return {
    id: parseEventId(values.id ?? null) === null ? (values.instance ?? null) : values.id,
    source: values.source,
    log: values.log,
    level: values.level ?? values.type ?? before,
    category: values.category,
    time: values.datetime ?? dateIn(before) ?? dateAndTime(values),
    user: values.user,
    computer: isPlaceholder(values.computer) ? undefined : values.computer
  }
}

/** Of a language known by its labels alone no log's name is known but Windows' own. */
function logOf(labels: readonly Label[], log = ''): string | undefined {
  const label = labels.find(({ field }) => field === 'log')
  const isFurther = label?.languages.every(language => FURTHER_NAMES.has(language)) === true
  const isTranslated = isFurther && (label?.languages.length ?? 0) > 0 && !isChannel(log)
  return isTranslated || log === '' ? undefined : log
}

/** 'Computer: computer', in any language: nobody's name was filled in. */
function isPlaceholder(computer = ''): boolean {
  return labelNamed(computer.replace(/[*_<>[\]]/g, ''))?.field === 'computer'
}

function dateAndTime({ date, time }: Values): string {
  return [date, time].filter(value => value !== undefined && value !== '').join(' ')
}

/** Where nothing else tells the level, the keywords tell how an audit came out. */
function levelOf({ level, type, keywords }: Values): ReadEvent['level'] {
  const audit = level === undefined && type === undefined ? levelAtStart(keywords ?? '') : null
  return levelAtStart(level ?? '') ?? parseTypeNumber(type) ?? levelAtStart(type ?? '') ?? audit
}

function sourceIn(description: string | null): string | null {
  if (description === null) return null
  return sourceNotFound(description)
}

/** A bullet before the first label belongs to the event. */
function startOfBullet(text: string, start: number): number {
  const line = lineStartBefore(text, start, Math.max(0, start - 20))
  if (/^[ \t]*[-–•*·][ \t]*$/.test(text.slice(line, start))) return line
  return start
}

/** Each field's first value that says something, and where the last value ends. */
function valuesOf(
  text: string,
  labels: readonly Label[]
): { readonly values: Values; readonly end: number } {
  const values: Partial<Record<Field, string>> = {}
  let end = 0
  for (const [index, label] of labels.entries()) {
    const isLast = index === labels.length - 1
    if (label.field === 'description' && isLast) continue
    const value = readValue(text, label, labels[index + 1]?.start ?? text.length, isLast)
    end = Math.max(end, label.end, value.end)
    if (label.field === 'source' && isTakenFrom(value.text)) continue
    const before = values[label.field] ?? ''
    if (before === '' || isBetter(label, value.text, before)) values[label.field] = value.text
  }
  return { values, end }
}

/** A word for a level says more than a number ('EventType=0 Type=Information'). */
function isBetter({ field }: Label, value: string, before: string): boolean {
  return (
    field === 'type' && /^\d+$/.test(before) && parseLevel(value) !== null && !/^\d+$/.test(value)
  )
}

type Before = { readonly text: string; readonly start: number; readonly isPart: boolean }

/**
 * What stands on the line before the first label: 'Error: (01/16/2022 04:37:05 AM) (', 'An error
 * event occurred.', a date of its own.
 */
function lineBefore(text: string, start: number, from: number): Before {
  const lineStart = lineStartBefore(text, start, Math.max(from, start - 160))
  const line = text.slice(lineStart, start)
  if (line.trim() !== '') return { text: line, start: lineStart, isPart: LEADING.test(line) }
  const above = lineStartBefore(text, Math.max(0, lineStart - 1), Math.max(from, lineStart - 81))
  const date = text.slice(above, lineStart)
  if (ALONE.test(date)) return { text: date, start: above, isPart: true }
  return { text: '', start, isPart: false }
}

function lineStartBefore(text: string, place: number, from: number): number {
  return Math.min(
    place,
    Math.max(0, from) + text.slice(Math.max(0, from), place).lastIndexOf('\n') + 1
  )
}

const DATE = [
  String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]{1,3}`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,7})?(?: ?[AP]M)?`
].join('')
const DATED = new RegExp(DATE, 'i')
const ALONE = new RegExp(String.raw`^\s*${DATE}\s*$`, 'i')
const LEADING = new RegExp(
  String.raw`^\s*${oneOf(
    String.raw`(?:error|warning|information|critical)\s*:\s*\(`,
    String.raw`an? \w+ event occurr?ed\.`,
    String.raw`${DATE}\s*$`,
    String.raw`(?:system|application|security) (?:error|warning|information)\b`
  )}`,
  'i'
)

function dateIn(words: string): string | undefined {
  return DATED.exec(words)?.[0]
}

function levelSaid(words: string): ReadEvent['level'] {
  return parseLevel(/\b(?:error|warning|information(?:al)?|critical)\b/i.exec(words)?.[0])
}

/** dcdiag, FRST and Splunk write the month first whatever the country. */
function orderOf(labels: readonly Label[], before: string, time: string): DateOrder {
  if (LEADING.test(before) && /^\d{2}\/\d{2}\/\d{4}\b/.test(time)) return 'mdy'
  const [only] = labels
    .map(({ languages }) => languages)
    .filter(languages => languages.length > 0 && !languages.includes('en'))
    .toSorted((a, b) => a.length - b.length)
  return orderOfLanguages(only ?? [], time)
}

function formatOf(labels: readonly Label[], before: string): string {
  const fields = new Set(labels.map(({ field }) => field))
  if (/event occurr?ed\.\s*$/i.test(before)) return 'dcdiag'
  if (/^\s*\w+\s*:\s*\(/.test(before)) return 'frst'
  if (labels.filter(({ equals }) => equals).length > 2) return 'key-value'
  if (fields.has('log')) return 'log-name'
  const isClassic = fields.has('date') || fields.has('category') || fields.has('computer')
  if (fields.has('type') && isClassic) return 'classic'
  return 'kb'
}
