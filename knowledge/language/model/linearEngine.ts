import { type TrainingRow, trainLinear, type Vectors, vectorsOf } from './trainLinear.ts'

/**
 * A trained engine as it is saved: the weights as signed bytes in base64, and for each label what
 * one step of a byte is worth, and the bias.
 */
export type SavedEngine = {
  readonly labels: readonly string[]
  readonly steps: readonly number[]
  readonly biases: readonly number[]
  readonly bytes: string
}

export type Scored = { readonly label: string; readonly value: number }
type Sparse = readonly number[] | Record<string, number | string | boolean>

/** What is remembered of training until the engine is thrown away. */
type Training = {
  readonly vectors: Vectors
  readonly size: number
  readonly sides: readonly Int8Array[]
  readonly rows: readonly TrainingRow[]
}

/** One solution to the whole, and one for each part left out, that begins where the whole ended. */
const MAX_PASSES = 40
const FOLDS = 3
const MAX_PASSES_LEFT_OUT = 6

/**
 * The engine inside natural's Classifier: one linear support vector machine for each label, against
 * all others. Features are sparse: place, value, place, value, ... Examples labelled '' stand
 * against every label.
 */
export class LinearEngine {
  private labels: readonly string[] = []
  private steps: readonly number[] = []
  private biases: readonly number[] = []
  /**
   * the weights of all labels for place 0, then for place 1, ... in steps of their label: small
   * enough to stay near the processor
   */
  private bytes: Int8Array = new Int8Array()
  private training: Training | null = null
  private readonly examples: { readonly features: readonly number[]; readonly label: string }[] = []

  addExample(features: Sparse, label: string): void {
    this.examples.push({ features: features as readonly number[], label })
  }

  train(): void {
    const vectors = vectorsOf(this.examples.map(({ features }) => features))
    const size = sizeOf(vectors)
    const all = Uint32Array.from(this.examples.keys())
    this.labels = [...new Set(this.examples.map(({ label }) => label))]
      .filter(label => label !== '')
      .toSorted()
    const sides = this.labels.map(label =>
      Int8Array.from(this.examples, example => (example.label === label ? 1 : -1))
    )
    const rows = sides.map(side =>
      trainLinear({
        vectors,
        sides: side,
        size,
        chosen: all,
        begun: new Float64Array(all.length),
        passes: MAX_PASSES
      })
    )
    this.training = { vectors, size, sides, rows }
    this.steps = rows.map(stepOf)
    this.biases = rows.map(({ bias }) => round(bias))
    this.bytes = new Int8Array(size * rows.length)
    rows.forEach(({ weights }, at) => {
      const step = this.steps[at] as number
      for (let place = 0; place < size; place += 1)
        this.bytes[place * rows.length + at] = Math.round((weights[place] as number) / step)
    })
  }

  /**
   * The scores of each example by machines trained without its third of them, best first, in the
   * order in which they were added.
   */
  scoreLeftOut(): readonly (readonly Scored[])[] {
    const { vectors, size, sides, rows } = this.training as Training
    const scores = this.examples.map(() => new Float64Array(rows.length))
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const seen = Uint32Array.from(this.examples.keys()).filter(
        example => example % FOLDS !== fold
      )
      rows.forEach((row, at) => {
        const { weights, bias } = trainLinear({
          vectors,
          sides: sides[at] as Int8Array,
          size,
          chosen: seen,
          begun: row.alphas,
          passes: MAX_PASSES_LEFT_OUT
        })
        for (let example = fold; example < scores.length; example += FOLDS)
          (scores[example] as Float64Array)[at] = bias + dot(vectors, example, weights)
      })
    }
    return scores.map(of => this.rank(of))
  }

  /** The score of each label, best first; above 0 the features are on the label's side. */
  getClassifications(features: Sparse): Scored[] {
    return this.rank(this.score(features as readonly number[]))
  }

  classify(features: Sparse): string {
    return this.getClassifications(features)[0]?.label ?? ''
  }

  toJSON(): SavedEngine {
    return {
      labels: this.labels,
      steps: this.steps,
      biases: this.biases,
      bytes: Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString(
        'base64'
      )
    }
  }

  static restore({ labels, steps, biases, bytes }: SavedEngine): LinearEngine {
    const engine = new LinearEngine()
    const raw = Buffer.from(bytes, 'base64')
    engine.labels = labels
    engine.steps = steps
    engine.biases = biases
    engine.bytes = new Int8Array(raw.buffer, raw.byteOffset, raw.length)
    return engine
  }

  private rank(scores: Float64Array): Scored[] {
    return this.labels
      .map((label, at) => ({ label, value: scores[at] as number }))
      .sort((a, b) => b.value - a.value)
  }

  private score(features: readonly number[]): Float64Array {
    const { steps, biases, bytes } = this
    const scores = new Float64Array(steps.length)
    const count = scores.length
    for (let index = 0; index < features.length; index += 2) {
      const [from, value] = [(features[index] as number) * count, features[index + 1] as number]
      for (let at = 0; at < count; at += 1)
        scores[at] = (scores[at] as number) + (bytes[from + at] as number) * value
    }
    return scores.map((score, at) => score * (steps[at] as number) + (biases[at] as number))
  }
}

function sizeOf({ places }: Vectors): number {
  let most = -1
  for (let at = 0; at < places.length; at += 1) most = Math.max(most, places[at] as number)
  return most + 1
}

function dot({ starts, places, values }: Vectors, at: number, weights: Float64Array): number {
  let sum = 0
  for (let index = starts[at] as number; index < (starts[at + 1] as number); index += 1)
    sum += (weights[places[index] as number] as number) * (values[index] as number)
  return sum
}

/** What one step of a byte is worth, so that the largest weight is 127 of them. */
function stepOf({ weights }: TrainingRow): number {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return round(most / 127) || 1e-6
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
