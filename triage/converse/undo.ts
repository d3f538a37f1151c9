import { isEqual } from '../understand/isEqual.ts'
import type { Case, CaseSnapshot } from './case.ts'

/** Answers that can be taken back, one after the other. */
const MAX_SNAPSHOTS = 4

/**
 * The case after an answer, with the one before it kept; a paste or another problem is no answer.
 */
export function withUndo(before: Case, after: Case): Case {
  const { snapshots: _, ...now } = after
  if (isOther(before, after)) return now
  if (!isChanged(before, after)) return { ...now, ...snapshotsOf(before.snapshots) }
  return {
    ...now,
    snapshots: [...(before.snapshots ?? []), snapshotOf(before)].slice(-MAX_SNAPSHOTS)
  }
}

/** The case before the last answer; null: there was none. */
export function beforeLast(known: Case): Case | null {
  const snapshots = known.snapshots ?? []
  const last = snapshots.at(-1)
  if (last === undefined) return null
  const { newest: _, searchedFrom: ____, details: __, perhaps: ___, ...rest } = known
  return { ...rest, ...last, snapshots: snapshots.slice(0, -1) }
}

/**
 * The case as it was when it was of a product that is told again ('5.5 was right'), with what it
 * came to then; null: it never was.
 */
export function beforeChangeFrom(known: Case, products: readonly string[]): Case | null {
  const of = (product: string | null) => product !== null && products.includes(product)
  if (of(known.facts.product)) return null
  const told = known.snapshots?.findLast(
    ({ facts, article }) => of(facts.product) && article !== null
  )
  return told === undefined ? null : { ...known, ...told }
}

function snapshotsOf(snapshots: Case['snapshots']): Pick<Case, 'snapshots'> {
  if (snapshots === undefined) return {}
  return { snapshots }
}

function isOther(before: Case, after: Case): boolean {
  return (
    before.step === null ||
    after.step === null ||
    before.events.length !== after.events.length ||
    before.earlier?.length !== after.earlier?.length
  )
}

function isChanged(before: Case, after: Case): boolean {
  return (
    !isEqual(before.facts, after.facts) ||
    before.words !== after.words ||
    before.article !== after.article
  )
}

function snapshotOf(known: Case): CaseSnapshot {
  const { words, facts, takenBack, pendingQuestion, step, article, between, choices, helped } =
    known
  return {
    words,
    facts,
    takenBack,
    pendingQuestion,
    step,
    article,
    between,
    choices,
    helped,
    ...(known.newest === undefined ? {} : { newest: known.newest }),
    ...(known.searchedFrom === undefined ? {} : { searchedFrom: known.searchedFrom }),
    ...(known.details === undefined ? {} : { details: known.details }),
    ...(known.perhaps === undefined ? {} : { perhaps: known.perhaps })
  }
}
