import { oneOf } from '../../language/words/oneOf.ts'
import type { Span } from '../event.ts'

/**
 * What somebody quotes in a message is not their own: replies in Teams, and mails answered or
 * passed on.
 */

/** Stand in the plain text where a quote of HTML opened and closed. */
export const QUOTE_OPENS = '\uE000'
export const QUOTE_CLOSES = '\uE001'

const WROTE = oneOf(
  'wrote',
  'writes',
  'said',
  'schrieb',
  'a écrit',
  'escribió',
  'ha scritto',
  'escreveu',
  'schreef',
  'napisał(?:\\(a\\)|a)?',
  'пишет',
  'написал(?:а|\\(а\\))?',
  'skrev',
  'kirjoitti',
  'napsal(?:\\(a\\)|a)?'
)
/** The end of 'On Mon, 3 Mar 2003 at 10:12, Ann wrote:' */
const WROTE_ENDS = new RegExp(String.raw`(?<=[\s>])${WROTE}(?: [^\n]{1,60})?[ \t]?:[ \t]*$`, 'gimu')
/** The beginning of such a line, in the languages of mail programs. */
const DATED = /^[ \t]{0,8}(?:On|Am|Le|El|Il giorno|Il|Em|Op|W dniu|Den|Dne|\d)(?![\p{L}])/u
/** A time or a year. */
const SAYS_WHEN = /\d[:.h]\d\d|\b(?:19|20)\d\d\b/
const MAX_NAME_WORDS = 4
const ORIGINAL = new RegExp(
  String.raw`^[ \t]{0,8}(?:-{2,}|_{2,}|Begin) ?${oneOf(
    'Original Message',
    'Forwarded Message',
    'Forwarded by [^\\n]{1,80}',
    'forwarded message:?',
    'Ursprüngliche Nachricht',
    'Weitergeleitete Nachricht',
    "Message d[’']origine",
    'Message original',
    'Message transféré',
    'Mensaje original',
    'Messaggio originale',
    'Oorspronkelijk bericht',
    'Mensagem original',
    'Wiadomość oryginalna',
    'Исходное сообщение'
  )} ?-{0,20}`,
  'gimu'
)
/**
 * Outlook's block above a mail that was answered: 'From: ...', 'Sent: ...', 'To: ...', 'Subject:
 * ...'
 */
const HEADERS = new RegExp(
  [
    String.raw`^[ \t*]{0,8}(?:From|Von|De|Da|Van|Od|От)[ \t*]?:[^\n]{1,200}\n`,
    String.raw`(?:[ \t*]{0,8}[\p{L} ]{2,14}[ \t*]?:[^\n]{1,300}\n){1,5}?`,
    String.raw`[ \t*]{0,8}(?:Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Assunto|Temat|Тема)[ \t*]?:`
  ].join(''),
  'gimu'
)
const QUOTED_LINES = /^(?:[ \t]{0,3}>[^\n]*(?:\n|$))+/gm
const QUOTED_HTML = new RegExp(`${QUOTE_OPENS}[^${QUOTE_CLOSES}]*(?:${QUOTE_CLOSES}|$)`, 'g')

/** The quotes of a text in order, none within another. Linear. */
export function findQuotes(text: string): readonly Span[] {
  const marked = [QUOTED_LINES, QUOTED_HTML].flatMap(form =>
    [...text.matchAll(form)].map(({ 0: quote, index }) => ({
      start: index,
      end: index + quote.length
    }))
  )
  const attributed = [...text.matchAll(WROTE_ENDS)].flatMap(({ 0: words, index }) => {
    const start = startOfAttribution(text, index)
    const end = endOfAttributed(text, index + words.length, marked)
    if (start === null) return []
    return [{ start, end }]
  })
  const answered = [ORIGINAL, HEADERS].flatMap(form =>
    [...text.matchAll(form)].map(({ index }) => ({ start: index, end: text.length }))
  )
  return joined([...marked, ...attributed, ...answered])
}

/**
 * Where the line that says who wrote begins, or the one above when it was wrapped; null: it is a
 * sentence.
 */
function startOfAttribution(text: string, place: number): number | null {
  const line = text.lastIndexOf('\n', place - 1) + 1
  const words = text.slice(line, place)
  if (DATED.test(words)) return line
  const above = text.lastIndexOf('\n', line - 2) + 1
  const before = text.slice(above, line)
  // programs wrap the line in front of the address
  if (words.includes('@')) return DATED.test(before) && SAYS_WHEN.test(before) ? above : line
  if (line > 0 && DATED.test(before)) return above
  const isName = words.trim().split(/\s+/).length <= MAX_NAME_WORDS && /^\s*\p{Lu}/u.test(words)
  if (isName) return line
  return null
}

/** Behind 'Ann wrote:' the quote is what is marked, or all that follows. */
function endOfAttributed(text: string, end: number, marked: readonly Span[]): number {
  const next = marked.find(
    quote => quote.start >= end && text.slice(end, quote.start).trim() === ''
  )
  return next?.end ?? text.length
}

function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end }
  }
  return kept
}

const REPLY = /^<blockquote[^<>]{0,400}schema\.skype\.com\/Reply/i
/** The id of a bot in Teams begins with 28; the author of a reply stands at its beginning. */
const BOT = /itemid=["']28:/i
const MAX_AUTHOR_LENGTH = 800
const CLOSE = '</blockquote>'

/** The text with as many characters, without what it quotes of a bot in Teams. */
export function withoutBotQuotes(text: string): string {
  if (!text.includes('schema.skype.com/Reply')) return text
  const parts: string[] = []
  let at = 0
  for (const { index } of text.matchAll(/<blockquote(?=[\s>])/gi)) {
    const head = text.slice(index, index + MAX_AUTHOR_LENGTH)
    if (index < at || !REPLY.test(head) || !BOT.test(head)) continue
    const close = text.indexOf(CLOSE, index)
    const end = close < 0 ? text.length : close + CLOSE.length
    parts.push(text.slice(at, index), ' '.repeat(end - index))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** How the assistant quotes articles: nobody else writes so. */
const OWN_WORDS = /\bQ\d{5,6}, line \d{1,5}\b|one article describes exactly this/i

/** Whether a quote repeats the assistant. */
export function quotesAssistant(quote: string): boolean {
  return OWN_WORDS.test(quote)
}
