import { parse } from 'csv-parse/sync'
import { labelNamed } from '../fields/labels.ts'
import type { Field } from '../fields/languages/languageWords.ts'
import { languagesOfLevel, levelAtStart, parseTypeNumber } from '../fields/level.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { orderOfLanguages } from '../fields/time.ts'

/** Tables with a line of headings: Event Viewer's saved CSV and tab-separated text, PowerShell's Export-Csv, EvtxECmd, in every language. */
export const TABLES: Format = {
  name: 'table',
  read: text =>
    headings(text).flatMap((heading, index, all) =>
      readTable(text, heading, all[index + 1]?.start ?? text.length)
    )
}

type Heading = {
  readonly delimiter: string
  readonly columns: readonly (Field | null)[]
  readonly languages: readonly string[]
  readonly start: number
  readonly end: number
}

const DELIMITERS = [',', ';', '\t', '|'] as const
/** A line of headings has cells and no colon. */
const HEAD_LINE = /^(?=[^\n,;\t|]{0,80}[,;\t|])[^\n:]{12,1500}$/gm
const CELLS = /[,;\t|][^,;\t|\n:]{1,60}[,;\t|]/
/** A line of prose has commas too, but no cell that is a number and nothing else. */
const WHOLE_NUMBER = /^(?:0x[\da-f]{1,8}|-?\d{1,10})$/i
const MOST_ROWS = 20_000

function headings(text: string): readonly Heading[] {
  const found: Heading[] = []
  if (!CELLS.test(text)) return found
  for (const match of text.matchAll(HEAD_LINE)) {
    const heading = headingOf(match[0], match.index)
    if (heading !== null) found.push(heading)
    if (found.length >= 20) break
  }
  return found
}

function headingOf(line: string, start: number): Heading | null {
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue
    const cells = line.split(delimiter)
    if (cells.length < 3 || cells.length > 80) continue
    const names = cells.map(cell => cell.replace(/["\s]+/g, ' ').trim())
    const columns = names.map(fieldOfColumn)
    if (!columns.includes('id') && !columns.includes('instance')) continue
    if (
      columns.filter(column => column !== null).length < 3 ||
      !['source', 'level', 'type', 'datetime', 'keywords'].some(field =>
        columns.includes(field as Field)
      )
    )
      continue
    return { delimiter, columns, languages: languagesOf(names), start, end: start + line.length }
  }
  return null
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

function readTable(text: string, heading: Heading, limit: number): readonly ReadEvent[] {
  const from = Math.min(heading.end + 1, text.length)
  return recordsOf(text.slice(from, limit), heading.delimiter).flatMap(
    ({ record, start, end }, index) =>
      readRow(heading, record, index === 0 ? heading.start : from + start, from + end)
  )
}

function readRow(
  { columns, languages }: Heading,
  record: readonly string[],
  start: number,
  end: number
): readonly ReadEvent[] {
  function value(field: Field): string | undefined {
    return record.find((cell, index) => columns[index] === field && cell.trim() !== '')?.trim()
  }
  const time =
    value('datetime') ?? [value('date'), value('time')].filter(part => part !== undefined).join(' ')
  const level = value('level') ?? value('type') ?? value('keywords')
  const id = value('id') ?? value('instance')
  const dated = columns.includes('datetime') || columns.includes('date')
  return id === undefined || !WHOLE_NUMBER.test(id) || (dated && !/\d/.test(time))
    ? []
    : eventOf(
        'table',
        {
          id,
          source: value('source'),
          log: value('log'),
          level,
          category: value('category'),
          time,
          user: value('user'),
          computer: value('computer'),
          description: value('description') ?? record.slice(columns.length).join(' ')
        },
        { start, end },
        {
          order: orderOfLanguages(languages.length > 0 ? languages : languagesOfLevel(level), time),
          level:
            value('level') === undefined
              ? (parseTypeNumber(level) ?? levelAtStart(level ?? ''))
              : levelAtStart(level ?? '')
        }
      )
}

type TableRow = { readonly record: readonly string[]; readonly start: number; readonly end: number }

/** The records of a table; one that is broken off or not well quoted is read line by line. */
function recordsOf(body: string, delimiter: string): readonly TableRow[] {
  const lines = lineStarts(body)
  if (!body.includes('"')) return plainRows(body, lines, delimiter)
  try {
    const parsed = parse(body, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      to: MOST_ROWS
    }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    let start = 0
    return parsed.map(({ record, info }) => {
      const from = start
      start = lines[info.lines] ?? body.length
      return { record, start: from, end: Math.max(from, start - 1) }
    })
  } catch {
    return plainRows(body, lines, delimiter)
  }
}

function plainRows(body: string, lines: readonly number[], delimiter: string): readonly TableRow[] {
  return lines.slice(0, MOST_ROWS).flatMap((start, index) => {
    const end = (lines[index + 1] ?? body.length + 1) - 1
    const line = body.slice(start, end)
    return line.includes(delimiter)
      ? [
          {
            record: line.split(delimiter).map(cell => cell.replace(/^\s*"?|"?\s*$/g, '')),
            start,
            end
          }
        ]
      : []
  })
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Headings that mean something else above a column than before a colon. */
const OWN: Readonly<Record<string, Field>> = {
  event: 'id',
  eventid: 'id',
  'event id': 'id',
  id: 'id',
  provider: 'source',
  mapdescription: 'description',
  payloaddata1: 'description',
  machinename: 'computer',
  userid: 'user',
  'time created': 'datetime',
  'date/time': 'datetime',
  time: 'time',
  computername: 'computer',
  message: 'description',
  ereignis: 'id',
  evento: 'id'
}

/** The field a column holds, null when none of ours. */
function fieldOfColumn(heading: string): Field | null {
  const own = OWN[heading.toLowerCase()]
  const field = own ?? labelNamed(heading)?.field
  return field === undefined || field === 'other' || field === 'data' ? null : field
}
