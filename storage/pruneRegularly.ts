import type { Store } from './store.ts'

/** When old conversations were last looked for, in milliseconds since 1970. */
const LOOK = 'look'
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** So far may the clock move beside the machine's own count of time. */
const MAX_DRIFT_MS = HOUR_MS

type Log = {
  readonly info: (about: object, message: string) => void
  readonly warn: (about: object, message: string) => void
}

/** `now` in milliseconds since 1970; `elapsed` never jumps. */
export type Clock = { readonly now: () => number; readonly elapsed: () => number }

const CLOCK: Clock = { now: Date.now, elapsed: () => performance.now() }

/** Deletes conversations so many days after their last message: at startup, then every hour. */
export function pruneRegularly(store: Store, days: number, log: Log): void {
  const prune = createPruner(store, days, log)
  void prune()
  setInterval(() => void prune(), HOUR_MS).unref()
}

/**
 * One look for old conversations. A clock that jumps makes all of them old, and what is deleted is
 * gone: nothing is deleted once the clock moved otherwise than time did, nor on the first day after
 * it was found more than a day from where the last look left it.
 */
export function createPruner(store: Store, days: number, log: Log, clock = CLOCK) {
  const began = { at: clock.now(), elapsed: clock.elapsed() }
  let holdsUntil: number | undefined
  let told = false

  function tellOnce(message: string): void {
    if (!told) log.warn({}, message)
    told = true
  }
  async function isTrusted(): Promise<boolean> {
    const passed = clock.elapsed() - began.elapsed
    if (Math.abs(clock.now() - began.at - passed) > MAX_DRIFT_MS) {
      tellOnce('the clock jumped: nothing is deleted until the next start')
      return false
    }
    const last = await store.mark(LOOK)
    const since = last === null ? 0 : began.at - last
    holdsUntil ??= since > DAY_MS || since < -MAX_DRIFT_MS ? DAY_MS : 0
    if (passed >= holdsUntil) return true
    tellOnce('the clock is more than a day from where it was last: nothing is deleted for a day')
    return false
  }
  return async (): Promise<void> => {
    try {
      if (!(await isTrusted())) return
      await store.noteMark(LOOK, clock.now())
      let removed = 0
      for (let some = -1; some !== 0; removed += some)
        some = await store.prune(clock.now() - days * DAY_MS)
      if (removed > 0) await store.shrink()
      if (removed > 0) log.info({ removed, days }, 'old conversations removed')
    } catch (error) {
      log.warn({ error: (error as Error).name }, 'old conversations could not be removed')
    }
  }
}
