import { featuresOf } from './features.ts'
import { INTENTS, type Intent, type IntentName } from './intent.ts'
import { probability, type Logistic } from './logistic.ts'
import { loadExamples, nearest, stemsOf, type Neighbours, type SavedExamples } from './nearestExample.ts'
import { indexTypos, repairTypos, type TypoIndex } from './repairTypos.ts'
import { WordsClassifier, type SavedClassifier } from './wordsClassifier.ts'

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

export type IntentModel = { readonly saved: SavedModel; readonly classifier: WordsClassifier; readonly neighbours: Neighbours; readonly typos: TypoIndex }

/** What a sentence resembles: the best intent, the best one that is no stall, and the probability of a stall. */
export type Likeness = { readonly best: Intent; readonly bestOther: Intent; readonly stall: number }

/** The parts of a sentence that its probabilities are made of. */
export type Signs = { readonly ranked: readonly { readonly name: IntentName; readonly signs: readonly number[] }[]; readonly stall: readonly number[] }

export const loadModel = (saved: SavedModel): IntentModel => ({
  saved,
  classifier: WordsClassifier.restore(saved.classifier),
  neighbours: loadExamples(saved.neighbours),
  typos: indexTypos(saved.words, saved.real)
})

/** Plain words with typing mistakes put right. */
export const repair = (model: IntentModel, plain: string): string => repairTypos(model.typos, plain)

export const resemble = (model: IntentModel, plain: string): Likeness => {
  const { ranked, stall } = readSigns(model, plain)
  const intents = ranked.map(({ name, signs }): Intent => ({ name, confidence: probability(model.saved.intent, signs) }))
  const none: Intent = { name: null, confidence: 0 }
  return {
    best: intents[0] ?? none,
    bestOther: intents.find(({ name }) => name !== 'mail-stall') ?? none,
    stall: ranked.length === 0 ? 0 : probability(model.saved.stall, stall)
  }
}

/** Scores, margins, the nearest example and the share of words known; nothing when no word is known. */
export const readSigns = ({ classifier, neighbours }: Pick<IntentModel, 'classifier' | 'neighbours'>, plain: string): Signs => {
  const { likeness, coverage } = nearest(neighbours, stemsOf(plain))
  if (coverage === 0) return { ranked: [], stall: [] }
  const scored = classifier.getClassifications([...featuresOf(plain)])
  const place = (label: string): number => neighbours.labels.indexOf(label)
  const like = (label: string): number => likeness[place(label)] ?? 0
  const nearestTo = (label: string): number => likeness.reduce((most, value, at) => at === place(label) ? most : Math.max(most, value), 0)
  const scoreOf = (label: string): number => scored.find(one => one.label === label)?.value ?? -2
  const ranked = scored.slice(0, 2).map(({ label, value }, at) => ({
    name: INTENTS.find(intent => intent === label) as IntentName,
    signs: [value, value - (scored[at + 1]?.value ?? -2), like(label), nearestTo(label), coverage]
  }))
  const others = Math.max(...scored.filter(({ label }) => label !== 'mail-stall').map(({ value }) => value))
  return {
    ranked,
    stall: [scoreOf('mail-stall'), scoreOf('mail-stall') - others, scoreOf('mail-problem'), like('mail-stall') - nearestTo('mail-stall'), coverage]
  }
}
