import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { patternOf, saysOneOf } from './phrase.ts'

const WHO = oneOf(
  'they',
  'you',
  'he',
  'she',
  'somebody',
  'someone',
  'anybody',
  'anyone',
  'people',
  'the (?:helpdesk|person|team|support|agent|technician)',
  'a (?:person|human|technician|colleague)',
  'support',
  'helpdesk',
  'it'
)
const CASE = '(?:the |my |this |our |a )?(?:case|ticket|request|call)'
const CONTACTS = oneOf(
  'call',
  'ring',
  'answer',
  'reply',
  'respond',
  'write',
  'come',
  'get',
  'contact',
  'look',
  'look(?:ing)? at it',
  'be there',
  'back'
)
const ANSWERED = oneOf(
  'wait',
  'answers?',
  'reply',
  'replies',
  String.raw`respon\w+`,
  'calls?',
  'person',
  'some(?:body|one)',
  'any(?:body|one)',
  'they',
  'take'
)

/** What somebody asks of a case that people have. */
const OF_THE_CASE = [
  // 'when will they call?'
  inSequence(
    oneOf('do you know ', 'any idea ', 'can you (?:tell|say) (?:me )?'),
    String.raw`?when (?:will|do|does|can|would|could|should|is|are) ${WHO}\b.{0,30}\b${CONTACTS}\b`
  ),
  // 'how long does it take'
  String.raw`(?:do you know |any idea )?how (?:long|soon|fast|quick(?:ly)?)\b.{0,40}\b${ANSWERED}\b`,
  // 'what was the case number again'
  inSequence(
    oneOf(
      "what(?:'s| is| was)",
      'which is',
      'tell me',
      'give me',
      'say',
      'repeat',
      'i (?:lost|forgot|need)',
      'can i (?:get|have|see)',
      'do i (?:get|have)',
      'is there'
    ),
    String.raw` ${CASE} ?(?:number|no\b|id\b|nr\b|#)`
  ),
  // 'who reads my ticket'
  inSequence(
    'who ',
    oneOf(
      'gets',
      'has',
      'reads',
      'sees',
      'handles',
      'takes',
      'owns',
      'looks at',
      'is (?:looking at|working on|handling|reading)'
    ),
    String.raw` ${CASE}\b`
  ),
  // 'is anybody looking at it'
  String.raw`(?:is )?(?:anybody|anyone)(?: else)? (?:looking at|working on) (?:it|this|that|${CASE})\b`,
  // 'any news?'
  `(?:(?:are|is) there )?any (?:news|updates?|progress|answer|reply)(?: yet| on ${CASE}| from .{0,20})?[ ?.!]*$`
].map(asked => patternOf({ alternatives: [asked] }))

/** 'when will they call?', 'what was the case number again', 'any news?' */
export function asksOfCase(words: string): boolean {
  return saysOneOf(OF_THE_CASE, words)
}
