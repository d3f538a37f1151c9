export type Ordered = {
  /** does the work of a place at once, or as soon as that of all places before it is done */
  readonly take: (place: number, work: () => void) => void
  /** does what still waits for a place that never came */
  readonly rest: () => void
}

/** Work that comes in any order, done in the order of its places, 0 and up. */
export function takeInOrder(): Ordered {
  const waiting = new Map<number, () => void>()
  let next = 0
  return {
    take: (place, work) => {
      waiting.set(place, work)
      for (let due = waiting.get(next); due !== undefined; due = waiting.get(next)) {
        waiting.delete(next)
        next += 1
        due()
      }
    },
    rest: () => {
      for (const [, work] of [...waiting].toSorted(([a], [b]) => a - b)) work()
      waiting.clear()
    }
  }
}
