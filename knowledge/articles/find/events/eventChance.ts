/** How an event that was pasted and an article resemble each other. */
export type EventFeatures = {
  /**
   * Whether the article documents an event of this number, or of one a slip of the hand away,
   * or only has the number somewhere, or does not.
   */
  readonly number: 'documented' | 'slip' | 'told' | 'absent'
  /** against the source the article documents; 'told': its words are somewhere in the article */
  readonly source: 'same' | 'other' | 'told' | 'unknown'
  /**
   * how much of the description stands in the article in one place and in the same order, 0 to 1
   */
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
  /**
   * 1 when no other of many articles documents the number, a half when one does, 0 when this one
   * does not
   */
  readonly alone: number
  /** how much of the most that a search could find, 0 to 1 */
  readonly found: number
  /** how far behind the best aligned one, 0 to 1 */
  readonly behind: number
  /** whether the event has telling slots, and the documented one fills all of them alike */
  readonly isSlotsAgreed: boolean
  /** telling slots of the event that the article has nowhere */
  readonly slotsMissing: number
  /** telling slots of the event where the article leaves a blank: '<service name>' */
  readonly slotsBlank: number
  /** telling slots of the event that stand elsewhere in the article */
  readonly slotsElsewhere: number
  /** telling slots of the documented event that the pasted one leaves out */
  readonly slotsUnsaid: number
  /** whether the article fills one of them otherwise */
  readonly isTwin: boolean
  /** what the article tells and the event tells otherwise, in rare words */
  readonly substituted: number
}

/**
 * What each feature says for or against; `npm run fit:events` makes them, but for the last: no case
 * it learns from has another sentence under a documented number. It was set on 118 written ones.
 */
export const EVENT_WEIGHTS: readonly number[] = [
  -9.85, 2.48, 3.39, 1.53, -2.0, -2.61, 0.16, 1.72, 4.03, 0.57, -0.33, 0.55, 4.13, -3.5, 0.56, 0.44,
  3.35, 1.44, 1.0, -0.94, 3.51, 0.54, 0.94, -3.65, -2.33, -3.01, -0.43, 0.22, -4.0
]

/** A description this heavy leaves no doubt of what is meant, in rare words. */
const HEAVY = 5
const MAX_AGREED = 2
/** Rare words told otherwise; more of them prove no more. */
const MAX_SUBSTITUTED = 2

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
    is(features.isSlotsAgreed),
    is(features.slotsMissing > 0),
    is(features.isTwin),
    is(features.slotsBlank > 0),
    is(features.slotsElsewhere > 0),
    is(features.slotsUnsaid > 0),
    Math.min(MAX_SUBSTITUTED, features.substituted)
  ]
}

/** What each feature tells, in the order of the weights; the parts of one thing share a name. */
const FEATURE_NAMES: readonly string[] = [
  'before anything is compared',
  'the number',
  'the number',
  'the source',
  'the source',
  'the source',
  'the source',
  'its text in this order',
  'its text in this order',
  'its words anywhere',
  'how much text it has',
  'its text in this order',
  'the search',
  'another article has more of it',
  'another article has more of it',
  'no other article has the number',
  'no other article has the number',
  'the number',
  'its text in this order',
  'its text in this order',
  'all that is documented was pasted',
  'names and codes in both',
  'the telling slots agree',
  'the article lacks a telling slot',
  'the article fills a slot otherwise',
  'the article leaves a slot blank',
  'a slot stands elsewhere in the article',
  'a documented slot was not pasted',
  'it tells something else instead'
]

/** What each thing adds to the chance of an article or takes from it, in log odds. */
export function eventReasons(features: EventFeatures): ReadonlyMap<string, number> {
  const reasons = new Map<string, number>()
  eventFeatures(features).forEach((feature, at) => {
    const name = FEATURE_NAMES[at] ?? ''
    reasons.set(name, (reasons.get(name) ?? 0) + feature * (EVENT_WEIGHTS[at] ?? 0))
  })
  return reasons
}

function is(so: boolean): number {
  return Number(so)
}
