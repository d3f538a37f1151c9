import { type Activity, ActivityTypes } from '../bots/activity.ts'

/**
 * Somebody changed the words of a message; taking one back or liking it arrives in the same kind.
 */
export function isEdit({ type, channelData }: Activity): boolean {
  return (
    type === ActivityTypes.MessageUpdate &&
    (channelData as { eventType?: unknown } | undefined)?.eventType === 'editMessage'
  )
}
