import { type RecognizedMessage, recognizeMessage } from '../../understand/recognizeMessage.ts'
import type { SideQuestion } from '../../understand/sideQuestion.ts'
import { type Case, isHandedOver } from '../case.ts'
import { isStall } from './describes.ts'

/**
 * Whether a question of that kind makes sense beside the case. Levels and downloads can be asked
 * about once an article is spoken of; to an open question a level is the answer.
 */
export function mayBeAsked(known: Case, kind: SideQuestion['kind'], told: string): boolean {
  switch (kind) {
    case 'why':
    case 'meant':
    case 'status':
      return known.step !== null
    case 'meaning':
      return known.article !== null || known.between.length === 1 || isSettled(known)
    case 'article':
      return isSpokenOf(known) && !isHandedOver(known)
    case 'service':
    case 'event':
      return known.article !== null
    case 'other':
      return known.article !== null && known.pendingQuestion !== 'article'
    case 'level':
    case 'get':
      return mayAskOfLevel(known, recognizeMessage(told))
    default:
      return true
  }
}

/** Whether an article was shown or offered. */
export function isSpokenOf({
  article,
  read,
  pendingQuestion,
  between,
  step,
  facts
}: Case): boolean {
  const isOpen = pendingQuestion === 'article' || (step?.kind === 'hand-over' && !pendingQuestion)
  const isOffered = isOpen && between.some(one => !facts.ruledOut.includes(one.article))
  return article !== null || isOffered || read != null
}

function isSettled({ step, pendingQuestion }: Case): boolean {
  return step !== null && pendingQuestion === null
}

function mayAskOfLevel(known: Case, told: RecognizedMessage): boolean {
  const namesLevel = told.releases.some(release => release.servicePack !== null)
  // which title fits was asked, and no level
  if (known.article === null && known.pendingQuestion === 'article') return true
  if (known.article === null) return isStall(told) && namesLevel
  return known.pendingQuestion === null || namesLevel
}
