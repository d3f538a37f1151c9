import { oneOf } from '../../../language/words/oneOf.ts'
import { parseLevel } from '../../fields/level.ts'
import type { RawFields } from '../../fields/readEvent.ts'
import { isLogName } from '../logName.ts'
import { CLOCK_PATTERN, TIME_PATTERN } from './rowPatterns.ts'

/** What a cell looks like. */
type Look =
  | 'time'
  | 'level'
  | 'number'
  | 'user'
  | 'log'
  | 'host'
  | 'category'
  | 'name'
  | 'text'
  | 'nothing'

type Cell = { readonly text: string; readonly look: Look }

/** 'Fri Feb 02 10:11:12 2024' */
const C_TIME = String.raw`\p{L}{3} \p{L}{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4}`
const TIME = new RegExp(String.raw`^(?:\p{L}{0,3},?\s?${TIME_PATTERN}|${C_TIME})$`, 'iu')
/** A day may be told above the rows. */
const CLOCK = new RegExp(`^${CLOCK_PATTERN}$`, 'iu')
const NUMBER = /^(?:\d{1,5}|0x[\da-f]{1,8}|\d{10})$/i
const USER = new RegExp(
  `^${oneOf(
    'N/A',
    'No User',
    String.raw`S-1-[\d-]+`,
    String.raw`NT AUTHORITY\\[\p{L} ]+`,
    String.raw`(?!\p{L}:)[^\s\\]{1,40}\\[^\\/]{1,60}`
  )}$`,
  'iu'
)
const HOST = /^(?=[^.]*\p{L})[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){2,8}$/u
/** A name as NetBIOS knows it, in capitals. */
const MACHINE = /^(?=.*[A-Z])[A-Z0-9][A-Z0-9_-]{1,14}$/
/** The same with a number or a dash, in small letters as well; sources are seldom written so. */
const NUMBERED_MACHINE = new RegExp(
  `^(?=.{2,15}$)${oneOf(
    String.raw`(?=.*(?:\d$|-))[A-Z][A-Z\d_-]+`,
    String.raw`(?=.*(?:\d$|-))[a-z][a-z\d_-]+`,
    String.raw`[A-Za-z][A-Za-z\d_-]*-[A-Za-z]*\d+`
  )}$`
)
/** How collectors write a level in brackets. */
const SEVERITIES: Readonly<Record<string, string>> = {
  inf: 'Information',
  wrn: 'Warning',
  err: 'Error',
  crt: 'Critical',
  aus: 'Success Audit',
  auf: 'Failure Audit'
}
const MIN_TEXT_WORDS = 4
const MAX_NAME_LENGTH = 80
const MAX_CELLS = 40

/**
 * The fields of a row without headings, by what each cell looks like; null when it is no event's.
 * `joiner` parts its cells, where a text may hold it, too.
 * The number is a cell of its own beside the source's name, never one within a text.
 */
export function guessRow(written: readonly string[], joiner?: string): RawFields | null {
  const cells = written
    .slice(0, MAX_CELLS)
    .flatMap(partsOf)
    .map(text => ({ text, look: lookOf(text) }))
  const place = placeOfNumber(cells)
  const source = place < 0 ? -1 : placeOfSource(cells, place)
  const isEvent = source >= 0 && hasEventAround(cells, cells[source]?.text ?? '')
  if (!isEvent) return null
  const level = first(cells, 'level')
  const computer = first(cells, 'host') ?? nameBesides(cells, source)
  return {
    id: cells[place]?.text,
    source: cells[source]?.text,
    level: SEVERITIES[bare(level ?? '')] ?? level,
    time: first(cells, 'time'),
    log: first(cells, 'log'),
    user: first(cells, 'user'),
    computer,
    description: textOf(cells.at(-1)?.text === computer ? cells.slice(0, -1) : cells, joiner)
  }
}

