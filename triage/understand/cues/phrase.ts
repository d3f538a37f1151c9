import { oneOf } from '../../../knowledge/language/words/oneOf.ts'

/**
 * Ways to say one thing. A message says it when it begins with one of them and goes on as `behind`
 * asks.
 */
export type Phrase = {
  readonly alternatives: readonly string[]
  /** what may or must follow, as the source of a pattern */
  readonly behind?: string
  /** whether a word like 'ok,' or 'sorry,' may stand in front; true unless it says no */
  readonly opener?: false
}

/**
 * Characters of a message that may be about the conversation itself; longer ones tell of a problem.
 */
export const MAX_CUE_LENGTH = 240

/** 'ok, ', 'no wait, ': up to three words in front of what is meant. */
const OPENER = `(?:${oneOf(
  'ok(?:ay)?',
  'well',
  'so',
  'please',
  'sorry',
  'oh',
  'hey',
  'hm+',
  'um+',
  'no',
  'yes',
  'but',
  'and',
  'then',
  'anyway',
  'right',
  'all ?right',
  'fine',
  'good',
  'now',
  'actually',
  'thanks',
  'thx',
  'thank you'
)}[,.! ]+){0,3}`

/** The pattern of a message that says it. */
export function patternOf({ alternatives, behind = '', opener }: Phrase): RegExp {
  return new RegExp(`^${opener === false ? '' : OPENER}${oneOf(...alternatives)}${behind}`, 'u')
}

/** Whether one of the phrases is what short words say. */
export function saysOneOf(phrases: readonly RegExp[], words: string): boolean {
  return words.length <= MAX_CUE_LENGTH && phrases.some(phrase => phrase.test(words))
}

/** Words that say nothing of what follows them. */
const OPENERS = new RegExp(
  `^(?:${oneOf(
    'h+m+|u+m+|er+|ah|oh|aha|hey|wow|lol|haha|ugh',
    'wait|hold on|hang on|one moment|sorry|actually|well',
    'ok(?:ay)?|right|all ?right|good|great|fine|cool|thanks|thx|thank you|please',
    'so|and|but|also|then|now|anyway|btw|by the way|just|only',
    'yes|yeah|yep|no|nope|not sure'
  )}(?:[,.!…: ]+|$)){1,5}`
)

/** 'hm wait, but do I lose my mails' → 'do I lose my mails'; words that only open stay. */
export function withoutOpener(words: string): string {
  const rest = words.replace(OPENERS, '')
  return rest === '' ? words : rest
}
