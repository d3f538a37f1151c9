import type { PreparedOf } from '../prepareArticle.ts'
import { termOf, wordsOf } from '../terms.ts'

/** Articles whose terms are places in the list of the thread that read them. */
export type NumberedArticle = Omit<PreparedOf<number>, 'told' | 'rest'> & {
  readonly told: Uint32Array
  readonly rest: Uint32Array
}

/** The place of a word that tells nothing. */
const NONE = -1
/** A longer piece of a text, kept, would keep all of the text. */
const MAX_COPIED_LENGTH = 12
/** A list of so many takes some 30 MB. */
const MAX_WORDS = 300_000

export type TermList = {
  /** the places of a text's terms, in its order */
  readonly read: (text: string) => readonly number[]
  /** ends a batch: the terms that came in it */
  readonly takeNew: () => NewTerms
  /** whether it takes so much room that another is to be begun */
  readonly isFull: () => boolean
}

/** Terms in the order of their places, the first of which is `from`. */
export type NewTerms = { readonly from: number; readonly terms: readonly string[] }

/**
 * The terms that a thread met, each once. An archive says each word some fifty times: looked up here
 * by the word itself, it is brought to its term once, and crosses between the threads once.
 */
export function createTermList(): TermList {
  let fresh: string[] = []
  const places = new Map<string, number>()
  const ofWord = new Map<string, number>()
  /** the words of this batch: few enough to stay in the processor's cache */
  let near = new Map<string, number>()
  function placeOf(piece: string): number {
    const place = ofWord.get(piece) ?? placeOfNew(piece)
    near.set(piece, place)
    return place
  }
  function placeOfNew(piece: string): number {
    const word = piece.length > MAX_COPIED_LENGTH ? copyOf(piece) : piece
    const [term] = termOf(word)
    const place = term === undefined ? NONE : (places.get(term) ?? add(term))
    ofWord.set(word, place)
    return place
  }
  function add(term: string): number {
    const place = places.size
    places.set(term, place)
    fresh.push(term)
    return place
  }
  return {
    read: text => {
      const read: number[] = []
      for (const word of wordsOf(text)) {
        const place = near.get(word) ?? placeOf(word)
        if (place !== NONE) read.push(place)
      }
      return read
    },
    takeNew: () => {
      const terms = fresh
      fresh = []
      near = new Map()
      return { from: places.size - terms.length, terms }
    },
    isFull: () => ofWord.size > MAX_WORDS
  }
}

function copyOf(piece: string): string {
  return Buffer.from(piece).toString()
}
