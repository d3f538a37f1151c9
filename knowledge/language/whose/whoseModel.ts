import { LinearEngine, type SavedEngine, type Scored } from '../model/linearEngine.ts'
import { fitLogistic, type Logistic, probability } from '../model/logistic.ts'
import { type NameTable, openNameTable } from '../model/nameTable.ts'

/** A trained model as it is saved: plain JSON. */
export type SavedWhoseModel = {
  /** a feature a line */
  readonly features: string
  readonly engine: SavedEngine
  /** from the score to the probability that it is what the machine in question has */
  readonly here: Logistic
}

/** A product or a level among its words. */
export type WhoseExample = { readonly features: readonly string[]; readonly isHere: boolean }

const HERE = 'here'
/** A feature that stands in fewer examples says nothing. */
const MIN_TIMES_SEEN = 2

/**
 * Trains a model on examples; what a score is worth is learned from examples left out. The same
 * examples give the same model, byte by byte.
 */
export function trainWhose(examples: readonly WhoseExample[]): SavedWhoseModel {
  const features = seenOften(examples)
  const places = openNameTable(features)
  const engine = new LinearEngine()
  for (const example of examples)
    engine.addExample(vectorOf(places, example.features), example.isHere ? HERE : '')
  engine.train()
  return {
    features,
    engine: engine.toJSON(),
    here: fitLogistic(
      engine.scoreLeftOut().map(scoreOf),
      examples.map(({ isHere }) => Number(isHere))
    )
  }
}

/** Gives features the chance that the machine in question has what they stand around, 0 to 1. */
export function openWhoseModel(saved: SavedWhoseModel): (features: readonly string[]) => number {
  const places = openNameTable(saved.features)
  const engine = LinearEngine.restore(saved.engine)
  return features =>
    probability(saved.here, scoreOf(engine.getClassifications(vectorOf(places, features))))
}

function seenOften(examples: readonly WhoseExample[]): string {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return [...seen]
    .filter(([, times]) => times >= MIN_TIMES_SEEN)
    .map(([feature]) => feature)
    .toSorted()
    .join('\n')
}

/** Place, weight, place, weight, ...: all together of length 1. */
function vectorOf(places: NameTable, features: readonly string[]): number[] {
  const known = features.map(places.placeOf).filter(place => place >= 0)
  const weight = 1 / Math.sqrt(known.length || 1)
  return known.flatMap(place => [place, weight])
}

function scoreOf([only]: readonly Scored[]): readonly number[] {
  return [only?.value ?? 0]
}
