/**
 * Where an article's text has the words of a message: the positions in the text, and the places in
 * the message.
 */
export type TextHits = {
  readonly positions: readonly number[]
  readonly places: readonly number[]
  /** of each place, how much of its word the text has: all of it, or another name that tells less */
  readonly shares: ReadonlyMap<number, number>
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

export function hitsOf(text: Uint32Array, { placeOf, shareOf }: TermPlaces): TextHits {
  const positions: number[] = []
  const places: number[] = []
  const shares = new Map<number, number>()
  for (let at = 0; at < text.length; at += 1) {
    const term = text[at] as number
    const place = (placeOf[term] as number) - 1
    if (place < 0) continue
    positions.push(at)
    places.push(place)
    const share = shareOf.get(term) ?? 1
    if (share > (shares.get(place) ?? 0)) shares.set(place, share)
  }
  return { positions, places, shares }
}

/** Two neighbours as one number. */
export function pairKey(before: number, here: number): number {
  return before * MAX_PLACES + here
}

/** The words said that are neighbours in the text; see `pairKey`. */
export function neighboursIn({ positions, places }: TextHits): readonly number[] {
  const keys: number[] = []
  for (let at = 1; at < places.length; at += 1) {
    const isNext = positions[at] === (positions[at - 1] as number) + 1
    if (isNext) keys.push(pairKey(places[at - 1] as number, places[at] as number))
  }
  return keys
}

/**
 * The longest run of words that the text has just as they were said. `order`: the places as they
 * were said, -1 between sentences.
 */
export function longestRun({ positions, places }: TextHits, order: readonly number[]): number {
  let longest = 0
  let before = new Uint16Array(order.length + 1)
  let here = new Uint16Array(order.length + 1)
  for (let hit = 0; hit < places.length; hit += 1) {
    const isNext = hit > 0 && positions[hit] === (positions[hit - 1] as number) + 1
    if (!isNext) before.fill(0)
    for (let at = 0; at < order.length; at += 1) {
      const run = order[at] === places[hit] ? (before[at] as number) + 1 : 0
      here[at + 1] = run
      if (run > longest) longest = run
    }
    ;[before, here] = [here, before]
  }
  return longest
}

/** The most weight of different words within a paragraph's length. */
export function mostTogether({ positions, places }: TextHits, weights: Float64Array): number {
  const counts = new Uint16Array(weights.length)
  let [together, most, first] = [0, 0, 0]
  for (let hit = 0; hit < places.length; hit += 1) {
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
