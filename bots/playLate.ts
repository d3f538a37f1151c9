import { arrivalOf } from '../dialogs/arrivalOf.ts'
import type { LateArrivals } from '../storage/lateArrivals.ts'
import type { Activity } from './activity.ts'
import type { Log, TellFailure } from './tellFailure.ts'

export type LateParts = {
  readonly late: LateArrivals
  readonly log: Log
  readonly failed: TellFailure
  /** begins the turn of an activity; resolves when it is answered */
  readonly begin: (arrival: string, said: Activity) => Promise<unknown>
}

/**
 * Plays what was acknowledged while the store was away, and is at least `age` milliseconds old, each
 * by itself: what an earlier run left, or another process that shares the folder and has ended.
 */
export function createPlayLate(parts: LateParts): (age: number) => Promise<void> {
  const { late, log, failed, begin } = parts
  const underway = new Set<string>()
  return async age => {
    const { waiting, setAside } = await late.left(age)
    for (const name of setAside)
      log.warn(
        { file: `late/${name}.unreadable` },
        'a late arrival cannot be read and is set aside'
      )
    for (const { name, activity, remove } of waiting) {
      if (underway.has(name)) continue
      underway.add(name)
      const said = activity as Activity
      void begin(arrivalOf(said) ?? name, said)
        .then(remove)
        .catch((error: Error) => failed('a late arrival waits', error))
        .finally(() => underway.delete(name))
    }
  }
}
