import { oneOf } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { eventOf, type Format, type RawFields, type ReadEvent } from '../fields/readEvent.ts'
import { SOURCE_LINES } from './sourceLines.ts'

const LEVEL = oneOf(
  'Error',
  'Warning',
  'Information',
  'Critical',
  'Audit Success',
  'Audit Failure',
  'Success Audit',
  'Failure Audit'
)
const BEGINS = String.raw`^[ \t>*•-]{0,8}`
const SOURCE = String.raw`(?<source>\S[^\n:|]{0,60}?)`
const COMPUTER = String.raw`(?<computer>[\w.-]{1,64})`
const ID = String.raw`(?<id>\d{1,5})`
const ID_IN_BRACKETS = String.raw`[[(]#?(?:event )?(?:ids?:? ?)?${ID}[\])]`
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?`
const TIME = `(?<time>${DATE},? ${CLOCK})`
/** The mark between the fields and the text. */
const TO_TEXT = '[ ]{0,3}[-–:][ ]{1,3}'

const ANY_SOURCE = /^/
/** Where nothing but a blank stands before it, only a name with a capital is a source. */
const CAPITAL_SOURCE = /^[A-Z]/

type Line = {
  readonly pattern: RegExp
  readonly source: RegExp
}

/** Each way to write the fields of an event in front of its text, on one line. */
const LINES: readonly Line[] = [
  // 'Error 7026 from Service Control Manager on HV1 - The following ...'
  line(`(?<level>${LEVEL}) ${ID} from ${SOURCE} on ${COMPUTER} ?[-–:] `, ANY_SOURCE),
  // 'Warning 1014 Microsoft-Windows-DNS-Client on WS-221: Name resolution ...'
  line(
    `(?<level>${LEVEL}) ${ID} ${SOURCE} on (?=[\\w.]{0,40}[\\d-])${COMPUTER} ?[-–:] `,
    CAPITAL_SOURCE
  ),
  // 'CRITICAL: System - System Error (1003): Error code ...'
  line(
    [
      `(?:[^\\n]{0,80}: )?(?<log>System|Application)(?: log)?(?: ?[/,-] ?|: )`,
      `${SOURCE} ${ID_IN_BRACKETS}${TO_TEXT}`
    ].join(''),
    ANY_SOURCE
  ),
  // 'Error (Service Control Manager, 7001): The ...'
  line(`(?<level>${LEVEL}):? [[(]${SOURCE}, ?(?:id )?${ID}[\\])]${TO_TEXT}`, ANY_SOURCE),
  // 'Error - 2/11/2012 7:11:33 PM | Computer Name = PC | Source = Ntfs | ID = 55', the text below
  line(
    [
      `(?<level>${LEVEL}) - ${TIME} \\| Computer Name = ${COMPUTER}`,
      ` \\| Source = ${SOURCE} \\| ID = ${ID}\\s{1,4}Description = `
    ].join(''),
    ANY_SOURCE
  ),
  ...SOURCE_LINES.map(pattern => ({ pattern, source: ANY_SOURCE }))
]

/**
 * 'CRITICAL: 2 message(s) System disk 11 error (The driver ...), Application VSS 12289 (Volume ...)':
 * a monitor's list in one line, each text in brackets
 */
const LOGS = oneOf('System', 'Application', 'Security', 'Setup')
const LISTED = new RegExp(
  [
    String.raw`(?<=^|[:,;)|] |\(s\) )(?<log>${LOGS}) (?<source>[^\s,;:(][^\n,;:(]{0,60}?) ${ID}`,
    String.raw` (?:(?<level>${LEVEL}) )?\((?=[^\s\d])`
  ].join(''),
  'gim'
)
/** Where its text is over: before the next one, or the figures behind the list. */
const LIST_GOES_ON = new RegExp(String.raw`\)(?=\s*(?:[,;] ?(?:${LOGS}) |\||$))`, 'im')

function listed(text: string): readonly ReadEvent[] {
  return [...text.matchAll(LISTED)].flatMap(({ 0: head, index, groups = {} }) => {
    const start = index + head.length
    const behind = text.slice(start, start + MAX_LISTED_LENGTH).split('\n', 1)[0] ?? ''
    const closing = LIST_GOES_ON.exec(behind)?.index ?? behind.length
    const description = behind.slice(0, closing)
    return eventOf('one-line', { ...groups, description }, { start: index, end: start + closing })
  })
}

const MAX_LISTED_LENGTH = 8_000

/** Some lists draw their empty lines with a full stop. */
const LONE_STOP = /\n[ \t]{0,8}\.\s*$/

type Match = {
  readonly fields: RawFields
  readonly start: number
  readonly end: number
}

/** An event as reports and consoles write it out: its fields in one line, its text behind them. */
export const ONE_LINE: Format = {
  name: 'one-line',
  read: text => {
    const lists = listed(text)
    if (lists.length > 0) return lists
    const found = LINES.flatMap(one => matches(one, text)).toSorted((a, b) => a.start - b.start)
    return found.flatMap(({ fields, start, end }, index) => {
      const limit = found[index + 1]?.start ?? text.length
      const stop = fields.description ? end : endOfDescription(text, end, limit)
      const description = fields.description ?? text.slice(end, stop).replace(LONE_STOP, '')
      return eventOf('one-line', { ...fields, description }, { start, end: stop })
    })
  }
}

function line(fields: string, source: RegExp): Line {
  return { pattern: new RegExp(`${BEGINS}${fields}`, 'gim'), source }
}

function matches({ pattern, source }: Line, text: string): readonly Match[] {
  return [...text.matchAll(pattern)]
    .filter(({ groups }) => source.test(groups?.source ?? ''))
    .map(match => ({
      fields: match.groups ?? {},
      start: match.index,
      end: match.index + match[0].length
    }))
}
