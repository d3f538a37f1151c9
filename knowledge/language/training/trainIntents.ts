import {
  type IntentModel,
  readSigns,
  type SavedModel,
  type Signs,
  signsOf
} from '../model/intentModel.ts'
import { fitLogistic, type Logistic, refitLogistic } from '../model/logistic.ts'
import { loadExamples, nearest, saveExamples, stemsOf } from '../model/nearestExample.ts'
import { WordsClassifier } from '../model/wordsClassifier.ts'
import { OTHER_NAMES } from '../rules/mailServices.ts'
import { indexTypos, mistakable, repairTypos } from '../words/repairTypos.ts'
import { tokensOf } from '../words/tokens.ts'
import { englishWords } from './englishWords.ts'
import type { Example } from './readExamples.ts'

/** A sentence as a model sees it that was not trained on it. */
type Judged = { readonly intent: Example['intent']; readonly signs: Signs }

/**
 * Trains a model on examples; `setApart` are sentences as people say them most, on which only its
 * probabilities are set. The same sentences give the same model, byte by byte.
 */
export function trainIntents(
  examples: readonly Example[],
  setApart: readonly Example[]
): SavedModel {
  const classifier = new WordsClassifier()
  for (const { words, intent } of examples) classifier.addDocument(words, intent ?? '')
  classifier.train()
  const stems = examples.map(example => stemsOf(example.words))
  const neighbours = saveExamples(
    examples.map(({ intent }, at) => ({ stems: stems[at] ?? [], label: intent ?? '' }))
  )
  const words = vocabulary(examples)
  const real = mistakable(indexTypos(words, []), englishWords())
  const model = { classifier, neighbours: loadExamples(neighbours), typos: indexTypos(words, real) }
  return {
    classifier: classifier.toJSON(),
    neighbours,
    words,
    real,
    ...calibrate(judgeLeftOut(model, examples, stems), judge(model, setApart))
  }
}

function judgeLeftOut(
  { classifier, neighbours }: Omit<IntentModel, 'saved'>,
  examples: readonly Example[],
  stems: readonly (readonly string[])[]
): readonly Judged[] {
  return classifier.scoreLeftOut().flatMap((scored, at) => {
    const near = nearest(neighbours, stems[at] ?? [], at)
    if (near.coverage === 0) return []
    return [
      { intent: examples[at]?.intent ?? null, signs: signsOf(scored, neighbours.labels, near) }
    ]
  })
}

function judge(
  model: Omit<IntentModel, 'saved'>,
  sentences: readonly Example[]
): readonly Judged[] {
  return sentences
    .map(({ words, intent }) => ({
      intent,
      signs: readSigns(model, repairTypos(model.typos, words))
    }))
    .filter(({ signs }) => signs.others.length > 0)
}

/**
 * The examples are chosen for what is hard to tell; most of what people say is easier, and stands
 * among them. So what a score is worth is learned from the examples, and how sure to be in all from
 * the sentences set apart. A stall is as hard to tell as the examples say. Source: Platt,
 * Probabilities for SV Machines, 1999; here with more signs than the score.
 */
function calibrate(
  leftOut: readonly Judged[],
  setApart: readonly Judged[]
): { intent: Logistic; stall: Logistic } {
  const wanted = leftOut.filter(({ intent }) => intent !== 'mail-stall')
  const said = setApart.filter(({ intent }) => intent !== 'mail-stall')
  return {
    intent: refitLogistic(
      fitLogistic(wanted.map(bestSigns), wanted.map(isBestRight)),
      said.map(bestSigns),
      said.map(isBestRight)
    ),
    stall: fitLogistic(
      leftOut.map(({ signs }) => signs.stall),
      leftOut.map(({ intent }) => Number(intent === 'mail-stall'))
    )
  }
}

function bestSigns({ signs }: Judged): readonly number[] {
  return signs.others[0]?.signs ?? []
}

/** 1 or 0; a sentence of none is rightly called out of scope. */
function isBestRight({ intent, signs }: Judged): number {
  return Number(signs.others[0]?.name === (intent ?? 'out-of-scope'))
}

/**
 * Every word of the examples and of product names, the more frequent first, then by the alphabet.
 */
function vocabulary(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of [...examples.map(({ words }) => words), ...OTHER_NAMES].flatMap(tokensOf))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word)
}
