import { oneOf } from '../../language/words/oneOf.ts'
import {
  ASKING,
  HAPPENING,
  OTHER_LANGUAGES,
  PERSON,
  PLATFORM,
  PRODUCT,
  SIGNATURE
} from './personalWords.ts'

const SPOKEN = oneOf(PERSON, ASKING, HAPPENING, OTHER_LANGUAGES, PLATFORM)
const OPENING = new RegExp(
  oneOf(String.raw`^\s{0,40}[("'*-]{0,2}${SPOKEN}`, String.raw`^\s{0,40}${SIGNATURE}`),
  'iu'
)
const NAMES_PRODUCT = new RegExp(
  String.raw`^\s{0,40}[("]?(?=[^\n]{0,60}(?:windows|win|w2k|nt|exchange|sp ?\d|service pack))${PRODUCT}`,
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
const PLAIN_OPENING = new RegExp(`^${PLAINLY}`, 'iu')

/** Whether a line below an event's text is a person's own. */
export function isPersonSpeaking(line: string): boolean {
  return OPENING.test(line) || NAMES_PRODUCT.test(line)
}

/** Whether words behind a full stop, a bracket or a dash are plainly a person's. */
export function opensPersonally(words: string): boolean {
  return PLAIN_OPENING.test(words)
}
