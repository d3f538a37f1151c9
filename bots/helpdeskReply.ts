import type { Activity, ConversationReference } from './activity.ts'

/**
 * The type of an activity that only this service makes: words of the helpdesk on their way into a
 * chat. Channels cannot send it.
 */
export const HELPDESK_REPLY = 'kb-triage/helpdesk-reply'

/**
 * Words of the helpdesk for a conversation, as something that arrives in its line: in order, and
 * once for each id.
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
