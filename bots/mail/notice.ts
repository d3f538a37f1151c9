import type { Activity } from '../activity.ts'

/**
 * A type of activity that only this service creates: one sentence about a message that could not be
 * played, told in the conversation's own line, so once and until it arrives. Channels cannot send
 * it.
 */
const NOTICE = 'kb-triage/notice'

/** The same arrival, to be answered with a sentence instead of being played. */
export function asNotice(activity: Activity, sentence: string): Activity {
  return { ...activity, type: NOTICE, value: sentence }
}

/** What is to be told; null for any other activity. */
export function noticeIn({ type, value }: Activity): string | null {
  return type === NOTICE && typeof value === 'string' ? value : null
}
