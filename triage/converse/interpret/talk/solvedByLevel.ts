import { recognizeTalk } from '../../../../knowledge/language/talk/recognizeTalk.ts'
import { includesFix } from '../../../../knowledge/releases/includesFix.ts'
import type { Case } from '../../case.ts'
import { otherMachineIn } from '../../otherMachine.ts'
import type { Interpretation } from '../ofWhole.ts'

/** From this chance an outcome beside the level that was recommended is success. */
const LIKELY_OUTCOME = 0.6

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
  const likely = recognizeTalk(rest)
  const isSuccess = likely?.act === 'solved' && likely.outcome >= LIKELY_OUTCOME
  return isSuccess && otherMachineIn(known, heard) === null
}
