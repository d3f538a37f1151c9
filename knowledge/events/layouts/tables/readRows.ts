import { oneOf } from '../../../language/words/oneOf.ts'
import { endOfDescription } from '../../fields/endOfDescription.ts'
import { LEVEL_WORDS, languagesOfLevel, levelAtStart, parseTypeNumber } from '../../fields/level.ts'
import { eventOf, type Format, type RawFields } from '../../fields/readEvent.ts'
import { orderOfLanguages } from '../../fields/time.ts'
import { parseLineHead } from '../../prose/lineHead.ts'
import { textBelow } from '../../prose/textAround.ts'
import { LEVEL_PATTERN, MACHINE, TIME_PATTERN } from './rowPatterns.ts'
import { type SplitRow, splitRow, splitRowAtBlanks } from './splitRow.ts'

/**
 * Rows without headings: grids of Event Viewer, exports of NT 4 and 2000, dumpel, eventquery.vbs.
 */
export const ROWS: Format = {
  name: 'rows',
  read: text => {
    const found = [...rowsIn(text)]
    return found.flatMap((row, index) => {
      const { format, said, start } = row
      const isOnly = found.length === 1 && said.time !== undefined
      const body = bodyOf(text, row, found[index + 1]?.start ?? text.length, isOnly)
      const begin = index === 0 ? start - headingLength(text, start) : start
      const type = format === 'dumpel' ? parseTypeNumber(said.level) : null
      return eventOf(
        format,
        { ...withMachine(said), description: body.text },
        { start: begin, end: body.end },
        {
          order: orderOfLanguages(languagesOfLevel(said.level), said.time ?? null),
          level: type ?? levelAtStart(said.level ?? '')
        }
      )
    })
  }
}

/** The last cell where a list has its categories is the machine where it looks like one. */
function withMachine(said: RawFields): RawFields {
  const { category, computer } = said
  const isMachine = MACHINE.test(category ?? '') || IN_CAPITALS.test(category ?? '')
  return computer || !isMachine ? said : { ...said, category: null, computer: category }
}

const IN_CAPITALS = /^[A-Z]{5,15}$/

/** The text of a row, which may stand below it, and where it ends. */
function bodyOf(
  text: string,
  { said, end, open }: EventRow,
  limit: number,
  isOnly: boolean
): { readonly text: string | null; readonly end: number } {
  const beside = said.description ?? ''
  if (open) {
    const stop = endOfDescription(text, end, limit)
    const parts = [beside, text.slice(end, stop)].filter(part => part.trim() !== '')
    return { text: parts.join('\n'), end: stop }
  }
  const below = beside.trim() === '' ? textBelow(text, end, limit, isOnly) : null
  return { text: below?.text ?? beside, end: below?.end ?? end }
}

type EventRow = {
  readonly format: string
  readonly said: RawFields
  readonly start: number
  readonly end: number
  readonly open: boolean
}

const LEVEL = `(?<level>${LEVEL_WORDS}|None)`
const TIME = `(?<time>${TIME_PATTERN})`
/** A name; what is left of a clock or a number alone is none. */
const SOURCE = String.raw`(?<source>(?![ap]\.?\s?m\.?\s|[\d.,:]+\s|[-–—|/·]+\s)\S(?:[^\n\t]{0,70}?\S)?)`
const CATEGORY_WORD = String.raw`[^\s\d–—|/·-][^\s:]*(?![^\s])`
const CATEGORY = `(?<category>${oneOf(
  'None',
  'N/A',
  String.raw`\(\d+\)`,
  String.raw`${CATEGORY_WORD}(?:\s${CATEGORY_WORD}){0,3}?`
)})`
const USER = `(?<user>${oneOf(
  'N/A',
  String.raw`NT AUTHORITY\\(?:SYSTEM|NETWORK SERVICE|LOCAL SERVICE|ANONYMOUS LOGON)`,
  String.raw`[^\s\\]+\\\S+`,
  String.raw`S-1-\S+`,
  'SYSTEM'
)})`
const COMPUTER = String.raw`(?<computer>\S+)`
const ID = String.raw`(?<id>\d{1,5})`

const NT_ROW = [TIME, SOURCE, LEVEL, CATEGORY, ID].join(String.raw`\s+`)

type Grid = { readonly format: string; readonly row: RegExp; readonly open: boolean }

/** A row that ends with its line. */
function closedRow(format: string, ...cells: readonly string[]): Grid {
  const pattern = String.raw`^[ \t]*${cells.join(String.raw`\s+`)}[ \t]*$`
  return { format, open: false, row: new RegExp(pattern, 'ium') }
}

/**
 * How each kind of row reads; `open`: a text follows, below or beside. Over at most one line end.
 */
