export type Coalescer = {
  readonly run: (key: string) => Promise<void>
  /** whether work for the key is running or queued */
  readonly busy: (key: string) => boolean
}

/**
 * Runs the work for a key, never twice at once for the same key; everyone who asks during a run
 * shares the next one.
 */
export function createCoalescer(work: (key: string) => Promise<void>): Coalescer {
  const running = new Map<string, Promise<void>>()
  const next = new Map<string, Promise<void>>()
  function start(key: string): Promise<void> {
    next.delete(key)
    const mine = work(key).finally(() => running.delete(key))
    running.set(key, mine)
    return mine
  }
  function after(key: string, now: Promise<void>): Promise<void> {
    const mine = now.then(
      () => start(key),
      () => start(key)
    )
    next.set(key, mine)
    return mine
  }
  return {
    run: key => {
      const now = running.get(key)
      return next.get(key) ?? (now === undefined ? start(key) : after(key, now))
    },
    busy: key => running.has(key) || next.has(key)
  }
}
