import { oneOf } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'

/**
 * What leads from an event's number to its text: 'from MSExchangeIS on our server MAIL1: ...',
 * 'every few minutes, it says: ...', ', something like ...', ' - "..."'
 */
const LEADS = new RegExp(
  String.raw`^[^\n.!?;:"“”„«]{0,70}?${oneOf(
    `,? with (?:the |this )?(?:text|message|description|error)(?:[:,]|(?= ["“„«'\\x60]))`,
    `[,.]? ${oneOf(
      '(?:the |its )?(?:text|message|description)',
      'it',
      'which',
      'that',
      'and'
    )}? ?${oneOf(
      'says?',
      'saying',
      'said',
      'reads?',
      'reading',
      'states?',
      'stating'
    )}(?: that)?[:,]?(?= )`,
    ',? something (?:like|about)(?= )',
    String.raw`[:：](?=[ "“„«'\x60\n])`,
    String.raw`\)?["'”]? (?:[-–—]{1,2}|about)(?= )`,
    '(?= ["“„«\x60])'
  )}\s{0,3}`,
  'i'
)
/** 'event 5011 about twice a day' */
const HOW_OFTEN = new RegExp(
  String.raw`^["“]?${oneOf(
    'an?',
    'once',
    'twice',
    'every',
    'each',
    String.raw`\d`,
    'the same',
    'it',
    'this',
    'that'
  )}\b[^\n]{0,12}${oneOf('hour', 'day', 'week', 'minute', 'time', 'night', 'morning', 'month')}(?:ly|s)?\b`,
  'i'
)
/** What closes a quotation, by what opens it. */
const CLOSING_QUOTES: Readonly<Record<string, RegExp>> = {
  '"': /["”](?=[\s.,;:)]|$)/,
  '“': /[”"](?=[\s.,;:)]|$)/,
  '„': /[“”"](?=[\s.,;:)]|$)/,
  '«': /»/,
  '»': /«/,
  '‘': /’(?=[\s.,;:)]|$)/,
  '‚': /[‘’](?=[\s.,;:)]|$)/,
  "'": /'(?=[\s.,;:)]|$)/,
  '\x60': /\x60/
}
/** A block of code is read with its place in the text, not as a quotation. */
const BLOCK_OPENS = /^\x60{3}/
const MIN_WORDS = 3
/** A quotation of less is a name. */
const MIN_QUOTED_LENGTH = 6
const MAX_TOLD_LENGTH = 4_000

type ToldText = { readonly text: string; readonly end: number; readonly isQuoted: boolean }

/**
 * The text that somebody tells of an event behind its number; null when what follows is no text of
 * an event. `end` is a place in `text`; `isQuoted`: marks open and close the text.
 * 'event 98 (SNA Server): A 3270 emulator sent an invalid message' → 'A 3270 emulator sent an
 * invalid message'
 */
export function quotedDescription(text: string, end: number): ToldText | null {
  const lead = LEADS.exec(text.slice(end, end + 160))?.[0]
  if (lead === undefined) return null
  const start = end + lead.length
  if (BLOCK_OPENS.test(text.slice(start, start + 4))) return null
  const closing = endOfQuote(text, start)
  const stop =
    closing ?? endOfDescription(text, start, Math.min(text.length, start + MAX_TOLD_LENGTH))
  const opening = closing !== null ? 1 : 0
  const words = text.slice(start + opening, stop).trim()
  if (
    isPersonSpeaking(words) ||
    HOW_OFTEN.test(words) ||
    words.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length < MIN_WORDS
  )
    return null
  return { text: words, end: stop, isQuoted: closing !== null }
}

/** Where the quotation closes that opens at this place; null where none does. */
export function endOfQuote(text: string, start: number): number | null {
  const closing = CLOSING_QUOTES[text.charAt(start)]
  if (closing === undefined) return null
  const from = start + MIN_QUOTED_LENGTH
  const place = text.slice(from, start + MAX_TOLD_LENGTH).search(closing)
  return place < 0 ? null : from + place
}
