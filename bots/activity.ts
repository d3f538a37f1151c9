/**
 * What channels and the bot say to each other, as the Bot Framework's activity protocol has it. The
 * rest of the product knows the SDK by this file alone.
 */
import {
  type Activity,
  type Attachment,
  CardFactory,
  type ConversationReference,
  TurnContext
} from 'botbuilder-core'

export type { Activity, Attachment, ConversationReference, InvokeResponse } from 'botbuilder-core'
export { ActionTypes, ActivityTypes, InputHints } from 'botbuilder-core'

export function adaptiveCard(content: unknown): Attachment {
  return CardFactory.adaptiveCard(content)
}

/** A card of a line or two, as a list of results shows it. */
export function previewCard(title: string, text?: string): Attachment {
  if (text === undefined) return CardFactory.thumbnailCard(title)
  return CardFactory.thumbnailCard(title, text)
}

/** Where a conversation can be gone on with later. */
export function referenceTo(activity: Activity): Partial<ConversationReference> {
  return TurnContext.getConversationReference(activity)
}

/** An activity of the bot's in the conversation that `activity` is of. */
export function inConversationOf(activity: Activity, reply: Partial<Activity>): Activity {
  return TurnContext.applyConversationReference(reply, referenceTo(activity)) as Activity
}

/** The text without the names that a channel puts in front when `id` is mentioned. */
export function withoutMentionOf(id: string, activity: Activity): string {
  return TurnContext.removeMentionText(activity, id) ?? activity.text
}
