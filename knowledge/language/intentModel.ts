import { featuresOf } from './features.ts'
import { INTENTS, type Intent, type IntentName } from './intent.ts'
import { scoreLinear, trainLinear, type LinearModel, type Vector } from './linearClassifier.ts'
import type { Example } from './readExamples.ts'

/** A trained model as it is saved: plain JSON. */
export type SavedModel = {
  readonly features: readonly string[]
  readonly labels: readonly IntentName[]
  readonly bias: readonly number[]
  /** for each label: the weights as signed bytes in base64, and what one step of a byte is worth */
  readonly weights: readonly { readonly bytes: string; readonly step: number }[]
  /** confidence = 1 / (1 + exp(-(slope * (score + margin) + offset))) */
  readonly slope: number
  readonly offset: number
}

export type IntentModel = { readonly saved: SavedModel; readonly places: ReadonlyMap<string, number>; readonly linear: LinearModel }

const FOLDS = 5
const SEEN = 2

/** Trains a model on examples; the same examples give the same model. */
export const trainIntents = (examples: readonly Example[]): SavedModel => {
  const model = fit(examples)
  return { ...model, ...calibrate(examples) }
}

export const loadModel = (saved: SavedModel): IntentModel => ({
  saved,
  places: new Map(saved.features.map((feature, place) => [feature, place])),
  linear: { labels: saved.labels, bias: saved.bias, weights: saved.weights.map(({ bytes, step }) => unpack(bytes, step)) }
})

/** What plain words resemble most, and how sure that is. */
export const resemble = (model: IntentModel, plain: string): Intent => {
  const { name, strength } = strongest(model, plain)
  const { slope, offset } = model.saved
  return name === null ? { name, confidence: 0 } : { name, confidence: 1 / (1 + Math.exp(-(slope * strength + offset))) }
}

const fit = (examples: readonly Example[]): SavedModel => {
  const bags = examples.map(({ words }) => featuresOf(words))
  const counts = new Map<string, number>()
  for (const bag of bags) for (const feature of bag.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const features = [...counts].filter(([, count]) => count >= SEEN).map(([feature]) => feature).toSorted()
  const places = new Map(features.map((feature, place) => [feature, place]))
  const linear = trainLinear(bags.map(bag => vectorOf(bag, places)), examples.map(({ intent }) => intent), features.length)
  return { features, labels: linear.labels as readonly IntentName[], bias: linear.bias.map(round), weights: linear.weights.map(pack), slope: 1, offset: 0 }
}

/** Fits slope and offset on examples that each model had not seen. Source: Platt, Probabilities for SV Machines, 1999. */
const calibrate = (examples: readonly Example[]): { slope: number; offset: number } => {
  const points = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const model = loadModel(fit(examples.filter((_, place) => place % FOLDS !== fold)))
    return examples.filter((_, place) => place % FOLDS === fold).map(({ words, intent }) => {
      const { name, strength } = strongest(model, words)
      return { strength, right: name === intent ? 1 : 0 }
    })
  })
  let [slope, offset] = [3, 0]
  for (let round = 0; round < 2_000; round += 1) {
    let [down, across] = [0, 0]
    for (const { strength, right } of points) {
      const error = 1 / (1 + Math.exp(-(slope * strength + offset))) - right
      down += error * strength
      across += error
    }
    slope -= 4 * down / points.length
    offset -= 4 * across / points.length
  }
  return { slope: round(slope), offset: round(offset) }
}

const strongest = ({ places, linear }: IntentModel, plain: string): { name: IntentName | null; strength: number } => {
  const vector = vectorOf(featuresOf(plain), places)
  if (vector.places.length === 0) return { name: null, strength: 0 }
  const scores = scoreLinear(linear, vector)
  const [best = 0, second = 0] = scores.map((_, place) => place).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const top = scores[best] ?? 0
  return { name: INTENTS.find(name => name === linear.labels[best]) ?? null, strength: top + (top - (scores[second] ?? 0)) / 2 }
}

const vectorOf = (bag: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>): Vector => {
  const known = [...bag].flatMap(([feature, value]) => {
    const place = places.get(feature)
    return place === undefined ? [] : [[place, value] as const]
  })
  return { places: known.map(([place]) => place), values: known.map(([, value]) => value) }
}

const pack = (weights: Float64Array): { bytes: string; step: number } => {
  const step = round(Math.max(...weights.map(Math.abs)) / 127) || 1e-6
  return { step, bytes: Buffer.from(Int8Array.from(weights, weight => Math.round(weight / step)).buffer).toString('base64') }
}

const unpack = (bytes: string, step: number): Float64Array => {
  const raw = Buffer.from(bytes, 'base64')
  return Float64Array.from(new Int8Array(raw.buffer, raw.byteOffset, raw.length), byte => byte * step)
}

const round = (value: number): number => Number(value.toPrecision(6))
