import type { Store } from '../storage/store.ts'
import { untilDone } from './pacing/backOff.ts'

export type SentNotesParts = {
  readonly store: Pick<Store, 'sent'>
  readonly goesOn: () => boolean
  readonly waits: (error: Error) => void
  /** called when a conversation has more to send */
  readonly again: (key: string) => void
}

export type SentNotes = {
  /** records that a reply was sent; nobody has to wait for it */
  readonly note: (key: string, number: number) => void
  /** resolves when everything sent in the conversation so far is recorded */
  readonly noted: (key: string) => Promise<void>
  readonly isNoting: (key: string) => boolean
  /** resolves when nothing is left to record */
  readonly idle: () => Promise<void>
}

/**
 * Records what was sent, so that nothing is sent twice just because the store was away for a while.
 */
export function createSentNotes({ store, goesOn, waits, again }: SentNotesParts): SentNotes {
  const noting = new Map<string, Promise<void>>()
  return {
    note: (key, number) => {
      const before = noting.get(key) ?? Promise.resolve()
      const mine = before.then(async () => {
        const isAll = await untilDone(async () => await store.sent(key, number), goesOn, waits)
        if (noting.get(key) !== mine) return
        noting.delete(key)
        if (!isAll) again(key)
      })
      noting.set(key, mine)
      mine.catch((error: Error) => {
        if (noting.get(key) === mine) noting.delete(key)
        waits(error)
      })
    },
    noted: async key => await noting.get(key),
    isNoting: key => noting.has(key),
    idle: async () => {
      await Promise.allSettled(noting.values())
    }
  }
}
