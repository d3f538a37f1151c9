import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Server } from 'restify'
import { problemOf } from './problem.ts'

/**
 * Turns away a request with an invalid address or Host before restify sees it: restify would throw
 * where nobody catches it, and end the process.
 */
export function refuseNoAddress(server: Server): void {
  function first(request: IncomingMessage, response: ServerResponse): boolean {
    if (isAddress(request)) return true
    response.statusCode = 400
    response.setHeader('content-type', 'application/problem+json')
    response.setHeader('x-content-type-options', 'nosniff')
    response.end(problemOf(400, 'This is no address.'))
    return false
  }
  ;(server as unknown as { first: (handler: typeof first) => void }).first(first)
}

/** Builds the address the way restify does. */
function isAddress({ url = '', headers }: IncomingMessage): boolean {
  const base = `http://${headers.host ?? 'localhost'}`
  if (url.startsWith('/')) return URL.canParse(base + url)
  return URL.canParse(url, base)
}
