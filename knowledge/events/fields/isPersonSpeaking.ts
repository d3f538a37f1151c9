import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { OTHER_LANGUAGES } from './languages/personsElsewhere.ts'
import { ASKING, HAPPENING, PERSON, PLATFORM, PRODUCT, SIGNATURE } from './personalWords.ts'

const SPOKEN = oneOf(PERSON, ASKING, HAPPENING, OTHER_LANGUAGES, PLATFORM)
const OPENING = new RegExp(
  oneOf(String.raw`^\s{0,40}[("'*-]{0,2}${SPOKEN}`, String.raw`^\s{0,40}${SIGNATURE}`),
  'iu'
)
const NAMES_PRODUCT = new RegExp(
  String.raw`^\s{0,40}[("]?(?=[^\n]{0,60}(?:windows|win|w2k|nt|exchange|sp ?\d|service pack))${PRODUCT}`,
  'i'
)
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?`
const FULL_NAME = String.raw`@?\p{L}[\p{L}\d_'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3}`
/** Who writes the next message of a chat, and when: '[10:43 AM] Kim Berg', 'Kim Berg  10:43 AM' */
const NEXT_MESSAGE = new RegExp(
  String.raw`^\s{0,8}${oneOf(
    String.raw`\[(?:[\d./-]{6,10},? )?${CLOCK}\] ${FULL_NAME}(?::|[ \t]*$)`,
    inSequence(
      String.raw`${FULL_NAME}(?:,| [-–—])?[ \t]{1,4}`,
      String.raw`(?:(?:[Tt]oday|[Yy]esterday)(?: at)? |[\d./-]{6,10},? )?${CLOCK}[ \t]*$`
    )
  )}`,
  'u'
)
/** '(names are masked)': what a person hid in what they copied. */
const HIDES = new RegExp(
  String.raw`^\s{0,8}[([][^()[\]\n]{0,120}\b${oneOf(
    'masked',
    'redacted',
    'anonymi[sz]ed',
    'obfuscated',
    'sanitized',
    'blanked out',
    '(?:changed|removed|replaced|hidden) (?:by me|for privacy|the|my|our)'
  )}\b`,
  'i'
)
/** A person who is plain about it: behind a mark within a line Windows may go on as well. */
const PLAINLY = oneOf(
  String.raw`${oneOf(
    PERSON,
    'any (?:ideas?|help|clue)',
    'please (?:help|advise)',
    'thanks',
    'thank you',
    '(?:can|could) (?:you|someone|anyone)'
  )}\b`,
  PLATFORM
)
/** What people add behind a mark on the line where Windows' text ends. */
const ADDED = oneOf(
  '(?:it |this |that )?(?:only |just |always )?happens? (?:only|every|since|after|about|again|daily|when we)',
  '(?:it |this |that )?(?:shows? up|comes? (?:back|up)|keeps (?:coming|happening)|comes and goes)',
  '(?:it |this |that |all )?started (?:after|since|yesterday|today|last|this|on|when we)',
  '(?:only |just |ever )?since (?:yesterday|today|last|this|the (?:reboot|update|upgrade|' +
    'switch|move|weekend|migration)|we|mon|tues|wednes|thurs|fri|satur|sun)',
  inSequence(
    '(?:about |roughly )?(?:every|once|twice|three times) ',
    oneOf(
      'an?',
      'few',
      'day',
      'night',
      'morning',
      'hour',
      'week',
      'couple',
      'other',
      String.raw`\d`
    )
  ),
  '(?:a )?(?:reboot|restart)(?:ing|s)?(?: it)? (?:helps|does|did|fix|solve|cures|makes)',
  '(?:no|any|some) (?:ideas?|clue|help|advice|thoughts|suggestions?)',
  String.raw`(?:help|pls|plz|please (?:help|advise))\b`,
  'what (?:does (?:it|this|that)|is (?:it|this|that)|should (?:i|we)|can (?:i|we)|do (?:i|we)|to do)',
  '(?:how|why|where) (?:do|does|can|could|should|is|did) (?:i|we|it|this|that)',
  '(?:users?|people|everybody|everyone) (?:complain|are|can.?t|cannot|report|say)',
  '(?:we|i) (?:have|had|tried|see|get|got|reboot|run|use|installed)',
  'nothing (?:helps|else|works|changed)',
  'tried (?:a|the|to|re|every)'
)
const PLAIN_OPENING = new RegExp(`^${oneOf(PLAINLY, ADDED, OTHER_LANGUAGES)}`, 'iu')

/** Whether a line below an event's text is a person's own. */
export function isPersonSpeaking(line: string): boolean {
  return [OPENING, NAMES_PRODUCT, NEXT_MESSAGE, HIDES].some(form => form.test(line))
}

/** Whether words behind a full stop, a bracket or a dash are plainly a person's. */
export function opensPersonally(words: string): boolean {
  return PLAIN_OPENING.test(words)
}
