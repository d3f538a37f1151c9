import { setTimeout as wait } from 'node:timers/promises'

/**
 * Milliseconds to wait after so many tries: twice as long each time, up to `most`, with some chance
 * so that no two come back at the same moment.
 */
export function backOff(tries: number, first: number, most: number): number {
  return Math.round(Math.min(most, first * 2 ** Math.min(tries, 30)) * (0.5 + Math.random() / 2))
}

const FIRST_WAIT_MS = 100
const MAX_WAIT_MS = 2_000

/** Repeats `work` until it succeeds; once `goesOn` says no, it throws the last error. */
export async function untilDone<T>(
  work: () => Promise<T>,
  goesOn: () => boolean,
  failed: (error: Error, tries: number) => void
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      failed(error as Error, tries)
      if (!goesOn()) throw error
      await wait(backOff(tries, FIRST_WAIT_MS, MAX_WAIT_MS))
    }
  }
}
