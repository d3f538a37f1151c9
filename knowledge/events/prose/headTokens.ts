import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { LEVEL_WORDS } from '../fields/level.ts'
import { CLOCK_PATTERN, TIME_PATTERN } from '../layouts/tables/rowPatterns.ts'

/** What a word or a run of words in the head of a line says for itself, whatever its neighbours. */
export type HeadToken = {
  readonly field: 'time' | 'level' | 'log' | 'id' | 'computer' | 'category' | 'filler'
  readonly value: string
  readonly length: number
  /** '(5)', 'Event ID 5', 'EventID=5': a number that is set apart or said to be one of an event */
  readonly isMarked: boolean
  /** only the latter */
  readonly isSaid: boolean
}

/** What parts the words of a head: blanks alone, or a mark as well. */
export const GAP: RegExp =
  /(?:[\s,;:：|/·•‖→⇒➔➜›»[\](){}<>"“”‘’*\x60–—-]|\.(?=\s)|=(?=>)|(?<![\p{L}\d])'|'(?![\p{L}\d]))*/uy
export const WORD: RegExp =
  /(?:(?!\/\d{1,5}(?:\s|$)|\.\s|'(?![\p{L}\d]))[^\s,;:：|·•‖→⇒➔➜›»[\](){}<>"“”‘’*])+/uy
export const NAME: RegExp = /^(?:\.?\p{Lu}|[a-z]{1,6}[A-Z])[\w.$&/+-]{1,60}$/u
export const LONE_NAME: RegExp = /^[a-z][a-z\d]{2,20}$/
export const VERSION: RegExp = /^v?\d{1,5}(?:\.\d{1,6}){1,3}$/

/** How programs write a level in their logs. */
const LOGGED_LEVELS = [
  'WARN',
  'INFO',
  'CRIT',
  'ERR',
  String.raw`AUDIT_\w{7}`,
  '(?:Failure|Success)Audit'
]
/** 'Application Error 1000', 'Windows Error Reporting': names of sources hold the word, too. */
const OF_A_NAME = inSequence(
  '(?:Error|Hang|Popup|Management)',
  String.raw`(?!\s(?!(?:Event|ID|Id|on|was|has|Error|Warning|Critical|Information)(?![\p{L}\d]))\p{L})`
)
const ID_WORD = oneOf(
  String.raw`[Ee]vent[ _]?(?:ID|Id|id)?[ \t]?[:#=]?[ \t]?#?`,
  String.raw`EVENT(?:[ _]?ID)?[ \t]?[:#=]?[ \t]?`,
  inSequence(
    '(?:Ereignis|[Éé]v[ée]nement|Evento|Gebeurtenis|Zdarzenie)',
    String.raw`(?:-?[ ]?(?:ID|Id|id))?[ \t]?#?`
  ),
  String.raw`(?:ID|Id|id)[ \t]?[:#=]?[ \t]?#?`,
  '#'
)
/** 'was logged in the System log' */
const LOGGED_IN = inSequence(
  '(?:(?:was |has been |were )?(?:logged|recorded|written|found|detected|raised|reported) )?',
  '(?:(?:in|to) the )?'
)
/** What lists of Event Viewer show in the column of a category that there is none. */
const NO_CATEGORY = oneOf('None', 'Keine', 'Aucune?', 'Nessuna', 'Geen', 'Brak', 'Нет')
/** What parts the cells of a line. */
const CELL_MARK = String.raw`[ \t]{1,3}(?:[|›»→⇒➔➜>]|[-=]>)[ \t]{0,3}`
const NUMBER_ENDS = String.raw`(?![\w/-]|[.,:]\d|%)`

const TOKENS: readonly (readonly [HeadToken['field'], RegExp])[] = [
  ['time', pattern(String.raw`(?:\p{L}{3},? )?(?<value>${TIME_PATTERN})(?: ?UTC)?`, 'iuy')],
  ['time', pattern(String.raw`(?<![\d:])(?<value>${CLOCK_PATTERN})`, 'iuy')],
  ['time', pattern(String.raw`(?<value>\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?=${CELL_MARK})`)],
  ['time', pattern(String.raw`(?<value>\d{14}\.\d{6}[+-]\d{3})(?!\d)`)],
  [
    'log',
    pattern(
      inSequence(
        LOGGED_IN,
        oneOf(
          '(?<value>System|Application|Security|Setup|Directory Service)',
          inSequence(
            String.raw`(?<channel>[\p{L}\d.-]{3,80}(?: [\p{Lu}\d][\p{L}\d.-]{0,30}){0,4}`,
            String.raw`\/(?:Operational|Admin|Analytic|Debug))`
          )
        ),
        '(?: (?:[Ee]vent )?[Ll]og)?',
        String.raw`(?![\p{L}\d-]|\s${OF_A_NAME}|: ?\S{1,40}\.exe)`
      )
    )
  ],
  [
    'level',
    pattern(
      inSequence(
        '(?:(?:with (?:the )?)?(?:level|severity|type) )?',
        `(?<value>${oneOf(LEVEL_WORDS, ...LOGGED_LEVELS)})`,
        String.raw`(?![\p{L}\d_-])(?! (?:Hang|Popup|Reporting|Store))`
      ),
      'iuy'
    )
  ],
  ['id', pattern(String.raw`(?<mark>${ID_WORD})(?<value>\d{1,5})${NUMBER_ENDS}`)],
  ['id', pattern(String.raw`(?<value>\d{2,5})${NUMBER_ENDS}`)],
  ['id', pattern(String.raw`(?<value>\d)(?=: \S| ${NO_CATEGORY}(?:\s|$))`)],
  ['id', pattern(String.raw`(?<=${CELL_MARK})(?<value>\d)(?=${CELL_MARK})`)],
  [
    'computer',
    pattern(
      inSequence(
        '(?:(?:was )?triggered )?(?:[Oo]n {1,10}|[Oo]f (?=the )|auf |sur |@ ?)',
        '(?:the )?(?:(?:machine|server|computer|host|device|node) )?',
        String.raw`(?<value>(?=[^ ]{0,40}[\d-])[A-Za-z][\w-]{2,40}(?:\.[\w-]{1,40}){0,6})`
      )
    )
  ],
  [
    'computer',
    pattern(
      String.raw`(?:[Mm]achine|[Cc]omputer|[Hh]ost) (?<value>(?=[^ ]{0,40}[\d-])[A-Za-z][\w-]{2,40})(?![\w.-])`
    )
  ],
  ['category', pattern(String.raw`${NO_CATEGORY}(?=\s\S)`)],
  [
    'filler',
    pattern(
      inSequence(
        oneOf(
          String.raw`Event Viewer(?: \(Local\))?`,
          String.raw`Ereignisanzeige(?: \(Lokal\))?`,
          'Windows[ -](?:Logs|Protokolle)',
          'from',
          'log',
          'at',
          'by',
          'in',
          '(?:(?:im|aus) )?Protokoll',
          '(?:dans|du) (?:le )?journal',
          '[Ss](?:ource|rc)',
          '[Tt]ype',
          '[Ll]evel',
          '[Ee]vent',
          'Quelle',
          'Origine?',
          'Origen',
          'Bron'
        ),
        String.raw`(?![\p{L}\d-])(?!\s*(?::|=(?!>)))`
      )
    )
  ]
]

/** The token that begins at this place of a line; null: a word that depends on its neighbours. */
export function tokenAt(line: string, at: number): HeadToken | null {
  for (const [field, token] of TOKENS) {
    token.lastIndex = at
    const match = token.exec(line)
    if (match === null) continue
    const { value, channel, mark } = match.groups ?? {}
    const isBracketed = /[[(<{#/]$/.test(line.slice(0, at))
    return {
      field,
      value: value ?? channel ?? match[0],
      length: match[0].length,
      isMarked: (mark !== undefined || isBracketed) && field === 'id',
      isSaid: /[a-z]/i.test(mark ?? '')
    }
  }
  return null
}

function pattern(source: string, flags = 'uy'): RegExp {
  return new RegExp(source, flags)
}

/** 'HTTP 404' */
export const STATUS_OF_PROTOCOL = /^(?:HTTPS?|FTP|SMTP|SIP|LDAP) [1-5]\d\d$/i
/** 'Microsoft Office 16 Alerts 300': the first number is of the name. */
export const NAME_GOES_ON =
  /^\d{1,5} (?!(?:Error|Warning|Information|Critical) )\p{Lu}\p{L}{2,20} [(]?\d/u
