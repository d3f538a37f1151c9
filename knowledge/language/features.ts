import { NGrams } from 'natural/lib/natural/ngrams/index.js'
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js'
import { isServiceWord } from './mailServices.ts'
import { symptomFacts } from './symptomFacts.ts'
import { tokensOf } from './tokens.ts'

const PAIR = 0.7
const LETTERS = 1.5
const FACT = 0.35
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

/** The weights of features, the whole of length 1; runs share one weight, so that a long word counts no more than a short one. */
export const weighFeatures = (features: readonly string[]): readonly number[] => {
  const runs = features.reduce((count, feature) => count + Number(feature.startsWith('_')), 0)
  const weights = features.map(feature => weightOf(feature, runs))
  const length = Math.hypot(...weights.filter((_, place) => !features[place]?.startsWith('#'))) || 1
  return weights.map((weight, place) => features[place]?.startsWith('#') === true ? weight : weight / length)
}

/** The stem of a word. `'stopped'` → 'stop' */
export const stemOf = (word: string): string => partsOf(word).stem

const weightOf = (feature: string, runs: number): number => {
  if (feature.startsWith('#')) return FACT
  if (feature.startsWith('_')) return LETTERS / Math.sqrt(runs)
  return feature.includes(' ') ? PAIR : 1
}

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
