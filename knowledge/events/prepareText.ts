/** Everything that is a blank to a reader: no-break and zero-width spaces, marks of direction. One character each, so that places stay true. */
const BLANKS = /[\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202E\u202F\u205F\u2060-\u2069\u3000\uFEFF\t\f\v\0]/g
const BREAKS = /<br ?\/?>/gi
/** What mail programs and Markdown put before and after a line. */
const QUOTING = /^[ ]{0,12}(?:(?:>|\/\/|\||\*(?=[ *])|#(?= )|- (?=<))[ ]?){1,6}/gm
const TRAILING = /[\\|]+[ ]*$/gm

/** The same text with as many characters, but plain: what looks the same is the same. */
export const prepareText = (text: string): string => text
  .replace(/\r\n?/g, match => match.length === 2 ? ' \n' : '\n')
  .replace(BLANKS, ' ')
  .replace(/[‘’‛′]/g, "'").replace(/[“”„‟″]/g, '"').replace(/：/g, ':').replace(/＝/g, '=')
  .replace(/#011/g, '    ')
  .replace(BREAKS, blanks).replace(/(?<!\*)\*\*(?!\*)/g, '  ')
  .replace(QUOTING, blanks).replace(TRAILING, blanks)

const blanks = (match: string): string => ' '.repeat(match.length)
