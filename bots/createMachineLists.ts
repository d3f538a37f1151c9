import type { Store } from '../storage/store.ts'
import { restoreCase } from '../triage/converse/case.ts'
import type { Engine } from '../triage/engine.ts'
import { type ConversationState, NOTHING_REMEMBERED } from './conversationState.ts'
import { memoryIn } from './group/memoryIn.ts'

/** A problem of a conversation: the key of the conversation, and how many were told before it. */
export type ListedProblem = { readonly conversation: string; readonly place: number }

/**
 * The machines of a conversation's problem as CSV, by what is known now; null where the problem is
 * another one by now, or nothing is kept of it.
 */
export type MachineLists = (problem: ListedProblem) => Promise<string | null>

export function createMachineLists(
  store: Pick<Store, 'read'>,
  engine: Pick<Engine, 'machineList'>
): MachineLists {
  return async ({ conversation, place }) => {
    const { record } = await store.read(conversation)
    const memory = memoryIn((record ?? NOTHING_REMEMBERED) as ConversationState)
    const known = restoreCase(memory.case ?? {})
    if ((known.place ?? 0) !== place) return null
    return (await engine.machineList(known, conversation)) || null
  }
}
