import { oneOf } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'

/**
 * What leads from an event's number to its text: 'from MSExchangeIS on our server MAIL1: ...',
 * 'every few minutes, it says: ...', ', something like ...', ' - "..."'
 */
const LEADS = new RegExp(
  String.raw`^[^\n.!?;:"“”]{0,70}?${oneOf(
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
    String.raw`[:：](?=[ "“\n])`,
    String.raw`\)?["'”]? (?:[-–—]{1,2}|about)(?= )`,
    '(?= ["“])'
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
const OPENING_QUOTE = /^["“]/
const MIN_WORDS = 3
const MAX_TOLD_LENGTH = 4_000

/**
 * The text that somebody tells of an event behind its number; null when what follows is no text of
 * an event. `end` is a place in `text`.
 * 'event 98 (SNA Server): A 3270 emulator sent an invalid message' → 'A 3270 emulator sent an
 * invalid message'
 */
export function quotedDescription(
  text: string,
  end: number
): { readonly text: string; readonly end: number } | null {
  const lead = LEADS.exec(text.slice(end, end + 160))?.[0]
  if (lead === undefined) return null
  const start = end + lead.length
  const told = text.slice(start, start + MAX_TOLD_LENGTH)
  const quoted = OPENING_QUOTE.test(told) ? told.search(/(?<=^.[^]{5,})["”](?=[\s.,;)]|$)/) : -1
  const stop =
    quoted > 0
      ? start + quoted
      : endOfDescription(text, start, Math.min(text.length, start + MAX_TOLD_LENGTH))
  const words = text.slice(start, stop).replace(OPENING_QUOTE, '').trim()
  if (
    isPersonSpeaking(words) ||
    HOW_OFTEN.test(words) ||
    words.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length < MIN_WORDS
  )
    return null
  return { text: words, end: stop }
}