/** 'Application Error/1000', 'partmgr #58': a source and its number in one cell. */
const NUMBERED_SOURCE = /^(\p{L}[\p{L}\d .$_-]{1,60}?) ?(?:[/#]|\()(\d{1,5})\)?$/u

function partsOf(cell: string): readonly string[] {
  return NUMBERED_SOURCE.exec(cell.trim())?.slice(1) ?? [cell.trim()]
}

function lookOf(text: string): Look {
  if (text === '' || text === '-') return 'nothing'
  return LOOKS.find(([, isSo]) => isSo(text))?.[0] ?? 'nothing'
}

const LOOKS: readonly (readonly [Look, (text: string) => boolean])[] = [
  ['number', text => NUMBER.test(text)],
  ['time', text => text.length <= MAX_NAME_LENGTH && (TIME.test(text) || CLOCK.test(text))],
  ['level', isLevel],
  ['user', text => text === 'SYSTEM' || USER.test(text)],
  ['log', isLogName],
  ['host', text => HOST.test(text)],
  ['category', text => /^none$/i.test(text)],
  ['text', isSentence],
  ['name', text => /\p{L}/u.test(text)]
]

function isLevel(text: string): boolean {
  const isWord = /^\D/.test(text) && parseLevel(text) !== null
  return isWord || SEVERITIES[bare(text)] !== undefined
}

function isSentence(text: string): boolean {
  return (
    text.split(/\s+/).length > MIN_TEXT_WORDS ||
    text.length > MAX_NAME_LENGTH ||
    /[.!?]$/.test(text)
  )
}

/** '[INF]' → 'inf' */
function bare(text: string): string {
  return text.toLowerCase().replace(/^[[(<]|[\])>]$/g, '')
}

/**
 * The number beside a name or else beside the level, before the text rather than behind it; where
 * none is, the first that is not nought; nought alone counts beside the name of a log.
 */
function placeOfNumber(cells: readonly Cell[]): number {
  const text = cells.findIndex(({ look }) => look === 'text')
  const numbers = cells.flatMap(({ look }, place) => (look === 'number' ? [place] : []))
  const counted = numbers.filter(place => cells[place]?.text !== '0')
  const isNought = counted.length === 0 && cells.some(({ look }) => look === 'log')
  const places = isNought ? numbers : counted
  function isBeside(place: number, look: Look): boolean {
    return [place - 1, place + 1].some(next => cells[next]?.look === look)
  }
  const before = places.filter(place => text < 0 || place < text)
  return (
    [before, places]
      .flatMap(some => [
        some.find(place => isBeside(place, 'name')),
        some.find(place => isBeside(place, 'level')),
        some.find(place => isBeside(place, 'category'))
      ])
      .find(place => place !== undefined) ??
    places[0] ??
    -1
  )
}

/**
 * The name that stands nearest to the number, before it rather than behind; of two, not the one
 * that is written as machines are.
 */
function placeOfSource(cells: readonly Cell[], number: number): number {
  const names = namesOf(cells)
  const columns = names.find(place => isBetweenLogAndLevel(cells, place))
  if (columns !== undefined) return columns
  const programs = names.filter(place => !MACHINE.test(cells[place]?.text ?? ''))
  const places = programs.length > 0 ? programs : names
  return places.toSorted((a, b) => Math.abs(a - number) - Math.abs(b - number) || a - b)[0] ?? -1
}

/** The places of the names, without the only one that is a machine's by its number or its dash. */
function namesOf(cells: readonly Cell[]): readonly number[] {
  const names = cells.flatMap(({ look }, place) => (look === 'name' ? [place] : []))
  const others = names.filter(place => !NUMBERED_MACHINE.test(cells[place]?.text ?? ''))
  return others.length === names.length - 1 && others.length > 0 ? others : names
}

/** 'Application,ESENT,ERROR': the order in which psloglist writes them. */
function isBetweenLogAndLevel(cells: readonly Cell[], place: number): boolean {
  return cells[place - 1]?.look === 'log' && cells[place + 1]?.look === 'level'
}

/** A level and a time, a log or a text; without a level all of them, and a name with capitals. */
function hasEventAround(cells: readonly Cell[], source: string): boolean {
  const looks = new Set(cells.map(({ look }) => look))
  const isTimed = cells.some(({ look, text }) => look === 'time' && !CLOCK.test(text))
  const isClocked = looks.has('time') && !cells.some(({ text }) => COUNTED.test(text))
  const hasPlace = isTimed || isClocked || looks.has('log')
  if (looks.has('level')) return hasPlace || looks.has('text')
  const isTold = looks.has('text') || looks.has('log')
  return looks.has('time') && isTold && /\p{Lu}/u.test(source)
}

/** '4.2 TB': a summary of what was done, with how long it took. */
const COUNTED = /\b\d{1,6}(?:[.,]\d{1,3})? ?(?:[KMGT]i?B|x|%)$/

function first(cells: readonly Cell[], look: Look): string | undefined {
  return cells.find(cell => cell.look === look)?.text
}

/** The text, with what marks of its own cut off behind it. */
function textOf(cells: readonly Cell[], joiner: string | undefined): string | undefined {
  const start = cells.findIndex(({ look }) => look === 'text')
  if (start < 0) return undefined
  const rest = cells.slice(start)
  const isCut = joiner !== undefined && rest.every(({ look }) => CUT_OFF.has(look))
  if (isCut) return rest.map(({ text }) => text).join(joiner)
  return cells[start]?.text
}

const CUT_OFF: ReadonlySet<Look> = new Set(['text', 'name', 'nothing', 'number'])

/** Another name in a row is the machine's where it is written as machines are. */
function nameBesides(cells: readonly Cell[], source: number): string | undefined {
  const names = cells
    .filter(({ look }, place) => look === 'name' && place !== source)
    .map(({ text }) => text)
  return names.find(name => NUMBERED_MACHINE.test(name)) ?? names.find(name => MACHINE.test(name))
}
