import { oneOf } from '../../knowledge/language/words/oneOf.ts'

/** Letters at the start of a word that tell it from others: 'printer' and 'printing' are one. */
const STEM_LENGTH = 5
/** Shorter words say nothing of what a text is about. */
const MIN_TERM_LENGTH = 4
/** Stems of words that every problem is told with. */
const EVERYWHERE = new RegExp(
  `^${oneOf(
    'sorry|thank|hello|need',
    'shoul|would|could|both|none|each|same|such|very|here|which|maybe|perha|pleas|reall|think|guess',
    'that|this|with|from|when|what|then|than|them|they|there|their|these|those|have|does|will|your|some',
    'been|were|also|just|only|after|befor|again|still|every|other|anoth|secon|first|about|into|over|more',
    'work|stopp?|start|hang|crash|fail|error|probl|issue|messa|happe|respo|machi|serve|compu|user|users',
    'last|week|weeks|month|year|years|days|daily|time|times|monda|tuesd|wedne|thurs|frida|satur|sunda|night',
    'windo|syste|servi|since|today|yeste|morni|cannot|can.t|doesn|don.t|won.t|isn.t|always|never|somet'
  )}`
)

/**
 * Of the words of a message, those that it must share with what was told; a short one needs one.
 */
const MIN_SHARE = 0.2

/** Whether a text shares words with another that say what it is about. */
export function sharesTerms(text: string, known: string): boolean {
  const stems = stemsOf(text)
  const others = stemsOf(known)
  const shared = [...stems].filter(stem => others.has(stem)).length
  return shared > 0 && shared >= MIN_SHARE * Math.min(stems.size, others.size)
}

/** Whether any word that says what a text is about is in the other. */
export function sharesAnyTerm(text: string, known: string): boolean {
  const others = stemsOf(known)
  return [...stemsOf(text)].some(stem => others.has(stem))
}

/** How many words that say what a text is about are in another, and were not told before. */
export function newTerms(text: string, other: string, known: string): number {
  const [others, told] = [stemsOf(other), stemsOf(known)]
  return [...stemsOf(text)].filter(stem => others.has(stem) && !told.has(stem)).length
}

/** How many words of a text say what it is about. */
export function countTerms(text: string): number {
  return stemsOf(text).size
}

/** How many of the words that say what a text is about were not told before. */
export function termsBeside(text: string, known: string): number {
  const told = stemsOf(known)
  return [...stemsOf(text)].filter(stem => !told.has(stem)).length
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(
    words
      .filter(word => word.length >= MIN_TERM_LENGTH && !EVERYWHERE.test(word))
      .map(word => word.slice(0, STEM_LENGTH))
  )
}

const BACK_WORDS = oneOf(
  'it|this|that|they|these|those|he|she|same',
  String.raw`there(?!'?s\b| (?:is|are|was|were)\b)`,
  "it's|its|that's",
  'not an?',
  'only|when|after|before|if',
  'on|in|at|with|without|because|since'
)
const BACK = new RegExp(
  String.raw`^${oneOf(
    '(?:and|but|so|also|well|ok|yes|no|sometimes|it seems|i think|oh|btw|by the way)[, ]+',
    ''
  )}${BACK_WORDS}\b`
)

/** 'it only happens on Mondays': begins with what was spoken of before. */
export function refersBack(words: string): boolean {
  return BACK.test(words)
}
