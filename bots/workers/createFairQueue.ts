export type FairQueue<T> = {
  readonly put: (by: string, item: T) => void
  /** the next item of whoever has waited longest since one of theirs was taken */
  readonly take: () => T | undefined
  /** how many items of one wait */
  readonly waitingOf: (by: string) => number
  readonly size: () => number
}

/** Everybody's items in their order, and everybody in turn: who brings many waits for themselves. */
export function createFairQueue<T>(): FairQueue<T> {
  const lines = new Map<string, T[]>()
  return {
    put: (by, item) => {
      const line = lines.get(by)
      if (line === undefined) lines.set(by, [item])
      else line.push(item)
    },
    take: () => {
      const [first] = lines
      if (first === undefined) return undefined
      const [by, line] = first
      lines.delete(by)
      const item = line.shift()
      if (line.length > 0) lines.set(by, line)
      return item
    },
    waitingOf: by => lines.get(by)?.length ?? 0,
    size: () => [...lines.values()].reduce((sum, { length }) => sum + length, 0)
  }
}
