import type { Span } from '../../../knowledge/events/event.ts'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'
import { findQuotes } from '../../../knowledge/events/text/quotes.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { WRITE_ABOVE } from '../letters/createMailer.ts'

/**
 * What somebody wrote in a mail that answers one of ours: without what it quotes at its end or in
 * front, and without the signature. Quotes with answers between them stay: they say what is meant.
 * `name`: the writer's, which may stand alone above the rest of a signature.
 */
export function ownPartOfAnswer(mail: string, name = ''): string {
  const text = prepared(mail)
  const quotes = quotesIn(text)
  const tail = tailOf(text, quotes)
  const own = text.slice(0, tail)
  const inside = quotes.filter(({ start }) => start < tail)
  const [first] = inside
  const isInFront =
    inside.length === 1 && first !== undefined && own.slice(0, first.start).trim() === ''
  const said = isInFront ? own.slice(first.end) : withoutAttribution(own, text.slice(tail))
  return withoutName(withoutSignature(said), name).trim()
}

/**
 * A mail that begins a conversation, without the signature above what it passes on: that is what it
 * is about.
 */
export function ownPartOfQuestion(mail: string): string {
  const text = prepared(mail)
  const passedOn = findQuotes(text)[0]?.start ?? text.length
  return `${withoutSignature(text.slice(0, passedOn))}\n\n${text.slice(passedOn)}`.trim()
}

/** With what is known to be a letter of ours, however a program writes what it quotes. */
function quotesIn(text: string): readonly Span[] {
  const quotes = findQuotes(text)
  const place = Math.max(...WRITE_ABOVE.map(words => text.indexOf(words)))
  const isQuoted = quotes.some(({ start, end }) => start <= place && place < end)
  if (place < 0 || isQuoted) return quotes
  const line = text.lastIndexOf('\n', place) + 1
  return [...quotes.filter(({ end }) => end <= line), { start: line, end: text.length }]
}

/** Characters of a line that says who wrote what is quoted below it. */
const MAX_ATTRIBUTION_LENGTH = 300

/** '2026年1月5日 9:00 KB Triage <bot@help.example>:' in front of a quote, in whatever language. */
function withoutAttribution(own: string, quoted: string): string {
  if (quoted === '') return own
  const text = own.trimEnd()
  const line = text.slice(text.lastIndexOf('\n') + 1)
  const isAttribution =
    /[:：]$/.test(line) && line.includes('@') && line.length <= MAX_ATTRIBUTION_LENGTH
  return isAttribution ? text.slice(0, text.length - line.length) : own
}

function prepared(mail: string): string {
  return mail.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' ')
}

/** Where the quotes at the end begin; the end of the text where there are none. */
function tailOf(text: string, quotes: readonly Span[]): number {
  let tail = text.length
  for (const { start, end } of quotes.toReversed()) {
    if (withoutSignature(text.slice(end, tail), true).trim() !== '') break
    tail = start
  }
  return tail
}

