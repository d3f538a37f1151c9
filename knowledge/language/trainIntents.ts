import { Lexicon } from 'natural/lib/natural/brill_pos_tagger/index.js'
import { featuresOf } from './features.ts'
import { readSigns, type SavedModel } from './intentModel.ts'
import { fitLogistic, type Logistic } from './logistic.ts'
import { loadExamples, saveExamples, stemsOf } from './nearestExample.ts'
import { OTHER_NAMES } from './mailServices.ts'
import type { Example } from './readExamples.ts'
import { indexTypos, mistakable } from './repairTypos.ts'
import { tokensOf } from './tokens.ts'
import { WordsClassifier } from './wordsClassifier.ts'

type Prepared = Example & { readonly features: readonly string[]; readonly stems: readonly string[] }

/** Each fold is judged by a model of the others. */
const FOLDS = 3

/** Trains a model on examples; the same examples give the same model, byte by byte. */
export const trainIntents = (examples: readonly Example[]): SavedModel => {
  const prepared = examples.map(example => ({ ...example, features: featuresOf(example.words), stems: stemsOf(example.words) }))
  const { classifier, neighbours } = fit(prepared)
  const words = vocabulary(examples)
  const real = mistakable(indexTypos(words, []), Object.keys(new Lexicon('EN', 'N').lexicon))
  return { classifier: classifier.toJSON(), neighbours, words, real, ...calibrate(prepared) }
}

const fit = (examples: readonly Prepared[]) => {
  const classifier = new WordsClassifier()
  for (const { features, intent } of examples) classifier.addDocument([...features], intent ?? '')
  classifier.train()
  return { classifier, neighbours: saveExamples(examples.map(({ stems, intent }) => ({ stems, label: intent ?? '' }))) }
}

/** Source: Platt, Probabilities for SV Machines, 1999; here with more signs than the score. */
const calibrate = (examples: readonly Prepared[]): { intent: Logistic; stall: Logistic } => {
  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const { classifier, neighbours } = fit(examples.filter((_, place) => place % FOLDS !== fold))
    const model = { classifier, neighbours: loadExamples(neighbours) }
    return examples.filter((_, place) => place % FOLDS === fold)
      .map(({ words, intent }) => ({ intent, signs: readSigns(model, words) })).filter(({ signs }) => signs.ranked.length > 0)
  })
  const wanted = judged.filter(({ intent }) => intent !== null)
  return {
    intent: fitLogistic(wanted.map(({ signs }) => signs.ranked[0]?.signs ?? []), wanted.map(({ intent, signs }) => Number(signs.ranked[0]?.name === intent))),
    stall: fitLogistic(judged.map(({ signs }) => signs.stall), judged.map(({ intent }) => Number(intent === 'mail-stall')))
  }
}

/** Every word of the examples and of product names, the more frequent first, then by the alphabet. */
const vocabulary = (examples: readonly Example[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const word of [...examples.map(({ words }) => words), ...OTHER_NAMES].flatMap(tokensOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([word]) => word)
}
