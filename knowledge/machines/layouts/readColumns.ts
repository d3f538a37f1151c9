import { type Border, cutAt, narrow, widen } from '../../events/layouts/tables/cutRow.ts'
import { headingOfNames } from '../../events/layouts/tables/tableColumns.ts'
import type { MachineList, RowFields } from '../listedRow.ts'
import { type MachineField, machineColumns } from '../machineFields.ts'
import { isMachineName } from '../machineName.ts'
import { type Line, linesOf } from './linesOf.ts'

const MAX_HEADING_LENGTH = 1_000
/** Headings stand two blanks apart, and so may hold one: 'Service Pack' */
const HEADING = /\S+(?: \S+)*/g
const DASHES = /[-=]+/g

type Heading = {
  readonly borders: readonly Border[]
  readonly columns: readonly (MachineField | null)[]
}

/** Lists whose cells stand below their headings: `wmic`, Format-Table, what people align by hand. */
export function readColumns(text: string): readonly MachineList[] {
  const lines = linesOf(text)
  const lists: MachineList[] = []
  for (let at = 0; at < lines.length; ) {
    const heading = headingOf(lines[at]?.text ?? '', lines[at + 1]?.text ?? '')
    const end = heading === null ? at + 1 : endOfRows(lines, at + 1)
    if (heading !== null) lists.push(...listOf(lines.slice(at, end), heading))
    at = end
  }
  return lists
}

function headingOf(line: string, below: string): Heading | null {
  const isPossible = line.length <= MAX_HEADING_LENGTH && !line.includes(':')
  if (!isPossible || !/\S\s+\S/.test(line)) return null
  const borders = isRule(below) ? bordersOf(below, DASHES) : bordersOf(line, HEADING)
  if (borders.length < 2) return null
  const names = narrow(cutAt(widen(line), borders))
  const columns = machineColumns(names)
  const isOfEvents = columns !== null && headingOfNames(names, 'table') !== null
  return columns === null || isOfEvents ? null : { borders, columns }
}

/** The line below the headings of PowerShell, `systeminfo` and databases. */
function isRule(text: string): boolean {
  return /^[\s=-]+$/.test(text) && /--|==/.test(text)
}

function bordersOf(line: string, words: RegExp): readonly Border[] {
  return [...widen(line).matchAll(words)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length
  }))
}

/** Rows end where two lines are blank; `wmic` leaves one between its rows on a pipe. */
function endOfRows(lines: readonly Line[], from: number): number {
  const end = lines.findIndex(
    ({ text }, at) => at > from && text.trim() === '' && lines[at - 1]?.text.trim() === ''
  )
  return end < 0 ? lines.length : end
}

function listOf(
  [head, ...body]: readonly Line[],
  { borders, columns }: Heading
): readonly MachineList[] {
  if (head === undefined) return []
  const written = body.filter(({ text }) => text.trim() !== '' && !isRule(text))
  const rows = written.map(({ text }) => rowOf(narrow(cutAt(widen(text), borders)), columns))
  const isRow = rows.map(row => isMachineName(row.computer ?? '') && hasMore(row))
  const last = isRow.lastIndexOf(true)
  if (last < 0) return []
  const kept = rows.slice(0, last + 1)
  const found = kept.filter((_, at) => isRow[at])
  return [
    {
      rows: found,
      leftOut: kept.length - found.length,
      span: { start: head.start, end: written[last]?.end ?? head.end }
    }
  ]
}

function rowOf(cells: readonly string[], columns: readonly (MachineField | null)[]): RowFields {
  return Object.fromEntries(
    columns.flatMap((field, at) => (field === null ? [] : [[field, cells[at] ?? '']]))
  )
}

/** A sentence below a table has no cells but by chance. */
function hasMore({ computer: _, ...others }: RowFields): boolean {
  return Object.values(others).some(cell => cell !== '')
}
