/**
 * Where an article's text has the words of a message: the positions in the text, and the places in
 * the message.
 */
export type TextHits = {
  /** how many there are; what the arrays hold beyond belongs to no hit */
  readonly count: number
  readonly positions: Uint32Array
  readonly places: Uint8Array
  /** each place once, as it is first met, with the position where it is */
  readonly met: readonly number[]
  readonly metAt: readonly number[]
  /** by place, how much of its word the text has: all of it, or another name that tells less */
  readonly shares: Float64Array
}

/** Where terms stand in a message, by their numbers. */
export type TermPlaces = {
  /** counted from 1; 0 when it was not said */
  readonly placeOf: Uint8Array
  /** of the terms that only stand for a word said, how much of it they tell, 0 to 1 */
  readonly shareOf: ReadonlyMap<number, number>
}

/** Bounds the places of a message's terms. */
const MAX_PLACES = 256
/** Words of an article that stand together: a paragraph's length. */
const PARAGRAPH_TERMS = 40

/** Reads one text after the other into the same arrays: what it gives holds until the next. */
export function hitsReader({ placeOf, shareOf }: TermPlaces): (text: Uint32Array) => TextHits {
  const shares = new Float64Array(MAX_PLACES)
  let positions = new Uint32Array(0)
  let places = new Uint8Array(0)
  return text => {
    if (positions.length < text.length) {
      positions = new Uint32Array(2 * text.length)
      places = new Uint8Array(2 * text.length)
    }
    shares.fill(0)
    const [met, metAt]: [number[], number[]] = [[], []]
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      const term = text[at] as number
      const place = (placeOf[term] as number) - 1
      if (place < 0) continue
      positions[count] = at
      places[count] = place
      count += 1
      const before = shares[place] as number
      if (before === 0) {
        met.push(place)
        metAt.push(at)
      }
      if (before < 1) shares[place] = Math.max(before, shareOf.get(term) ?? 1)
    }
    return { count, positions, places, met, metAt, shares }
  }
}

/** Whether two hits are of words that stand side by side. */
function isNext({ positions }: TextHits, hit: number): boolean {
  return hit > 0 && positions[hit] === (positions[hit - 1] as number) + 1
}

/** Two neighbours as one number. */
export function pairKey(before: number, here: number): number {
  return before * MAX_PLACES + here
}

/** The words said that are neighbours in the text, added to those before; see `pairKey`. */
export function noteNeighbours(hits: TextHits, keys: Set<number>): void {
  const { count, places } = hits
  for (let hit = 1; hit < count; hit += 1)
    if (isNext(hits, hit)) keys.add(pairKey(places[hit - 1] as number, places[hit] as number))
}

/**
 * Finds the longest run of words that a text has just as they were said. `order`: the places as
 * they were said, -1 between sentences.
 */
export function runFinder(order: readonly number[]): (hits: TextHits) => number {
  const saidAt = Map.groupBy(order.keys(), at => order[at] as number)
  let before = new Uint16Array(order.length + 1)
  let here = new Uint16Array(order.length + 1)
  return hits => {
    let longest = 0
    before.fill(0)
    for (let hit = 0; hit < hits.count; hit += 1) {
      const goesOn = isNext(hits, hit)
      here.fill(0)
      for (const at of saidAt.get(hits.places[hit] as number) ?? []) {
        const run = goesOn ? (before[at] as number) + 1 : 1
        here[at + 1] = run
        if (run > longest) longest = run
      }
      ;[before, here] = [here, before]
    }
    return longest
  }
}

/** The most weight of different words within a paragraph's length. */
export function mostTogether(
  { count, positions, places }: TextHits,
  weights: Float64Array
): number {
  const counts = new Uint16Array(weights.length)
  let [together, most, first] = [0, 0, 0]
  for (let hit = 0; hit < count; hit += 1) {
    const place = places[hit] as number
    if (counts[place] === 0) together += weights[place] as number
    counts[place] = (counts[place] as number) + 1
    while ((positions[first] as number) <= (positions[hit] as number) - PARAGRAPH_TERMS) {
      const gone = places[first] as number
      counts[gone] = (counts[gone] as number) - 1
      if (counts[gone] === 0) together -= weights[gone] as number
      first += 1
    }
    most = Math.max(most, together)
  }
  return most
}

/** The weight of the words said that stand in either text. */
export function presentWeight(told: TextHits, rest: TextHits, weights: Float64Array): number {
  let total = 0
  for (const place of told.met)
    total +=
      Math.max(numberAt(told.shares, place), numberAt(rest.shares, place)) *
      numberAt(weights, place)
  for (const place of rest.met)
    if (told.shares[place] === 0) total += numberAt(rest.shares, place) * numberAt(weights, place)
  return total
}

/** The weight of the words said that stand before a position of a text. */
export function weightBefore(end: number, hits: TextHits, weights: Float64Array): number {
  let total = 0
  for (const place of placesBefore(end, hits))
    total += numberAt(hits.shares, place) * numberAt(weights, place)
  return total
}

/** The places that are met before a position of a text. */
export function placesBefore(end: number, { met, metAt }: TextHits): readonly number[] {
  const behind = metAt.findIndex(position => position >= end)
  return behind < 0 ? met : met.slice(0, behind)
}

export function hitsBefore(end: number, { count, positions }: TextHits): number {
  let hits = 0
  while (hits < count && (positions[hits] as number) < end) hits += 1
  return hits
}

function numberAt(numbers: Float64Array, place: number): number {
  return numbers[place] as number
}
