import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { patternOf, saysOneOf } from '../phrase.ts'

/** Each asks who or what answers here, or how to use it. */
const ASKS = [
  String.raw`(?:who|what)(?: the hell)? (?:are|r) (?:you|u)\b.{0,30}`,
  String.raw`what (?:can|could|do) (?:you|u|i) (?:do|know|ask|type|say|write)(?: here| you)?\b.{0,20}`,
  inSequence(
    'how (?:do|does|can|should) ',
    oneOf('you|u', 'this|it', '(?:i|we) (?:use|talk to|work with)'),
    String.raw`(?: (?:bot|thing|chat|assistant))?(?: (?:work|function|help))?\b[ ?.!]*$`
  ),
  String.raw`(?:can|could) (?:you|u) help(?: me| us)?\b[ ?.!]*$`,
  "what(?:'s| is) (?:this|your name)(?: (?:bot|thing|chat|assistant|place|here))?[ ?.!]*$",
  '(?:i need |please |some )?help(?: me| us)?(?: please)?[ ?.!]*$',
  'instructions|manual|commands|menu|options'
].map(said => patternOf({ alternatives: [said] }))

/** 'who are you', 'what can you do', 'help' */
export function asksOfAssistant(words: string): boolean {
  return saysOneOf(ASKS, words)
}
