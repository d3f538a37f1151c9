/** How an event that was pasted and an article resemble each other. */
export type EventFeatures = {
  /**
   * Whether the article documents an event of this number, or of one a slip of the hand away,
   * or only has the number somewhere, or does not.
   */
  readonly number: 'documented' | 'slip' | 'told' | 'absent'
  /** against the source the article documents; 'told': its words are somewhere in the article */
  readonly source: 'same' | 'other' | 'told' | 'unknown'
  /** how much of the description stands in the article in one place and in the same order, 0 to 1 */
  readonly aligned: number
  /** how much of it stands anywhere in the article, 0 to 1 */
  readonly covered: number
  /** names and codes that both have, in rare words: '0xfffffbd3' */
  readonly agreed: number
  /** how much of the event's text in the article was said, 0 to 1; 0 when it has none */
  readonly whole: number
  /** what the description weighs, in rare words */
  readonly weight: number
  readonly terms: number
  /** 1 when no other of many articles documents the number, a half when one does, 0 when this one does not */
  readonly alone: number
  /** how much of the most that a search could find, 0 to 1 */
  readonly found: number
  /** how far behind the best aligned one, 0 to 1 */
  readonly behind: number
  /** what the telling slots weigh that both fill alike, in rare words */
  readonly slotsAgreed: number
  /** telling slots of the event that the article has nowhere */
  readonly slotsMissing: number
  /** whether the article fills one of them otherwise */
  readonly isTwin: boolean
}

/** What each feature says for or against; `npm run fit:events` makes them. */
export const EVENT_WEIGHTS: readonly number[] = [
  -6.41, 1.68, 2.16, 0.67, -0.97, -1.61, 0.05, 1.47, 2.48, 0.72, -0.53, 0.18, 1.84, -1.41, 0.39,
  0.64, 1.9, 0.67, 1.03, -0.71, 2.44, 0.54, -0.34, -0.17, -1.98, -1.51
]

/** A description this heavy leaves no doubt of what is meant, in rare words. */
const HEAVY = 5
const MAX_AGREED = 2
const MAX_MISSING = 2

/** The chance that an article documents an event, 0 to 1. */
export function chanceOfEvent(features: EventFeatures): number {
  const sum = eventFeatures(features).reduce(
    (total, feature, at) => total + feature * (EVENT_WEIGHTS[at] ?? 0),
    0
  )
  return 1 / (1 + Math.exp(-sum))
}

/** The features as numbers, in the order of the weights. */
export function eventFeatures(features: EventFeatures): readonly number[] {
  const { number, source, aligned, covered, behind, alone } = features
  const heavy = Math.min(1, features.weight / HEAVY)
  const missing = Math.min(MAX_MISSING, features.slotsMissing)
  return [
    1,
    is(number === 'documented'),
    is(number === 'told'),
    is(source === 'same'),
    is(source === 'same') * covered,
    is(source === 'other'),
    is(source === 'told'),
    aligned,
    aligned ** 2,
    covered,
    heavy,
    heavy * aligned,
    features.found,
    behind,
    heavy * behind,
    alone,
    alone * covered,
    is(number === 'slip'),
    aligned * is(number === 'slip'),
    aligned * is(number === 'absent'),
    features.whole,
    Math.min(MAX_AGREED, features.agreed),
    Math.min(MAX_AGREED, features.slotsAgreed),
    missing,
    is(missing > 0),
    is(features.isTwin)
  ]
}

function is(so: boolean): number {
  return Number(so)
}
