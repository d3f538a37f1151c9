import { OFFER } from '../../knowledge/articles/knowledge.ts'
import { ACCEPT_WORDS } from '../../triage/decide/leastNamed.ts'
import type { Verdict } from './crossValidation.ts'

/**
 * What the chances alone would do with a group of messages, in percent; the decision may know more:
 * a stated product.
 */
export type Figures = Readonly<
  Record<'n' | 'first' | 'five' | 'named' | 'offered' | 'helped' | 'wrong', number>
>

/** Titles that are offered at once. */
const MAX_OFFERED = 5
const BINS = 10

export function figuresOf(group: readonly Verdict[]): Figures {
  function share(holds: (verdict: Verdict) => boolean): number {
    const count = group.filter(holds).length
    return Math.round((1_000 * count) / Math.max(1, group.length)) / 10
  }
  return {
    n: group.length,
    first: share(({ judged }) => judged[0]?.right === true),
    five: share(isAmongFive),
    named: share(isNamed),
    offered: share(isOffered),
    helped: share(isHelped),
    wrong: share(verdict => isNamed(verdict) && verdict.judged[0]?.right !== true)
  }
}

function isAmongFive({ judged }: Verdict): boolean {
  return judged.slice(0, MAX_OFFERED).some(({ right }) => right)
}

function isNamed({ judged }: Verdict): boolean {
  return (judged[0]?.chance ?? 0) >= ACCEPT_WORDS
}

function isOffered(verdict: Verdict): boolean {
  return !isNamed(verdict) && chanceOfFive(verdict) >= OFFER
}

function isHelped(verdict: Verdict): boolean {
  if (isNamed(verdict)) return verdict.judged[0]?.right === true
  return isOffered(verdict) && isAmongFive(verdict)
}

/** The chance that one of the best five is right. */
export function chanceOfFive({ judged }: Verdict): number {
  const sum = judged.slice(0, MAX_OFFERED).reduce((total, { chance }) => total + chance, 0)
  return Math.min(1, sum)
}

export type Bin = { readonly n: number; readonly said: number; readonly was: number }

/**
 * How often the best article of each tenth of the chance was right, and the expected calibration
 * error.
 */
export function calibrationOf(verdicts: readonly Verdict[]): {
  readonly error: number
  readonly bins: readonly Bin[]
} {
  const best = verdicts.flatMap(({ judged }) => judged.slice(0, 1))
  const groups = Map.groupBy(best, ({ chance }) => Math.min(BINS - 1, Math.floor(BINS * chance)))
  const bins = [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => ({
      n: group.length,
      said: group.reduce((sum, { chance }) => sum + chance, 0) / group.length,
      was: group.filter(({ right }) => right).length / group.length
    }))
  const error = bins.reduce((sum, { n, said, was }) => sum + n * Math.abs(said - was), 0)
  return { error: error / Math.max(1, best.length), bins }
}

export type CurvePoint = {
  readonly threshold: number
  /**
   * share of the messages with an article that are answered from this threshold on, and how many of
   * those rightly
   */
  readonly coverage: number
  readonly precision: number
  /** share of the messages without an article that are answered */
  readonly answeredNone: number
}

export function precisionCurve(verdicts: readonly Verdict[]): readonly CurvePoint[] {
  const [some, none] = [
    verdicts.filter(({ known }) => known.expected.length > 0),
    verdicts.filter(({ known }) => known.expected.length === 0)
  ]
  return Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20).map(threshold => {
    function isTaken({ judged }: Verdict): boolean {
      return (judged[0]?.chance ?? 0) >= threshold
    }
    const taken = some.filter(isTaken)
    return {
      threshold,
      coverage: taken.length / Math.max(1, some.length),
      precision:
        taken.filter(({ judged }) => judged[0]?.right === true).length / Math.max(1, taken.length),
      answeredNone: none.filter(isTaken).length / Math.max(1, none.length)
    }
  })
}
