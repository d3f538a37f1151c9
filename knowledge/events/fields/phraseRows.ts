/** The parts of an event in an order that people keep, in a line without labels. */

const NAMES = String.raw`[A-Z][\w.$&()-]*(?: [A-Z][\w.$&()-]*){0,4}`
/** What stands before a row: a level in brackets, a bullet. */
const OPENS = String.raw`^[ \t]*(?:\[(?<mood>[A-Za-z]{3,12})\][ \t]*|[-*•][ \t]+)?`
const TEXT = String.raw`(?=["“(]?[\p{L}\\%<][^\n]{11})`
const MARK = String.raw`[ \t]*(?<mark>\/|\||[-–—]{1,2}|;)[ \t]*`
const AGAIN = String.raw`[ \t]*\k<mark>[ \t]*`

const ROWS: readonly string[] = [
  // 'MAIL01 MSExchangeMTA error 248 Too many ...'
  [
    String.raw`${OPENS}(?<computer>[A-Z][A-Z0-9-]{2,14})[ \t]+(?<source>${NAMES})[ \t]+`,
    '(?<level>[Ee]rror|[Ww]arning|[Ii]nformation|ERROR|WARNING)',
    String.raw`[ \t]+(?<id>\d{1,5})[ \t:-]{1,3}${TEXT}`
  ].join(''),
  // 'DNS / 4004 / The DNS server ...', '[Error] NtFrs - 13508 - The File ...'
  String.raw`${OPENS}(?<source>${NAMES})${MARK}(?:event )?(?<id>\d{1,5})${AGAIN}${TEXT}`,
  String.raw`${OPENS}(?:event )?(?<id>\d{2,5})${MARK}(?<source>${NAMES})${AGAIN}${TEXT}`,
  // 'Error - WAS - 5002 - Application pool ...'
  [
    `${OPENS}(?<level>[Ee]rror|[Ww]arning|[Ii]nformation|[Cc]ritical|ERROR|WARNING)${MARK}`,
    String.raw`(?<source>${NAMES})${AGAIN}(?:event )?(?<id>\d{1,5})${AGAIN}${TEXT}`
  ].join(''),
  // 'event: 3013, Rdr, The redirector ...'
  String.raw`${OPENS}[Ee]vent:?[ ](?<id>\d{1,5}),[ ](?<source>${NAMES})[,:][ ]${TEXT}`,
  // 'Source: W32Time, ID: 54, The Windows Time ...', also behind words
  [
    `(?:${OPENS}|(?<=[ ,;]))[Ss]ource:?[ ](?<source>${NAMES}),`,
    String.raw`[ ](?:[Ee]vent )?(?:id|ID|Id):?[ ](?<id>\d{1,5})[,:][ ]${TEXT}`
  ].join('')
]

/**
 * Up to where the text of the event begins; groups computer, source, level, mood (the level in
 * brackets) and id.
 */
export const PHRASE_ROWS: readonly RegExp[] = ROWS.map(row => new RegExp(row, 'gmu'))

const AT_START: readonly RegExp[] = ROWS.map(row => new RegExp(row, 'u'))

/**
 * Whether a line begins with an event told in a row and can be nothing else: numbers between
 * dashes stand within descriptions, too.
 */
export function isPhraseRow(line: string): boolean {
  return AT_START.some(row => {
    const found = row.exec(line)
    return (
      found?.index === 0 &&
      (found.groups?.level ??
        found.groups?.mood ??
        (/^\s*source\b/i.test(line) ? '' : undefined)) !== undefined
    )
  })
}
