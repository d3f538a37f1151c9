import { createHash } from 'node:crypto'
import type { Activity } from './activity.ts'

/** Characters that a database can search by; channels use up to about 200. */
const LONGEST_KEY = 300
const LONGEST_ID = 200

/**
 * The key that a conversation is kept under. In a Teams channel the conversation id holds the
 * thread: the thread is the case.
 */
export function keyOf({
  channelId,
  conversation
}: Pick<Activity, 'channelId' | 'conversation'>): string {
  return storable(`${channelId}/${conversation.id}`, LONGEST_KEY)
}

/** The key of a conversation of the site's own chat. */
export function siteKey(conversation: string): string {
  return `directline/${conversation}`
}

/** The id of an activity as it is kept: the same for each delivery of it. */
export function idOf(id: string): string {
  return storable(id, LONGEST_ID)
}

/**
 * Any name as every database takes it: without what is no text, a digest in the place of what is
 * too long.
 */
function storable(name: string, longest: number): string {
  const clean = name.replaceAll('\0', '').toWellFormed()
  return clean.length <= longest ? clean : createHash('sha256').update(clean).digest('hex')
}
