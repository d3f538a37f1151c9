import { parse } from 'csv-parse/sync'
import { parseLevel } from '../../fields/level.ts'
import type { RawFields } from '../../fields/readEvent.ts'
import { guessRow } from './guessRow.ts'

type Kind = 'day' | 'clock' | 'time' | 'level' | 'type' | 'id' | 'number' | 'word' | 'any'

/** What a row of a list without headings is made of, in order; what is left over is the text. */
const ORDERS: readonly {
  readonly format: string
  readonly cells: readonly (readonly [string, Kind])[]
}[] = [
  {
    format: 'nt-export',
    cells: [
      ['day', 'day'],
      ['clock', 'clock'],
      ['source', 'word'],
      ['level', 'level'],
      ['category', 'any'],
      ['id', 'id'],
      ['user', 'any'],
      ['computer', 'any']
    ]
  },
  {
    format: 'nt-list',
    cells: [
      ['level', 'level'],
      ['day', 'day'],
      ['clock', 'clock'],
      ['source', 'word'],
      ['category', 'any'],
      ['id', 'id'],
      ['user', 'any'],
      ['computer', 'any']
    ]
  },
  {
    format: 'dumpel',
    cells: [
      ['day', 'day'],
      ['clock', 'clock'],
      ['level', 'type'],
      ['category', 'number'],
      ['id', 'id'],
      ['source', 'word'],
      ['user', 'any'],
      ['computer', 'any']
    ]
  },
  {
    format: 'list',
    cells: [
      ['level', 'level'],
      ['time', 'time'],
      ['source', 'word'],
      ['id', 'id'],
      ['category', 'any']
    ]
  },
  {
    format: 'list',
    cells: [
      ['level', 'level'],
      ['day', 'day'],
      ['clock', 'clock'],
      ['source', 'word'],
      ['id', 'id'],
      ['category', 'any']
    ]
  },
  {
    format: 'psloglist',
    cells: [
      ['index', 'number'],
      ['log', 'word'],
      ['source', 'word'],
      ['level', 'level'],
      ['computer', 'word'],
      ['time', 'time'],
      ['id', 'id'],
      ['user', 'any']
    ]
  },
  {
    format: 'nt-export',
    cells: [
      ['time', 'time'],
      ['source', 'word'],
      ['level', 'level'],
      ['category', 'any'],
      ['id', 'id'],
      ['user', 'any'],
      ['computer', 'any']
    ]
  },
  {
    format: 'list',
    cells: [
      ['time', 'time'],
      ['level', 'level'],
      ['source', 'word'],
      ['id', 'id'],
      ['category', 'any']
    ]
  }
]
/** A last cell that is a sentence is the event's text. */
const SENTENCE = /\s\S+\s[^]*[.!?…]$|(?:\S+\s+){5}\S/
const DAY = /^\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}\.?$/
const CLOCK = /^(?:\D{2}\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,7})?(?:\s?[ap]\.?\s?m\.?)?$/i
const TIME = /^\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}\.?,?[T ]{1,3}(?:\D{2}\s)?\d{1,2}[:.]\d{2}/

const IS: Readonly<Record<Kind, (cell: string) => boolean>> = {
  day: cell => DAY.test(cell),
  clock: cell => CLOCK.test(cell),
  time: cell => TIME.test(cell),
  level: cell => !/^\d/.test(cell) && (parseLevel(cell) !== null || /^none$/i.test(cell)),
  type: cell => /^(?:0|1|2|4|8|16)$/.test(cell),
  id: cell => /^(?:\d{1,5}|0x[\da-f]{1,8}|-?\d{6,10})$/i.test(cell),
  number: cell => /^\(?\d{1,10}\)?$/.test(cell),
  word: cell => /\p{L}/u.test(cell),
  any: () => true
}

/** A row of cells, the layout that it is and what it says. */
export type SplitRow = { readonly format: string; readonly said: RawFields }

