import type { Response } from 'restify'
import { type Limiter, type Taken, WINDOW_S } from './rateLimit.ts'

/**
 * Tells a client how much of its limit is left. Source: draft-ietf-httpapi-ratelimit-headers-10.
 */
export function setRateLimitHeaders(
  response: Response,
  name: string,
  { quota }: Limiter,
  { allowed, remaining, wait }: Taken
): void {
  response.setHeader('ratelimit-policy', `"${name}";q=${quota};w=${WINDOW_S}`)
  response.setHeader('ratelimit', `"${name}";r=${remaining};t=${wait}`)
  if (!allowed) response.setHeader('retry-after', String(wait))
}
