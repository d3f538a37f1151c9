import { oneOf } from '../../../language/words/oneOf.ts'
import { LEVEL_WORDS, parseLevel } from '../../fields/level.ts'
import type { RawFields } from '../../fields/readEvent.ts'

const DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} [\d:]{5,8} \d{4}$/
const GAP = String.raw`\s{1,4}`
const LOG = String.raw`(\S(?:[^\t]{0,80}?\S)?)`
const COUNTER = String.raw`\d{1,12}`
const WEEKDAY_DATE = String.raw`([A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} [\d:]{5,8} \d{4})`
const EVENT_ID = String.raw`(\d{1,5})`
const SOURCE = String.raw`(\S[^\t]{0,80}?)`
const SYSTEM_ACCOUNTS = oneOf('(?:LOCAL|NETWORK) SERVICE', 'ANONYMOUS LOGON', String.raw`\S+`)
const USERS = oneOf(
  'N/A',
  '-',
  String.raw`NT AUTHORITY\\${SYSTEM_ACCOUNTS}`,
  String.raw`\S+\\\S+`,
  String.raw`\S+`
)
const USER = `(${USERS})`
const USER_KINDS = oneOf(
  'N/A',
  'User',
  'Well Known Group',
  'Alias',
  'Group',
  'Domain',
  'Computer',
  'Deleted Account',
  'Invalid',
  'Unknown',
  '-'
)
/** Where the tabs became blanks. */
const BLANKS = new RegExp(
  [
    String.raw`^\s*(?:\d{1,3}\s{1,4})?${LOG}`,
    COUNTER,
    WEEKDAY_DATE,
    EVENT_ID,
    SOURCE,
    USER,
    `(${USER_KINDS})`,
    `(${LEVEL_WORDS})`,
    String.raw`(\S{1,120})\s{0,4}(.*)$`
  ].join(GAP),
  'i'
)

/**
 * The fields of Snare, what follows its mark: criticality, log, counter, date, id, source, user,
 * kind of user, level, machine, category, data, text, counter.
 */
export function snareFields(line: string): RawFields | null {
  const tabbed = line.split('\t').map(cell => cell.trim())
  const cells = tabbed.some(cell => DATE.test(cell))
    ? tabbed
    : line.split(/ {2,}|[|;]/).map(cell => cell.trim())
  const date = cells.findIndex(cell => DATE.test(cell))
  const level = cells.findIndex(
    (cell, index) => index > date + 2 && parseLevel(cell) !== null && !/^\d+$/.test(cell)
  )
  if (date < 0 || level < 0) return blankFields(line)
  const after = cells.slice(level + 2)
  const category = after.findIndex(cell => cell !== '' && !/^[^\\ ]+\\[^\\]+$/.test(cell))
  return {
    log: cells[date - 2],
    time: cells[date],
    id: cells[date + 1],
    source: cells[date + 2],
    user: cells[date + 3],
    level: cells[level],
    computer: cells[level + 1],
    category: after[category],
    description: longest(after.slice(category + 1))
  }
}

function longest(cells: readonly string[]): string {
  return (
    cells.filter(cell => !/^-?\d*$/.test(cell)).toSorted((a, b) => b.length - a.length)[0] ?? ''
  )
}

function blankFields(line: string): RawFields | null {
  const match = BLANKS.exec(line)
  if (match === null) return null
  return {
    log: match[1],
    time: match[2],
    id: match[3],
    source: match[4],
    user: match[5],
    level: match[7],
    computer: match[8],
    ...textOf(match[9] ?? '')
  }
}

/** Without its tabs a category shows only where there is none. */
function textOf(text: string): RawFields {
  const description = text.replace(/\s-?\d{1,12}\s*$/, '')
  if (/^None\s/.test(description)) return { category: 'None', description: description.slice(5) }
  return { description }
}
