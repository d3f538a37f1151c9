import { ActivityTypes } from '../../bots/activity.ts'
import { siteKey } from '../../bots/keyOf.ts'
import type { Store } from '../../storage/store.ts'
import type { Deliver } from '../teams/postReplies.ts'

/**
 * Shows something in the site's chat that is not the reply to a turn: the typing indicator, or a
 * message from the helpdesk.
 */
export function deliverToSite(store: Store): Deliver {
  return async (conversation, { serviceUrl: _, replyToId: __, ...activity }) => {
    const key = siteKey(conversation)
    if (activity.type !== ActivityTypes.Typing) return String(await store.show(key, activity))
    store.showPassing(key, activity)
    return ''
  }
}
