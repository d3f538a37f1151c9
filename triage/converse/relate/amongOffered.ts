import { type Decision, decide } from '../../decide/decide.ts'
import { namesOnlyWhatRuns } from '../../understand/machines/tellsOnlyWhatRuns.ts'
import { type Case, problemOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { asOffered } from './offeredFirst.ts'

/**
 * What runs, told while titles are offered, says which of them it can be, and brings no others:
 * `whole`, what is found for the case `now` with it, or those of the titles that are left, in their
 * order; null: more is told, or none of them is about it
 */
export function amongOffered(
  { knowledge, before, heard }: ConversationTurn,
  now: Case,
  whole: Decision
): Decision | null {
  if (!areOffered(before) || !namesOnlyWhatRuns(heard) || !finds(whole)) return null
  const among = before.between.map(({ article }) => article)
  if (whole.article !== null && among.includes(whole.article.id)) return whole
  const left = decide(knowledge, { ...problemOf(now), among }, now.facts)
  const isAnyLeft = finds(left) && left.outcome.kind !== 'not-applicable'
  return isAnyLeft ? asOffered(before, left) : null
}

/** Whether titles were offered by words, and none of them was taken. */
export function areOffered({ article, pendingQuestion, events, between }: Case): boolean {
  const isOpen = pendingQuestion === 'article' && article === null
  return isOpen && events.length === 0 && between.length > 0
}

function finds({ article, between }: Decision): boolean {
  return article !== null || between.length > 0
}
