import NGrams from 'natural/lib/natural/ngrams/ngrams.js'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { memoizeRecent } from '../../memoizeRecent.ts'
import { isServiceWord } from '../rules/mailServices.ts'

const PAIR_WEIGHT = 0.7
const LETTERS_WEIGHT = 1.5
const FACT_WEIGHT = 0.35
const SIZES = [3, 4, 5]
const MAX_WORDS_KEPT = 5_000

/**
 * What a word is made of: its stem; its kind, '@' for the name of a service, '0' for a number, else
 * the stem; and the runs of 3 to 5 letters of its stem ('_<pop').
 */
export type Parts = {
  readonly stem: string
  readonly kind: string
  readonly runs: readonly string[]
}

/** The parts of a word: the same every time. */
export const partsOf: (word: string) => Parts = memoizeRecent(
  word => {
    const stem = PorterStemmer.stem(word)
    return { stem, kind: kindOf(word, stem), runs: runsOf(stem) }
  },
  word => word,
  MAX_WORDS_KEPT
)

/** What a word is in a pair: '@' for the name of a service, '0' for a number, else its stem. */
function kindOf(word: string, stem: string): string {
  if (isServiceWord(word)) return '@'
  if (/^\d/.test(word)) return '0'
  return stem
}

/** The stem of a word. `'stopped'` → 'stop' */
export function stemOf(word: string): string {
  return partsOf(word).stem
}

/**
 * The names of features that are no words: two words side by side ('@ hang'), and a fact
 * ('#hangs').
 */
export function nameOfPair(first: Pick<Parts, 'kind'>, second: Pick<Parts, 'kind'>): string {
  return `${first.kind} ${second.kind}`
}
export function nameOfFact(fact: string): string {
  return `#${fact}`
}

/**
 * What each stem, pair, run and fact of a sentence weighs, from how many different ones it has.
 * Words and letters are of length 1 together, and the runs share one weight, so that a long word
 * counts no more than a short one; a fact weighs the same in every sentence.
 */
export function weightsOf(
  stems: number,
  pairs: number,
  runs: number
): { readonly stem: number; readonly pair: number; readonly run: number; readonly fact: number } {
  const length =
    Math.sqrt(stems + pairs * PAIR_WEIGHT ** 2 + (runs > 0 ? LETTERS_WEIGHT ** 2 : 0)) || 1
  return {
    stem: 1 / length,
    pair: PAIR_WEIGHT / length,
    run: LETTERS_WEIGHT / Math.sqrt(runs || 1) / length,
    fact: FACT_WEIGHT
  }
}

function runsOf(stem: string): readonly string[] {
  const letters = [...`<${stem}>`]
  return SIZES.filter(size => size <= letters.length).flatMap(size =>
    NGrams.ngrams(letters, size).map(run => `_${run.join('')}`)
  )
}
