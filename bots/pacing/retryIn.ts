import { backOff } from './backOff.ts'

/**
 * Status codes worth another try: Teams names 412, 429, 502 and 504; 408, 500 and 503 are just as
 * temporary. No status means the channel was not reached.
 */
const PASSING: readonly (number | undefined)[] = [408, 412, 429, 500, 502, 503, 504, undefined]
/**
 * Status codes that say nothing of the reply, but that the bot may not send now: a secret ran out, a
 * permission is missing. Whoever runs it mends that within a day.
 */
const DENIED: readonly (number | undefined)[] = [401, 403]
const FIRST_WAIT_MS = 1_000
const MAX_WAIT_MS = 300_000
const FIRST_WAIT_DENIED_MS = 60_000
/** With as many tries as below, a day. */
const MAX_WAIT_DENIED_MS = 1_350_000
/** As many tries as fit into about five hours; by then the person is gone. */
const MAX_TRIES = 90

type Refused = {
  readonly statusCode?: number
  readonly response?: {
    readonly headers?: { readonly get: (name: string) => string | null | undefined }
  }
}

/**
 * Milliseconds until a reply is tried again, at least as long as the channel asks; null to give up.
 * `tries` attempts were made before.
 */
export function retryIn(error: unknown, tries: number, now: number): number | null {
  const { statusCode, response } = error as Refused
  const isDenied = DENIED.includes(statusCode)
  if (!(isDenied || PASSING.includes(statusCode)) || tries >= MAX_TRIES) return null
  return Math.max(
    isDenied
      ? backOff(tries, FIRST_WAIT_DENIED_MS, MAX_WAIT_DENIED_MS)
      : backOff(tries, FIRST_WAIT_MS, MAX_WAIT_MS),
    askedFor(response?.headers?.get('retry-after') ?? '', now)
  )
}

/** '30' → 30000; an HTTP date → the time until then; anything else → 0 */
function askedFor(header: string, now: number): number {
  const wait = /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now
  if (Number.isFinite(wait)) return Math.min(Math.max(wait, 0), 86_400_000)
  return 0
}
