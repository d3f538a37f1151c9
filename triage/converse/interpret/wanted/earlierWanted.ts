import { recognizeSymptom } from '../../../../knowledge/language/recognizeSymptom.ts'
import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { Case } from '../../case.ts'
import { atPlace } from './names.ts'

/** Characters of a message that may ask to go back. */
const MAX_LENGTH = 120
const THING = oneOf('one', 'problem', 'event', 'case', 'issue', 'thing', 'topic', 'trouble')
const WHICH = oneOf('first', 'previous', 'earlier', 'other', 'last', 'old', 'original', 'former')
const OPENER =
  '(?:(?:ok(?:ay)?|so|well|now|please|and|but|sorry|any(?:way|how)|all ?right)[, ]+){0,3}'
const ASKED = "(?:(?:let'?s|can we|could we|i(?:'d like| want) to|take me|bring me) )?"
const RETURNS = '(?:(?:go|get|come|switch|move) )?(?:back to|return to)'

/** Each names the problem to go back to in its group. */
const BACK = [
  // 'back to the first one', 'can we return to the pop3 problem?'
  inSequence(
    `^${OPENER}${ASKED}${RETURNS} (?:(?:the|my|our|that) )?(`,
    String.raw`.{0,60}?\b${THING}|event \d+|${WHICH}(?= ?(?:again|please|now)?[.?! ]*$)`,
    String.raw`)\b.{0,12}$`
  ),
  // 'the first problem again'
  `^${OPENER}(?:the )?(${WHICH} ${THING})(?: again| please| now)+[.!?]*$`
].map(source => new RegExp(source))

/** 'let's go on': after a problem was dropped, or left to a person. */
const CONTINUE = new RegExp(
  inSequence(
    "^(?:(?:no|ok(?:ay)?|well|wait|but|actually|hm+|so|sorry|please)[, ]+){0,3}(?:let'?s |can we |we can )?",
    oneOf('continue', 'go on', 'carry on', 'resume'),
    String.raw`\b.{0,20}$`
  )
)

export function wantsToGoOn(words: string): boolean {
  return words.length <= MAX_LENGTH && CONTINUE.test(words)
}

/**
 * The problem told before that somebody wants to go back to.
 * The one that is spoken of, where it was the first; null: there was none; undefined: they do not
 * want to.
 */
export function earlierWanted(known: Case, words: string): Case | null | undefined {
  const { step, earlier = [] } = known
  const named = problemNamed(words)
  if (step === null) {
    if (wantsToGoOn(words) || named !== null) return earlier.at(-1)
    return undefined
  }
  if (named === null) return undefined
  const isFirst = /\b(?:first|original|old)\b/.test(named)
  const first = isFirst ? atPlace(known, 'first') : undefined
  if (typeof first === 'object' && earlier.length > 0) return first
  return earlier.findLast(one => isAbout(one, named)) ?? earlier.at(-1) ?? null
}

function problemNamed(words: string): string | null {
  if (words.length > MAX_LENGTH) return null
  return BACK.map(pattern => pattern.exec(words)?.[1]).find(name => name !== undefined) ?? null
}

function isAbout({ events, words }: Case, named: string): boolean {
  const { services } = recognizeSymptom(normalizeText(named))
  return (
    events.some(({ id }) => named.includes(String(id))) ||
    recognizeSymptom(words).services.some(service => services.includes(service))
  )
}
