const FIRST = 5_000
const LONGEST = 3_600_000
/** Milliseconds after which nothing more is tried without somebody asking for it. */
const PATIENCE = 3 * 86_400_000

/**
 * Milliseconds until the next attempt, each about three times the one before; null when it is given
 * up. `chance` 0 to 1 spreads the attempts.
 */
export function backOff(tries: number, age: number, chance: number): number | null {
  return age > PATIENCE
    ? null
    : Math.round(Math.min(FIRST * 3 ** tries, LONGEST) * (0.75 + chance / 2))
}
