import { HELPDESK_REPLY } from '../dialogs/people/helpdeskWords.ts'
import type { HelpdeskWords } from '../triage/handOver/withPeople.ts'
import type { Activity, ConversationReference } from './activity.ts'

/**
 * The helpdesk's words for a conversation, queued in its line like any arrival: in order, and once
 * for each id.
 */
export function helpdeskReply(
  { bot, user, activityId: _, ...where }: ConversationReference,
  id: string,
  words: HelpdeskWords
): Activity {
  return {
    ...where,
    type: HELPDESK_REPLY,
    id,
    value: words,
    from: user,
    recipient: bot
  } as unknown as Activity
}
