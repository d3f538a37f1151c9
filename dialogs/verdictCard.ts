import { type Activity, ActivityTypes } from '../bots/activity.ts'
import type { Step } from '../triage/answer.ts'
import { thumbsFor } from './outcome/siteThumbs.ts'

/**
 * Marks a reply whose card is updated in place, when its verdict changes or its question is
 * answered, with the key of the problem or turn it is of; the mark is never sent to a channel.
 */
const MARKS = { verdict: 'verdict/', question: 'question/' } as const
const SHOWN = { verdict: 'kb-triage/verdict-shown', question: 'kb-triage/question-shown' } as const
const KINDS = ['verdict', 'question'] as const
type Kind = (typeof KINDS)[number]

/** Channels that can update what they have shown. */
const CHANGING: readonly string[] = ['msteams']
/** Channels in which Web Chat draws thumbs. */
const WITH_THUMBS: readonly string[] = ['directline', 'webchat']

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

/** A card with its mark, and with the channel's own thumbs below what an article advises. */
export function withMark(
  activity: Partial<Activity>,
  step: Step | null,
  { channelId, key }: { readonly channelId: string; readonly key: string }
): Partial<Activity> {
  const isAdvice = step !== null && ADVICE.includes(step.kind)
  if (activity.attachments === undefined) return activity
  if (isAdvice && WITH_THUMBS.includes(channelId)) return { ...activity, entities: thumbsFor(key) }
  if (!CHANGING.includes(channelId)) return activity
  return {
    ...activity,
    name: `${MARKS[isVerdict(step) ? 'verdict' : 'question']}${key}`,
    ...(isAdvice ? { channelData: { feedbackLoop: { type: 'default' } } } : {})
  }
}

export function withoutMark({ name, ...activity }: Activity): Activity {
  if (markIn(name) !== undefined) return activity as Activity
  return { name, ...activity } as Activity
}

function markIn(name: string | undefined): Kind | undefined {
  return KINDS.find(kind => name?.startsWith(MARKS[kind]))
}

/**
 * The note that tells the conversation the id under which its channel shows a card; null if the
 * reply is not marked.
 */
export function shownNote(
  { name, channelId, serviceUrl, conversation, from, recipient }: Activity,
  id: string
): Activity | null {
  const kind = markIn(name)
  if (kind === undefined || name === undefined) return null
  return {
    type: ActivityTypes.Event,
    name: SHOWN[kind],
    value: id,
    channelData: { key: name.slice(MARKS[kind].length) },
    id: `${SHOWN[kind]}/${id}`,
    channelId,
    serviceUrl,
    conversation,
    from: recipient,
    recipient: from
  } as Activity
}

/** A card that a channel shows: the id there, and the key of the problem or turn it is of. */
export type ShownCard = { readonly kind: Kind; readonly card: string; readonly key: string }

/** What such a note says; null for any other activity. */
export function shownCard(activity: Partial<Activity>): ShownCard | null {
  const { type, name, value, channelId, channelData } = activity
  const kind = KINDS.find(one => SHOWN[one] === name)
  if (
    kind !== undefined &&
    type === ActivityTypes.Event &&
    typeof value === 'string' &&
    CHANGING.includes(channelId ?? '')
  )
    return { kind, card: value, key: String((channelData as { key?: unknown } | undefined)?.key) }
  return null
}
