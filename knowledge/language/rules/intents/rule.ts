import type { IntentName } from '../../intent.ts'
import { inSequence, oneOf } from '../../words/oneOf.ts'

export type Rule = { readonly intent: IntentName; readonly words: RegExp }

const PLEASE = inSequence(
  oneOf(
    'please ',
    'pls ',
    'plz ',
    'could you ',
    'can you ',
    'just ',
    'ok(?:ay)?[, ]+',
    'so[, ]+',
    'well[, ]+',
    'hmm*[, ]+',
    'sorry[, ]+',
    'hi[, ]+',
    'hello[, ]+',
    'hey[, ]+'
  ),
  '*'
)
const END = '[\\s.!?,:;)(-]*$'
/**
 * A message that is this and nothing more, but for what people say around it: 'please', 'now', a
 * stop.
 */
export function whole(words: string): RegExp {
  return new RegExp(
    `^${PLEASE}(?:${words})(?: please| pls| plz| thanks| thank you| then| now| sorry| mate| again)*${END}`
  )
}
