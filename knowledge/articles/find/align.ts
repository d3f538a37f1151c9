/** What was said, term by term. */
export type QueryTerms = readonly {
  /** of the term; 0 when no article has it */
  readonly number: number
  readonly weight: number
  /** what else it may have been meant to be */
  readonly meant: readonly number[]
  /** whether it may be a name or a code */
  readonly named: boolean
  /** whether it is of a path or an address */
  readonly placed: boolean
}[]

/** What a word left out costs, as a share of its weight: one that was said, one of the article. */
const LEFT_OUT = 0.4
const IN_BETWEEN = 0.4

/**
 * How much of what was said stands in a text in one place and in the same order, 0 to 1
 * (local alignment, Smith and Waterman 1981). What the text has before and after costs nothing: it
 * may be longer, and what was said may be cut off. Another word in the place of one costs twice:
 * 'The DNS service failed to start' is not 'The spooler service failed to start'.
 */
export function aligner(
  said: QueryTerms,
  costAt: (text: Uint32Array, at: number) => number
): (text: Uint32Array) => number {
  const whole = totalWeight(said)
  const places = placesOf(said)
  const grid: Grid = {
    weights: Float32Array.from(said, ({ weight }) => weight),
    row: new Float32Array(said.length + 1),
    met: new Uint8Array(said.length + 1)
  }
  return text => {
    if (whole === 0) return 0
    let best = 0
    let highest = 0
    grid.row.fill(0)
    for (let at = 0; at < text.length; at += 1) {
      const here = places.get(text[at] as number) ?? NOWHERE
      // where nothing is begun and nothing begins, nothing changes
      if (here.length === 0 && highest === 0) continue
      for (const place of here) grid.met[place] = 1
      highest = advance(grid, IN_BETWEEN * costAt(text, at))
      for (const place of here) grid.met[place] = 0
      best = Math.max(best, highest)
    }
    return best / whole
  }
}
const NOWHERE: readonly number[] = []

/**
 * One row of the alignment: the scores so far, and which places of what was said the next term
 * meets.
 */
type Grid = {
  readonly weights: Float32Array
  readonly row: Float32Array
  readonly met: Uint8Array
}

/** Takes one more term of the text and tells the highest score of the row. */
function advance({ weights, row, met }: Grid, skipped: number): number {
  let diagonal = 0
  let before = 0
  let highest = 0
  for (let at = 1; at < row.length; at += 1) {
    const weight = weights[at - 1] as number
    const above = row[at] as number
    let score = Math.max(0, above - skipped, before - LEFT_OUT * weight)
    if (met[at] === 1 && diagonal + weight > score) score = diagonal + weight
    diagonal = above
    row[at] = before = score
    if (score > highest) highest = score
  }
  return highest
}

/** How much of the weight of what was said is somewhere in the texts, 0 to 1. */
export function coverage(said: QueryTerms, there: ReadonlySet<number>): number {
  const whole = totalWeight(said)
  if (whole === 0) return 0
  return (
    totalWeight(
      said.filter(({ number, meant }) => there.has(number) || meant.some(other => there.has(other)))
    ) / whole
  )
}

export function totalWeight(said: QueryTerms): number {
  return said.reduce((sum, { weight }) => sum + weight, 0)
}

function placesOf(said: QueryTerms): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  said.forEach(({ number, meant }, index) => {
    for (const term of [number, ...meant])
      if (term !== 0) places.set(term, [...(places.get(term) ?? []), index + 1])
  })
  return places
}

/** Every term that was said or may have been meant. */
export function termsIn(said: QueryTerms): ReadonlySet<number> {
  return new Set(said.flatMap(({ number, meant }) => [number, ...meant]))
}

/** Which of the terms stand in the texts. */
export function termsPresent(
  terms: ReadonlySet<number>,
  ...texts: readonly Uint32Array[]
): ReadonlySet<number> {
  const there = new Set<number>()
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1)
      if (terms.has(text[index] as number)) there.add(text[index] as number)
  }
  return there
}
