import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../storage/store.ts'
import { untilDone } from './pacing/backOff.ts'

export type SentNotesParts = {
  readonly store: Pick<Store, 'sent' | 'sentPause'>
  readonly goesOn: () => boolean
  readonly waits: (error: Error) => void
  /** called when a conversation has more to send */
  readonly again: (key: string) => void
}

export type SentNotes = {
  /** records that a reply was sent, and all before it; nobody has to wait for it */
  readonly note: (key: string, number: number) => void
  /** the number of a note that nobody has begun to record: whoever takes it records it */
  readonly take: (key: string) => number | undefined
  /** resolves when everything sent in the conversation so far is recorded */
  readonly noted: (key: string) => Promise<void>
  readonly isNoting: (key: string) => boolean
  /** whether this process sent it a while ago, even if the database lost the record */
  readonly isSent: (key: string, number: number) => boolean
  /** resolves when nothing is left to record */
  readonly idle: () => Promise<void>
}

/**
 * Conversations whose last reply is remembered. A database that crashes may lose the records of its
 * last second, which are not synced.
 */
const MAX_REMEMBERED = 5_000

/**
 * Records what was sent, so that nothing is sent twice just because the store was away for a while.
 */
export function createSentNotes({ store, goesOn, waits, again }: SentNotesParts): SentNotes {
  const remembered = new Map<string, number>()
  let waiting = newBatch()
  let underway = newBatch()
  let recording: Promise<void> | undefined
  let pause = new AbortController()

  async function record(): Promise<void> {
    underway = waiting
    waiting = newBatch()
    const notes = [...underway.numbers].map(([key, number]) => ({ key, number }))
    const more = await untilDone(async () => await store.sent(notes), goesOn, waits).catch(
      (error: Error) => void waits(error)
    )
    const { recorded } = underway
    underway = newBatch()
    recorded.resolve()
    for (const key of more ?? []) if (!waiting.numbers.has(key)) again(key)
  }
  async function recordAll(): Promise<void> {
    while (waiting.numbers.size > 0) {
      pause = new AbortController()
      await record()
      if (store.sentPause > 0)
        await wait(store.sentPause, undefined, { signal: pause.signal }).catch(() => undefined)
    }
    recording = undefined
  }
  function isNoting(key: string): boolean {
    return waiting.numbers.has(key) || underway.numbers.has(key)
  }
  return {
    note: (key, number) => {
      if (waiting.numbers.size === 0) waiting = newBatch()
      waiting.numbers.set(key, number)
      remember(remembered, key, number)
      recording ??= recordAll()
    },
    take: key => {
      const number = waiting.numbers.get(key)
      waiting.numbers.delete(key)
      // nobody waits for a batch that is not recorded any more
      if (waiting.numbers.size === 0) waiting.recorded.resolve()
      return number
    },
    noted: async key => {
      while (isNoting(key)) {
        pause.abort()
        await (underway.numbers.has(key) ? underway : waiting).recorded.promise
      }
    },
    isNoting,
    isSent: (key, number) => number <= (remembered.get(key) ?? 0),
    idle: async () => {
      pause.abort()
      await recording
    }
  }
}

/** What is recorded together: the number of each conversation's last reply that was sent. */
function newBatch() {
  return { numbers: new Map<string, number>(), recorded: Promise.withResolvers<void>() }
}

function remember(remembered: Map<string, number>, key: string, number: number): void {
  remembered.delete(key)
  remembered.set(key, number)
  const [oldest] = remembered.keys()
  if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
}
