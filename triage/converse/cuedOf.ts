import type { Question } from '../answer.ts'
import { type Cue, cueOf } from '../understand/cues/cueOf.ts'
import type { Case } from './case.ts'
import type { Move } from './move.ts'

/** Steps that may have helped or not. */
const ADVISED: readonly string[] = ['recommend', 'show-article']
/** Questions that are answered with a product or a level. */
const OF_RELEASE: readonly (Question | null)[] = ['product', 'version', 'service-pack']

/** What a message says of the conversation, where it can mean that; null: nothing. */
export function cuedOf(known: Case, words: string): Move | null {
  const cue = cueOf(words)
  return cue === null ? null : moveOfCue(known, cue)
}

function moveOfCue(known: Case, cue: Cue): Move | null {
  const { step, pendingQuestion } = known
  const isSettled = step !== null && pendingQuestion === null
  switch (cue) {
    case 'dont-know':
    case 'refuse':
      return null
    case 'undo':
      return known.step === null && known.earlier === undefined ? null : { kind: cue }
    case 'reject':
      return rejectOf(known)
    case 'ok':
      return okOf(known)
    case 'never-mind':
      return step === null ? null : { kind: 'drop' }
    case 'not-solved':
      return isSettled && ADVISED.includes(step.kind) ? { kind: cue } : null
    case 'hurry':
    case 'explain':
      return pendingQuestion === null ? null : { kind: cue }
    case 'all-of-them':
      return OF_RELEASE.includes(pendingQuestion) ? { kind: cue } : null
    case 'latest':
      return latestOf(known)
    case 'next':
      return nextOf(known)
    case 'will-try':
      return isSettled ? { kind: cue } : { kind: 'wait' }
    case 'wrong':
      return step === null ? null : { kind: cue }
    default:
      return { kind: cue }
  }
}

/** 'that is not my problem': an article is rejected where one was spoken of. */
function rejectOf({ article, between, pendingQuestion, step }: Case): Move | null {
  const isOffered = pendingQuestion !== null && between.length > 0
  if (article !== null || isOffered) return { kind: 'reject' }
  return step === null ? null : { kind: 'upset' }
}

/** 'ok' is a yes to a question, and else only says that it was read. */
function okOf({ step, pendingQuestion, helped }: Case): Move | null {
  if (step === null) return { kind: 'ok' }
  if (pendingQuestion !== null || helped === 'asked') return null
  return { kind: ADVISED.includes(step.kind) ? 'will-try' : 'declined' }
}

function latestOf({ pendingQuestion }: Case): Move | null {
  if (pendingQuestion === 'service-pack') return { kind: 'latest' }
  return pendingQuestion === 'product' ? { kind: 'another' } : null
}

function nextOf({ article, step, pendingQuestion }: Case): Move | null {
  if (article === null && step?.kind !== 'hand-over') return null
  return { kind: pendingQuestion === null ? 'next' : 'hurry' }
}
