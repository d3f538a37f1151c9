import { recognizeTalk } from '../../../../knowledge/language/talk/recognizeTalk.ts'
import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { includesFix } from '../../../../knowledge/releases/includesFix.ts'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import type { Case } from '../../case.ts'
import { isAboutAnother } from '../../machines/elsewhere.ts'
import { otherMachineIn } from '../../otherMachine.ts'
import type { Interpretation } from '../ofWhole.ts'

/** From this chance what is told beside the level that was recommended is success. */
const LIKELY = 0.6
/** Words beside the level that tell an outcome; 'done' alone tells that it is in. */
const MIN_WORDS_TOLD = 2

/**
 * Whether somebody says that a level is in, and that it helped: 'SP3 is on since Monday, no more
 * hangs'. Where a level was recommended it is that one; while titles are offered it is any.
 */
export function isSolvedByLevel(known: Case, { heard, question }: Interpretation): boolean {
  const { step, pendingQuestion, facts } = known
  const isOpen = pendingQuestion === null || pendingQuestion === 'article'
  if (step === null || !isOpen || question !== null) return false
  const { releases, events, rest } = heard
  const isIn = releases.every(release => {
    if (step.kind !== 'recommend')
      return release.servicePack !== null && [null, facts.product].includes(release.product)
    return includesFix({ ...release, product: release.product ?? facts.product }, step.fix) === true
  })
  if (releases.length === 0 || !isIn || events.length > 0) return false
  const isOfOther = otherMachineIn(known, heard) !== null || isAboutAnother(known, heard)
  return !isOfOther && tellsSuccess(rest)
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
  const clauses = text
    .replace(SINCE_LEVEL, ',')
    .split(CLAUSE_END)
    .map(clause => clause.trim())
  return clauses.filter(
    clause =>
      clause.split(/\s+/).length >= MIN_WORDS_TOLD &&
      recognizeReleases(clause).length === 0 &&
      !ONLY_IN.test(clause)
  )
}

/** 'after sp4 the warning is gone' */
const SINCE_LEVEL =
  /\b(?:after|since|with|by) (?:the |installing |applying )?(?:sp|service pack) ?\d\w?\b/gi
/** 'done now', 'it is in': says that it was done, and not what came of it. */
const ONLY_IN = new RegExp(
  `^(?:${oneOf(
    "it|its|it's|that|that's|we|i|is|are|was|has|have|did|been|all|just|now|already|today|ok|yes",
    'done|finished|ready|in|on|installed|applied|there|approved|updated|rebooted',
    'let|me|check(?:ed|ing)?|look(?:ed|ing)?|see|yep|yeah|right|\\d\\w?'
  )}\\s?)+$`,
  'i'
)
const CLAUSE_END = /[.,;:!?\n]+|\b(?:and|so|but)\b/i
