import { maskPatterns } from '../../knowledge/events/privacy/maskPatterns.ts'

/** The service's own address is no secret of anybody. */
const KEPT = 'url'

/** What goes into a log entry, without SIDs, addresses and accounts, however it came in. */
export function maskLog(about: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(about).map(([name, value]) => [name, name === KEPT ? value : masked(value)])
  )
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskPatterns(value)
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value === 'object' && value !== null) return maskLog(value as Record<string, unknown>)
  return value
}
