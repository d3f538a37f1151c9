import { type Activity, ActivityTypes } from '../bots/activity.ts'

/**
 * What an arrival is known by; undefined where the channel gave it no id. An edit bears the id of
 * the message it changes; the same edit twice changes nothing more.
 */
export function arrivalOf({ id, type, timestamp }: Activity): string | undefined {
  if (id !== undefined && type === ActivityTypes.MessageUpdate) return `${id}/${String(timestamp)}`
  return id
}
