import { parse } from 'csv-parse/sync'
import type { Format, ReadEvent } from '../../fields/readEvent.ts'
import { headingOfNames, type TableHeading } from './tableColumns.ts'
import { isRowOf, readTableRow } from './tableRow.ts'
import { withTextBelow } from './withTextBelow.ts'

/**
 * Tables with a line of headings and a separator: Event Viewer's saved CSV and tab-separated text,
 * PowerShell's Export-Csv, EvtxECmd, Log Analytics, in every language.
 */
export const TABLES: Format = {
  name: 'table',
  read: text =>
    headings(text).flatMap((heading, index, all) =>
      readTable(text, heading, all[index + 1]?.start ?? text.length)
    )
}

type Heading = TableHeading & {
  readonly delimiter: string
  readonly start: number
  readonly end: number
}

const DELIMITERS = [',', ';', '\t', '|', '‖', '·'] as const
/** A line of headings has cells and no colon. */
const HEAD_LINE = /^(?=[^\n,;\t|‖·]{0,80}[,;\t|‖·])[^\n:]{12,1500}$/gm
const CELLS = /[,;\t|‖·][^,;\t|‖·\n:]{1,60}[,;\t|‖·]/
/** An upright between two cells; a wiki sets two between headings, and none of these. */
const ONE_UPRIGHT = /(?<!\|)\|(?!\|)/
const MAX_HEADINGS = 20
const MAX_ROWS = 20_000

function headings(text: string): readonly Heading[] {
  const found: Heading[] = []
  if (!CELLS.test(text)) return found
  for (const match of text.matchAll(HEAD_LINE)) {
    const heading = headingOf(match[0], match.index)
    if (heading !== null) found.push(heading)
    if (found.length >= MAX_HEADINGS) break
  }
  return found
}

function headingOf(line: string, start: number): Heading | null {
  const written = ONE_UPRIGHT.test(line) ? line : line.replaceAll('||', '|')
  for (const delimiter of DELIMITERS) {
    const cells = written.split(delimiter)
    if (cells.length < 3 || cells.length > 80) continue
    const names = cells.map(cell => cell.replace(/["\s]+/g, ' ').trim())
    const heading = headingOfNames(names, 'table')
    if (heading !== null && heading.columns.filter(column => column !== null).length >= 3)
      return { ...heading, delimiter, start, end: start + line.length }
  }
  return null
}

function readTable(text: string, heading: Heading, limit: number): readonly ReadEvent[] {
  const from = Math.min(heading.end + 1, text.length)
  const rows = recordsOf(text.slice(from, limit), heading.delimiter)
  const begin = rows.findIndex(({ record }) => isRowOf(heading, record))
  const events = rows.flatMap(({ record, start, end }, index) =>
    readTableRow(heading, record, {
      start: index === begin ? heading.start : from + start,
      end: from + end
    })
  )
  return withTextBelow(text, events, limit)
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
      ltrim: delimiter !== '\t',
      skip_empty_lines: true,
      info: true,
      to: MAX_ROWS
    }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    let start = 0
    return parsed.map(({ record, info }) => {
      const from = start
      start = lines[info.lines] ?? body.length + 1
      return { record, start: from, end: Math.max(from, start - 1) }
    })
  } catch {
    return plainRows(body, lines, delimiter)
  }
}

function plainRows(body: string, lines: readonly number[], delimiter: string): readonly TableRow[] {
  return lines.slice(0, MAX_ROWS).flatMap((start, index) => {
    const end = (lines[index + 1] ?? body.length + 1) - 1
    const line = body.slice(start, end)
    if (line.includes(delimiter))
      return [
        {
          record: line.split(delimiter).map(cell => cell.trim().replace(/^"|"$/g, '')),
          start,
          end
        }
      ]
    return []
  })
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