const GRIDS: readonly Grid[] = [
  {
    format: 'nt-list',
    open: true,
    row: new RegExp(String.raw`^[ \t]*${NT_ROW}(?:\s+${USER}\s+${COMPUTER})?(?=\s|$)`, 'iu')
  },
  closedRow('nt-list', LEVEL, TIME, SOURCE, CATEGORY, ID, USER, COMPUTER),
  closedRow(
    'list',
    LEVEL,
    TIME,
    SOURCE,
    String.raw`${ID}(?:[ \t]+(?<category>(?!None \S)\S[^\n]{0,60}))?`
  ),
  closedRow('eventquery', LEVEL, ID, TIME, SOURCE, COMPUTER),
  closedRow(
    'dumpel',
    TIME,
    '(?<level>1|2|4|8|16|0)',
    String.raw`(?<category>\d{1,5})`,
    ID,
    SOURCE,
    USER,
    String.raw`${COMPUTER}(?:[ \t]+(?<description>[^\n]*))?`
  ),
  closedRow('get-winevent-table', TIME, ID, LEVEL, String.raw`(?<description>\S[^\n]*)`),
  closedRow(
    'get-eventlog-table',
    String.raw`\d{1,9}`,
    String.raw`(?<time>\p{L}{3,4}\.? {1,2}\d{1,2} \d{2}:\d{2})`,
    `(?<level>${LEVEL_PATTERN})`,
    SOURCE,
    String.raw`(?<id>\d{1,10})(?:\s(?<description>[^\n]*))?`
  )
]
const BEGINS = new RegExp(
  String.raw`^[ \t]*${oneOf(
    String.raw`"?\d{1,4}[-/.]`,
    String.raw`\p{L}[\p{L}. ]{1,30}\s+\d`,
    String.raw`\d{1,9}\s+\p{L}{3,4}\.? `
  )}`,
  'u'
)
/** Every row tells a time. */
const HAS_CLOCK = /\d[:.]\d{2}/
/** A row may be broken over three lines, no further. */
const MAX_ROW_LENGTH = 700

const rowsIn = function* (text: string): Iterable<EventRow> {
  let provider: string | undefined
  let reached = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (start >= reached && end > start) {
      const line = text.slice(start, Math.min(end, start + 20_000))
      provider = /^\s*ProviderName: (\S[^\n]{0,80})$/.exec(line)?.[1] ?? provider
      const row = rowAt(text, line, start)
      if (row !== null) {
        yield { ...row, said: { ...row.said, source: row.said.source ?? provider } }
        reached = row.end
      }
    }
    start = end + 1
  }
}

function rowAt(text: string, line: string, start: number): EventRow | null {
  const split = splitRow(line)
  if (split !== null)
    return { ...withHeadInside(split), start, end: start + line.length, open: false }
  const grid = gridAt(text, line, start)
  if (grid !== null) return grid
  const apart = splitRowAtBlanks(line)
  if (apart === null) return null
  return { ...apart, start, end: start + line.length, open: false }
}

/** 'host;service;CRITICAL;3;System Disk 51 (warning): An error ...': a monitor's row holds the event's. */
function withHeadInside(row: SplitRow): SplitRow {
  const text = row.said.description ?? ''
  const head = row.format === 'row' ? parseLineHead(text) : null
  if (head === null || head.isBare) return row
  const time = head.fields.time ?? row.said.time
  return { ...row, said: { ...head.fields, time, description: text.slice(head.at) } }
}

function gridAt(text: string, line: string, start: number): EventRow | null {
  if (!HAS_CLOCK.test(line) || !BEGINS.test(line)) return null
  const near = text.slice(start, start + MAX_ROW_LENGTH)
  for (const { format, row, open } of GRIDS) {
    const match = row.exec(open ? near : line.slice(0, MAX_ROW_LENGTH * 2))
    if (match?.groups === undefined) continue
    if (isMachineFirst(match.groups)) continue
    const broken = match[0].split('\n').length
    if (broken <= 3 && !/\n\s*\n/.test(match[0]))
      return { format, said: match.groups, start, end: start + match[0].length, open }
  }
  return null
}

/** '10:11:12 HV01 Error disk 153': what stands where a source would is the machine. */
function isMachineFirst({ source = '', category = '', computer }: Groups): boolean {
  const isNamed = category !== '' && !/^(?:None|N\/A|\(\d+\))$/i.test(category)
  return computer === undefined && isNamed && MACHINE.test(source)
}

type Groups = { readonly [group: string]: string | undefined }

const HEADING_WORDS = oneOf('event', 'source', 'date', 'ereignis', 'origen', 'origine')
const HEADING_ABOVE = new RegExp(
  String.raw`(?:^|\n)([^\n\d]{0,200}${HEADING_WORDS}[^\n\d]{0,200}(?<!:)\n(?:[- =]{5,300}\n)?)$`,
  'i'
)

/** The line of headings right above the first row, and what underlines it. */
function headingLength(text: string, start: number): number {
  return HEADING_ABOVE.exec(text.slice(Math.max(0, start - 800), start))?.[1]?.length ?? 0
}
