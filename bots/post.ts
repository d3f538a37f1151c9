import type { Activity } from './activity.ts'

/**
 * Hands a fully addressed activity (service address, conversation, sender, receiver) to its
 * channel. One with an id replaces what the channel shows under that id. Resolves to the id of a
 * new one, if the channel tells it; rejects with the channel's status.
 */
export type Post = (activity: Activity) => Promise<string | undefined>

/** The service address of the site's own chat; it is not on any network. */
export const OWN_SERVICE = 'urn:kb-triage:direct-line'

/** The service address of conversations by mail. */
export const MAIL_SERVICE = 'urn:kb-triage:mail'

/** The service address of conversations in Chatwoot, as its agent bot. */
export const CHATWOOT_SERVICE = 'urn:kb-triage:chatwoot'
