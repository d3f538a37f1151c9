import { cueOf } from '../../understand/cues/cueOf.ts'
import { judgementIn } from '../../understand/cues/judgementIn.ts'
import { saysItOnceWorked } from '../../understand/cues/reportsSuccess.ts'
import { isSwearing } from '../../understand/cues/temper.ts'
import type { Case } from '../case.ts'
import type { Move } from '../move.ts'

/** 'that cannot be it', 'that was it, cheers': of an article that was advised. */
export function judgementOf({ article, pendingQuestion }: Case, words: string): Move | null {
  if (article === null || pendingQuestion !== null || isSwearing(words)) return null
  if (cueOf(words) === 'dont-know' || saysItOnceWorked(words)) return null
  const judgement = judgementIn(words)
  if (judgement === null) return null
  return { kind: judgement === 'against' ? 'not-solved' : 'solved' }
}
