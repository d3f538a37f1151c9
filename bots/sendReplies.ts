import { setTimeout as wait } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import { withoutMark } from '../dialogs/verdictCard.ts'
import type { Store } from '../storage/store.ts'
import { untilDone } from './backOff.ts'
import { oneAtATime } from './oneAtATime.ts'
import { createPace } from './pace.ts'
import type { Post } from './post.ts'
import { retryIn } from './retryIn.ts'

export type SendParts = {
  readonly store: Store
  readonly post: Post
  /** hears under which id a channel shows a reply */
  readonly posted?: (activity: Activity, id: string) => void
  readonly goesOn: () => boolean
  readonly failed: (what: string, error: Error) => void
}

/** Milliseconds that the pace may hold a reply up while nobody else may send for the conversation. */
const LONGEST_HOLD = 10_000

/** Sends what is written of a conversation, in order, by one process at a time; what a channel does not take now is tried again later. */
export const createSendReplies = ({ store, post, posted, goesOn, failed }: SendParts): (key: string) => Promise<void> => {
  const pace = createPace()
  const waits = (error: Error): void => failed('what became of a reply waits for the store', error)
  const later = (key: string, due: number): void => { setTimeout(() => void send(key).catch((error: Error) => failed('replies wait for the store', error)), Math.max(due - Date.now(), 0)).unref() }

  const postpone = async (key: string, number: number, after: number): Promise<false> => {
    const due = Date.now() + after
    await untilDone(async () => await store.postpone(key, number, due), goesOn, waits)
    later(key, due)
    return false
  }

  /** true when it is sent and more may follow */
  const sendOne = async (key: string, number: number, activity: Activity, tries: number): Promise<boolean> => {
    const hold = pace(activity, Date.now())
    if (hold > LONGEST_HOLD) return await postpone(key, number, hold)
    try {
      if (hold > 0) await wait(hold)
      const id = await post(withoutMark(activity))
      if (id) posted?.(activity, id)
    } catch (error) {
      failed('a reply was not taken', error as Error)
      const after = retryIn(error, tries, Date.now())
      if (after !== null) return await postpone(key, number, after)
    }
    // what was sent must never be sent again because the store was away
    return !await untilDone(async () => await store.sent(key, number), goesOn, waits)
  }

  const send = oneAtATime(async key => {
    for (let more = true; more && goesOn();) {
      const unsent = await store.claim(key)
      more = unsent.length > 0
      for (const { number, activity, tries, due } of unsent) {
        if (due > Date.now()) return later(key, due)
        more = await sendOne(key, number, activity as Activity, tries)
        if (!more) return
      }
    }
  })
  return send
}
