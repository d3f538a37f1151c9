import { NGrams } from 'natural/lib/natural/ngrams/index.js'
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js'
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/index.js'

/** Letters of every script and numbers with points in them stay whole: natural's default drops '5.5' and all that is not Latin. */
const tokenizer = new RegexpTokenizer({ pattern: /[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu, gaps: false })
const PAIR = 0.7
const LETTERS = 1.5
const SHORTEST = 3
const LONGEST = 5

/** What a sentence is made of, each with its weight: word stems, pairs of them, and runs of 3 to 5 letters. The vector's length is 1. */
export const featuresOf = (words: string): ReadonlyMap<string, number> => {
  const stems = (tokenizer.tokenize(words) ?? []).map(word => PorterStemmer.stem(word))
  const features = new Map<string, number>()
  const add = (feature: string, weight: number): void => void features.set(feature, Math.max(weight, features.get(feature) ?? 0))
  for (const stem of stems) add(stem, 1)
  for (const pair of NGrams.bigrams(stems)) add(pair.join(' '), PAIR)
  const runs = stems.flatMap(lettersOf)
  for (const run of runs) add(run, LETTERS / Math.sqrt(runs.length))
  return normalise(features)
}

const lettersOf = (stem: string): readonly string[] => {
  const bounded = `<${stem}>`
  const runs: string[] = []
  for (let size = SHORTEST; size <= LONGEST; size += 1) {
    for (let start = 0; start + size <= bounded.length; start += 1) runs.push(`_${bounded.slice(start, start + size)}`)
  }
  return runs
}

const normalise = (features: Map<string, number>): ReadonlyMap<string, number> => {
  const length = Math.hypot(...features.values())
  for (const [feature, weight] of features) features.set(feature, weight / length)
  return features
}
