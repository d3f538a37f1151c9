import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import type { Rated } from '../../triage/handOver/outcome.ts'
import { votedIn } from './siteThumbs.ts'

/** A thumb or a reaction under something that the assistant said. */
export type Rating = {
  /** the id under which the channel shows what it is about; null: it says the problem itself */
  readonly card: string | null
  /** the key of the problem; null: whose advice the card shows */
  readonly key: string | null
  /** null: it was taken back */
  readonly rated: Rated | null
  /** what was written with it; null: nothing */
  readonly comment: string | null
}

/** The channels that Web Chat speaks through. */
const SITES: readonly string[] = ['directline', 'webchat']
/** The invoke of a button below a message in Teams; that of feedback is one of several. */
const SUBMITTED = 'message/submitAction'

/** The reactions that say something of the advice, by their names in Teams; others say nothing. */
const MEANING: Readonly<Record<string, Rated>> = {
  like: 'up',
  dislike: 'down',
  heart: 'up',
  yes: 'up',
  no: 'down'
}
const MAX_COMMENT_LENGTH = 2_000

/** Whether an activity is a button below a message: it is answered, whatever it means. */
export function isSubmitted({ type, name }: Activity): boolean {
  return type === ActivityTypes.Invoke && name === SUBMITTED
}

/** The thumb or the reaction that an activity gives or takes back; null for any other. */
export function ratingIn(activity: Activity): Rating | null {
  const voted = SITES.includes(activity.channelId) ? votedIn(activity) : null
  if (voted !== null) return { card: null, comment: null, ...voted }
  if (activity.channelId !== 'msteams') return null
  const told = isSubmitted(activity) ? feedbackIn(activity) : reactionIn(activity)
  const card = activity.replyToId ?? textOf(recordOf(activity.value).replyToId)
  return told === null || card === null ? null : { card, key: null, ...told }
}

type Told = Pick<Rating, 'rated' | 'comment'>

/** `{ actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":"…"}' } }` */
function feedbackIn({ value }: Activity): Told | null {
  const { actionName, actionValue } = recordOf(value)
  const { reaction, feedback } = recordOf(actionValue)
  const rated = meaningOf(reaction)
  if (actionName !== 'feedback' || rated === null) return null
  return { rated, comment: commentIn(feedback) }
}

/** What stands in the form of the buttons, which Teams sends as JSON in a string. */
function commentIn(feedback: unknown): string | null {
  const { feedbackText } = typeof feedback === 'string' ? parsed(feedback) : recordOf(feedback)
  return textOf(feedbackText)?.slice(0, MAX_COMMENT_LENGTH) ?? null
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(json))
  } catch {
    return {}
  }
}

function reactionIn({ type, reactionsAdded, reactionsRemoved }: Activity): Told | null {
  if (type !== ActivityTypes.MessageReaction) return null
  const [added] = ratingsOf(reactionsAdded)
  if (added !== undefined) return { rated: added, comment: null }
  return ratingsOf(reactionsRemoved).length > 0 ? { rated: null, comment: null } : null
}

function ratingsOf(reactions: unknown): readonly Rated[] {
  return (Array.isArray(reactions) ? reactions : [])
    .map(reaction => meaningOf(recordOf(reaction).type))
    .filter(rated => rated !== null)
}

/** 'like' → 'up', 'no-tone3' → 'down', 'laugh' → null */
function meaningOf(reaction: unknown): Rated | null {
  const name = String(reaction).replace(/-tone\d$/, '')
  return Object.hasOwn(MEANING, name) ? (MEANING[name] ?? null) : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
