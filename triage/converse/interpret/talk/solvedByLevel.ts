import { recognizeTalk } from '../../../../knowledge/language/talk/recognizeTalk.ts'
import { includesFix } from '../../../../knowledge/releases/includesFix.ts'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import type { Case } from '../../case.ts'
import { otherMachineIn } from '../../otherMachine.ts'
import type { Interpretation } from '../ofWhole.ts'

/** From this chance what is told beside the level that was recommended is success. */
const LIKELY = 0.6
/** Words beside the level that tell an outcome; 'done' alone tells that it is in. */
const MIN_WORDS_TOLD = 2

/**
 * Whether somebody says that what was recommended is in, and that it helped: 'SP3 is on since
 * Monday, no more hangs'.
 */
export function isSolvedByLevel(known: Case, { heard, question }: Interpretation): boolean {
  const { step, pendingQuestion, facts } = known
  if (step?.kind !== 'recommend' || pendingQuestion !== null || question !== null) return false
  const { releases, events, rest } = heard
  const isIn = releases.every(
    release =>
      includesFix({ ...release, product: release.product ?? facts.product }, step.fix) === true
  )
  if (releases.length === 0 || !isIn || events.length > 0) return false
  return tellsSuccess(rest) && otherMachineIn(known, heard) === null
}

/** The outcome stands at the end, and nothing beside it may be a failure. */
function tellsSuccess(text: string): boolean {
  const clauses = clausesBesideLevel(text)
  const acts = clauses.map(clause => recognizeTalk(clause))
  const isFailure = acts.some(likely => likely?.act === 'not-solved') || STILL.test(text)
  const last = acts.at(-1)
  return !isFailure && last?.act === 'solved' && last.confidence >= LIKELY
}

const STILL = /\bstill\b/i

function clausesBesideLevel(text: string): readonly string[] {
  const clauses = text.split(CLAUSE_END).map(clause => clause.trim())
  return clauses.filter(
    clause => clause.split(/\s+/).length >= MIN_WORDS_TOLD && recognizeReleases(clause).length === 0
  )
}

const CLAUSE_END = /[.,;:!?\n]+|\b(?:and|so|but)\b/i
