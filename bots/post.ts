import type { Activity } from './activity.ts'

/**
 * Gives a channel an activity that says where it goes: service address, conversation, sender and
 * receiver. One with an id changes what the channel shows under that id. Resolves to the id of a
 * new one, if the channel tells it; rejects with the channel's status.
 */
export type Post = (activity: Activity) => Promise<string | undefined>

/** The service address of the site's own chat; no network leads there. */
export const OWN_SERVICE = 'urn:kb-triage:direct-line'
