import { type Decision, decide } from '../../decide/decide.ts'
import { namesOnlyWhatRuns } from '../../understand/machines/tellsOnlyWhatRuns.ts'
import { type Case, problemOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { asOffered } from './offeredFirst.ts'

/**
 * What runs, told while titles are offered, says which of them it can be, and brings no others:
 * those of the titles that are left, in their order, or the one that it makes sure. `now`: the case
 * with it; null: more is told, or none of them is about it
 */
export function amongOffered(
  { knowledge, before, heard }: ConversationTurn,
  now: Case
): Decision | null {
  if (!isOffered(before) || !namesOnlyWhatRuns(heard)) return null
  const among = before.between.map(({ article }) => article)
  const decision = decide(knowledge, { ...problemOf(now), among }, now.facts)
  const isAnyLeft = decision.article !== null || decision.between.length > 0
  if (!isAnyLeft || decision.outcome.kind === 'not-applicable') return null
  return asOffered(before, decision)
}

/** Whether titles were offered by words, and none of them was taken. */
function isOffered({ article, pendingQuestion, events, between }: Case): boolean {
  const isOpen = pendingQuestion === 'article' && article === null
  return isOpen && events.length === 0 && between.length > 0
}
