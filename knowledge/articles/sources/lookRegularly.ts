export type Looking = {
  /** something may have changed: looks as soon as it may */
  readonly wake: () => void
  readonly stop: () => void
}

/** Milliseconds between two looks, and how much longer than a look the pause is. */
const LOOK_MS = 100
const PAUSE_PER_LOOK = 10
/** Milliseconds in which what wakes more than once counts as one. */
const WAKE_MS = 10
/** The cheapest of so many looks is what one costs: the others were held up by the machine. */
const LOOKS_COMPARED = 3

/**
 * Looks again and again, so that looking takes a small part of the time, however much there is to
 * see. `look` says in how many milliseconds something it saw will be due; Infinity: nothing is.
 */
export function lookRegularly(look: () => number): Looking {
  let costs: readonly number[] = []
  let earliest = 0
  let planned = 0
  let timer: NodeJS.Timeout | undefined

  function plan(at: number): void {
    planned = Math.max(at, earliest)
    clearTimeout(timer)
    timer = setTimeout(run, planned - performance.now()).unref()
  }
  function run(): void {
    const began = performance.now()
    const due = look()
    const ended = performance.now()
    costs = [...costs, ended - began].slice(-LOOKS_COMPARED)
    earliest = ended + PAUSE_PER_LOOK * Math.min(...costs)
    plan(ended + Math.min(LOOK_MS, due))
  }
  plan(performance.now() + LOOK_MS)
  return {
    wake: () => {
      const soon = performance.now() + WAKE_MS
      if (soon < planned) plan(soon)
    },
    stop: () => clearTimeout(timer)
  }
}
