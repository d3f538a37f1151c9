import { trainLinear, type Row, type Vectors } from './trainLinear.ts'

/** A trained engine as it is saved: for each label the weights as signed bytes in base64, what one step of a byte is worth, and the bias. */
export type SavedEngine = { readonly labels: readonly string[]; readonly rows: readonly { readonly bytes: string; readonly step: number; readonly bias: number }[] }

type Scored = { readonly label: string; readonly value: number }

/**
 * The engine inside natural's Classifier: one linear support vector machine for each label, against all others.
 * Features are sparse: place, value, place, value, ... Examples labelled '' stand against every label.
 */
export class LinearEngine {
  private labels: readonly string[] = []
  private bias: Float64Array = new Float64Array()
  /** the weights of all labels for place 0, then for place 1, ... */
  private weights: Float32Array = new Float32Array()
  private readonly examples: { readonly features: readonly number[]; readonly label: string }[] = []

  addExample (features: readonly number[] | Record<string, number | string | boolean>, label: string): void {
    this.examples.push({ features: features as readonly number[], label })
  }

  train (): void {
    const vectors = vectorsOf(this.examples.map(({ features }) => features))
    const size = vectors.places.reduce((most, place) => Math.max(most, place + 1), 0)
    const labels = [...new Set(this.examples.map(({ label }) => label))].filter(label => label !== '').toSorted()
    this.set(labels, labels.map(label => quantise(trainLinear(vectors, Int8Array.from(this.examples, example => example.label === label ? 1 : -1), size))), size)
  }

  /** The score of each label, best first; above 0 the features are on the label's side. */
  getClassifications (features: readonly number[] | Record<string, number | string | boolean>): Scored[] {
    const scores = this.score(features as readonly number[])
    return this.labels.map((label, at) => ({ label, value: scores[at] as number })).sort((a, b) => b.value - a.value)
  }

  classify (features: readonly number[] | Record<string, number | string | boolean>): string {
    return this.getClassifications(features)[0]?.label ?? ''
  }

  toJSON (): SavedEngine {
    const size = this.labels.length === 0 ? 0 : this.weights.length / this.labels.length
    return { labels: this.labels, rows: this.labels.map((_, at) => pack(Float64Array.from({ length: size }, (_, place) => this.weights[place * this.labels.length + at] as number), this.bias[at] as number)) }
  }

  static restore ({ labels, rows }: SavedEngine): LinearEngine {
    const engine = new LinearEngine()
    const unpacked = rows.map(unpack)
    engine.set(labels, unpacked, unpacked[0]?.weights.length ?? 0)
    return engine
  }

  private set (labels: readonly string[], rows: readonly Row[], size: number): void {
    this.labels = labels
    this.bias = Float64Array.from(rows, ({ bias }) => bias)
    this.weights = new Float32Array(size * labels.length)
    rows.forEach(({ weights }, at) => weights.forEach((weight, place) => { this.weights[place * labels.length + at] = weight }))
  }

  private score (features: readonly number[]): Float64Array {
    const scores = Float64Array.from(this.bias)
    const count = scores.length
    for (let index = 0; index < features.length; index += 2) {
      const [from, value] = [(features[index] as number) * count, features[index + 1] as number]
      for (let at = 0; at < count; at += 1) scores[at] = (scores[at] as number) + (this.weights[from + at] as number) * value
    }
    return scores
  }
}

const vectorsOf = (examples: readonly (readonly number[])[]): Vectors => {
  const total = examples.reduce((sum, features) => sum + features.length / 2, 0)
  const vectors = { starts: new Uint32Array(examples.length + 1), places: new Uint32Array(total), values: new Float64Array(total) }
  let at = 0
  examples.forEach((features, example) => {
    for (let index = 0; index < features.length; index += 2, at += 1) {
      vectors.places[at] = features[index] as number
      vectors.values[at] = features[index + 1] as number
    }
    vectors.starts[example + 1] = at
  })
  return vectors
}

/** What is trained is rounded as it is saved, so that both answer alike. */
const quantise = ({ weights, bias }: Row): Row => {
  const step = stepOf(weights)
  return { weights: weights.map(weight => Math.round(weight / step) * step), bias: round(bias) }
}

const pack = (weights: Float64Array, bias: number): SavedEngine['rows'][number] => {
  const step = stepOf(weights)
  const bytes = Int8Array.from(weights.map(weight => Math.round(weight / step)))
  return { step, bias, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

const unpack = ({ bytes, step, bias }: SavedEngine['rows'][number]): Row => {
  const raw = Buffer.from(bytes, 'base64')
  return { weights: Float64Array.from(new Int8Array(raw.buffer, raw.byteOffset, raw.length)).map(byte => byte * step), bias }
}

/** What one step of a byte is worth, so that the largest weight is 127 of them. */
const stepOf = (weights: Float64Array): number => {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return round(most / 127) || 1e-6
}

const round = (value: number): number => Number(value.toPrecision(6))
