/** What a request is told about its limit. */
export type Taken = {
  readonly allowed: boolean
  /** how many more requests are allowed right now */
  readonly remaining: number
  /** seconds until one more is allowed (if refused), or until the full quota is available again */
  readonly wait: number
}

export type Limiter = {
  readonly quota: number
  /** `now` in milliseconds of a count that never jumps; `cost`: how many of the quota it counts for, 1 when left out */
  readonly take: (key: string, now: number, cost?: number) => Taken
}

/** The period of a quota, in seconds. */
export const WINDOW_S = 60
/** Keys remembered; when there are more, the half that has been unused the longest is forgotten. */
const MAX_KEYS = 100_000

/**
 * Allows each key a burst of that many requests, and as many a minute on average: the generic cell
 * rate algorithm (ITU-T I.371), with one number per key and no timer.
 */
export function createLimiter(quota: number): Limiter {
  const step = (WINDOW_S * 1_000) / quota
  let recent = new Map<string, number>()
  let older = new Map<string, number>()
  function remember(key: string, full: number): void {
    recent.set(key, full)
    if (recent.size < MAX_KEYS / 2) return
    older = recent
    recent = new Map()
  }
  return {
    quota,
    take: (key, now, cost = 1) => {
      const from = Math.max(recent.get(key) ?? older.get(key) ?? 0, now)
      const next = from + step * Math.min(cost, quota)
      const over = next - now - WINDOW_S * 1_000
      if (over > 0.001) return { allowed: false, remaining: 0, wait: Math.ceil(over / 1_000) }
      remember(key, next)
      return {
        allowed: true,
        remaining: Math.floor((WINDOW_S * 1_000 - (next - now) + 0.001) / step),
        wait: Math.ceil((next - now) / 1_000)
      }
    }
  }
}
