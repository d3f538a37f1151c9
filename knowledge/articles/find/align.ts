/** What was said, term by term: its number (0: no article has it), what it weighs, what else it may have been meant to be, whether it may be a name or a code, or is of a path or an address. */
export type QueryTerms = readonly {
  readonly number: number
  readonly weight: number
  readonly meant: readonly number[]
  readonly named: boolean
  readonly placed: boolean
}[]

/** What a word left out costs, as a share of its weight: of what was said, and of what the article has in between. */
const LEFT_OUT = 0.4
const IN_BETWEEN = 0.4

/**
 * How much of what was said stands in a text in one place and in the same order, 0 to 1 (local alignment, Smith and Waterman 1981).
 * What the text has before and after costs nothing: it may be longer, and what was said may be cut off. Another word in the place
 * of one costs twice: 'The DNS service failed to start' is not 'The spooler service failed to start'.
 */
export function aligner(
  said: QueryTerms,
  costOf: (number: number) => number
): (text: Uint32Array) => number {
  const whole = totalWeight(said)
  const weights = Float32Array.from(said, ({ weight }) => weight)
  const places = placesOf(said)
  const row = new Float32Array(said.length + 1)
  const met = new Uint8Array(said.length + 1)
  return text => {
    let best = 0
    let open = false
    row.fill(0)
    for (let index = 0; index < text.length; index += 1) {
      const term = text[index] as number
      const here = places.get(term)
      // where nothing is begun and nothing begins, nothing changes
      if (here === undefined && !open) continue
      const skipped = IN_BETWEEN * costOf(term)
      if (here !== undefined) for (const at of here) met[at] = 1
      let diagonal = 0
      let before = 0
      open = false
      for (let at = 1; at < row.length; at += 1) {
        const weight = weights[at - 1] as number
        const above = row[at] as number
        let score = Math.max(0, above - skipped, before - LEFT_OUT * weight)
        if (met[at] === 1 && diagonal + weight > score) score = diagonal + weight
        diagonal = above
        row[at] = before = score
        if (score > 0) open = true
        if (score > best) best = score
      }
      if (here !== undefined) for (const at of here) met[at] = 0
    }
    return whole === 0 ? 0 : best / whole
  }
}

/** How much of the weight of what was said is somewhere in the texts, 0 to 1. */
export function coverage(said: QueryTerms, there: ReadonlySet<number>): number {
  const whole = totalWeight(said)
  return whole === 0
    ? 0
    : totalWeight(
        said.filter(
          ({ number, meant }) => there.has(number) || meant.some(other => there.has(other))
        )
      ) / whole
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
