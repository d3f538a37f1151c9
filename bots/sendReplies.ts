import { setTimeout as wait } from 'node:timers/promises'
import { withoutMark } from '../dialogs/verdictCard.ts'
import type { Store, Unsent } from '../storage/store.ts'
import type { Activity } from './activity.ts'
import { createSentNotes } from './createSentNotes.ts'
import { untilDone } from './pacing/backOff.ts'
import { createCoalescer } from './pacing/createCoalescer.ts'
import { createThrottle } from './pacing/createThrottle.ts'
import { retryIn } from './pacing/retryIn.ts'
import type { Post } from './post.ts'
import type { TellFailure } from './tellFailure.ts'

export type ReplyOutcome = 'sent' | 'again' | 'given-up'

export type SendParts = {
  readonly store: Store
  readonly post: Post
  /** is told the id under which a channel shows a reply */
  readonly posted?: (activity: Activity, id: string) => void
  /** hears what became of each attempt */
  readonly attempted?: ((channel: string, outcome: ReplyOutcome) => void) | undefined
  readonly goesOn: () => boolean
  readonly failed: TellFailure
  /** what the log calls a conversation; left out, it does not name it */
  readonly nameInLog?: ((key: string) => string) | undefined
}

export type SendReplies = {
  /**
   * Resolves when a conversation's replies were accepted or have to wait. `claimed`: the replies
   * claimed by the current write, for a conversation that is not busy.
   */
  readonly send: (key: string, claimed?: Promise<readonly Unsent[]>) => Promise<void>
  /** whether replies of a conversation are being sent or recorded here */
  readonly busy: (key: string) => boolean
  /** the number of the last reply sent, for the next write to record; undefined: it is recorded */
  readonly takeNote: (key: string) => number | undefined
  /** what was taken and could not be written */
  readonly note: (key: string, number: number) => void
  /** resolves when nothing is left to record */
  readonly idle: () => Promise<void>
}

/** Milliseconds that throttling may hold up a reply while this process keeps the right to send. */
const MAX_HOLD_MS = 10_000

/**
 * Sends a conversation's saved replies in order, from one process at a time; what a channel does
 * not accept now is tried again later.
 */
export function createSendReplies(parts: SendParts): SendReplies {
  const { store, post, posted, attempted, goesOn, failed, nameInLog } = parts
  const pace = createThrottle()
  const claims = new Map<string, Promise<readonly Unsent[]>>()
  const notes = createSentNotes({ store, goesOn, waits, again })
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

  /** False when this reply has to wait, and everything after it. */
  async function sendOne(key: string, reply: Unsent): Promise<boolean> {
    const { number } = reply
    const activity = reply.activity as Activity
    await notes.noted(key)
    const hold = pace(activity, performance.now())
    if (hold > MAX_HOLD_MS) return await postpone(key, number, hold)
    try {
      if (hold > 0) await wait(hold)
      const id = await post(withoutMark(activity))
      if (id) posted?.(activity, id)
      attempted?.(activity.channelId, 'sent')
    } catch (error) {
      const after = notTaken(key, reply, error as Error)
      if (after !== null) return await postpone(key, number, after)
    }
    return true
  }

  /** Tells of a reply that was not taken; milliseconds until it is tried again, null: given up. */
  function notTaken(key: string, { activity, tries }: Unsent, error: Error): number | null {
    const { channelId: channel } = activity as Activity
    const now = Date.now()
    const after = retryIn(error, tries, now)
    const about = { channel, conversation: nameInLog?.(key), tries: tries + 1 }
    attempted?.(channel, after === null ? 'given-up' : 'again')
    if (after === null) failed('a reply is given up', error, about)
    else
      failed('a reply was not taken', error, {
        ...about,
        next: new Date(now + after).toISOString()
      })
    return after
  }

  async function claim(key: string): Promise<readonly Unsent[]> {
    const claimed = claims.get(key)
    claims.delete(key)
    const mine = (await claimed?.catch(() => [])) ?? []
    await notes.noted(key)
    if (mine.length > 0) return mine
    return await store.claim(key)
  }

  const { run, busy } = createCoalescer(async key => {
    for (const reply of await claim(key)) {
      if (!goesOn()) return
      if (notes.isSent(key, reply.number)) {
        notes.note(key, reply.number)
        continue
      }
      if (reply.due > Date.now()) return later(key, reply.due)
      if (!(await sendOne(key, reply))) return
      notes.note(key, reply.number)
    }
  })
  return {
    send: async (key, claimed) => {
      if (claimed !== undefined) claims.set(key, claimed)
      return await run(key)
    },
    busy: key => busy(key) || notes.isNoting(key),
    takeNote: notes.take,
    note: notes.note,
    idle: notes.idle
  }
}
