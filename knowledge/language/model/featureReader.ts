import { symptomFacts } from '../rules/symptomFacts.ts'
import { tokensOf } from '../words/tokens.ts'
import { nameOfFact, nameOfPair, partsOf, weightsOf } from './features.ts'
import type { NameTable } from './nameTable.ts'

/** The different features of a sentence by kind, each as its number. */
export type Features = {
  readonly stems: readonly number[]
  readonly pairs: readonly number[]
  readonly runs: readonly number[]
  readonly facts: readonly number[]
}

/**
 * Reads plain sentences; the features it was opened with have their places for numbers, those met
 * later the next ones.
 */
export type FeatureReader = {
  readonly read: (plain: string) => Features
  /** what was met later, in the order of its numbers */
  readonly met: () => readonly string[]
}

type Numbered = { readonly stem: number; readonly kind: string; readonly runs: readonly number[] }

const MAX_NEW_FEATURES = 10_000

/**
 * A reader that looks up whole words: what a word is made of is numbered once. Words and features
 * beyond `mostMet` that it met are forgotten.
 */
export function openFeatureReader(known: NameTable, mostMet: number): FeatureReader {
  const others = new Map<string, number>()
  const words = new Map<string, Numbered>()
  /** for each number the sentence it was last met in */
  let lastMet = new Uint32Array(known.size + MAX_NEW_FEATURES)
  let sentence = 0

  function number(name: string): number {
    const place = known.placeOf(name)
    if (place >= 0) return place
    const before = others.get(name)
    if (before !== undefined) return before
    const next = known.size + others.size
    others.set(name, next)
    if (next >= lastMet.length) lastMet = grown(lastMet)
    return next
  }
  function readWord(word: string): Numbered {
    const before = words.get(word)
    if (before !== undefined) return before
    const { stem, kind, runs } = partsOf(word)
    const numbered = { stem: number(stem), kind, runs: runs.map(number) }
    words.set(word, numbered)
    return numbered
  }
  function addNew(feature: number, to: number[]): void {
    if (lastMet[feature] === sentence) return
    lastMet[feature] = sentence
    to.push(feature)
  }

  return {
    met: () => [...others.keys()],
    read: plain => {
      if (others.size > mostMet || words.size > mostMet) {
        others.clear()
        words.clear()
      }
      sentence += 1
      const [stems, pairs, runs]: [number[], number[], number[]] = [[], [], []]
      let last: Numbered | null = null
      for (const token of tokensOf(plain)) {
        const word = readWord(token)
        addNew(word.stem, stems)
        for (const run of word.runs) addNew(run, runs)
        if (last !== null) addNew(number(nameOfPair(last, word)), pairs)
        last = word
      }
      return {
        stems,
        pairs,
        runs,
        facts: symptomFacts(plain).map(fact => number(nameOfFact(fact)))
      }
    }
  }
}

/**
 * Place, weight, place, weight, ... of the features that have a place; `placeOf` gives -1 for those
 * that have none.
 */
export function weigh(
  { stems, pairs, runs, facts }: Features,
  placeOf: (feature: number) => number
): number[] {
  const weights = weightsOf(stems.length, pairs.length, runs.length)
  const weighed: number[] = []
  function add(list: readonly number[], weight: number): void {
    for (const feature of list) {
      const place = placeOf(feature)
      if (place >= 0) weighed.push(place, weight)
    }
  }
  add(stems, weights.stem)
  add(pairs, weights.pair)
  add(runs, weights.run)
  add(facts, weights.fact)
  return weighed
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
