/** p = 1 / (1 + exp(-(bias + weights · x))), the bias first: [bias, weight, weight, ...] */
export type Logistic = readonly number[]

const STEPS = 12
/** Keeps the fit finite when the points can be told apart without error. */
const RIDGE = 1
const BIAS_RIDGE = 1e-6

export function probability(logistic: Logistic, x: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumOf(logistic, x)))
}

function sumOf(logistic: Logistic, x: readonly number[]): number {
  return x.reduce(
    (sum, value, at) => sum + value * (logistic[at + 1] as number),
    logistic[0] as number
  )
}

/** Fits a logistic regression by Newton's method; `right` holds 1 or 0 for each point. */
export function fitLogistic(
  points: readonly (readonly number[])[],
  right: readonly number[]
): Logistic {
  const size = (points[0]?.length ?? 0) + 1
  let weights: number[] = Array.from({ length: size }, () => 0)
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight))
    const curve = diagonal(size)
    points.forEach((point, index) => {
      const p = probability(weights, point)
      const x = [1, ...point]
      x.forEach((value, row) => {
        slope[row] = (slope[row] as number) + ((right[index] as number) - p) * value
        const line = curve[row] as number[]
        x.forEach((other, column) => {
          line[column] = (line[column] as number) + p * (1 - p) * value * other
        })
      })
    })
    const move = solve(curve, slope)
    weights = weights.map((weight, at) => weight + (move[at] as number))
  }
  return weights.map(weight => Number(weight.toPrecision(6)))
}

/** A square matrix with the ridge on its diagonal; the bias is hardly held back. */
function diagonal(size: number): number[][] {
  return Array.from({ length: size }, (_, row) => {
    const line = new Array<number>(size).fill(0)
    line[row] = row === 0 ? BIAS_RIDGE : RIDGE
    return line
  })
}

/**
 * The same curve, steeper or flatter and moved, as these points want it: what it was fitted on was
 * harder or easier.
 */
export function refitLogistic(
  logistic: Logistic,
  points: readonly (readonly number[])[],
  right: readonly number[]
): Logistic {
  const [move, stretch] = fitLogistic(
    points.map(point => [sumOf(logistic, point)]),
    right
  ) as [number, number]
  return logistic.map((weight, at) =>
    Number((stretch * weight + (at === 0 ? move : 0)).toPrecision(6))
  )
}

/** Gauss's elimination with pivots: the x of matrix · x = right. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[]
): readonly number[] {
  const rows = matrix.map((line, at) => [...line, right[at] as number])
  rows.forEach((_, at) => {
    const best = rows.reduce(
      (most, line, other) =>
        other >= at &&
        Math.abs(line[at] as number) > Math.abs((rows[most] as number[])[at] as number)
          ? other
          : most,
      at
    )
    ;[rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]]
    const pivot = rows[at] as number[]
    rows.forEach((line, other) => {
      if (other === at) return
      const times = (line[at] as number) / (pivot[at] as number)
      pivot.forEach((value, column) => {
        if (column >= at) line[column] = (line[column] as number) - times * value
      })
    })
  })
  return rows.map((line, at) => (line.at(-1) as number) / (line[at] as number))
}
