import { setImmediate as nextRound } from 'node:timers/promises'

/** Milliseconds of work in one round of the event loop; then sockets and health checks get theirs. */
const MAX_ROUND_MS = 25

/**
 * Does small pieces of work in the thread that calls, one at a time: many that come at once are
 * spread over rounds of the event loop, so that they hold up nobody longer than one of them does.
 */
export function createRounds(): <T>(work: () => T) => Promise<T> {
  let spent = 0
  let next: Promise<void> | null = null
  async function startNext(): Promise<void> {
    await nextRound()
    spent = 0
    next = null
  }
  return async work => {
    while (spent >= MAX_ROUND_MS) {
      next ??= startNext()
      await next
    }
    const before = performance.now()
    try {
      return work()
    } finally {
      spent += performance.now() - before
    }
  }
}
