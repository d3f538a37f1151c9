/** Named features, and what was so: 1, 0. */
export type Sample = {
  readonly features: readonly number[]
  readonly right: number
  readonly weight: number
}

/** Articles beside each other, each with its features; of `right` ones at least one. */
export type Ranking = {
  readonly articles: readonly (readonly number[])[]
  readonly right: ReadonlySet<number>
  readonly weight: number
}

const NEWTON_ROUNDS = 12
const DESCENT_ROUNDS = 600
const STEP = 0.05
const MOMENTUM = 0.9

/**
 * The weights of a logistic regression, by Newton's method. `held`: how strongly weights are held
 * near 0.
 */
export function fitLogistic(samples: readonly Sample[], held: number): readonly number[] {
  const size = samples[0]?.features.length ?? 0
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let round = 0; round < NEWTON_ROUNDS; round += 1) {
    const { gradient, curve } = slopeOf(samples, weights, held)
    const step = solve(curve, gradient)
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
  }
  return weights
}

function slopeOf(samples: readonly Sample[], weights: readonly number[], held: number) {
  const gradient = weights.map(weight => held * weight)
  const curve = weights.map((_, row) => weights.map((__, column) => (row === column ? held : 0)))
  for (const { features, right, weight } of samples) {
    const chance = 1 / (1 + Math.exp(-dot(features, weights)))
    const bend = weight * chance * (1 - chance)
    for (let row = 0; row < features.length; row += 1) {
      const feature = features[row] as number
      gradient[row] = (gradient[row] as number) + weight * (chance - right) * feature
      const line = curve[row] as number[]
      for (let column = 0; column < features.length; column += 1)
        line[column] = (line[column] as number) + bend * feature * (features[column] as number)
    }
  }
  return { gradient, curve }
}

/** Gauss's elimination. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[]
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    const head = rows[pivot] as number[]
    for (let at = 0; at < rows.length; at += 1) {
      if (at === pivot) continue
      const row = rows[at] as number[]
      const factor = (row[pivot] ?? 0) / (head[pivot] || 1e-9)
      rows[at] = row.map((value, column) => value - factor * (head[column] ?? 0))
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1e-9))
}

/**
 * The weights that give the right articles the largest share of the exponentials (ListNet's loss),
 * by descent with momentum.
 */
export function fitRanking(rankings: readonly Ranking[], held: number): readonly number[] {
  const size = rankings[0]?.articles[0]?.length ?? 0
  const scale = spreadOf(rankings, size)
  const scaled = rankings.map(one => ({
    ...one,
    articles: one.articles.map(features =>
      features.map((feature, at) => feature / (scale[at] ?? 1))
    )
  }))
  const whole = rankings.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Float64Array(size)
  const speed = new Float64Array(size)
  for (let round = 0; round < DESCENT_ROUNDS; round += 1) {
    const gradient = weights.map(weight => (held * weight) / whole)
    for (const one of scaled) addGradient(one, weights, gradient, whole)
    weights.forEach((weight, at) => {
      speed[at] = MOMENTUM * (speed[at] ?? 0) - STEP * (gradient[at] ?? 0)
      weights[at] = weight + (speed[at] ?? 0)
    })
  }
  return [...weights].map((weight, at) => weight / (scale[at] ?? 1))
}

/** How far each feature spreads within a ranking, so that one step suits all. */
function spreadOf(rankings: readonly Ranking[], size: number): readonly number[] {
  const squares = new Float64Array(size)
  let count = 0
  for (const { articles } of rankings) {
    const means = Array.from(
      { length: size },
      (_, at) => articles.reduce((sum, one) => sum + (one[at] ?? 0), 0) / articles.length
    )
    for (const one of articles) {
      for (let at = 0; at < size; at += 1)
        squares[at] = (squares[at] as number) + ((one[at] ?? 0) - (means[at] ?? 0)) ** 2
      count += 1
    }
  }
  return [...squares].map(square => Math.sqrt(square / Math.max(1, count)) || 1)
}

function addGradient(
  { articles, right, weight }: Ranking,
  weights: Float64Array,
  gradient: Float64Array,
  whole: number
): void {
  const scores = articles.map(features => dot(features, weights))
  const best = Math.max(...scores)
  const odds = scores.map(score => Math.exp(score - best))
  const sum = odds.reduce((total, one) => total + one, 0)
  const rightSum = odds.reduce((total, one, place) => total + (right.has(place) ? one : 0), 0)
  articles.forEach((features, place) => {
    const share = (odds[place] ?? 0) / sum
    const wanted = right.has(place) ? (odds[place] ?? 0) / Math.max(1e-12, rightSum) : 0
    for (let at = 0; at < features.length; at += 1)
      gradient[at] =
        (gradient[at] as number) + (weight * (share - wanted) * (features[at] as number)) / whole
  })
}

export function dot(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < features.length; at += 1)
    sum += (features[at] as number) * (weights[at] as number)
  return sum
}
