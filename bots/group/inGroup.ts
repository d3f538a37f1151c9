import { withMention } from '../../dialogs/group/withMention.ts'
import { wordingFor } from '../../dialogs/wordingFor.ts'
import { type Activity, ActivityTypes, inConversationOf, isShared } from '../activity.ts'
import type { ConversationState } from '../conversationState.ts'
import { memoryIn } from './memoryIn.ts'

/** What is kept of the others in the group or channel that an activity comes from. */
export type Others = (activity: Activity) => Promise<readonly ConversationState[]>

/** The replies as a group gets them, and whether it was told by now that the bot needs a mention. */
export type GroupReplies = {
  readonly replies: readonly Activity[]
  readonly toldToMention: boolean
}

/**
 * The replies to an activity: in a group of Teams they mention who asked, and once they say that the
 * bot hears only what mentions it.
 */
export async function inGroup(
  replies: readonly Activity[],
  activity: Activity,
  memory: ConversationState,
  others: Others
): Promise<GroupReplies> {
  const { channelId, conversation, type, recipient } = activity
  const { toldToMention = false } = memory
  const isInGroup = channelId === 'msteams' && isShared(conversation)
  if (!isInGroup || replies.length === 0) return { replies, toldToMention }
  const isAdded = type === ActivityTypes.ConversationUpdate
  if (isAdded) return { replies, toldToMention: true }
  const mentioning = withMention(replies, activity)
  const isSaid = type === ActivityTypes.Message && !toldToMention
  const isNews = isSaid && !(await others(activity)).some(other => other.toldToMention === true)
  if (!isNews) return { replies: mentioning, toldToMention: toldToMention || isSaid }
  const { sentences } = wordingFor(activity, memoryIn(memory).case)
  const text = sentences.needsMention(recipient?.name || 'KB Triage')
  const note = inConversationOf(activity, { type: 'message', text, textFormat: 'plain' })
  return { replies: [...mentioning, note], toldToMention: true }
}
