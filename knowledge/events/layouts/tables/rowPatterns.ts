import { oneOf } from '../../../language/words/oneOf.ts'
import { memoizeRecent } from '../../../memoizeRecent.ts'
import { LEVEL_WORDS } from '../../fields/level.ts'
import type { Column } from './tableColumns.ts'

/** The source texts of patterns for what stands in the rows of lists; for the flags 'iu'. */

export const DAY_PATTERN: string = oneOf(
  String.raw`\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}\.?`,
  String.raw`\d{1,2}[- ]\p{L}{3,9}\.?[- ]\d{2,4}`,
  String.raw`\d{4}[- ]\p{L}{3,9}\.?[- ]\d{1,2}`,
  String.raw`\p{L}{3,9}\.? {1,2}\d{1,2}(?:,? \d{4})?(?=,? {1,3}\d{1,2}:\d)`
)
const NOON = String.raw`(?:\s?[ap]\.?\s?m\.?(?!\p{L}))`
/** A clock with its half of the day: 'AM' is never left for the next column. */
export const CLOCK_PATTERN: string =
  String.raw`(?:[上下]午\s?|午[前後]\s?|오[전후]\s?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,9})?` +
  String.raw`(?:${NOON}|(?!${NOON}))(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])`
export const TIME_PATTERN: string = oneOf(
  String.raw`${DAY_PATTERN},?(?:T|\s{1,4})${CLOCK_PATTERN}`,
  String.raw`${CLOCK_PATTERN},?\s${DAY_PATTERN}`
)
/** A word for a level, also as PowerShell cuts it and as it writes the level it has no name for. */
export const LEVEL_PATTERN: string = oneOf(
  LEVEL_WORDS,
  'None',
  '0',
  String.raw`SuccessA\S*`,
  String.raw`FailureA\S*`
)
/** Sources with blanks in their names, where nothing but the words tells where the name ends. */
export const SPACED_SOURCES: string = oneOf(
  'Service Control Manager',
  'Application (?:Error|Hang|Popup|Management)',
  'Windows (?:Error Reporting|File Protection|Search Service|Server Update Services)',
  'Windows (?:Update Agent|Backup|Activation Technologies)',
  String.raw`NTDS \p{L}+`,
  String.raw`MSExchange \p{L}+(?: \p{L}+Service)?`,
  `Microsoft-Windows-Windows (?:Defender|Firewall With Advanced Security|Remote Management)`,
  String.raw`Microsoft Office \d+`,
  String.raw`ASP\.NET \d\S*`,
  String.raw`\.NET Runtime(?: Optimization Service)?`,
  'Active Server Pages',
  'DFS Replication',
  'DFS Service',
  'File Replication Service',
  'VMware Tools',
  'Virtual Disk Service',
  'System Restore',
  'Print Server',
  'RAS Server'
)

/** More columns of free text than this cannot be told apart without their places. */
const MAX_FREE_COLUMNS = 2
const KNOWN_PATTERNS = 50
const FREE_NAME = String.raw`\S.{0,80}?`

/**
 * A pattern for a row whose columns lost their places, by what each holds; null: too much free
 * text.
 */
export const rowPattern: (columns: readonly Column[]) => RegExp | null = memoizeRecent(
  columns => patternOf(columns.map(column => column ?? 'other')),
  columns => columns.join(' '),
  KNOWN_PATTERNS
)

function patternOf(columns: readonly string[]): RegExp | null {
  const cells = columns.map((column, index) => cellPattern(column, columns[index + 1]))
  const free = cells.filter(cell => /\?\)+$/.test(cell)).length
  if (free > MAX_FREE_COLUMNS) return null
  return new RegExp(String.raw`^\s*${cells.join(String.raw`\s+`)}\s*$`, 'iu')
}

/**
 * What stands before a free text ends with a word; what stands before another column may have
 * several.
 */
function cellPattern(column: string, next: string | undefined): string {
  const isBeforeText = next === 'description' || next === undefined
  switch (column) {
    case 'datetime':
      return `(${TIME_PATTERN})`
    case 'date':
      return `(${DAY_PATTERN})`
    case 'time':
      return `(${oneOf(TIME_PATTERN, CLOCK_PATTERN)})`
    case 'id':
      return String.raw`(\d{1,5})`
    case 'instance':
      return String.raw`(\d{1,10})`
    case 'level':
    case 'type':
      return `(${LEVEL_PATTERN})`
    case 'source':
      return `(${oneOf(SPACED_SOURCES, isBeforeText ? String.raw`\S{1,80}` : FREE_NAME)})`
    case 'description':
      if (next === undefined) return '(.*)'
      return String.raw`(\S.{0,200}?)`
    case 'category':
    case 'log':
      return String.raw`(\S.{0,60}?)`
    default:
      return String.raw`(\S{1,120})`
  }
}
/** A machine as NetBIOS or DNS knows it; 'KB5034441' is none. */
export const MACHINE: RegExp = new RegExp(
  [
    String.raw`^(?!KB\d)(?=[^.]*[\d-])[A-Z\d][A-Z\d_-]{2,30}(?:\.[\w-]{1,40}){0,6}$`,
    String.raw`^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}\.(?:[a-z]{2,16}|[A-Z]{2,16})$`
  ].join('|'),
  'u'
)
