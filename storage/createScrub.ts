import { setTimeout as wait } from 'node:timers/promises'

export type Scrub = {
  /**
   * True when nothing of deleted rows is left in the log; false when somebody reads the file, so
   * that it cannot be emptied now: then it goes on by itself until it is.
   */
  readonly scrub: () => Promise<boolean>
  readonly stop: () => void
}

/** Milliseconds that an answer waits for it. */
const PATIENCE_MS = 2_000
/** Each try holds everybody up for as long as the database waits for the reader. */
const FIRST_WAIT_MS = 200
const MAX_WAIT_MS = 10_000

/** Empties the log of writes, which still holds earlier versions of deleted rows, until it is empty. */
export function createScrub(emptyLog: () => void): Scrub {
  let running: Promise<boolean> | undefined
  let stopped = false

  async function untilEmpty(): Promise<boolean> {
    for (let after = FIRST_WAIT_MS; !stopped; after = Math.min(after * 2, MAX_WAIT_MS)) {
      try {
        emptyLog()
        return true
      } catch {
        await wait(after, undefined, { ref: false })
      }
    }
    return false
  }
  return {
    scrub: async () => {
      running ??= untilEmpty().finally(() => {
        running = undefined
      })
      return await Promise.race([running, wait(PATIENCE_MS, false, { ref: false })])
    },
    stop: () => {
      stopped = true
    }
  }
}
