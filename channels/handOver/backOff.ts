const FIRST_WAIT_MS = 5_000
const MAX_WAIT_MS = 3_600_000
/**
 * Milliseconds after which nothing is retried unless somebody asks for it, and tries of some hours
 * that are made whatever the clock says: it may have jumped, or the service been stopped.
 */
const GIVE_UP_AFTER_MS = 3 * 86_400_000
const MIN_TRIES = 12

/**
 * Milliseconds until the next attempt, each about three times the one before; null to give up.
 * `chance`, 0 to 1, spreads the attempts.
 */
export function backOff(tries: number, age: number, chance: number): number | null {
  if (age > GIVE_UP_AFTER_MS && tries >= MIN_TRIES) return null
  return Math.round(Math.min(FIRST_WAIT_MS * 3 ** tries, MAX_WAIT_MS) * (0.75 + chance / 2))
}
