import type { PreparedOf } from '../prepareArticle.ts'
import { termOf, wordsOf } from '../terms.ts'

/** Articles whose terms are places in the list of their batch. */
export type NumberedArticle = Omit<PreparedOf<number>, 'told' | 'rest'> & {
  readonly told: Uint32Array
  readonly rest: Uint32Array
}

/** The place of a word that tells nothing. */
const NONE = -1

export type TermList = {
  /** the places of a text's terms, in its order */
  readonly read: (text: string) => readonly number[]
  readonly terms: readonly string[]
}

/**
 * The terms of a batch, each once. A batch says each word some twenty times: looked up here by the
 * word itself, it is brought to its term once, and crosses between the threads once.
 */
export function createTermList(): TermList {
  const terms: string[] = []
  const places = new Map<string, number>()
  const ofWord = new Map<string, number>()
  function placeOf(word: string): number {
    const [term] = termOf(word)
    const place = term === undefined ? NONE : (places.get(term) ?? terms.push(term) - 1)
    if (term !== undefined) places.set(term, place)
    ofWord.set(word, place)
    return place
  }
  return {
    terms,
    read: text => {
      const read: number[] = []
      for (const word of wordsOf(text)) {
        const place = ofWord.get(word) ?? placeOf(word)
        if (place !== NONE) read.push(place)
      }
      return read
    }
  }
}
