import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

/** What people point at, and the words they point with. */
const POINTS = [
  'look|see|check|view|here|heres|below|above|following',
  'attach(?:ed|ing|ments?)?|enclosed|included',
  'screen ?(?:shots?|dumps?|caps?)|pictures?|pics?|photos?|images?|print ?screens?',
  'logs?|logfiles?|files?|exports?|dumps?|snippets?|txt|zip|evtx|png|jpe?g|pdf'
]
/** What may stand around them without saying anything of a problem. */
const AROUND = [
  'please|pls|plz|kindly|thanks|thank|sorry|hi|hello|hey|ok|okay|so|and|just|also|now|again',
  'can|could|would|will|you|u|someone|somebody|anyone|me|us|i|we|let|tell|know|think',
  "have|has|had|take|got|get|a|an|the|my|our|your|this|that|these|those|it|its|it's|here's",
  "is|are|was|at|into|in|on|for|from|of|with|by|about|to|what|what's|whats|one|more|another",
  'sent|send|sending|uploaded|uploading|upload|made|took|added|open|read|screen',
  'errors?|problems?|issues?|messages?|events?|things?|wrong|happens|happened|says'
]
const ALL_SAY_NOTHING = new RegExp(
  String.raw`^(?:${oneOf(...POINTS, ...AROUND)}(?:[\s.,:;!?()]+|$)){1,24}$`
)
const POINTING = new RegExp(String.raw`\b${oneOf(...POINTS)}\b`)

/** Points at something that is not in the words: 'please look at this', 'here is the log'. */
export function onlyPoints(words: string): boolean {
  return words.length <= MAX_CUE_LENGTH && POINTING.test(words) && ALL_SAY_NOTHING.test(words)
}
