/**
 * Sparse vectors one after the other: vector n has the places and values from starts[n] to starts[n
 * + 1].
 */
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

export type TrainingSet = {
  readonly vectors: Vectors
  /** 1 or -1 for each vector */
  readonly sides: Int8Array
  /** how many places there are */
  readonly size: number
  /** the vectors that are looked at */
  readonly chosen: Uint32Array
  /** the alphas to begin from */
  readonly begun: Float64Array
  readonly passes: number
}

/** What is changed while a row is trained. */
type Machine = { readonly weights: Float64Array; bias: number; readonly alphas: Float64Array }

/**
 * What a pass over the vectors found: how far from settled, the highest gradient, how many are
 * still worth a look.
 */
type Pass = { worst: number; highest: number; kept: number }

/**
 * Trains one linear support vector machine (squared hinge loss): vectors with side 1 above, with
 * side -1 below. Dual coordinate descent with shrinking over `chosen` vectors, beginning from
 * `begun`, at most `passes` times, each in another order: that halves the passes. The orders are
 * always the same ones, so that the same vectors give the same row. Source: Hsieh et al., A Dual
 * Coordinate Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 3.
 */
export function trainLinear(set: TrainingSet): TrainingRow {
  const machine = begin(set)
  const turns = set.chosen.slice()
  const shuffle = openShuffle()
  let count = turns.length
  let ceiling = Infinity
  for (let pass = 0; pass < set.passes; pass += 1) {
    shuffle(turns, count)
    const { worst, highest, kept } = passOver(set, machine, turns.subarray(0, count), ceiling)
    const settled = worst < GOOD_ENOUGH
    if (settled && count === turns.length) break
    count = settled ? turns.length : kept
    ceiling = settled || highest <= 0 ? Infinity : highest
  }
  return machine
}

/** The machine that the alphas to begin from make. */
function begin({ vectors, sides, size, chosen, begun }: TrainingSet): Machine {
  const machine = { weights: new Float64Array(size), bias: 0, alphas: begun.slice() }
  for (const at of chosen) {
    const change = (begun[at] as number) * (sides[at] as number)
    if (change !== 0) move(machine, vectors, at, change)
  }
  return machine
}

/**
 * Moves the machine to the side of each vector that wants it; those worth another look are brought
 * to the front.
 */
function passOver(
  { vectors, sides }: TrainingSet,
  machine: Machine,
  turns: Uint32Array,
  ceiling: number
): Pass {
  const pass = { worst: 0, highest: 0, kept: 0 }
  for (let turn = 0; turn < turns.length; turn += 1) {
    const at = turns[turn] as number
    const side = sides[at] as number
    const alpha = machine.alphas[at] as number
    const gradient = side * scoreOf(machine, vectors, at) - 1 + SLACK * alpha
    if (alpha === 0 && gradient > ceiling) continue
    turns[turn] = turns[pass.kept] as number
    turns[pass.kept] = at
    pass.kept += 1
    const projected = alpha === 0 && gradient > 0 ? 0 : gradient
    pass.worst = Math.max(pass.worst, Math.abs(projected))
    pass.highest = Math.max(pass.highest, projected)
    if (projected === 0) continue
    const next = Math.max(alpha - gradient / ((vectors.squares[at] as number) + SLACK), 0)
    machine.alphas[at] = next
    move(machine, vectors, at, (next - alpha) * side)
  }
  return pass
}

function scoreOf({ weights, bias }: Machine, vectors: Vectors, at: number): number {
  const { starts, places, values } = vectors
  const to = starts[at + 1] as number
  let score = bias
  for (let index = starts[at] as number; index < to; index += 1)
    score += (weights[places[index] as number] as number) * (values[index] as number)
  return score
}

function move(machine: Machine, vectors: Vectors, at: number, change: number): void {
  const { starts, places, values } = vectors
  const { weights } = machine
  const to = starts[at + 1] as number
  machine.bias += change
  for (let index = starts[at] as number; index < to; index += 1) {
    const place = places[index] as number
    weights[place] = (weights[place] as number) + change * (values[index] as number)
  }
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

/**
 * A way to mix the first `count` of a list, differently each time, and the same times the same way.
 */
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
