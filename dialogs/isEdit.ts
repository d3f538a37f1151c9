import { type Activity, ActivityTypes } from '../bots/activity.ts'

/**
 * Whether somebody changed the words of a message; undoing a deletion and liking arrive as the same
 * type.
 */
export function isEdit({ type, channelData }: Activity): boolean {
  return (
    type === ActivityTypes.MessageUpdate &&
    (channelData as { eventType?: unknown } | undefined)?.eventType === 'editMessage'
  )
}