/** What parts the cells of a row; some collectors write their line ends as '\\n'. */
const DELIMITERS: readonly {
  readonly mark: string
  readonly split: (line: string) => readonly string[]
  /** how many marks a row has at least; what stands behind the last one is a cell, too */
  readonly marks?: number
}[] = [
  ...['\t', ',', ';', '^'].map(mark => ({ mark, split: (line: string) => cellsOf(line, mark) })),
  { mark: '" "', split: line => [...line.matchAll(/"([^"]*)"/g)].map(match => match[1] ?? '') },
  { mark: '] [', split: bracketedCells, marks: 2 },
  {
    mark: '|',
    split: line => withoutBullet(line).split(/ ?\| ?/)
  },
  { mark: ' / ', split: line => line.split(' / ') },
  { mark: ' - ', split: line => withoutBullet(line).split(' - ') },
  { mark: String.raw`\n`, split: line => line.split(/\\r\\n|\\n/) }
]
const MIN_CELLS = 4

/**
 * The fields of a row, by a known order of its cells or else by what each looks like; null: no row.
 */
export function splitRow(line: string): SplitRow | null {
  for (const { mark, split, marks = MIN_CELLS - 1 } of DELIMITERS) {
    if (line.split(mark, MIN_CELLS).length <= marks) continue
    const cells = split(line).map(cell => cell.trim())
    const row = rowOfCells(cells, mark, line.includes('"'))
    if (row !== null) return row
  }
  return null
}

/** The same of a row whose cells stand apart by two blanks or more. */
export function splitRowAtBlanks(line: string): SplitRow | null {
  return rowOfCells(line.trim().split(/ {2,}/), '  ', false)
}

function rowOfCells(cells: readonly string[], mark: string, isQuoted: boolean): SplitRow | null {
  if (cells.length < MIN_CELLS) return null
  const order = ORDERS.find(each => fits(each.cells, cells))
  const guessed = guessRow(cells, isQuoted ? undefined : joiner(mark))
  const known = order === undefined ? null : saidBy(order.cells, cells, mark)
  const isGuessed = guessed !== null && (known === null || hasMachineMore(guessed, known))
  if (isGuessed) return { format: 'row', said: guessed }
  if (known === null) return null
  return { format: order?.format ?? 'row', said: known }
}

/** A column of the machine stands where no known order has one. */
function hasMachineMore(guessed: RawFields, known: RawFields): boolean {
  return (known.computer ?? '') === '' && (guessed.computer ?? '') !== ''
}

/** The last cells may be missing, where they may hold anything; a sentence is only the last. */
function fits(order: readonly (readonly [string, Kind])[], cells: readonly string[]): boolean {
  return order.every(([, kind], index) => {
    const cell = cells[index]
    if (cell === undefined) return kind === 'any'
    const isText = kind === 'any' && index < order.length - 1 && SENTENCE.test(cell)
    return !isText && IS[kind](cell)
  })
}

function saidBy(
  order: readonly (readonly [string, Kind])[],
  cells: readonly string[],
  delimiter: string
): { readonly [field: string]: string | undefined } {
  const value = Object.fromEntries(order.map(([field], index) => [field, cells[index]]))
  const last = order.at(-1)?.[0] ?? ''
  const isText = SENTENCE.test(value[last] ?? '')
  const rest = cells
    .slice(isText ? order.length - 1 : order.length)
    .filter(cell => cell !== '')
    .join(delimiter === '\t' ? ' ' : joiner(delimiter))
  return {
    ...value,
    ...(isText ? { [last]: undefined } : {}),
    time: value.time ?? `${value.day} ${value.clock}`,
    description: rest
  }
}

function withoutBullet(line: string): string {
  return line.replace(/^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]/, '')
}

function joiner(mark: string): string {
  return /\s$/.test(mark) ? mark : `${mark} `
}

/** '[Error] [Ntfs] [137] The default ...': what stands behind the last bracket is a cell, too. */
function bracketedCells(line: string): readonly string[] {
  const head = /^\s{0,8}(?:\[[^\]]{0,300}\]\s{0,4}){1,12}/.exec(line)?.[0] ?? ''
  const cells = [...head.matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? '')
  const text = line.slice(head.length).replace(/^[ \t]{0,4}[-–—:]{1,2}[ \t]/, '')
  return [...cells, text].filter(cell => cell !== '')
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter)
  if ((line.match(/"/g)?.length ?? 0) % 2 === 1)
    return line.split(delimiter).map(cell => cell.replace(/^\s*"|"\s*$/g, ''))
  try {
    return (
      (
        parse(line.trim(), {
          delimiter,
          relax_quotes: true,
          relax_column_count: true
        }) as readonly (readonly string[])[]
      )[0] ?? []
    )
  } catch {
    return line.split(delimiter).map(cell => cell.replace(/^\s*"|"\s*$/g, ''))
  }
}
