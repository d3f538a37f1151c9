/** Runs the work of a key, never two of the same key at once; who asks while it runs shares the one run that comes after. */
export const oneAtATime = (work: (key: string) => Promise<void>): (key: string) => Promise<void> => {
  const running = new Map<string, Promise<void>>()
  const next = new Map<string, Promise<void>>()
  const start = (key: string): Promise<void> => {
    next.delete(key)
    const mine = work(key).finally(() => running.delete(key))
    running.set(key, mine)
    return mine
  }
  const after = (key: string, now: Promise<void>): Promise<void> => {
    const mine = now.then(() => start(key), () => start(key))
    next.set(key, mine)
    return mine
  }
  return key => {
    const now = running.get(key)
    return next.get(key) ?? (now === undefined ? start(key) : after(key, now))
  }
}
