import type { Span } from '../../../knowledge/events/event.ts'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'
import { findQuotes } from '../../../knowledge/events/text/quotes.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'

/**
 * What somebody wrote in a mail that answers one of ours: without what it quotes at its end or in
 * front, and without the signature. Quotes with answers between them stay: they say what is meant.
 */
export function ownPartOfAnswer(mail: string): string {
  const text = prepared(mail)
  const quotes = findQuotes(text)
  const tail = tailOf(text, quotes)
  const own = text.slice(0, tail)
  const inside = quotes.filter(({ start }) => start < tail)
  const [first] = inside
  const isInFront =
    inside.length === 1 && first !== undefined && own.slice(0, first.start).trim() === ''
  return withoutSignature(isInFront ? own.slice(first.end) : own).trim()
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

function prepared(mail: string): string {
  return mail.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' ')
}

/** Where the quotes at the end begin; the end of the text where there are none. */
function tailOf(text: string, quotes: readonly Span[]): number {
  let tail = text.length
  for (const { start, end } of quotes.toReversed()) {
    if (withoutSignature(text.slice(end, tail)).trim() !== '') break
    tail = start
  }
  return tail
}

/** Two hyphens alone on a line, as programs set them in front of a signature (RFC 3676). */
const DELIMITER = /^-- ?$/m
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
    'get outlook for [^\\n]{1,20}',
    'outlook für [^\\n]{1,20} (?:beziehen|herunterladen)',
    'télécharger outlook pour [^\\n]{1,20}',
    'obtener outlook para [^\\n]{1,20}'
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
/** Lines that follow a closing formula, and characters of each. */
const MAX_SIGNED_LINES = 8
const MAX_SIGNED_LENGTH = 80

function withoutSignature(text: string): string {
  const cut = DELIMITER.exec(text)?.index ?? text.length
  return withoutRegards(withoutAdded(text.slice(0, cut)))
}

function withoutAdded(text: string): string {
  const lines = text.trimEnd().split('\n')
  while (ADDED.test((lines.at(-1) ?? '').trim())) {
    lines.pop()
    while (lines.at(-1)?.trim() === '') lines.pop()
  }
  return lines.join('\n')
}

/** A formula with a few short lines behind it is a signature; with a fact behind it it is not. */
function withoutRegards(text: string): string {
  const lines = text.split('\n')
  const from = Math.max(lines.length - MAX_SIGNED_LINES - 1, 0)
  const place = lines.findIndex((line, index) => index >= from && REGARDS.test(line.trim()))
  if (place < 0) return text
  const behind = lines.slice(place + 1)
  const isSigned =
    behind.every(line => line.length <= MAX_SIGNED_LENGTH && !SAYS_MORE.test(line)) &&
    parseEvents(behind.join('\n')).events.length === 0
  return isSigned ? lines.slice(0, place).join('\n') : text
}

const SAYS_MORE = /^ {0,4}p\.? ?s\b|\?\s{0,4}$|\bevent(?: id)?\b ?:? ?\d/i
