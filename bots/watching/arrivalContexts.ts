import { AsyncLocalStorage } from 'node:async_hooks'

/** Plays a turn as a part of the request that brought it, whichever request the line was moved by. */
export type ArrivalContexts = {
  /** Remembers the request that is being answered; returns a function that forgets it. */
  readonly keep: (key: string, arrival: string) => () => void
  /** Does the work as a part of the request that brought the arrival, if it is still remembered. */
  readonly within: <T>(key: string, arrival: string, work: () => T) => T
}

export function createArrivalContexts(): ArrivalContexts {
  const contexts = new Map<string, ReturnType<typeof AsyncLocalStorage.snapshot>>()
  return {
    keep: (key, arrival) => {
      const place = placeOf(key, arrival)
      contexts.set(place, AsyncLocalStorage.snapshot())
      return () => contexts.delete(place)
    },
    within: (key, arrival, work) => contexts.get(placeOf(key, arrival))?.(work) ?? work()
  }
}

function placeOf(key: string, arrival: string): string {
  return JSON.stringify([key, arrival])
}
