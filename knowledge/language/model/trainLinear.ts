/** Sparse vectors one after the other: vector n has the places and values from starts[n] to starts[n + 1]. */
export type Vectors = {
  readonly starts: Uint32Array
  readonly places: Uint32Array
  readonly values: Float64Array
  /** of each vector, the sum of its squared values, and 1 for the bias */
  readonly squares: Float64Array
}

/** `score = weights · vector + bias`; `alphas` tell how much each vector has its say. */
export type TrainingRow = {
  readonly weights: Float64Array
  readonly bias: number
  readonly alphas: Float64Array
}

const COST = 1
const SLACK = 1 / (2 * COST)
const GOOD_ENOUGH = 0.1

/**
 * Trains one linear support vector machine (squared hinge loss): vectors with side 1 above, with side -1 below.
 * Dual coordinate descent with shrinking over `chosen` vectors, beginning from `begun`, at most `passes` times, each in another order: that
 * halves the passes. The orders are always the same ones, so that the same vectors give the same row.
 * Source: Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 3.
 */
export function trainLinear(
  { starts, places, values, squares }: Vectors,
  sides: Int8Array,
  size: number,
  chosen: Uint32Array,
  begun: Float64Array,
  passes: number
): TrainingRow {
  const weights = new Float64Array(size)
  let bias = 0
  const alphas = begun.slice()
  for (const at of chosen) {
    const change = (alphas[at] as number) * (sides[at] as number)
    if (change === 0) continue
    bias += change
    for (let index = starts[at] as number; index < (starts[at + 1] as number); index += 1)
      weights[places[index] as number] =
        (weights[places[index] as number] as number) + change * (values[index] as number)
  }
  const turns = chosen.slice()
  const shuffle = openShuffle()
  let count = turns.length
  let ceiling = Infinity
  for (let pass = 0; pass < passes; pass += 1) {
    let [worst, highest, kept] = [0, 0, 0]
    shuffle(turns, count)
    for (let turn = 0; turn < count; turn += 1) {
      const at = turns[turn] as number
      const from = starts[at] as number
      const to = starts[at + 1] as number
      const side = sides[at] as number
      const alpha = alphas[at] as number
      let score = bias
      for (let index = from; index < to; index += 1)
        score += (weights[places[index] as number] as number) * (values[index] as number)
      const gradient = side * score - 1 + SLACK * alpha
      if (alpha === 0 && gradient > ceiling) continue
      turns[turn] = turns[kept] as number
      turns[kept] = at
      kept += 1
      const projected = alpha === 0 && gradient > 0 ? 0 : gradient
      worst = Math.max(worst, Math.abs(projected))
      highest = Math.max(highest, projected)
      if (projected === 0) continue
      const next = Math.max(alpha - gradient / ((squares[at] as number) + SLACK), 0)
      const change = (next - alpha) * side
      alphas[at] = next
      bias += change
      for (let index = from; index < to; index += 1)
        weights[places[index] as number] =
          (weights[places[index] as number] as number) + change * (values[index] as number)
    }
    const settled = worst < GOOD_ENOUGH
    if (settled && count === turns.length) break
    count = settled ? turns.length : kept
    ceiling = settled || highest <= 0 ? Infinity : highest
  }
  return { weights, bias, alphas }
}

/** Sparse features (place, value, place, value, ...) as vectors. */
export function vectorsOf(examples: readonly (readonly number[])[]): Vectors {
  const total = examples.reduce((sum, features) => sum + features.length / 2, 0)
  const [starts, places, values, squares] = [
    new Uint32Array(examples.length + 1),
    new Uint32Array(total),
    new Float64Array(total),
    new Float64Array(examples.length)
  ]
  let at = 0
  examples.forEach((features, example) => {
    let square = 1
    for (let index = 0; index < features.length; index += 2, at += 1) {
      const value = features[index + 1] as number
      places[at] = features[index] as number
      values[at] = value
      square += value * value
    }
    squares[example] = square
    starts[example + 1] = at
  })
  return { starts, places, values, squares }
}

/** A way to mix the first `count` of a list, differently each time, and the same times the same way. */
function openShuffle(): (list: Uint32Array, count: number) => void {
  let seed = 1
  return (list, count) => {
    for (let last = count - 1; last > 0; last -= 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      const other = (seed >>> 8) % (last + 1)
      const moved = list[last] as number
      list[last] = list[other] as number
      list[other] = moved
    }
  }
}
