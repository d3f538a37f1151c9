/** Whole minutes since then, at least one: systems read a date in a zone that nobody here knows. */
export function minutesSince(then: Date): number {
  return Math.max(1, Math.ceil((Date.now() - then.getTime()) / 60_000))
}
