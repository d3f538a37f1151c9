import { type Activity, ActivityTypes, inConversationOf } from './activity.ts'
import type { Post } from './post.ts'

/** Milliseconds between typing indicators, and how many there are at most. */
const TYPING_INTERVAL_MS = 2_000
const MAX_TYPING_SIGNS = 30

/**
 * Shows the typing indicator for as long as the turn of a message takes; returns a function that
 * ends it.
 */
export function giveSigns(post: Post, activity: Activity): () => void {
  if (activity.type !== ActivityTypes.Message) return () => undefined
  let given = 0
  const signs = setInterval(() => {
    given += 1
    if (given >= MAX_TYPING_SIGNS) clearInterval(signs)
    void post(typingIn(activity)).catch(() => undefined)
  }, TYPING_INTERVAL_MS).unref()
  return () => clearInterval(signs)
}

function typingIn(activity: Activity): Activity {
  return inConversationOf(activity, { type: ActivityTypes.Typing })
}
