import { setTimeout as wait } from 'node:timers/promises'
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

/** Milliseconds between two records of what many conversations were sent, which share them. */
const PAUSE_MS = 25
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
  let waiting = new Map<string, number>()
  let underway = new Map<string, number>()
  let recording: Promise<void> | undefined
  let pause = new AbortController()

  async function record(): Promise<void> {
    underway = waiting
    waiting = new Map()
    const notes = [...underway].map(([key, number]) => ({ key, number }))
    const more = await untilDone(async () => await store.sent(notes), goesOn, waits).catch(
      (error: Error) => void waits(error)
    )
    underway = new Map()
    for (const key of more ?? []) if (!waiting.has(key)) again(key)
  }
  async function recordAll(): Promise<void> {
    while (waiting.size > 0) {
      await record()
      pause = new AbortController()
      await wait(PAUSE_MS, undefined, { signal: pause.signal }).catch(() => undefined)
    }
    recording = undefined
  }
  function isNoting(key: string): boolean {
    return waiting.has(key) || underway.has(key)
  }
  return {
    note: (key, number) => {
      waiting.set(key, number)
      remember(remembered, key, number)
      recording ??= recordAll()
    },
    take: key => {
      const number = waiting.get(key)
      waiting.delete(key)
      return number
    },
    noted: async key => {
      while (isNoting(key)) {
        pause.abort()
        await recording
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

function remember(remembered: Map<string, number>, key: string, number: number): void {
  remembered.delete(key)
  remembered.set(key, number)
  const [oldest] = remembered.keys()
  if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
}
