import { type Activity, ActivityTypes } from '../bots/activity.ts'
import type { Step } from '../triage/answer.ts'

/**
 * Marks a reply whose card is updated in place when its verdict changes, with the key of the problem
 * it is about; the mark is never sent to a channel.
 */
const VERDICT = 'verdict/'
const SHOWN = 'kb-triage/verdict-shown'
/** Channels that can update what they have shown. */
const CHANGING: readonly string[] = ['msteams']

/** What an article advises: thumbs below it say whether that was good. */
const ADVICE: readonly Step['kind'][] = [
  'recommend',
  'already-fixed',
  'not-applicable',
  'show-article'
]

export function isVerdict(step: Step | null): boolean {
  return step !== null && step.kind !== 'ask'
}

/** A verdict with its mark, and with the channel's own thumbs below what an article advises. */
export function withMark(
  activity: Partial<Activity>,
  step: Step | null,
  { channelId, key }: { readonly channelId: string; readonly key: string }
): Partial<Activity> {
  const isMarked = isVerdict(step) && CHANGING.includes(channelId)
  if (!isMarked || activity.attachments === undefined) return activity
  const isAdvice = step !== null && ADVICE.includes(step.kind)
  return {
    ...activity,
    name: `${VERDICT}${key}`,
    ...(isAdvice ? { channelData: { feedbackLoop: { type: 'default' } } } : {})
  }
}

export function withoutMark({ name, ...activity }: Activity): Activity {
  if (name?.startsWith(VERDICT)) return activity as Activity
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
  if (name?.startsWith(VERDICT))
    return {
      type: ActivityTypes.Event,
      name: SHOWN,
      value: id,
      channelData: { key: name.slice(VERDICT.length) },
      id: `${SHOWN}/${id}`,
      channelId,
      serviceUrl,
      conversation,
      from: recipient,
      recipient: from
    } as Activity
  return null
}

/** The id in such a note, and the key of the problem that the verdict is about; or null. */
export function shownVerdict(
  activity: Partial<Activity>
): { readonly card: string; readonly key: string } | null {
  const { type, name, value, channelId, channelData } = activity
  if (
    type === ActivityTypes.Event &&
    name === SHOWN &&
    typeof value === 'string' &&
    CHANGING.includes(channelId ?? '')
  )
    return { card: value, key: String((channelData as { key?: unknown } | undefined)?.key) }
  return null
}
