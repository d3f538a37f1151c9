import { recognizeSymptom } from '../../knowledge/language/recognizeSymptom.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Case } from './case.ts'

const LONGEST = 120
const THING = '(?:one|problem|event|case|issue|thing|topic|trouble)'
const WHICH = '(?:first|previous|earlier|other|last|old|original|former)'
/** 'back to the first one', 'can we return to the pop3 problem?', 'the first problem again' */
const BACK = new RegExp(
  `^(?:(?:ok(?:ay)?|so|well|now|please|and|but|sorry)[, ]+){0,3}(?:(?:let'?s|can we|could we|i(?:'d like| want) to|take me|bring me) )?(?:(?:go|get|come|switch|move) )?(?:back to|return to) (?:(?:the|my|our|that) )?(.{0,60}?\\b${THING}|event \\d+|${WHICH}(?= ?(?:again|please|now)?[.?! ]*$))\\b.{0,12}$|^(?:(?:ok(?:ay)?|so|well|now|please|and|but|sorry)[, ]+){0,3}(?:the )?(${WHICH} ${THING})(?: again| please| now)+[.!]?$`
)

/** 'let's go on': after a problem was dropped, or left to a person. */
const CONTINUE =
  /^(?:(?:no|ok(?:ay)?|well|wait|but|actually|hm+|so|sorry|please)[, ]+){0,3}(?:let'?s |can we |we can )?(?:continue|go on|carry on|resume)\b.{0,20}$/

export function wantsToGoOn(words: string): boolean {
  return words.length <= LONGEST && CONTINUE.test(words)
}

/** The problem told before that somebody wants to go back to; null: there was none; undefined: they do not want to. */
export function earlierWanted(
  { step, earlier = [] }: Case,
  words: string
): Case | null | undefined {
  if (step === null) return wantsToGoOn(words) || BACK.test(words) ? earlier.at(-1) : undefined
  const found = words.length > LONGEST ? null : BACK.exec(words)
  const named = found?.[1] ?? found?.[2]
  if (named === undefined) return undefined
  if (/\b(?:first|original|old)\b/.test(named)) return earlier[0] ?? null
  return earlier.findLast(one => isAbout(one, named)) ?? earlier.at(-1) ?? null
}

function isAbout({ events, words }: Case, named: string): boolean {
  const { services } = recognizeSymptom(normalizeText(named))
  return (
    events.some(({ id }) => named.includes(String(id))) ||
    recognizeSymptom(words).services.some(service => services.includes(service))
  )
}
