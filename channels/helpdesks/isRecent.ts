/** Milliseconds that a call may have been on its way, clocks that differ included. */
const MAX_AGE_MS = 300_000

/** Whether something was signed just now: a call that was overheard cannot be sent again later. */
export function isRecent(at: number, now: number): boolean {
  return Math.abs(now - at) <= MAX_AGE_MS
}
