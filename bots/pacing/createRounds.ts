import { setImmediate as nextRound } from 'node:timers/promises'

/** Milliseconds of one round of the event loop in which turns may begin. */
const MAX_ROUND_MS = 3

/**
 * Lets turns begin for some milliseconds of each round of the event loop, in order of arrival.
 * Between two rounds everything else has its turn: what channels answer, sockets, `/healthz`.
 */
export function createRounds(): () => Promise<void> {
  let waiting = 0
  let begun: number | null = null

  function isOver(): boolean {
    if (begun !== null) return performance.now() - begun >= MAX_ROUND_MS
    begun = performance.now()
    setImmediate(() => {
      begun = null
    })
    return false
  }
  return async () => {
    if (waiting === 0 && !isOver()) return
    waiting += 1
    do await nextRound()
    while (isOver())
    waiting -= 1
  }
}
