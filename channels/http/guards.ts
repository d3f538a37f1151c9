import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import type { Config } from '../../config/readConfig.ts'
import { createAddressLimit } from './addressLimit.ts'
import type { Origins } from './origins.ts'
import type { Limiter } from './rateLimit.ts'
import { sendRefusal } from './refusals/sendRefusal.ts'
import { setRateLimitHeaders } from './setRateLimitHeaders.ts'

/**
 * Which requests share a limit. The first row is not limited: an orchestrator's probes, and Azure,
 * whose tokens are checked.
 */
const LIMITED: readonly (readonly [name: string, path: RegExp])[] = [
  ['unlimited', /^\/(?:healthz|readyz|metrics|api\/messages)$/],
  ['interface', /^\/(?:api\/|mcp$)/],
  ['chat', /^\/directline\//],
  ['pages', /^/]
]

/** What listed sites may call from their pages. */
const FOR_SITES = /^\/(?:api\/triage|mcp$|openapi\.json|directline\/)/
/** Where a page of an unlisted site is turned away, whatever it asks for. */
const GUARDED = /^\/(?:api\/|directline\/|mcp$)/

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  server: 'kb-triage'
}
const PREFLIGHT: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'authorization, content-type, mcp-method, mcp-name, mcp-protocol-version, x-api-key, ' +
    'x-ms-bot-agent, x-requested-with, x-user-token',
  'access-control-max-age': '7200'
}
const UNLISTED =
  'This site is not among those that may use the service. Its operator can list it in ' +
  'CORS_ORIGINS, or set PUBLIC_URL when a proxy changes the Host.'
const READABLE = 'RateLimit, RateLimit-Policy, Retry-After'

/**
 * What every request passes before its body is read: security headers for browsers, the check of
 * its origin, the rate limit of its address.
 */
export function addGuards(
  server: Server,
  { rateLimit, trustProxy }: Pick<Config, 'rateLimit' | 'trustProxy'>,
  origins: Origins,
  log: Pick<Logger, 'warn'>
): void {
  let told = trustProxy > 0 || rateLimit === 0
  const limiters = new Map<string, Limiter>(
    rateLimit === 0 ? [] : LIMITED.slice(1).map(([name]) => [name, createAddressLimit(rateLimit)])
  )
  server.pre((request: Request, response: Response, next: (go?: false) => void) => {
    const path = pathOf(request)
    secure(response, origins.ofService(request))
    if (!told && request.headers['x-forwarded-for'] !== undefined) {
      told = true
      log.warn(
        'a proxy is in front: until TRUST_PROXY says how many there are, all who come through it share one limit'
      )
    }
    if (!answersOrigin(request, response, path, origins)) return next(false)
    const name = LIMITED.find(([, where]) => where.test(path))?.[0] ?? ''
    const limiter = limiters.get(name)
    const taken = limiter?.take(
      origins.clientOf(request),
      performance.now(),
      costOf(request, limiter.quota)
    )
    if (limiter === undefined || taken === undefined) return next()
    setRateLimitHeaders(response, name, limiter, taken)
    if (taken.allowed) return next()
    sendRefusal(
      request,
      response,
      429,
      `That is more than ${limiter.quota} requests in a minute from one address. Wait ${taken.wait} s.`
    )
    next(false)
  })
}

/** Bytes of a body that count as one request more. */
const BYTES_OF_A_REQUEST = 64 * 1024
/** The part of the quota that one request can take at most: an event log has 20 MB. */
const MAX_SHARE = 1 / 4

/** What is long is charged by its bytes; what does not say how long it is counts as the longest. */
function costOf({ headers }: Request, quota: number): number {
  const bytes =
    headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Infinity
  return Math.min(1 + Math.floor(bytes / BYTES_OF_A_REQUEST), Math.max(1, quota * MAX_SHARE))
}

/** '/api/triage?x=1' → '/api/triage'; never throws, whatever the client sent */
function pathOf(request: Request): string {
  return (request.url ?? '').split(/[?#]/)[0] ?? ''
}

function secure(response: Response, service: string): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  if (service.startsWith('https://'))
    response.setHeader('strict-transport-security', 'max-age=31536000')
}

/**
 * Allows listed sites, turns the others away and answers preflight requests. False if the request
 * is fully answered.
 */
function answersOrigin(
  request: Request,
  response: Response,
  path: string,
  origins: Origins
): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  if (FOR_SITES.test(path)) response.setHeader('vary', 'origin')
  const isPreflight = request.method === 'OPTIONS'
  if (!origins.allows(request)) {
    if (!GUARDED.test(path) && !isPreflight) return true
    sendRefusal(request, response, 403, UNLISTED)
    return false
  }
  if (FOR_SITES.test(path)) {
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-expose-headers', READABLE)
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
  }
  if (!isPreflight) return true
  for (const [name, value] of Object.entries(PREFLIGHT)) response.setHeader(name, value)
  response.send(204)
  return false
}
