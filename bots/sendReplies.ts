import { setTimeout as wait } from 'node:timers/promises'
import { withoutMark } from '../dialogs/verdictCard.ts'
import type { Store, Unsent } from '../storage/store.ts'
import type { Activity } from './activity.ts'
import { untilDone } from './backOff.ts'
import { createCoalescer } from './createCoalescer.ts'
import { createThrottle } from './createThrottle.ts'
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

export type SendReplies = {
  /**
   * Resolves when what is to be sent of a conversation was taken or has to wait. `claimed`: what
   * the write under way claims, for a conversation that is not busy.
   */
  readonly send: (key: string, claimed?: Promise<readonly Unsent[]>) => Promise<void>
  /** whether replies of a conversation are being sent or noted here */
  readonly busy: (key: string) => boolean
  /** resolves when nothing is left to be noted */
  readonly idle: () => Promise<void>
}

/**
 * Milliseconds that the pace may hold a reply up while nobody else may send for the conversation.
 */
const MAX_HOLD_MS = 10_000

/**
 * Sends what is written of a conversation, in order, by one process at a time; what a channel does
 * not take now is tried again later.
 */
export function createSendReplies({ store, post, posted, goesOn, failed }: SendParts): SendReplies {
  const pace = createThrottle()
  const claims = new Map<string, Promise<readonly Unsent[]>>()
  const noting = new Map<string, Promise<void>>()
  function waits(error: Error): void {
    failed('what became of a reply waits for the store', error)
  }
  function later(key: string, due: number): void {
    setTimeout(() => again(key), Math.max(due - Date.now(), 0)).unref()
  }
  function again(key: string): void {
    return void run(key).catch((error: Error) => failed('replies wait for the store', error))
  }

  async function postpone(key: string, number: number, after: number): Promise<false> {
    const due = Date.now() + after
    await untilDone(async () => await store.postpone(key, number, due), goesOn, waits)
    later(key, due)
    return false
  }

  /** false when it has to wait, and with it what follows */
  async function sendOne(
    key: string,
    number: number,
    activity: Activity,
    tries: number
  ): Promise<boolean> {
    await noting.get(key)
    const hold = pace(activity, Date.now())
    if (hold > MAX_HOLD_MS) return await postpone(key, number, hold)
    try {
      if (hold > 0) await wait(hold)
      const id = await post(withoutMark(activity))
      if (id) posted?.(activity, id)
    } catch (error) {
      failed('a reply was not taken', error as Error)
      const after = retryIn(error, tries, Date.now())
      if (after !== null) return await postpone(key, number, after)
    }
    return true
  }

  /**
   * What was sent must never be sent again because the store was away. The person need not wait for
   * that.
   */
  function note(key: string, number: number): void {
    const before = noting.get(key) ?? Promise.resolve()
    const mine = before.then(async () => {
      const all = await untilDone(async () => await store.sent(key, number), goesOn, waits)
      if (noting.get(key) !== mine) return
      noting.delete(key)
      if (!all) again(key)
    })
    noting.set(key, mine)
    mine.catch((error: Error) => {
      if (noting.get(key) === mine) noting.delete(key)
      waits(error)
    })
  }

  async function claim(key: string): Promise<readonly Unsent[]> {
    const claimed = claims.get(key)
    claims.delete(key)
    const mine = (await claimed?.catch(() => [])) ?? []
    await noting.get(key)
    if (mine.length > 0) return mine
    return await store.claim(key)
  }

  const { run, busy } = createCoalescer(async key => {
    for (const { number, activity, tries, due } of await claim(key)) {
      if (!goesOn()) return
      if (due > Date.now()) return later(key, due)
      if (!(await sendOne(key, number, activity as Activity, tries))) return
      note(key, number)
    }
  })
  return {
    send: async (key, claimed) => {
      if (claimed !== undefined) claims.set(key, claimed)
      return await run(key)
    },
    busy: key => busy(key) || noting.has(key),
    idle: async () => {
      await Promise.allSettled(noting.values())
    }
  }
}
