import { tellEnded } from '../../triage/answered.ts'
import { type Outcome, outcomeAfter, outcomeRated } from '../../triage/handOver/outcome.ts'
import type { Rating } from './ratingIn.ts'

/** What a conversation remembers of what became of its problems. Plain JSON. */
export type OutcomeMemory = {
  /** of the problem that is spoken of */
  outcome?: Outcome | undefined
  /** of those before it, the newest last: a thumb may still come */
  outcomesBefore?: readonly Outcome[]
  /** which message of the channel shows the advice on which problem, the newest last */
  advised?: readonly Advised[]
}

export type Advised = { readonly card: string; readonly key: string }

/** Problems and messages of one conversation that a thumb can still be about. */
const MAX_BEFORE = 4
const MAX_ADVISED = 12

/** What is known by now of what becomes of the problem, and told when it ends another way. */
export function noteOutcome(memory: OutcomeMemory, turned: Parameters<typeof outcomeAfter>[1]) {
  const { outcome: before, outcomesBefore = [] } = memory
  memory.outcome = outcomeAfter(before, turned)
  if (before !== undefined && memory.outcome?.key !== before.key)
    memory.outcomesBefore = [...outcomesBefore, before].slice(-MAX_BEFORE)
  tellChange(before, memory.outcome)
}

/** Remembers under which id the channel shows the advice. */
export function noteAdvised(memory: OutcomeMemory, advised: Advised): void {
  const others = (memory.advised ?? []).filter(({ card }) => card !== advised.card)
  memory.advised = [...others, advised].slice(-MAX_ADVISED)
}

/** A thumb counts for the problem whose advice it is under, however often it is given. */
export function noteRating(memory: OutcomeMemory, rating: Rating, at: number): void {
  const { card, key: own, ...told } = rating
  const key = own ?? memory.advised?.find(advised => advised.card === card)?.key
  const { outcome, outcomesBefore = [] } = memory
  function rated(known: Outcome): Outcome {
    if (known.key !== key) return known
    const after = outcomeRated(known, { at, ...told })
    tellChange(known, after)
    return after
  }
  if (outcome !== undefined) memory.outcome = rated(outcome)
  memory.outcomesBefore = outcomesBefore.map(rated)
}

/** The outcomes that are others than before, to be written. */
export function outcomesChanged(before: OutcomeMemory, after: OutcomeMemory): readonly Outcome[] {
  const known = allOf(before)
  return allOf(after).filter(outcome => !known.includes(outcome))
}

function allOf({ outcome, outcomesBefore = [] }: OutcomeMemory): readonly Outcome[] {
  return outcome === undefined ? outcomesBefore : [...outcomesBefore, outcome]
}

function tellChange(before: Outcome | undefined, after: Outcome | undefined): void {
  const isSame = after?.key === before?.key && after?.ended === before?.ended
  if (after !== undefined && !isSame) tellEnded(after.ended)
}
