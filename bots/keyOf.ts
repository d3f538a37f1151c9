import { createHash } from 'node:crypto'
import { type Activity, isShared } from './activity.ts'

/** The most characters a key may have in every database; channels use up to about 200. */
const MAX_KEY_LENGTH = 300
const MAX_ID_LENGTH = 200

/** Where something was said, and by whom: an activity or a reference to one. */
export type Place = Pick<Activity, 'channelId' | 'conversation'> & {
  readonly from?: { readonly id: string }
  readonly user?: { readonly id: string }
}

/**
 * The key a conversation is stored under. In a group or channel each person has their own: a case
 * belongs to whoever began it. In a Teams channel the conversation id includes the thread.
 */
export function keyOf({ channelId, conversation, from, user }: Place): string {
  const person = isShared(conversation) ? (from ?? user)?.id : undefined
  const key = `${channelId}/${conversation.id}`
  return storable(person === undefined ? key : `${key}/${person}`, MAX_KEY_LENGTH)
}

/** How the keys of everybody in a group or channel begin; null where there is only one person. */
export function startOfKeys({ channelId, conversation }: Place): string | null {
  const start = storable(`${channelId}/${conversation.id}/`, MAX_KEY_LENGTH)
  return isShared(conversation) && start.endsWith('/') ? start : null
}

/**
 * How the keys of a person's conversations in the threads of a channel begin and end; null where a
 * place is no channel, or names its thread.
 */
export function threadKeys({ channelId, conversation, from }: Place) {
  const { id, conversationType } = conversation
  if (conversationType !== 'channel' || id.includes(THREAD) || from === undefined) return null
  return { start: `${channelId}/${id}${THREAD}`, end: `/${from.id}` }
}

/** Before the thread in the id of a conversation in a channel of Teams. */
const THREAD = ';messageid='

/** The key of a conversation in the site's own chat. */
export function siteKey(conversation: string): string {
  return `directline/${conversation}`
}

/** The id an activity is stored under: the same for every delivery of it. */
export function idOf(id: string): string {
  return storable(id, MAX_ID_LENGTH)
}

/**
 * Any name in a form that every database accepts: control characters removed, and a digest instead
 * of a name that is too long.
 */
function storable(name: string, longest: number): string {
  const clean = name.replaceAll('\0', '').toWellFormed()
  if (clean.length <= longest) return clean
  return createHash('sha256').update(clean).digest('hex')
}
