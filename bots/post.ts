import type { Activity } from 'botbuilder'

/** Gives a channel an activity that says where it goes: service address, conversation, sender and receiver. Rejects with the channel's status. */
export type Post = (activity: Activity) => Promise<void>

/** The service address of the site's own chat; no network leads there. */
export const OWN_SERVICE = 'urn:kb-triage:direct-line'
