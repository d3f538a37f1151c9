export type KeyedQueue = {
  readonly run: <T>(key: string, job: () => Promise<T>) => Promise<T>
  /** whether more jobs of the key stand behind the one that runs */
  readonly isCrowded: (key: string) => boolean
}

/**
 * Runs the jobs of one key one after another, in order of arrival; different keys run in parallel.
 */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>()
  const jobs = new Map<string, number>()
  function leave(key: string, settled: Promise<unknown>): void {
    if (last.get(key) === settled) last.delete(key)
    const left = (jobs.get(key) ?? 1) - 1
    if (left > 0) jobs.set(key, left)
    else jobs.delete(key)
  }
  return {
    run: async (key, job) => {
      const before = last.get(key) ?? Promise.resolve()
      jobs.set(key, (jobs.get(key) ?? 0) + 1)
      const mine = before.then(job, job)
      const settled = mine.catch(() => undefined)
      last.set(key, settled)
      void settled.then(() => leave(key, settled))
      return await mine
    },
    isCrowded: key => (jobs.get(key) ?? 0) > 1
  }
}
