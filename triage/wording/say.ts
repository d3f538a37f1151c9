import type { Language } from '../language.ts'
import type { Wording } from './wording.ts'
import { wordingIn } from './wordingIn.ts'

/** The language of the turn that is being told; English outside of one. */
let spoken: Language = 'en'

/**
 * Tells something in a language: whatever is said meanwhile is of it. Telling is synchronous and
 * leaves nothing behind, so the same comes out for the same in, as if the language were handed to
 * every function that says a word.
 */
export function speaking<T>(language: Language, tell: () => T): T {
  const before = spoken
  spoken = language
  try {
    return tell()
  } finally {
    spoken = before
  }
}

export function languageSpoken(): Language {
  return spoken
}

/** The sentences of the language that is spoken. */
export const SAY = ofSpoken('sentences')
/** The parts of sentences of the language that is spoken. */
export const PHRASES = ofSpoken('phrases')
/** What is looked for in articles, in the language that is spoken. */
export const TOPICS = ofSpoken('topics')
/** What stands on cards, in the language that is spoken. */
export const CARD = ofSpoken('card')
/** The names of what was understood, in the language that is spoken. */
export const LABELS = ofSpoken('labels')

function ofSpoken<K extends keyof Wording>(part: K): Wording[K] {
  return new Proxy(wordingIn('en')[part], {
    get: (_, name) => Reflect.get(wordingIn(spoken)[part], name)
  })
}
