import type { Intent, IntentName } from '../intent.ts'
import { indexTypos, repairTypos, type TypoIndex } from '../words/repairTypos.ts'
import type { Scored } from './linearEngine.ts'
import { type Logistic, probability } from './logistic.ts'
import {
  type Likest,
  loadExamples,
  type Neighbours,
  nearest,
  type SavedExamples,
  stemsOf
} from './nearestExample.ts'
import { type SavedClassifier, WordsClassifier } from './wordsClassifier.ts'

const STALL: IntentName = 'mail-stall'
/** The score of a label that is not there. */
const LOWEST = -2

/** A trained model as it is saved: plain JSON. */
export type SavedModel = {
  readonly classifier: SavedClassifier
  readonly neighbours: SavedExamples
  /** the words of the examples, the more frequent first */
  readonly words: readonly string[]
  /** words of English that look like mistyped ones of these */
  readonly real: readonly string[]
  /** from signs to the probability that an intent is right, and that a stall is told */
  readonly intent: Logistic
  readonly stall: Logistic
}

export type IntentModel = {
  readonly saved: SavedModel
  readonly classifier: WordsClassifier
  readonly neighbours: Neighbours
  readonly typos: TypoIndex
}

/**
 * What a sentence resembles: the two best intents but that of a stall, the better first, and the
 * probability of a stall.
 */
export type Likeness = { readonly others: readonly Intent[]; readonly stall: number }

/** The parts of a sentence that its probabilities are made of. */
export type Signs = {
  readonly others: readonly { readonly name: IntentName; readonly signs: readonly number[] }[]
  readonly stall: readonly number[]
}

export function loadModel(saved: SavedModel): IntentModel {
  return {
    saved,
    classifier: WordsClassifier.restore(saved.classifier),
    neighbours: loadExamples(saved.neighbours),
    typos: indexTypos(saved.words, saved.real)
  }
}

/** Plain words with typing mistakes put right. */
export function repair(model: IntentModel, plain: string): string {
  return repairTypos(model.typos, plain)
}

export function resemble(model: IntentModel, plain: string): Likeness {
  const { others, stall } = readSigns(model, plain)
  const [best = 0, second = 0] = others.map(({ signs }) => probability(model.saved.intent, signs))
  return {
    others: others.map(({ name }, at) => ({
      name,
      confidence: at === 0 ? best : Math.min(second, 1 - best)
    })),
    stall: others.length === 0 ? 0 : probability(model.saved.stall, stall)
  }
}

/** What a sentence's probabilities are made of; nothing when no word is known. */
export function readSigns(
  { classifier, neighbours }: Pick<IntentModel, 'classifier' | 'neighbours'>,
  plain: string
): Signs {
  const near = nearest(neighbours, stemsOf(plain))
  if (near.coverage === 0) return { others: [], stall: [] }
  return signsOf(classifier.getClassifications(plain), neighbours.labels, near)
}

/** Scores, how far they are ahead, the nearest example and the share of words known. */
export function signsOf(
  scored: readonly Scored[],
  labels: readonly string[],
  { likeness, coverage }: Likest
): Signs {
  function like(label: string): number {
    return likeness[labels.indexOf(label)] ?? 0
  }
  function nearestBut(label: string): number {
    return likeness.reduce(
      (most, value, at) => (labels[at] === label ? most : Math.max(most, value)),
      0
    )
  }
  function scoreOf(label: string): number {
    return scored.find(one => one.label === label)?.value ?? LOWEST
  }
  const [best, second] = scored.filter(({ label }) => label !== STALL)
  function signs(one: Scored | undefined, rival: Scored | undefined): Signs['others'] {
    if (one === undefined) return []
    return [
      {
        name: one.label as IntentName,
        signs: [
          one.value,
          one.value - (rival?.value ?? LOWEST),
          like(one.label),
          nearestBut(one.label),
          coverage
        ]
      }
    ]
  }
  return {
    others: [...signs(best, second), ...signs(second, best)],
    stall: [
      scoreOf(STALL),
      scoreOf(STALL) - (best?.value ?? LOWEST),
      scoreOf('mail-problem'),
      like(STALL) - nearestBut(STALL),
      coverage
    ]
  }
}
