import { labelNamed } from '../../fields/labels.ts'
import type { Field } from '../../fields/languages/languageWords.ts'
import type { FieldNames, SaidField } from '../../fields/readEvent.ts'
import { type NamedField, namedField, normalizeName, sureness } from '../fieldNames.ts'
import { isOfOthers } from '../treeLeaves.ts'

/** What a column of a table holds; null: nothing of ours. */
export type Column = Field | null

/** A line of headings: what each column holds, and the languages the headings are written in. */
export type TableHeading = {
  readonly format: string
  readonly columns: readonly Column[]
  /** the places of the columns, those with the surest names of their fields first */
  readonly surest: readonly number[]
  /** the heading that gave each field */
  readonly names: FieldNames
  readonly languages: readonly string[]
}

/** A heading may say the zone: 'TimeGenerated [UTC]'. */
const ZONE = /\s*[[(][A-Z][\w:+ -]{0,12}[\])]$/
/** Headings that only tables of events have. */
const EVENT_COLUMNS = new Set([
  'timecreated',
  'leveldisplayname',
  'providername',
  'entrytype',
  'logname',
  'timegenerated',
  'eventrecordid'
])
const SAID_BY: Readonly<Partial<Record<Field, SaidField>>> = {
  instance: 'id',
  type: 'level',
  keywords: 'level',
  datetime: 'time',
  date: 'time'
}
/** Headings that mean something else above a column than before a colon. */
const OWN: Readonly<Record<string, Field>> = {
  event: 'id',
  eventid: 'id',
  'event id': 'id',
  id: 'id',
  code: 'id',
  provider: 'source',
  mapdescription: 'description',
  payloaddata1: 'description',
  'event data': 'description',
  details: 'description',
  machinename: 'computer',
  userid: 'user',
  'time created': 'datetime',
  'date/time': 'datetime',
  'date time': 'datetime',
  time: 'time',
  computername: 'computer',
  message: 'description',
  'log type': 'log',
  ereignis: 'id',
  evento: 'id'
}
/** Numbers that count or name something else; their columns are known, and no column of ours. */
const OTHER_COLUMNS = new Set([
  'index',
  'record',
  'record id',
  'recordid',
  'recordnumber',
  'eventrecordid',
  'count',
  'machine',
  'opcode',
  'task',
  'version',
  'qualifiers',
  'processid',
  'threadid',
  'process id',
  'thread id',
  'pid',
  'tid',
  'taskdisplayname',
  'opcodedisplayname'
])

/**
 * The field a column holds: 'Ereignis-ID' → 'id', 'TimeGenerated [UTC]' → 'datetime',
 * 'winlog.event_id' → 'id'
 */
export function fieldOfColumn(heading: string): Column {
  const words = heading.replace(ZONE, '').trim()
  const own = OWN[words.toLowerCase()]
  if (own !== undefined) return own
  if (isOfOthers(words)) return null
  const label = labelNamed(words)?.field
  if (label !== undefined) {
    if (label === 'other' || label === 'data') return null
    return label
  }
  const named = words.length < 4 ? null : (namedField(words) ?? namedField(lastStep(words)))
  if (named === null) return null
  return columnOf(named)
}

/** Whether a word can stand above a column, ours or not. */
export function isColumnHeading(heading: string): boolean {
  return fieldOfColumn(heading) !== null || OTHER_COLUMNS.has(heading.trim().toLowerCase())
}

function lastStep(words: string): string {
  return words.slice(words.lastIndexOf('.') + 1)
}

function columnOf(named: NamedField): Field {
  if (named === 'time') return 'datetime'
  return named
}

/** The heading that these names make, null when they are no heading of a table of events. */
export function headingOfNames(headings: readonly string[], format: string): TableHeading | null {
  const columns = headings.map(fieldOfColumn)
  const hasNumber =
    headings.some(isNumberedText) || columns.includes('id') || columns.includes('instance')
  const hasMore = ['source', 'level', 'type', 'datetime', 'keywords', 'description'].some(field =>
    columns.includes(field as Field)
  )
  if (!hasNumber || !hasMore || !isOfEvents(headings, columns)) return null
  const names = Object.fromEntries(
    columns
      .flatMap((column, index) => (column === null ? [] : [[saidField(column), headings[index]]]))
      .toReversed()
  ) as FieldNames
  return { format, columns, surest: surestFirst(headings), names, languages: languagesOf(headings) }
}

function surestFirst(headings: readonly string[]): readonly number[] {
  const ranks = headings.map(heading => sureness(lastStep(heading.replace(ZONE, '').trim())))
  return [...headings.keys()].toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
}

/** Sentinel tells the number and the first words of an audit in one cell. */
function isNumberedText(heading: string): boolean {
  return /^activity$/i.test(heading.trim())
}

/**
 * Many a table has a column "Id". It counts the events only beside a column that no other table
 * has, or beside the source and the level.
 */
function isOfEvents(headings: readonly string[], columns: readonly Column[]): boolean {
  const isSure = headings.some(
    (heading, index) =>
      (columns[index] === 'id' || columns[index] === 'instance') &&
      !/^(?:id|code)$/i.test(heading.trim())
  )
  const hasLevel = columns.includes('level') || columns.includes('type')
  return (
    isSure ||
    headings.some(isNumberedText) ||
    headings.some(heading => EVENT_COLUMNS.has(normalizeName(heading))) ||
    (hasLevel && columns.includes('source'))
  )
}

/** The field of an event that a column fills. */
function saidField(column: Field): SaidField {
  return SAID_BY[column] ?? (column as SaidField)
}

/** The languages that all the headings of a language of their own share. */
function languagesOf(names: readonly string[]): readonly string[] {
  return (
    names
      .map(name => labelNamed(name)?.languages ?? [])
      .filter(languages => languages.length > 0 && !languages.includes('en'))
      .toSorted((a, b) => a.length - b.length)[0] ?? []
  )
}
