import { ActivityTypes } from '../../bots/activity.ts'
import { siteKey } from '../../bots/keyOf.ts'
import type { Store } from '../../storage/store.ts'
import type { Deliver } from '../teams/postReplies.ts'

/**
 * Puts into the site's chat what is no answer to a turn: a sign that it is being worked on, or a
 * word from the helpdesk.
 */
export function deliverToSite(store: Store): Deliver {
  return async (conversation, { serviceUrl: _, replyToId: __, ...activity }) => {
    const key = siteKey(conversation)
    if (activity.type !== ActivityTypes.Typing) return String(await store.show(key, activity))
    store.showPassing(key, activity)
    return ''
  }
}
