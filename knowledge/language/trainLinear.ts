/** Sparse vectors one after the other: vector n has the places and values from starts[n] to starts[n + 1]. */
export type Vectors = { readonly starts: Uint32Array; readonly places: Uint32Array; readonly values: Float64Array }

/** `score = weights · vector + bias` */
export type Row = { readonly weights: Float64Array; readonly bias: number }

const COST = 1
const PASSES = 40
const GOOD_ENOUGH = 0.1

/**
 * Trains one linear support vector machine (squared hinge loss): vectors with side 1 above, with side -1 below.
 * Dual coordinate descent with shrinking, in an order that is mixed but always the same, so that the same vectors give the same row.
 * Source: Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 3.
 */
export const trainLinear = ({ starts, places, values }: Vectors, sides: Int8Array, size: number): Row => {
  const weights = new Float64Array(size)
  let bias = 0
  const alphas = new Float64Array(sides.length)
  const slack = 1 / (2 * COST)
  const squares = squaresOf(starts, values, slack)
  const order = shuffled(sides.length)
  let count = order.length
  let ceiling = Infinity
  for (let pass = 0; pass < PASSES; pass += 1) {
    let [worst, highest, kept] = [0, 0, 0]
    for (let turn = 0; turn < count; turn += 1) {
      const at = order[turn] as number
      const from = starts[at] as number
      const to = starts[at + 1] as number
      const side = sides[at] as number
      const alpha = alphas[at] as number
      let score = bias
      for (let index = from; index < to; index += 1) score += (weights[places[index] as number] as number) * (values[index] as number)
      const gradient = side * score - 1 + slack * alpha
      if (alpha === 0 && gradient > ceiling) continue
      order[turn] = order[kept] as number
      order[kept] = at
      kept += 1
      const projected = alpha === 0 && gradient > 0 ? 0 : gradient
      worst = Math.max(worst, Math.abs(projected))
      highest = Math.max(highest, projected)
      if (projected === 0) continue
      const next = Math.max(alpha - gradient / (squares[at] as number), 0)
      alphas[at] = next
      const change = (next - alpha) * side
      for (let index = from; index < to; index += 1) weights[places[index] as number] = (weights[places[index] as number] as number) + change * (values[index] as number)
      bias += change
    }
    const settled = worst < GOOD_ENOUGH
    if (settled && count === order.length) break
    count = settled ? order.length : kept
    ceiling = settled || highest <= 0 ? Infinity : highest
  }
  return { weights, bias }
}

const squaresOf = (starts: Uint32Array, values: Float64Array, slack: number): Float64Array =>
  Float64Array.from({ length: starts.length - 1 }, (_, at) =>
    values.subarray(starts[at], starts[at + 1]).reduce((sum, value) => sum + value * value, 1 + slack))

/** 0 to count - 1 in an order that is mixed but always the same. */
const shuffled = (count: number): Uint32Array => {
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  let seed = 1
  for (let last = count - 1; last > 0; last -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const other = seed % (last + 1)
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
  return order
}
