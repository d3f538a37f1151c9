import { oneOf } from '../../language/words/oneOf.ts'
import { lastNotAfter } from '../../lastNotAfter.ts'
import {
  FORUM_TAG,
  GLUED_LABEL,
  isGluedAt,
  isKnownTag,
  LINE_TAG,
  losesLineEnds,
  NAME_TAG,
  QUOTE_TAG,
  unknownTag,
  WORD_TAG
} from './markupTags.ts'
import { QUOTE_CLOSES, QUOTE_OPENS } from './quotes.ts'
import { writtenValues } from './writtenStrings.ts'

/**
 * What a text says without the marks that carry it: HTML, entities, bold marks, characters nobody
 * sees.
 */
export type StrippedText = {
  readonly text: string
  /** the place in the given text of a place in the plain one */
  readonly placeOf: (place: number) => number
}

const UNSEEN = '[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\0]'
const ENTITY = `&${oneOf(
  String.raw`#\d{1,7}`,
  String.raw`#x[\da-f]{1,6}`,
  'nbsp',
  'lt',
  'gt',
  'amp',
  'quot',
  'apos',
  'ensp',
  'emsp',
  'thinsp',
  'zwnj',
  'zwj',
  'rsquo',
  'lsquo',
  'ldquo',
  'rdquo',
  'ndash',
  'mdash',
  'hellip',
  '[aeiouAEIOU](?:acute|grave|circ|uml|tilde|ring)',
  '[ccCnN](?:cedil|tilde)',
  'szlig'
)};`
/** Marks of code around a name or a value: 'Event ID: \x601000\x60'; a sentence is quoted by them. */
const CODE_MARK = oneOf(
  String.raw`(?<!\x60)\x60(?=[^\x60\n]{1,40}\x60(?!\x60))`,
  String.raw`(?<=(?<!\x60)\x60[^\x60\n]{1,40})\x60(?!\x60)`
)
const ANY = new RegExp(
  oneOf(
    String.raw`[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0]`,
    '#011',
    String.raw`\*\*`,
    CODE_MARK,
    String.raw`<\/?(?:br|p|div|li|tr|td|table|span|pre|strong|b|dl|at|blockquote|quoted)\b`,
    String.raw`<\/[a-z]|\/>|\[\/[a-z]`,
    GLUED_LABEL,
    '&(?:#|nbsp;|lt;|gt;|quot;|amp;|[a-z]{2,8};)',
    String.raw`=\r?\n`,
    String.raw`\\t`
  ),
  'i'
)
const HTML_TAG =
  /<(?:br|p|div|td|span|pre|html|body|table|li|ul|ol|dl|tr|h[1-6]|blockquote|strong|code)(?:\s[^<>]{0,400})?\/?>/i
const REAL_XML = /<(?:Event|System|EventID|Provider)[\s>]/
const ESCAPED_XML = /&lt;(?:Event|System|Provider)\b/
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  szlig: 'ß'
}
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030A',
  cedil: '\u0327'
}

/**
 * The words of a text, and where each came from. What stands in JSON is a value, and no mark that
 * carries it. Linear; a text without marks comes back as it is.
 */
export function stripMarkup(written: string): StrippedText {
  if (!ANY.test(written)) return { text: written, placeOf: place => place }
  const given = withCellsInLine(written)
  const values = writtenValues(given)
  const parts: string[] = []
  /** from a place in the plain text on, what to add to get the place in the given one */
  const shifts: { readonly from: number; readonly by: number }[] = []
  let [at, length] = [0, 0]
  for (const match of given.matchAll(patternFor(given))) {
    const [mark] = match
    const isValue =
      (lastNotAfter(values, match.index, value => value.start)?.end ?? 0) > match.index
    if (isValue || (mark === '' && !isGluedAt(given, match.index))) continue
    const behind = match.index + mark.length
    const plain = plainOf(mark, given.slice(behind, behind + 8))
    const kept = given.slice(at, match.index)
    parts.push(kept, plain)
    length += kept.length + plain.length
    at = match.index + mark.length
    shifts.push({ from: length, by: at - length })
  }
  return {
    text: parts.join('') + given.slice(at),
    placeOf: place => place + (lastNotAfter(shifts, place, ({ from }) => from)?.by ?? 0)
  }
}

const CELL = /<t[dh](?:\s[^<>]{0,400})?>[^<]*<\/t[dh]>/gi

/** A line end or a tab within a cell of HTML is a blank, as every browser shows it. */
function withCellsInLine(text: string): string {
  if (!/<\/t[dh]>/i.test(text)) return text
  return text.replace(CELL, cell => cell.replace(/[\r\n\t]/g, ' '))
}

/** Entities stand for themselves inside event XML, unless the XML itself was escaped. */
function patternFor(text: string): RegExp {
  const isHtml = HTML_TAG.test(text)
  const hasEntities = !REAL_XML.test(text) || ESCAPED_XML.test(text)
  const unknown = unknownTag(text)
  return new RegExp(
    [
      `${UNSEEN}+`,
      '#011',
      String.raw`(?<!\*)\*\*(?!\*)`,
      CODE_MARK,
      NAME_TAG,
      QUOTE_TAG,
      FORUM_TAG,
      ...(losesLineEnds(text) ? [GLUED_LABEL] : []),
      ...(isHtml ? [LINE_TAG, WORD_TAG] : [String.raw`<\/?br ?\/?>[ \t\r]{0,8}\n?`]),
      ...(unknown === null ? [] : [unknown]),
      hasEntities ? ENTITY : '&nbsp;'
    ].join('|'),
    'gi'
  )
}

/** What a mark stands for; `after` is the text behind it. */
function plainOf(written: string, after: string): string {
  if (written === '#011') return '\t'
  if (written === '') return '\n'
  if (written.startsWith('[')) return forumTag(written)
  if (written.startsWith('&')) return entity(written.slice(1, -1))
  if (written.startsWith('<')) return tagText(written, after)
  return ''
}

/** Forums set words off so; the closing mark of a block stays, on a line of its own. */
function forumTag(tag: string): string {
  if (!/^\[\/?(?:quote|code|pre)/i.test(tag)) return ''
  if (tag.startsWith('[/')) return `\n${tag}\n`
  return '\n'
}

function tagText(tag: string, after: string): string {
  const name = /^<\/?([\w:-]+)/.exec(tag)?.[1]?.toLowerCase() ?? ''
  const isClosing = tag.startsWith('</')
  if (name === 'blockquote' || name === 'quoted') {
    if (isClosing) return `${QUOTE_CLOSES}\n`
    return `\n${tag.endsWith('/>') ? '' : QUOTE_OPENS}`
  }
  if (/^<(?:at|span)\b[^]*<\//i.test(tag)) return ''
  if (/^(?:t[dh]|dt)$/.test(name)) {
    if (isClosing) return '\t'
    return ''
  }
  if (isKnownTag(name)) return lineOf(tag)
  if (isClosing && /^[ \t]*[:：=]/.test(after)) return ''
  return '\n'
}

/** The tags that end a line; an opening and a closing one together end one. */
function lineOf(tag: string): string {
  if (
    /^<\/?(?:br|hr|dd)\b|^<(?:p|div|li|tr|h[1-6]|pre|table)\b/i.test(tag) ||
    /^<\/(?:tr|table|pre)\b/i.test(tag) ||
    tag.endsWith('\n')
  )
    return '\n'
  return ''
}

function entity(name: string): string {
  if (name.startsWith('#'))
    return character(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
  const mark = MARKS[name.slice(1).toLowerCase()]
  if (mark === undefined) return NAMED[name.toLowerCase()] ?? ''
  return `${name.charAt(0)}${mark}`.normalize('NFC')
}

/**
 * The character of a code; other blanks and what no text holds are a blank, a carriage return
 * nothing.
 */
function character(code: number): string {
  if (code === 9 || code === 10) return String.fromCharCode(code)
  if (code === 13) return ''
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const isText = code > 31 && code !== 160 && code <= 0x10ffff && !isSurrogate
  if (isText) return String.fromCodePoint(code)
  return ' '
}
