import { parse } from 'csv-parse/sync'
import { headingOfNames } from '../../events/layouts/tables/tableColumns.ts'
import type { MachineList, RowFields } from '../listedRow.ts'
import { type MachineField, machineColumns } from '../machineFields.ts'
import { isMachineName } from '../machineName.ts'
import { releasesOfRow } from '../releasesOfRow.ts'
import { type Line, linesOf } from './linesOf.ts'

const DELIMITERS = ['\t', ';', ',', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]

const MAX_HEADING_LENGTH = 4_000
const MAX_CELLS = 120
/** '|---|:--:|', which stands below the headings of Markdown */
const RULE = /^[\s|:+-]*-[\s|:+-]*$/

type Heading = {
  readonly delimiter: Delimiter
  readonly columns: readonly (MachineField | null)[]
}

/** Lists whose cells are parted by a sign: CSV of every tool, Excel's clipboard, Markdown. */
export function readDelimited(text: string): readonly MachineList[] {
  const lines = linesOf(text)
  const lists: MachineList[] = []
  for (let at = 0; at < lines.length; ) {
    const heading = headingOf(lines[at]?.text ?? '')
    const end = heading === null ? at + 1 : endOfRows(lines, at + 1, heading.delimiter)
    const start = (isOfExport(lines[at - 1]) ? lines[at - 1] : lines[at])?.start ?? 0
    if (heading !== null) lists.push(...listOf({ text, start }, lines.slice(at, end), heading))
    at = end
  }
  return lists
}

/** What Export-Csv of PowerShell 5 writes above the headings. */
function isOfExport(line: Line | undefined): boolean {
  return line?.text.startsWith('#TYPE ') === true
}

function headingOf(line: string): Heading | null {
  if (line.length > MAX_HEADING_LENGTH || line.includes(':')) return null
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue
    const cells = plainCells(line, delimiter)
    if (cells.length < 2 || cells.length > MAX_CELLS) continue
    const columns = machineColumns(cells)
    const isOfEvents = columns !== null && headingOfNames(cells, 'table') !== null
    if (columns !== null && !isOfEvents) return { delimiter, columns }
  }
  return null
}

/** The next headings end a list, and so does what stands behind a blank line and has no cells. */
function endOfRows(lines: readonly Line[], from: number, delimiter: Delimiter): number {
  let isBlankBefore = false
  for (let at = from; at < lines.length; at += 1) {
    const { text } = lines[at] as Line
    const isBlank = text.trim() === ''
    const hasCells = text.includes(delimiter)
    if (isBlankBefore && !isBlank && !hasCells) return at
    if (hasCells && headingOf(text) !== null) return at
    isBlankBefore = isBlank
  }
  return lines.length
}

/** The list of some lines, the headings first; it ends with the last row that names a machine. */
function listOf(
  { text, start }: { readonly text: string; readonly start: number },
  [head, ...body]: readonly Line[],
  { delimiter, columns }: Heading
): readonly MachineList[] {
  if (head === undefined) return []
  const records = recordsOf(text, body, delimiter)
  const rows = records.map(({ cells }) => rowOf(fitted(cells, columns), columns))
  const last = rows.findLastIndex(row => row !== null && isMachineName(row.computer ?? ''))
  if (last < 0) return []
  const kept = rows.slice(0, last + 1)
  const found = kept.filter(row => row !== null)
  return [
    {
      rows: found,
      leftOut: kept.length - found.length,
      span: { start, end: records[last]?.end ?? head.end }
    }
  ]
}

type TableRecord = { readonly cells: readonly string[]; readonly end: number }

/** The records of the lines; those that are not well quoted are read line by line. */
function recordsOf(
  text: string,
  lines: readonly Line[],
  delimiter: Delimiter
): readonly TableRecord[] {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return []
  const body = text.slice(first.start, last.end)
  if (!body.includes('"')) return plainRecords(lines, delimiter)
  try {
    const parsed = parse(body, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      ltrim: delimiter !== '\t',
      skip_empty_lines: true,
      info: true
    }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    return parsed.map(({ record, info }) => ({
      cells: record.map(cell => cell.trim()),
      end: lines[info.lines - 1]?.end ?? last.end
    }))
  } catch {
    return plainRecords(lines, delimiter)
  }
}

function plainRecords(lines: readonly Line[], delimiter: Delimiter): readonly TableRecord[] {
  return lines
    .filter(({ text }) => text.trim() !== '' && !RULE.test(text))
    .map(({ text, end }) => ({ cells: plainCells(text, delimiter), end }))
}

/** The cells of a line, without the uprights around a row of Markdown. */
function plainCells(line: string, delimiter: Delimiter): readonly string[] {
  const inner = delimiter === '|' ? line.trim().replace(/^\||\|$/g, '') : line
  return inner.split(delimiter).map(cell =>
    cell
      .trim()
      .replace(/^"|"$/g, '')
      .replace(/^\*\*(.*)\*\*$/, '$1')
  )
}

/**
 * The cells of a row below its headings. What `wmic` writes without quotation marks has a cell too
 * many for each comma of the product's name: 'Microsoft(R) Windows(R) Server 2003, Standard Edition'.
 */
function fitted(
  cells: readonly string[],
  columns: readonly (MachineField | null)[]
): readonly string[] {
  const extra = cells.length - columns.length
  const place = columns.indexOf('product')
  if (extra <= 0 || place < 0) return cells
  const isBlankEnd = cells.slice(-extra).every(cell => cell === '')
  if (isBlankEnd) return cells.slice(0, columns.length)
  const product = cells.slice(place, place + extra + 1).join(', ')
  return [...cells.slice(0, place), product, ...cells.slice(place + extra + 1)]
}

/** What only a machine is called; 'thanks, Pat' below a table is no row. */
const CODED_NAME = /^(?=.*[\d-]|[A-Z]+$)\S+$/

/** A row by the fields of its columns; null: it has not the shape of one. */
function rowOf(
  cells: readonly string[],
  columns: readonly (MachineField | null)[]
): RowFields | null {
  if (cells.length > columns.length) return null
  const row: RowFields = Object.fromEntries(
    columns.flatMap((field, at) => (field === null ? [] : [[field, cells[at] ?? '']]))
  )
  const name = row.computer ?? ''
  const isWhole = cells.length === columns.length
  const isRow = isWhole && (!/\s/.test(name) || releasesOfRow(row).length > 0)
  return isRow || CODED_NAME.test(name) ? row : null
}
