import type { Store } from '../../storage/store.ts'
import { type Activity, ActivityTypes } from '../activity.ts'
import type { ConversationState } from '../conversationState.ts'
import { keyOf, startOfKeys, threadKeys } from '../keyOf.ts'
import type { Others } from './inGroup.ts'
import { memoryIn } from './memoryIn.ts'

/** What is kept of the others in a group or channel. */
export function besideIn(store: Pick<Store, 'beside'>): Others {
  return async activity => {
    const start = startOfKeys(activity)
    if (start === null) return []
    return (await store.beside(keyOf(activity), { start })) as readonly ConversationState[]
  }
}

/**
 * A reaction in a channel names the channel and the message, not the thread: the conversation in
 * which the person was shown that message. Any other activity as it is.
 */
export async function inThread(
  store: Pick<Store, 'beside'>,
  activity: Activity
): Promise<Activity> {
  const { type, conversation, replyToId } = activity
  const keys = type === ActivityTypes.MessageReaction ? threadKeys(activity) : null
  if (keys === null) return activity
  const records = (await store.beside('', keys)) as readonly ConversationState[]
  const shown = records
    .map(memoryIn)
    .find(({ advised = [] }) => advised.some(({ card }) => card === replyToId))
  if (shown?.place === undefined) return activity
  return { ...activity, conversation: { ...conversation, id: shown.place } }
}
