import type { Store } from './store.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

type Log = {
  readonly info: (about: object, message: string) => void
  readonly warn: (about: object, message: string) => void
}

/**
 * Deletes conversations the given number of days after their last message: at the start, then every
 * hour.
 */
export function pruneRegularly(store: Store, days: number, log: Log): void {
  async function prune(): Promise<void> {
    try {
      let removed = 0
      for (let some = -1; some !== 0; removed += some)
        some = await store.prune(Date.now() - days * DAY_MS)
      if (removed > 0) await store.shrink()
      if (removed > 0) log.info({ removed, days }, 'old conversations removed')
    } catch (error) {
      log.warn({ error: (error as Error).name }, 'old conversations could not be removed')
    }
  }
  void prune()
  setInterval(() => void prune(), HOUR_MS).unref()
}
