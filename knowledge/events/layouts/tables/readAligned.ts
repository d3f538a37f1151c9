import { levelAtStart } from '../../fields/level.ts'
import type { Format, ReadEvent } from '../../fields/readEvent.ts'
import { type Border, cutAt, narrow, placesIn, sliceAt, widen } from './cutRow.ts'
import { rowPattern } from './rowPatterns.ts'
import {
  fieldOfColumn,
  headingOfNames,
  isColumnHeading,
  type TableHeading
} from './tableColumns.ts'
import { isRowOf, type KnownFields, readTableRow } from './tableRow.ts'
import { withTextBelow } from './withTextBelow.ts'

/**
 * Tables whose columns stand below each other: PowerShell's Format-Table with any columns, also
 * wrapped, eventquery.vbs, and every list with a line of headings.
 */
export const ALIGNED: Format = {
  name: 'aligned-table',
  read: text => {
    const lines = linesOf(text)
    const found: ReadEvent[] = []
    for (let at = 0, tables = 0; at < lines.length && tables < MAX_TABLES; ) {
      const heading = headingAt(lines, at)
      const table = heading === null ? null : tableBelow(lines, at, heading)
      if (heading !== null) tables += 1
      if (table !== null) found.push(...withTextBelow(text, table.events, text.length))
      at = table === null ? at + 1 : table.next
    }
    return found
  }
}

type Line = { readonly text: string; readonly start: number }
type AlignedHeading = TableHeading & {
  readonly borders: readonly Border[]
  /** its blanks may have been lost on the way: no two stand together */
  readonly isDense: boolean
  /** how many lines it takes: itself and what underlines it */
  readonly height: number
}

const MAX_LINE_LENGTH = 4_000
const MAX_HEADING_LENGTH = 400
const MAX_BLANK_LINES = 2
const MAX_TABLES = 500
const MAX_TOKENS = 24
/** What a picture of a list leaves of the sign before a level: '(!) Error', '® Error' */
const SIGN = /^[ \t]{0,12}(?:[^\p{L}\p{N}\s]{1,2}|\([!ix×]\)|[XxAi])[ \t]{1,4}(?=\p{L})/u
const WIDE_GAP = /[ \t]{2}/
const UNDERLINE = /^[ \t]*[-=─]{2,}(?:[ \t]+[-=─]{1,200}){1,30}[ \t]*$/
/** What Format-Table -GroupBy writes above the headings of a group. */
const GROUP = /^\s*([A-Za-z]{2,20}): (\S[^\n]{0,120}?)\s*$/

function linesOf(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return { text: line.slice(0, MAX_LINE_LENGTH), start: at }
  })
}

function tableBelow(
  lines: readonly Line[],
  at: number,
  heading: AlignedHeading
): { readonly events: readonly ReadEvent[]; readonly next: number } | null {
  const group = groupAbove(lines, at)
  const { rows, next } = rowsBelow(lines, at + heading.height, heading)
  const events = rows.flatMap(({ cells, start, end }, index) =>
    readTableRow(
      heading,
      cells,
      { start: index === 0 ? (lines[group.line]?.start ?? start) : start, end },
      group.known
    )
  )
  if (events.length === 0) return null
  return { events, next }
}

function headingAt(lines: readonly Line[], at: number): AlignedHeading | null {
  const line = lines[at]?.text ?? ''
  if (line.length > MAX_HEADING_LENGTH || line.trim() === '') return null
  const below = lines[at + 1]?.text ?? ''
  if (!UNDERLINE.test(below)) return plainHeading(line)
  const borders = [...below.matchAll(/[-=─]+/g)].map(({ 0: dashes, index }) => ({
    start: index,
    end: index + dashes.length
  }))
  const heading = headingOfNames(namesAbove(line, borders), formatOf(line))
  if (heading === null) return null
  return { ...heading, borders, height: 2, isDense: !WIDE_GAP.test(line.trim()) }
}

/** The words above each run of dashes; where blanks were lost, one word each. */
function namesAbove(line: string, borders: readonly Border[]): readonly string[] {
  const wide = widen(line)
  const cut = narrow(cutAt(wide, borders))
  const words = line.trim().split(/\s+/)
  if (cut.every(isColumnHeading) || words.length !== borders.length) return cut
  return words
}

type Token = Border & { readonly name: string }

/** A line of nothing but headings, three of them at least. */
function plainHeading(line: string): AlignedHeading | null {
  const tokens = headingTokens(line)
  if (tokens === null || tokens.length < 3) return null
  const heading = headingOfNames(
    tokens.map(({ name }) => name),
    formatOf(line)
  )
  const known = heading?.columns.filter(column => column !== null).length ?? 0
  if (heading === null || known < 3) return null
  return { ...heading, borders: tokens, height: 1, isDense: !WIDE_GAP.test(line.trim()) }
}

/**
 * The headings of a line, each as many words as still name a column; null where a word names none.
 */
function headingTokens(line: string): readonly Token[] | null {
  const words = wordsOf(line)
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const count = [4, 3, 2, 1].find(many => isHeading(line, words.slice(at, at + many), many))
    if (count === undefined) return null
    tokens.push(tokenOf(line, words.slice(at, at + count)))
    at += count
  }
  return tokens
}

function wordsOf(line: string): readonly Border[] {
  return [...line.matchAll(/\S+/g)].slice(0, MAX_TOKENS).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length
  }))
}

function tokenOf(line: string, words: readonly Border[]): Token {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  return { name: line.slice(start, end), start, end }
}

function isHeading(line: string, words: readonly Border[], count: number): boolean {
  const { name } = tokenOf(line, words)
  return (
    words.length === count && /\p{L}/u.test(name) && !/\s{2}|\t/.test(name) && isColumnHeading(name)
  )
}

