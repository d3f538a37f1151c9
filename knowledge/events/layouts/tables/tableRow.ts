import type { Span } from '../../event.ts'
import type { Field } from '../../fields/languages/languageWords.ts'
import { languagesOfLevel, levelAtStart, parseTypeNumber } from '../../fields/level.ts'
import { eventOf, type ReadEvent, textNumber } from '../../fields/readEvent.ts'
import { orderOfLanguages } from '../../fields/time.ts'
import { sourcesApart } from '../sourcesApart.ts'
import type { Column, TableHeading } from './tableColumns.ts'

/** A cell that is a number and nothing else. */
const WHOLE_NUMBER = /^(?:0x[\da-f]{1,8}|-?\d{1,10})$/i

/** What is known of every row besides its cells. */
export type KnownFields = { readonly [field in Field]?: string | undefined }

/**
 * Whether a row has what its headings promise: a number below the number, a date below the date.
 */
export function isRowOf(heading: TableHeading, cells: readonly string[]): boolean {
  const { columns } = heading
  const row = rowOf(heading, cells)
  const id = numberOf(row)
  const isDated = columns.includes('datetime') || columns.includes('date')
  const hasTime = !isDated || /\d/.test(timeOf(row))
  return id !== undefined && WHOLE_NUMBER.test(id) && hasTime
}

/** The event of a row; none where the row does not fit its headings. */
export function readTableRow(
  heading: TableHeading,
  cells: readonly string[],
  span: Span,
  known: KnownFields = {}
): readonly ReadEvent[] {
  if (!isRowOf(heading, cells)) return []
  const { format, columns, languages, names } = heading
  const row = rowOf(heading, cells)
  function value(field: Field): string | undefined {
    return row.told(field)[0] ?? known[field]
  }
  const time = timeOf(row)
  const level = value('level') ?? value('type') ?? value('keywords')
  const isNumberedType = value('level') === undefined && parseTypeNumber(level) !== null
  const apart = sourcesApart(row.told('source'))
  return eventOf(
    format,
    {
      id: numberOf(row),
      source: apart.source ?? known.source,
      log: row.told('log')[0] ?? apart.log ?? known.log,
      level,
      category: value('category'),
      time,
      user: value('user'),
      computer: row.told('computer')[0] ?? apart.computer ?? known.computer,
      description: value('description') ?? textBeside(columns, cells)
    },
    span,
    {
      order: orderOfLanguages(languages.length > 0 ? languages : languagesOfLevel(level), time),
      level: isNumberedType ? parseTypeNumber(level) : levelAtStart(level ?? ''),
      names
    }
  )
}

/** What stands behind the last column, or else the only sentence below headings of no field. */
function textBeside(columns: readonly Column[], cells: readonly string[]): string {
  const behind = cells.slice(columns.length).join(' ')
  if (behind !== '' || columns.includes('description')) return behind
  const others = cells.filter((cell, place) => columns[place] === null && isSentence(cell))
  return others.length === 1 ? (others[0] ?? '') : ''
}

const MIN_TEXT_WORDS = 4

function isSentence(cell: string): boolean {
  return /^["“]?[\p{L}\d'\\]/u.test(cell) && cell.split(/\s+/).length > MIN_TEXT_WORDS
}

/** The cells of a row below the headings of a field that are not empty, the surest first. */
type Row = { readonly told: (field: Field) => readonly string[]; readonly isNumbered: boolean }

function rowOf({ columns, surest }: TableHeading, cells: readonly string[]): Row {
  return {
    told: field =>
      surest
        .filter(place => columns[place] === field)
        .map(place => cells[place]?.trim() ?? '')
        .filter(cell => cell !== ''),
    isNumbered: columns.includes('id')
  }
}

/** The number of a row; where it has no cell of its own, the one before its text. */
function numberOf({ told, isNumbered }: Row): string | undefined {
  const own = told('id')[0] ?? told('instance')[0]
  if (own !== undefined || isNumbered) return own
  return textNumber(told('description')[0] ?? '') ?? undefined
}

function timeOf({ told }: Row): string {
  return (
    told('datetime')[0] ??
    [told('date')[0], told('time')[0]].filter(part => part !== undefined).join(' ')
  )
}
