import type { Activity, ConversationReference } from './activity.ts'

/**
 * A type of activity that only this service creates: the helpdesk's words on their way into a chat.
 * Channels cannot send it.
 */
export const HELPDESK_REPLY = 'kb-triage/helpdesk-reply'

/**
 * The helpdesk's words for a conversation, queued in its line like any arrival: in order, and once
 * for each id.
 */
export function helpdeskReply(
  { bot, user, activityId: _, ...where }: ConversationReference,
  id: string,
  text: string
): Activity {
  return {
    ...where,
    type: HELPDESK_REPLY,
    id,
    text,
    from: user,
    recipient: bot
  } as unknown as Activity
}
