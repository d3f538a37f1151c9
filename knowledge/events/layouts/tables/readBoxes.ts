import type { Format, ReadEvent } from '../../fields/readEvent.ts'
import { headingOfNames, type TableHeading } from './tableColumns.ts'
import { readTableRow } from './tableRow.ts'

/**
 * Tables drawn with lines, as the hunting tools and database clients print them: a cell may wrap.
 */
export const BOXES: Format = {
  name: 'box-table',
  read: text => (UPRIGHT.test(text) ? blocksOf(text).flatMap(readBlock) : [])
}

type BoxLine = {
  /** the cells as they stand, blanks and all; null: a line that only rules */
  readonly cells: readonly string[] | null
  readonly start: number
  readonly end: number
}
type BoxRow = { readonly cells: readonly string[]; readonly start: number; readonly end: number }

const UPRIGHT = /[│┃║┆┇┊┋╎╏]|\n[ |]*\+-{2,}/
const UPRIGHTS = /[│┃║┆┇┊┋╎╏|]/
const RULE = /^[\s+|=_\u2500-\u257F-]{3,}$/
const MAX_LINE_LENGTH = 4_000
const MAX_LINES = 20_000
const MAX_HEADING_LINES = 5

/** The runs of lines that are cells or rules. */
function blocksOf(text: string): readonly (readonly BoxLine[])[] {
  const blocks: BoxLine[][] = []
  let open: BoxLine[] = []
  let start = 0
  for (const written of text.split('\n', MAX_LINES)) {
    const line = lineOf(written.slice(0, MAX_LINE_LENGTH), start)
    if (line !== null) open.push(line)
    else if (open.length > 0) {
      blocks.push(open)
      open = []
    }
    start += written.length + 1
  }
  return [...blocks, open].filter(lines => lines.some(({ cells }) => cells === null))
}

function lineOf(line: string, start: number): BoxLine | null {
  const end = start + line.length
  if (RULE.test(line)) return { cells: null, start, end }
  const cells = line.split(UPRIGHTS)
  if (cells.length < 3) return null
  return { cells, start, end }
}

function readBlock(lines: readonly BoxLine[]): readonly ReadEvent[] {
  const first = lines.findIndex(({ cells }) => cells !== null)
  const rule = lines.findIndex(({ cells }, index) => index > first && cells === null)
  if (first < 0 || rule < 0 || rule - first > MAX_HEADING_LINES) return []
  const names = mergeLines(lines.slice(first, rule), null)?.cells ?? []
  const heading = headingOfNames(
    names.map(name => name.trim()),
    'box-table'
  )
  if (heading === null) return []
  const begin = lines[0]?.start ?? 0
  const close = lines.at(-1)?.end ?? begin
  return rowsOf(lines.slice(rule + 1), heading).flatMap(({ cells, start }, index, rows) =>
    readTableRow(heading, cells, {
      start: index === 0 ? begin : start,
      end: rows[index + 1]?.start ?? close
    })
  )
}

/** A rule parts rows, and so does a new number; what is left is a row that goes on. */
function rowsOf(lines: readonly BoxLine[], heading: TableHeading): readonly BoxRow[] {
  const groups: BoxLine[][] = []
  let isParted = true
  for (const line of lines) {
    if (line.cells === null) isParted = true
    else {
      if (isParted || hasNumber(heading, line.cells)) groups.push([])
      groups.at(-1)?.push(line)
      isParted = false
    }
  }
  return groups.flatMap(group => mergeLines(group, heading) ?? [])
}

function hasNumber({ columns }: TableHeading, cells: readonly string[]): boolean {
  return cells.some(
    (cell, index) =>
      (columns[index] === 'id' || columns[index] === 'instance') && /^\s*\d+\s*$/.test(cell)
  )
}

/** The lines of one row as one: names may be cut anywhere, sentences are cut between words. */
function mergeLines(lines: readonly BoxLine[], heading: TableHeading | null): BoxRow | null {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined || first.cells === null) return null
  const cells = first.cells.map((_, index) => {
    const parts = lines.map(line => line.cells?.[index] ?? '').filter(part => part.trim() !== '')
    if (heading?.columns[index] === 'description') return parts.map(part => part.trim()).join(' ')
    return joinCut(parts)
  })
  return { cells, start: first.start, end: last.end }
}

/** A part that fills its cell to the end was cut within a word; one that leaves room was not. */
function joinCut(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      const isLast = index === parts.length - 1
      const hasRoom = part.length - part.trimEnd().length > 1
      if (hasRoom && !isLast) return `${part.trim()} `
      return part.trim()
    })
    .join('')
}
