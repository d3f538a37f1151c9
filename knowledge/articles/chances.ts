/** How an event that was pasted and an article resemble each other. */
export type EventLikeness = {
  /** the article documents an event of this number, only has the number somewhere, or does not */
  readonly number: 'documented' | 'told' | 'absent'
  /** against the source the article documents; 'told': its words are somewhere in the article */
  readonly source: 'same' | 'other' | 'told' | 'unknown'
  /** how much of the description stands in the article in one place and in the same order, 0 to 1 */
  readonly aligned: number
  /** how much of it stands anywhere in the article, 0 to 1 */
  readonly covered: number
  /** what the description weighs, in rare words */
  readonly weight: number
  readonly terms: number
  /** what of it the article has not, in rare words: another component, or names */
  readonly foreign: number
  /** how much of the most that a search could find, 0 to 1 */
  readonly found: number
  /** how far behind the best aligned one, 0 to 1 */
  readonly behind: number
}

/** How the words in which somebody tells of a problem and an article resemble each other. */
export type WordsLikeness = {
  readonly aligned: number
  readonly covered: number
  readonly weight: number
  readonly found: number
  /** how far behind the best the search found it, 0 to 1; 0 for the best */
  readonly behind: number
  /** how far the best is ahead of the next one, 0 to 1 */
  readonly ahead: number
}

/** What each feature says for or against, fitted by bench/fitChances.ts on pastes that articles document and on such that none does. */
export const EVENT_WEIGHTS: readonly number[] = [-4.99, 2.07, 2.25, -0.17, -0.53, -0.09, 0.06, 1.49, -0.81, 2.03, 0.44, 2.69, -0.73, 2.49, 2.22, -0.39, -3.96, -0.75]
export const WORDS_WEIGHTS: readonly number[] = [-4.96, 7.40, -1.37, 1.27, 1.26, 0.39, -8.98, 7.16]

/** The chance that an article documents an event, 0 to 1. */
export const chanceOfEvent = (likeness: EventLikeness): number => chance(eventFeatures(likeness), EVENT_WEIGHTS)

/** The chance that an article tells of a problem described in words, 0 to 1. */
export const chanceOfWords = (likeness: WordsLikeness): number => chance(wordsFeatures(likeness), WORDS_WEIGHTS)

/** A description this heavy leaves no doubt of what is meant, in rare words. */
const HEAVY = 5

export const eventFeatures = ({ number, source, aligned, covered, weight, terms, foreign, found, behind }: EventLikeness): readonly number[] => {
  const silent = terms < 2
  const heavy = Math.min(1, weight / HEAVY)
  return [
    1, is(number === 'documented'), is(number === 'told'), is(source === 'same'), is(source === 'other'), is(source === 'told'),
    aligned, aligned ** 2, covered, covered ** 2, heavy, heavy * aligned, is(silent), is(silent && number === 'documented'), found,
    Math.min(3, foreign), behind, heavy * behind
  ]
}

export const wordsFeatures = ({ aligned, covered, weight, found, behind, ahead }: WordsLikeness): readonly number[] =>
  [1, aligned, covered, covered ** 2, Math.min(1, weight / HEAVY), found, behind, ahead]

const is = (so: boolean): number => Number(so)

const chance = (features: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)))
