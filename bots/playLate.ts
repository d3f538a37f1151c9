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

/** Plays what an earlier run acknowledged while the store was away, each by itself. */
export async function playLate({ late, log, failed, begin }: LateParts): Promise<void> {
  const { waiting, setAside } = await late.left()
  for (const name of setAside)
    log.warn({ file: `late/${name}.unreadable` }, 'a late arrival cannot be read and is set aside')
  for (const { name, activity, remove } of waiting) {
    const said = activity as Activity
    void begin(arrivalOf(said) ?? name, said)
      .then(remove)
      .catch((error: Error) => failed('a late arrival waits', error))
  }
}
