/**
 * What channels and the bot send each other, in the Bot Framework's activity protocol. The rest of
 * the product knows the SDK only through this file.
 */
import {
  type Activity,
  type Attachment,
  CardFactory,
  type ConversationReference,
  TurnContext
} from './sdk.ts'

export type { Activity, Attachment, ConversationReference, InvokeResponse } from './sdk.ts'
export { ActionTypes, ActivityTypes, InputHints } from './sdk.ts'

export function adaptiveCard(content: unknown): Attachment {
  return CardFactory.adaptiveCard(content)
}

/** A card of one or two lines, for a list of results; `pictures`: their addresses. */
export function previewCard(
  title: string,
  text = '',
  pictures: readonly string[] = []
): Attachment {
  return CardFactory.thumbnailCard(title, text, [...pictures])
}

/** What it takes to continue a conversation later. */
export function referenceTo(activity: Activity): Partial<ConversationReference> {
  return TurnContext.getConversationReference(activity)
}

/** `reply`, addressed to the conversation that `activity` belongs to. */
export function inConversationOf(activity: Activity, reply: Partial<Activity>): Activity {
  return TurnContext.applyConversationReference(reply, referenceTo(activity)) as Activity
}

/** The text without the name that a channel inserts when `id` is mentioned. */
export function withoutMentionOf(id: string, activity: Activity): string {
  return TurnContext.removeMentionText(activity, id) ?? activity.text
}

/** Whether several people talk in it: a group chat or a channel. */
export function isShared({ isGroup, conversationType }: Activity['conversation']): boolean {
  return isGroup === true || conversationType === 'groupChat' || conversationType === 'channel'
}
