const MAX_RETRY_AFTER_MS = 3_600_000

/** The milliseconds of a `Retry-After`: '120' → 120000; dates and nonsense → 0 */
export function waitOf(header: string | null): number {
  const seconds = Number(header ?? 0)
  if (Number.isFinite(seconds) && seconds > 0) return Math.min(seconds * 1_000, MAX_RETRY_AFTER_MS)
  return 0
}
