import type { Activity } from '../../bots/activity.ts'
import type { HelpdeskWords } from '../../triage/handOver/withPeople.ts'

/**
 * A type of activity that only this service creates: the helpdesk's words on their way into a chat.
 * Channels cannot send it.
 */
export const HELPDESK_REPLY = 'kb-triage/helpdesk-reply'

/** What such an activity says; null for any other. */
export function helpdeskWords({ type, value }: Activity): HelpdeskWords | null {
  if (type === HELPDESK_REPLY && typeof value === 'object') return value as HelpdeskWords
  return null
}
