import { termsOf } from '../../knowledge/articles/index/terms.ts'
import { withoutMarks } from '../../knowledge/events/privacy/maskPatterns.ts'

/** Texts that tell of the same, by their places in the list, with the words that they share. */
export type WordGroup = {
  readonly places: readonly number[]
  /** the words that tell the group from others, in the order of its first text; may be none */
  readonly words: readonly string[]
}

/** From this cosine on a text tells of the same as a group. */
const MIN_COSINE = 0.25
/** Words of a text whose groups are looked at however many they are, and groups that are few. */
const MIN_LOOKED_UP = 2
const FEW_GROUPS = 8
const NO_GROUPS: ReadonlySet<number> = new Set()
/** Words of a group that are shown. */
const MAX_WORDS = 2
/** Words that every problem is told with, as terms. */
const EVERYWHERE = new Set(
  termsOf(
    [
      'hello hi hey please thanks thank help need want know try tried trying able since still again',
      'now today yesterday morning week day month time every always never sometimes suddenly just',
      'only also one two get gets getting got go goes going work works working problem problems',
      'issue issues error errors fail fails failed not no won cannot anymore any anybody somebody',
      'everyone everybody nobody user users pc computer machine server windows happen happens',
      'after before about how why says said say see shows show open opens new first last same me'
    ].join(' ')
  )
)

type Vector = ReadonlyMap<string, number>
/** `square` is the square of the sum's length. */
type Growing = { readonly places: number[]; readonly sum: Map<string, number>; square: number }

/**
 * Groups texts by their nearest words, each once, in order: a text joins the group that it
 * resembles most, or begins one. A text without a telling word stands with those that say the same.
 */
export function groupByWords(texts: readonly string[]): readonly WordGroup[] {
  const terms = texts.map(tellingTerms)
  const vectors = weigh(terms)
  const groups: Growing[] = []
  const holding = new Map<string, Set<number>>()
  const bare = new Map<string, number[]>()
  for (const [place, vector] of vectors.entries()) {
    if (vector.size === 0) {
      const same = plain(texts[place] ?? '')
      bare.set(same, [...(bare.get(same) ?? []), place])
      continue
    }
    const found = nearest(vector, groups, holding) ?? groups.push(begun()) - 1
    grow(groups[found] as Growing, place, vector)
    hold(holding, found, vector)
  }
  return [
    ...groups.map(group => ({ places: group.places, words: wordsOf(group, texts) })),
    ...[...bare.values()].map(places => ({ places, words: [] }))
  ]
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function tellingTerms(text: string): ReadonlySet<string> {
  return new Set(termsOf(withoutMarks(text)).filter(term => !EVERYWHERE.has(term)))
}

/** Each text as a vector of length 1; the rarer a term, the heavier. */
function weigh(texts: readonly ReadonlySet<string>[]): readonly Vector[] {
  const frequency = new Map<string, number>()
  for (const terms of texts)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return texts.map(terms => {
    const weights = [...terms].map(
      term => [term, Math.log(1 + texts.length / (frequency.get(term) ?? 1))] as const
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight))
    return new Map(weights.map(([term, weight]) => [term, weight / length]))
  })
}

function begun(): Growing {
  return { places: [], sum: new Map(), square: 0 }
}

/**
 * The group that a text resembles most, among those that share one of its rarest words or one that
 * few groups have: what only shares common words is not looked at.
 */
function nearest(
  vector: Vector,
  groups: readonly Growing[],
  holding: ReadonlyMap<string, ReadonlySet<number>>
): number | null {
  const terms = [...vector.keys()].map(term => ({ term, held: holding.get(term) ?? NO_GROUPS }))
  const rarest = terms.toSorted((a, b) => a.held.size - b.held.size)
  const candidates = new Set<number>()
  for (const [place, { held }] of rarest.entries())
    if (place < MIN_LOOKED_UP || held.size <= FEW_GROUPS)
      for (const group of held) candidates.add(group)
  let best: number | null = null
  let highest = MIN_COSINE
  for (const candidate of candidates) {
    const cosine = cosineOf(vector, groups[candidate] as Growing)
    if (cosine <= highest) continue
    highest = cosine
    best = candidate
  }
  return best
}

function cosineOf(vector: Vector, { sum, square }: Growing): number {
  let product = 0
  for (const [term, weight] of vector) product += weight * (sum.get(term) ?? 0)
  return product / Math.sqrt(square)
}

function grow(group: Growing, place: number, vector: Vector): void {
  group.places.push(place)
  for (const [term, weight] of vector) {
    const before = group.sum.get(term) ?? 0
    group.sum.set(term, before + weight)
    group.square += weight * (2 * before + weight)
  }
}

function hold(holding: Map<string, Set<number>>, group: number, vector: Vector): void {
  for (const term of vector.keys()) {
    const groups = holding.get(term) ?? new Set()
    holding.set(term, groups.add(group))
  }
}

/** The heaviest terms as the first text with them writes them, in its order. */
function wordsOf({ places, sum }: Growing, texts: readonly string[]): readonly string[] {
  const heaviest = [...sum]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_WORDS)
    .map(([term]) => term)
  const said = places.flatMap(place => (texts[place] ?? '').match(/[\p{L}\p{N}.'-]+/gu) ?? [])
  const words = heaviest.flatMap(term => {
    const at = said.findIndex(word => termsOf(word).includes(term))
    return at < 0 ? [] : [{ at, word: (said[at] ?? '').toLowerCase().replace(/[.'-]+$/, '') }]
  })
  return words.toSorted((a, b) => a.at - b.at).map(({ word }) => word)
}
