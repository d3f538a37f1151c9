import type { Activity } from 'botbuilder'

/** The key that a conversation is kept under. In a Teams channel the conversation id holds the thread: the thread is the case. */
export const keyOf = ({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): string =>
  `${channelId}/${conversation.id}`.replaceAll('\0', '').toWellFormed()

/** The key of a conversation of the site's own chat. */
export const siteKey = (conversation: string): string => `directline/${conversation}`