/** Two hyphens and a blank alone on a line, as programs set them above a signature (RFC 3676). */
const DELIMITER = /^-- $/m
/** The same where a program took the blank away; people draw lines so, too. */
const BARE_DELIMITER = /^--$/m
const DEVICE = `${oneOf(
  'iphone',
  'ipad',
  'android',
  'mobile',
  '(?:smart|mobil(?:e )?|windows )?(?:phone|telefon|téléphone)',
  'samsung',
  'galaxy',
  'huawei',
  'pixel',
  'blackberry',
  'mail (?:for|für|pour|para|per|voor) windows',
  'outlook',
  'yahoo',
  'gmail',
  'proton'
)}[^\\n]{0,40}`
/** What programs add at the end, and the line that Outlook draws above a quote. */
const ADDED = new RegExp(
  `^(?:_{5,80}|-{5,80}|${oneOf(
    `sent (?:from|via|using) (?:my )?${DEVICE}`,
    `gesendet (?:von|mit|über) (?:meinem )?${DEVICE}`,
    `von (?:meinem )?${DEVICE} gesendet`,
    `envoyé (?:de|depuis|à partir de) (?:mon )?${DEVICE}`,
    `enviado (?:desde|do|de) (?:mi |meu )?${DEVICE}`,
    `inviato (?:da|dal) (?:mio )?${DEVICE}`,
    `(?:verzonden|verstuurd) vanaf (?:mijn )?${DEVICE}`,
    'get outlook for [^\\n]{1,80}',
    'outlook für [^\\n]{1,80} (?:beziehen|herunterladen)',
    'télécharger outlook pour [^\\n]{1,80}',
    'obtener outlook para [^\\n]{1,80}'
  )})$`,
  'i'
)
/** A closing formula alone on its line. */
const REGARDS = new RegExp(
  `^${oneOf(
    '(?:(?:kind|best|warm|many|with kind|with best) )?regards',
    'best wishes',
    'all the best',
    'yours (?:sincerely|faithfully|truly)',
    'sincerely',
    'cheers',
    '(?:mit )?(?:freundlichen|besten|herzlichen|vielen) grüßen',
    '(?:viele|beste|liebe|freundliche) grüße',
    'mfg',
    'cordialement',
    'bien à vous',
    'salutations(?: distinguées)?',
    'un saludo',
    'saludos(?: cordiales)?',
    'atentamente',
    'cordiali saluti',
    'distinti saluti',
    'met vriendelijke groet(?:en)?',
    'atenciosamente',
    'pozdrawiam'
  )}[,.!]?$`,
  'i'
)
/** Lines below the first one of a signature, and characters of each. */
const MAX_SIGNED_LINES = 8
const MAX_SIGNED_LENGTH = 80

/** `mayBeAll`: whether a signature may be all there is; “Cheers” alone is otherwise an answer. */
function withoutSignature(text: string, mayBeAll = false): string {
  const cut = DELIMITER.exec(text)?.index ?? text.length
  const lines = withoutAdded(text.slice(0, cut)).split('\n')
  const isFirst = (line: string) => REGARDS.test(line) || BARE_DELIMITER.test(line)
  const told = withoutSigned(lines, isFirst).join('\n')
  return told.trim() === '' && !mayBeAll ? lines.join('\n') : told
}

function withoutAdded(text: string): string {
  const lines = text.trimEnd().split('\n')
  while (ADDED.test((lines.at(-1) ?? '').trim())) {
    lines.pop()
    while (lines.at(-1)?.trim() === '') lines.pop()
  }
  return lines.join('\n')
}

/** Nothing, or a short word of thanks; a colon would lead to something that is told. */
const LEADS_TO_NAME = /^[\p{L} ,.!]{0,24}$/u

/** The writer's name, or the first part of it, with what stands below it. */
function withoutName(text: string, name: string): string {
  const full = name.trim().toLowerCase()
  const first = full.split(/[\s,]+/)[0] ?? ''
  if (first === '') return text
  const lines = text.split('\n')
  const isFirst = (line: string, above: string | undefined) =>
    [full, first].includes(line.toLowerCase()) && above !== undefined && LEADS_TO_NAME.test(above)
  return withoutSigned(lines, isFirst).join('\n')
}

/** A first line with a few short ones below it is a signature; with a fact below it it is not. */
function withoutSigned(
  lines: readonly string[],
  isFirst: (line: string, above: string | undefined) => boolean
): readonly string[] {
  const from = Math.max(lines.length - MAX_SIGNED_LINES - 1, 0)
  const place = lines.findIndex(
    (line, index) => index >= from && isFirst(line.trim(), lines[index - 1])
  )
  if (place < 0) return lines
  const below = lines.slice(place + 1)
  const isSigned =
    below.every(line => line.length <= MAX_SIGNED_LENGTH && !SAYS_MORE.test(line)) &&
    parseEvents(below.join('\n')).events.length === 0
  return isSigned ? lines.slice(0, place) : lines
}

/** A postscript, a question, an event, or a step of a list. */
const SAYS_MORE = new RegExp(
  oneOf(
    String.raw`^ {0,4}p\.? ?s\b`,
    String.raw`\? {0,4}$`,
    String.raw`\bevent(?: id)?\b ?:? ?\d`,
    String.raw`^ {0,4}(?:\d{1,2}[.)]|[-*•]) `
  ),
  'i'
)
