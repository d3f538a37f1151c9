import { oneOf } from '../../language/words/oneOf.ts'
import { BEFORE_ID } from './mentionPatterns.ts'

/** Words before 'event 2019' that leave it an event of Windows. */
const BEFORE_EVENT: ReadonlySet<string> = new Set(
  [
    'this that these those same system application security windows critical information level',
    'also is was on about again each every another only just new old gives shows throws logs keep',
    'keeps gets from to as but then there when after before at id ids say says called'
  ].flatMap(words => words.split(' '))
)

/** What people call an event in other trades: an occasion, and a part of a program. */
const OF_OCCASION = oneOf(
  'plan(?:s|ning|ner)?',
  'tickets?',
  'regist(?:ration|er|rants?)',
  'invit(?:es?|ations?)',
  'guests?',
  'venues?',
  'catering',
  'budgets?',
  'sponsors?',
  'agendas?',
  'speakers?',
  'attendees?',
  'posters?',
  'flyers?',
  'bookings?',
  'organi[sz](?:ers?|ing|ation)',
  '(?:web ?)?(?:site|page)s?'
)
const OF_PROGRAM = oneOf(
  'handlers?',
  'listeners?',
  'emitters?',
  'callbacks?',
  'loops?',
  'bus',
  'dispatchers?',
  'subscribers?',
  'subscriptions?',
  'delegates?',
  'procedures?',
  'macros?'
)
const OTHER_TRADE = new RegExp(
  String.raw`^[ -]${oneOf(OF_OCCASION, OF_PROGRAM)}(?![\p{L}\d])`,
  'iu'
)
/** Who else numbers events: calendars, what is planned and booked, doors and cameras. */
const KEPT_ELSEWHERE = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    'calendars?(?! service)',
    'bookings?',
    'planning (?:system|tool|board)',
    'reservations?',
    'appointments?',
    'meetings?',
    'cameras?',
    'motion (?:started|stopped|detected|detection)',
    '(?:door|gate|badge|card) (?:opened|readers?|access)',
    'agenda',
    'kalender(?:eintrag)?'
  )}(?!\p{L})`,
  'iu'
)
const YEAR = /^events? \(?(?:199\d|20[0-3]\d)$/i

/**
 * Whether 'event' and a number, at a place of a text, are no event of a log: 'the charity event
 * 2019', 'event 3 handler'
 */
export function isOtherEvent(text: string, start: number, end: number): boolean {
  const isOther = OTHER_TRADE.test(text.slice(end, end + 30)) || isYearOfEvent(text, start, end)
  const isCount = COUNTED.test(text.slice(Math.max(0, start - COUNT_LENGTH), end))
  return isOther || isCount || KEPT_ELSEWHERE.test(sentenceAround(text, start, end))
}

/** 'Total matching events: 1', 'number of events = 12' */
const COUNTED =
  /(?:total|count of|number of|matching|matched|found)(?: \p{L}{3,12}){0,2}[ ]events?[ ]?[:=][ ]?\d{1,5}$/iu
const COUNT_LENGTH = 60
const NEAR_LENGTH = 80

/** What stands with the number in its sentence, as far as it is near. */
function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - NEAR_LENGTH), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? ''
  const [behind = ''] = text.slice(end, end + NEAR_LENGTH).split(/[.!?\n]\s/, 1)
  return `${before} ${behind}`
}

/** Another kind of event, in a year. */
function isYearOfEvent(text: string, start: number, end: number): boolean {
  if (!YEAR.test(text.slice(start, end))) return false
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
  const isPlain = /^\p{Ll}/u.test(word)
  return isPlain && !BEFORE_ID.has(word) && !BEFORE_EVENT.has(word)
}
