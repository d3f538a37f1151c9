import { maskPatterns } from '../../knowledge/events/privacy/maskPatterns.ts'

/** The service's own address is nobody's secret. */
const KEPT = 'url'

/** A log entry without SIDs, addresses and accounts, wherever they came from. */
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
