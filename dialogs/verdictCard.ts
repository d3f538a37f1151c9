import { type Activity, ActivityTypes } from '../bots/activity.ts'
import type { Step } from '../triage/answer.ts'

/**
 * Marks a reply whose card is updated in place when its verdict changes; the mark is never sent to
 * a channel.
 */
const VERDICT = 'verdict'
const SHOWN = 'kb-triage/verdict-shown'
/** Channels that can update what they have shown. */
const CHANGING: readonly string[] = ['msteams']

export function isVerdict(step: Step | null): boolean {
  return step !== null && step.kind !== 'ask'
}

export function withMark(
  activity: Partial<Activity>,
  step: Step | null,
  channelId: string
): Partial<Activity> {
  if (isVerdict(step) && CHANGING.includes(channelId)) return { ...activity, name: VERDICT }
  return activity
}

export function withoutMark({ name, ...activity }: Activity): Activity {
  if (name === VERDICT) return activity as Activity
  return { name, ...activity } as Activity
}

/**
 * The note that tells the conversation the id under which its channel shows a verdict; null if the
 * reply is not a verdict.
 */
export function shownNote(
  { name, channelId, serviceUrl, conversation, from, recipient }: Activity,
  id: string
): Activity | null {
  if (name === VERDICT)
    return {
      type: ActivityTypes.Event,
      name: SHOWN,
      value: id,
      id: `${SHOWN}/${id}`,
      channelId,
      serviceUrl,
      conversation,
      from: recipient,
      recipient: from
    } as Activity
  return null
}

/** The id in such a note, or null. */
export function shownVerdict({ type, name, value, channelId }: Partial<Activity>): string | null {
  if (
    type === ActivityTypes.Event &&
    name === SHOWN &&
    typeof value === 'string' &&
    CHANGING.includes(channelId ?? '')
  )
    return value
  return null
}
