import NGrams from 'natural/lib/natural/ngrams/ngrams.js'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { isServiceWord } from './mailServices.ts'
import { symptomFacts } from './symptomFacts.ts'
import { tokensOf } from './tokens.ts'

const PAIR = 0.7
const LETTERS = 1.5
const FACT = 0.35
const RUN = '_'.charCodeAt(0)
const TOLD = '#'.charCodeAt(0)
const SHORTEST = 3
const LONGEST = 5
const MOST_KEPT = 20_000

/** A word's parts are the same every time. */
const known = new Map<string, Parts>()
type Parts = { readonly stem: string; readonly kind: string; readonly runs: readonly string[] }

/**
 * What a plain sentence is made of: word stems, pairs of them with the name of a service as '@' and a number as '0' ('@ hang'), runs of 3 to 5 letters ('_<pop'), and facts ('#hangs').
 * A name's first sign tells its kind; each stands once.
 */
export const featuresOf = (plain: string): readonly string[] => {
  const parts = tokensOf(plain).map(partsOf)
  return [...new Set([
    ...parts.map(({ stem }) => stem),
    ...NGrams.bigrams(parts.map(({ kind }) => kind)).map(pair => pair.join(' ')),
    ...parts.flatMap(({ runs }) => runs),
    ...symptomFacts(plain).map(fact => `#${fact}`)
  ])]
}

/** The weights of features; words and letters are of length 1 together, and runs share one weight, so that a long word counts no more than a short one. */
export const weighFeatures = (features: readonly string[]): readonly number[] => {
  let [runs, others] = [0, 0]
  for (const feature of features) {
    const sign = feature.charCodeAt(0)
    if (sign === RUN) runs += 1
    else if (sign !== TOLD) others += (feature.includes(' ') ? PAIR : 1) ** 2
  }
  const length = Math.sqrt(others + (runs > 0 ? LETTERS ** 2 : 0)) || 1
  const [run, pair, stem] = [LETTERS / Math.sqrt(runs || 1) / length, PAIR / length, 1 / length]
  return features.map(feature => {
    const sign = feature.charCodeAt(0)
    return sign === RUN ? run : sign === TOLD ? FACT : feature.includes(' ') ? pair : stem
  })
}

/** The stem of a word. `'stopped'` → 'stop' */
export const stemOf = (word: string): string => partsOf(word).stem

const partsOf = (word: string): Parts => {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KEPT) known.clear()
  const stem = PorterStemmer.stem(word)
  const parts = { stem, kind: isServiceWord(word) ? '@' : /^\d/.test(word) ? '0' : stem, runs: runsOf(stem) }
  known.set(word, parts)
  return parts
}

const runsOf = (stem: string): readonly string[] => {
  const bounded = `<${stem}>`
  const runs: string[] = []
  for (let size = SHORTEST; size <= LONGEST; size += 1) {
    for (let start = 0; start + size <= bounded.length; start += 1) runs.push(`_${bounded.slice(start, start + size)}`)
  }
  return runs
}
