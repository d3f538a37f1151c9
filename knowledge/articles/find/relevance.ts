/** How an event that was pasted and an article resemble each other. */
export type EventFeatures = {
  /** the article documents an event of this number, or of one a slip of the hand away, or only has the number somewhere, or does not */
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
  /** 1 when no other of many articles documents an event of this number, a half when one does, ...; 0 when this one does not */
  readonly alone: number
  /** how much of the most that a search could find, 0 to 1 */
  readonly found: number
  /** how far behind the best aligned one, 0 to 1 */
  readonly behind: number
}

/** What each feature says for or against, fitted by bench/fitChances.ts on pastes that articles document and on such that none does. */
export const EVENT_WEIGHTS: readonly number[] = [
  -6.06, 0.78, 1.83, -0.71, 0.89, -1.91, 0.13, -0.89, 4.08, 1.94, -1.95, 1.82, 0.91, -2.82, 1.63,
  3.28, 4.01, 1.28, -0.24, -0.92, 1.71, 0.73
]
export const WORDS_WEIGHTS: readonly number[] = [
  -5.18, 7.56, -2.19, 2.77, 1.54, -0.54, -8.38, 4.89, 1.8
]

/** The chance that an article documents an event, 0 to 1. */
export function chanceOfEvent(likeness: EventFeatures): number {
  return chance(eventFeatures(likeness), EVENT_WEIGHTS)
}

/** A description this heavy leaves no doubt of what is meant, in rare words. */
const HEAVY = 5

export function eventFeatures({
  number,
  source,
  aligned,
  covered,
  whole,
  weight,
  alone,
  found,
  behind,
  agreed
}: EventFeatures): readonly number[] {
  const heavy = Math.min(1, weight / HEAVY)
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
    found,
    behind,
    heavy * behind,
    alone,
    alone * covered,
    is(number === 'slip'),
    aligned * is(number === 'slip'),
    aligned * is(number === 'absent'),
    whole,
    Math.min(2, agreed)
  ]
}

function is(so: boolean): number {
  return Number(so)
}

function chance(features: readonly number[], weights: readonly number[]): number {
  return (
    1 /
    (1 + Math.exp(-features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)))
  )
}
