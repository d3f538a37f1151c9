/** A sparse vector: the places that are not zero, and what stands there. */
export type Vector = { readonly places: readonly number[]; readonly values: readonly number[] }

/** One label against all others: `score = weights · vector + bias`. */
export type LinearModel = { readonly labels: readonly string[]; readonly weights: readonly Float64Array[]; readonly bias: readonly number[] }

const COST = 1
const PASSES = 60
const GOOD_ENOUGH = 0.01

/**
 * Trains one linear support vector machine for each label (squared hinge loss) by dual coordinate descent.
 * Examples are visited in a fixed order, so that the same examples give the same model, byte by byte.
 * Source: Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 1.
 */
export const trainLinear = (vectors: readonly Vector[], labels: readonly string[], size: number): LinearModel => {
  const names = [...new Set(labels)].toSorted()
  const trained = names.map(name => trainOne(vectors, labels.map(label => label === name ? 1 : -1), size))
  return { labels: names, weights: trained.map(one => one.weights), bias: trained.map(one => one.bias) }
}

/** The score of each label; above 0 the vector is on the label's side. */
export const scoreLinear = ({ weights, bias }: LinearModel, vector: Vector): readonly number[] =>
  weights.map((row, label) => dot(row, vector) + (bias[label] ?? 0))

const trainOne = (vectors: readonly Vector[], sides: readonly number[], size: number): { weights: Float64Array; bias: number } => {
  const weights = new Float64Array(size)
  let bias = 0
  const alphas = new Float64Array(vectors.length)
  const slack = 1 / (2 * COST)
  const squares = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1 + slack))
  const order = shuffled(vectors.length)
  for (let pass = 0; pass < PASSES; pass += 1) {
    let worst = 0
    for (const place of order) {
      const [vector, side, alpha] = [vectors[place] as Vector, sides[place] ?? 1, alphas[place] ?? 0]
      const gradient = side * (dot(weights, vector) + bias) - 1 + slack * alpha
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient
      worst = Math.max(worst, Math.abs(projected))
      if (Math.abs(projected) < 1e-12) continue
      const next = Math.max(alpha - gradient / (squares[place] ?? 1), 0)
      alphas[place] = next
      const change = (next - alpha) * side
      vector.places.forEach((at, index) => { weights[at] = (weights[at] ?? 0) + change * (vector.values[index] ?? 0) })
      bias += change
    }
    if (worst < GOOD_ENOUGH) break
  }
  return { weights, bias }
}

const dot = (weights: Float64Array, { places, values }: Vector): number => {
  let sum = 0
  for (let index = 0; index < places.length; index += 1) sum += (weights[places[index] ?? 0] ?? 0) * (values[index] ?? 0)
  return sum
}

/** 0 to count - 1 in an order that is mixed but always the same. */
const shuffled = (count: number): readonly number[] => {
  const order = Array.from({ length: count }, (_, index) => index)
  let seed = 1
  for (let last = count - 1; last > 0; last -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const other = seed % (last + 1)
    ;[order[last], order[other]] = [order[other] as number, order[last] as number]
  }
  return order
}
