import { inSequence, oneOf } from '../../language/words/oneOf.ts'

/**
 * Everything else that is a blank to a reader. One character each, so that places stay true; tabs
 * stay, they part the cells of tables.
 */
const BLANKS = /[\uE000\uE001\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\f\v]/g
/** What mail programs and Markdown put before and after a line. */
const QUOTING = /^[ \t]{0,12}(?:(?:[>|]|\/\/|\*(?=[ *])|#(?=[ \n])|- (?=<))[ ]?){1,60}/gm
/** ':Source: NETLOGON', as a list of fields of reStructuredText has them. */
const LEADING_COLON = /^[ \t]{0,8}:(?=\p{L}[\p{L} ]{1,30}: )/gmu
/** The picture that bots set before what they tell: '🏷 Source: disk', ':warning: *Log:* System' */
const PICTURES = new RegExp(
  inSequence(
    '(?<=^[ \\t]{0,4})',
    oneOf(
      String.raw`(?:[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}][\uFE0F\u200D]{0,2}){1,6}`,
      String.raw`:[a-z][a-z_+-]{2,30}\d?:(?=[ ])`
    ),
    String.raw`(?=[ \t]{0,4}[*_]{0,2}\p{L}[^\n]{0,60}[:\d])`
  ),
  'gmu'
)
/** '*Source*: disk', '**Source** : disk': bold names, their colons behind the mark */
const BOLD_NAME = /^([ \t]{0,8}(?:[-•*+][ ])?)([*_]{1,3})(\p{L}[\p{L} .-]{1,30})\2(?=[ ]?[:：])/gmu
const TRAILING = /[\\|]{1,4}[ ]*$/gm
/** 'Machine ........ HV-01': dots lead to the value where others have a colon. */
const LEADERS = /^([ \t]{0,12}\p{L}[\p{L} -]{1,30}?[ ]?)(\.{3,60})(?=[ \t]{1,8}\S)/gmu
/** Fewer such lines are a person's, who pauses. */
const MIN_LED_LINES = 3

/** What a command asks a log for: '*[System[(EventID=6008)]]', '-FilterHashtable @{LogName='System';Id=41}' */
const QUERIES =
  /\*\[(?:System|EventData|UserData)\b[^\n"]{0,400}\]|(?<=-FilterHashtable )@\{[^\n{}]{0,300}\}/gi

/**
 * The same text with as many characters, but plain: line ends, blanks, colons, and none of the
 * marks that quote a line.
 */
export function prepareText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, match => (match.length === 2 ? ' \n' : '\n'))
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(BLANKS, ' ')
    .replace(QUOTING, blanks)
    .replace(PICTURES, blanks)
    .replace(QUERIES, blanks)
    .replace(
      BOLD_NAME,
      (_, lead: string, marks: string, name: string) =>
        `${lead}${blanks(marks)}${name}${blanks(marks)}`
    )
    .replace(LEADING_COLON, blanks)
    .replace(TRAILING, blanks)
  if ((plain.match(LEADERS)?.length ?? 0) < MIN_LED_LINES) return plain
  return plain.replace(LEADERS, (led, name: string) => `${name.trimEnd()}:`.padEnd(led.length))
}

function blanks(match: string): string {
  return ' '.repeat(match.length)
}