const FORMATS_BY_COLUMN: readonly (readonly [RegExp, string])[] = [
  [/\bTimeCreated\b/i, 'get-winevent-table'],
  [/\bEntryType\b/i, 'get-eventlog-table'],
  [/\bDate Time\b.*\bComputerName\b/i, 'eventquery']
]

function formatOf(heading: string): string {
  return FORMATS_BY_COLUMN.find(([sign]) => sign.test(heading))?.[1] ?? 'table'
}

/** What a group of rows shares, and the line it is told in. */
function groupAbove(
  lines: readonly Line[],
  at: number
): { readonly line: number; readonly known: KnownFields } {
  const line = [at - 1, at - 2, at - 3].find(above => (lines[above]?.text ?? '').trim() !== '')
  const match = GROUP.exec(lines[line ?? -1]?.text ?? '')
  const field = match === null ? null : fieldOfColumn(match[1] ?? '')
  if (line === undefined || field === null) return { line: at, known: {} }
  return { line, known: { [field]: match?.[2] } }
}

type TableRow = {
  readonly cells: readonly string[]
  readonly start: number
  readonly end: number
  /** the cells of its last line alone */
  readonly parts?: readonly string[]
}

/** The rows up to the first line that is none and does not go on with one. */
function rowsBelow(
  lines: readonly Line[],
  from: number,
  heading: AlignedHeading
): { readonly rows: readonly TableRow[]; readonly next: number } {
  const rows: TableRow[] = []
  let next = from
  for (let at = from, blank = 0; at < lines.length && blank <= MAX_BLANK_LINES; at += 1) {
    const line = lines[at] ?? { text: '', start: 0 }
    if (line.text.trim() === '') {
      blank += 1
      continue
    }
    const row = rowOf(line, heading, rows)
    if (row === null) break
    rows.push(row)
    blank = 0
    next = at + 1
  }
  return { rows, next }
}

function rowOf(line: Line, heading: AlignedHeading, rows: TableRow[]): TableRow | null {
  function found(cells: readonly string[] | null): TableRow | null {
    const end = line.start + line.text.trimEnd().length
    if (cells === null) return null
    return { cells, start: line.start, end }
  }
  const written = heading.isDense ? line.text.replace(SIGN, '') : line.text
  const byPlace = cellsByPlace(written, heading)
  const isDense = heading.isDense && !WIDE_GAP.test(written.trim())
  if (isDense) return found(cellsByLooks(written, heading) ?? byPlace)
  return (
    found(byPlace) ??
    goingOn(line, heading, rows) ??
    found(cellsByGaps(line.text, heading) ?? cellsByLooks(line.text, heading))
  )
}

/**
 * The cells below their headings; null where a heading's place cuts a word, or the cells do not
 * fit.
 */
function cellsByPlace(text: string, heading: AlignedHeading): readonly string[] | null {
  for (const line of [widen(text), text]) {
    const places = placesIn(line, heading.borders)
    const cells = narrow(sliceAt(line, places))
    const isSplit = places.some(place => isWithinWord(line, place))
    if (!isSplit && isSound(heading, cells))
      return places.some(place => isBetweenWords(line, place))
        ? (cellsByGaps(text, heading) ?? cells)
        : cells
  }
  return null
}

/** One blank parts the words of a name as well. */
function isBetweenWords(line: string, place: number): boolean {
  return place > 1 && /\S \S/.test(line.slice(place - 2, place + 2))
}

function isWithinWord(line: string, place: number): boolean {
  return place > 0 && /\S\S/.test(line.slice(place - 1, place + 1))
}

/** The cells of a line that parts all of them by two blanks, one below each heading. */
function cellsByGaps(text: string, heading: AlignedHeading): readonly string[] | null {
  const cells = text.trim().split(/ {2,}/)
  if (cells.length !== heading.columns.length || !isSound(heading, cells)) return null
  return cells
}

function cellsByLooks(text: string, { columns }: AlignedHeading): readonly string[] | null {
  return rowPattern(columns)?.exec(text)?.slice(1) ?? null
}

function isSound(heading: AlignedHeading, cells: readonly string[]): boolean {
  const place = heading.columns.findIndex(column => column === 'level' || column === 'type')
  const level = (cells[place] ?? '').trim()
  const isLevel =
    level === '' || /^(?:\d{1,2}|none|-)$/i.test(level) || levelAtStart(level) !== null
  return isRowOf(heading, cells) && isLevel
}

/** A wrapped row goes on below its last columns; its parts join the cells above them. */
function goingOn(line: Line, heading: AlignedHeading, rows: TableRow[]): TableRow | null {
  const before = rows.at(-1)
  const indent = line.text.length - line.text.trimStart().length
  if (before === undefined || indent < (heading.borders[1]?.start ?? 0)) return null
  rows.pop()
  const parts = narrow(cutAt(widen(line.text), heading.borders))
  const above = before.parts ?? before.cells
  const cells = before.cells.map((cell, index) => {
    const gap = isCutWord(heading.borders, index, above[index] ?? '') ? '' : ' '
    return `${cell.trimEnd()}${gap}${parts[index] ?? ''}`.trim()
  })
  return { cells, parts, start: before.start, end: line.start + line.text.trimEnd().length }
}

/** One word that fills its column to the next one goes on below without a blank. */
function isCutWord(borders: readonly Border[], index: number, part: string): boolean {
  const [own, next] = [borders[index], borders[index + 1]]
  if (own === undefined || next === undefined || part.includes(' ')) return false
  return part.length === next.start - own.start - 1
}
