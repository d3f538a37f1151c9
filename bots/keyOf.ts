import { createHash } from 'node:crypto'
import type { Activity } from './activity.ts'

/** Characters that a database can search by; channels use up to about 200. */
const MAX_KEY_LENGTH = 300
const MAX_ID_LENGTH = 200

/** Where something was said, and by whom: an activity, or a reference to where one came from. */
export type Place = Pick<Activity, 'channelId' | 'conversation'> & {
  readonly from?: { readonly id: string }
  readonly user?: { readonly id: string }
}

/**
 * The key that a conversation is kept under. In a group or a channel everybody has one of their
 * own: a case is the person's who began it. In a Teams channel the conversation id holds the
 * thread.
 */
export function keyOf({ channelId, conversation, from, user }: Place): string {
  const person = isShared(conversation) ? (from ?? user)?.id : undefined
  const key = `${channelId}/${conversation.id}`
  return storable(person === undefined ? key : `${key}/${person}`, MAX_KEY_LENGTH)
}

function isShared({ isGroup, conversationType }: Activity['conversation']): boolean {
  return isGroup === true || conversationType === 'groupChat' || conversationType === 'channel'
}

/** The key of a conversation of the site's own chat. */
export function siteKey(conversation: string): string {
  return `directline/${conversation}`
}

/** The id of an activity as it is kept: the same for each delivery of it. */
export function idOf(id: string): string {
  return storable(id, MAX_ID_LENGTH)
}

/**
 * Any name as every database takes it: without what is no text, a digest in the place of what is
 * too long.
 */
function storable(name: string, longest: number): string {
  const clean = name.replaceAll('\0', '').toWellFormed()
  if (clean.length <= longest) return clean
  return createHash('sha256').update(clean).digest('hex')
}
