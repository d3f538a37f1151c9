import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { patternOf, saysOneOf } from '../phrase.ts'

const SOMEBODY = oneOf(
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'a (?:real |live |human )?(?:person|human|colleague|technician|engineer|expert|specialist)',
  '(?:the )?(?:helpdesk|help desk|service desk|support|hotline)'
)

/** Each asks who else there is, or for them. */
const WANTS = [
  // 'who can?', 'who else can help me then'
  inSequence(
    'who(?: else)? (?:can|could|will|would)',
    '(?: (?:help|fix|solve|do|look at|handle|answer|tell)\\b.{0,30})?[ ?.!]*$'
  ),
  // 'well then who helps me'
  'who(?: else)? (?:helps|is going to help|is there to help)(?: me| us)?(?: then| now)?[ ?.!]*$',
  // 'who do i ask', 'whom should I call'
  inSequence(
    'whom?(?: else)? (?:do|can|should|could|must) (?:i|we) ',
    String.raw`(?:ask|call|ring|contact|talk to|speak to|turn to|write to|mail)\b.{0,30}`
  ),
  // 'is there anybody who knows'
  String.raw`(?:is|isn't) there ${SOMEBODY}\b.{0,40}`,
  // 'so you cannot help. who can?'
  inSequence(
    "(?:if )?you (?:can ?not|can't|cant|do not|don't|could not|couldn't) (?:even )?",
    String.raw`(?:help|know|do it|solve it|fix it)\b.{0,20}\bwho\b.{0,30}`
  ),
  // 'can somebody call me'
  inSequence(
    `(?:can|could|please have|let|have|get) ${SOMEBODY} (?:please )?`,
    String.raw`(?:call|ring|phone|contact|help|come|look|do)\b.{0,40}`
  ),
  inSequence(
    "(?:give me|get me|i want|i need|i'd like|put me through to)",
    String.raw` ${SOMEBODY}\b.{0,30}`
  ),
  // 'I want to talk to Mike'
  inSequence(
    "(?:(?:i (?:want|need|would like) to|i'd like to|let me|can i|could i|may i|please) )?",
    String.raw`(?:talk|speak) (?:to|with) \w.{0,30}`
  ),
  String.raw`(?:kann|k(?:ö|oe)nnte) (?:mich |mir )?(?:bitte )?jemand\b.{0,40}`,
  String.raw`.{0,30}\b${oneOf(
    'mit (?:einem|jemandem|einer) .{0,20}(?:sprechen|reden)',
    "parler (?:à|a|avec) (?:quelqu'un|une personne)",
    'hablar con (?:alguien|una persona)',
    'parlare con (?:qualcuno|una persona)'
  )}.{0,20}`,
  `(?:real )?(?:human|person|people|operator|agent)(?: please| now)?[ ?.!]*$`
].map(said => patternOf({ alternatives: [said] }))

/** Wants to be helped by people: 'who can?', 'is there anybody who knows', 'human please' */
export function wantsPeople(words: string): boolean {
  return saysOneOf(WANTS, words)
}
