import { type Activity, ActivityTypes } from '../bots/activity.ts'

/**
 * What identifies an arrival; undefined if the channel gave it no id. An edit has the id of the
 * message it changes; the same edit a second time changes nothing.
 */
export function arrivalOf({ id, type, timestamp }: Activity): string | undefined {
  if (id !== undefined && type === ActivityTypes.MessageUpdate) return `${id}/${String(timestamp)}`
  return id
}
