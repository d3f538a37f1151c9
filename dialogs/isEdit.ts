import { ActivityTypes, type Activity } from 'botbuilder-core'

/** Somebody changed the words of a message; taking one back or liking it arrives in the same kind. */
export const isEdit = ({ type, channelData }: Activity): boolean =>
  type === ActivityTypes.MessageUpdate && (channelData as { eventType?: unknown } | undefined)?.eventType === 'editMessage'
