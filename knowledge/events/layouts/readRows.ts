import { endOfDescription } from '../fields/endOfDescription.ts'
import { LEVEL_WORDS, languagesOfLevel, levelAtStart, parseTypeNumber } from '../fields/level.ts'
import { eventOf, type Format } from '../fields/readEvent.ts'
import { orderOfLanguages } from '../fields/time.ts'
import { splitRow } from './splitRow.ts'

/** Rows without headings: grids of Event Viewer, exports of NT 4 and 2000, dumpel, eventquery.vbs. */
export const ROWS: Format = {
  name: 'rows',
  read: text => {
    const found = [...rowsIn(text)]
    return found.flatMap(({ format, said, start, end, open }, index) => {
      const stop = open ? endOfDescription(text, end, found[index + 1]?.start ?? text.length) : end
      const description = open
        ? [said.description, text.slice(end, stop)]
            .filter(part => part !== undefined && part.trim() !== '')
            .join('\n')
        : said.description
      const begin = index === 0 ? start - headingLength(text, start) : start
      return eventOf(
        format,
        { ...said, description },
        { start: begin, end: stop },
        {
          order: orderOfLanguages(languagesOfLevel(said.level), said.time ?? null),
          level:
            (format === 'dumpel' ? parseTypeNumber(said.level) : null) ??
            levelAtStart(said.level ?? '')
        }
      )
    })
  }
}

type EventRow = {
  readonly format: string
  readonly said: { readonly [field: string]: string | undefined }
  readonly start: number
  readonly end: number
  readonly open: boolean
}

const LEVEL = `(?<level>${LEVEL_WORDS}|None)`
const DAY = String.raw`\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}`
const CLOCK = String.raw`(?:[上下]午\s|午[前後]\s|오[전후]\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,7})?(?:\s?[AaPp]\.?[Mm]\.?(?![A-Za-z]))?`
const TIME = String.raw`(?<time>${DAY},?\s{1,4}${CLOCK})`
const SOURCE = String.raw`(?<source>\S(?:[^\n\t]{0,70}?\S)?)`
const CATEGORY = String.raw`(?<category>None|N/A|\(\d+\)|\S(?:[^\n\t]{0,40}?\S)?)`
const USER = String.raw`(?<user>N/A|NT AUTHORITY\\(?:SYSTEM|NETWORK SERVICE|LOCAL SERVICE|ANONYMOUS LOGON)|[^\s\\]+\\\S+|S-1-\S+|SYSTEM)`

/** How each kind of row reads; `open`: a text follows, below or beside. Matched at a line's start, over at most one line end. */
const GRIDS: readonly { readonly format: string; readonly row: RegExp; readonly open: boolean }[] =
  [
    {
      format: 'nt-list',
      open: true,
      row: new RegExp(
        String.raw`^[ \t]*${TIME}\s+${SOURCE}\s+${LEVEL}\s+${CATEGORY}\s+(?<id>\d{1,5})(?:\s+${USER}\s+(?<computer>\S+))?(?=\s|$)`,
        'iu'
      )
    },
    {
      format: 'nt-list',
      open: false,
      row: new RegExp(
        String.raw`^[ \t]*${LEVEL}\s+${TIME}\s+${SOURCE}\s+(?<category>None|N/A|\(\d+\)|[^\s\d]\S*(?:\s[^\s\d]\S*){0,3}?)\s+(?<id>\d{1,5})\s+${USER}\s+(?<computer>\S+)[ \t]*$`,
        'ium'
      )
    },
    {
      format: 'list',
      open: false,
      row: new RegExp(
        String.raw`^[ \t]*${LEVEL}\s+${TIME}\s+${SOURCE}\s+(?<id>\d{1,5})(?:[ \t]+(?<category>\S[^\n]{0,60}))?[ \t]*$`,
        'ium'
      )
    },
    {
      format: 'eventquery',
      open: false,
      row: new RegExp(
        String.raw`^[ \t]*${LEVEL}\s+(?<id>\d{1,5})\s+${TIME}\s+${SOURCE}\s+(?<computer>\S+)[ \t]*$`,
        'ium'
      )
    },
    {
      format: 'dumpel',
      open: false,
      row: new RegExp(
        String.raw`^[ \t]*${TIME}\s+(?<level>1|2|4|8|16|0)\s+(?<category>\d{1,5})\s+(?<id>\d{1,5})\s+${SOURCE}\s+${USER}\s+(?<computer>\S+)(?:[ \t]+(?<description>[^\n]*))?$`,
        'ium'
      )
    },
    {
      format: 'get-winevent-table',
      open: false,
      row: new RegExp(
        String.raw`^[ \t]*${TIME}\s+(?<id>\d{1,5})\s+${LEVEL}\s+(?<description>\S[^\n]*)$`,
        'ium'
      )
    },
    {
      format: 'get-eventlog-table',
      open: false,
      row: new RegExp(
        String.raw`^[ \t]*\d{1,9}\s+(?<time>\p{L}{3,4}\.? {1,2}\d{1,2} \d{2}:\d{2})\s+(?<level>${LEVEL_WORDS}|0|SuccessA\S*|FailureA\S*)\s+${SOURCE}\s+(?<id>\d{1,10})\s(?<description>[^\n]*)$`,
        'ium'
      )
    }
  ]
const BEGINS =
  /^[ \t]*(?:\d{1,4}[-/.]|\p{L}[\p{L}. ]{2,30}\s+\d|\d{1,9}\s+\p{L}{3,4}\.? |"?\d{1,4}[-/.]|\p{L}[\p{L} ]{2,30}[,;\t]|\d+,)/u
/** Every row tells a time. */
const HAS_CLOCK = /\d[:.]\d{2}/
const WINDOW = 700

const rowsIn = function* (text: string): Iterable<EventRow> {
  let provider: string | undefined
  let reached = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (start >= reached && end > start) {
      const line = text.slice(start, Math.min(end, start + 20_000))
      provider = /^\s*ProviderName: (\S[^\n]{0,80})$/.exec(line)?.[1] ?? provider
      const row = HAS_CLOCK.test(line) && BEGINS.test(line) ? rowAt(text, line, start) : null
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
  if (split !== null) return { ...split, start, end: start + line.length, open: false }
  const near = text.slice(start, start + WINDOW)
  for (const { format, row, open } of GRIDS) {
    const match = row.exec(open ? near : line.slice(0, WINDOW * 2))
    if (match?.groups === undefined) continue
    const broken = match[0].split('\n').length
    if (broken <= 3 && !/\n\s*\n/.test(match[0]))
      return { format, said: match.groups, start, end: start + match[0].length, open }
  }
  return null
}

/** The line of headings right above the first row, and what underlines it. */
function headingLength(text: string, start: number): number {
  return (
    /(?:^|\n)([^\n\d]{0,200}(?:event|source|date|ereignis|source|origen|origine)[^\n\d]{0,200}\n(?:[- =]{5,300}\n)?)$/i.exec(
      text.slice(Math.max(0, start - 800), start)
    )?.[1]?.length ?? 0
  )
}
