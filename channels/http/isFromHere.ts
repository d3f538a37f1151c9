import type { Request } from 'restify'
import { isLoopback } from '../../config/addresses.ts'

/** What proxies add, beside all that begins with 'x-forwarded-'. */
const PASSED_ON: readonly string[] = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'x-envoy-external-address',
  'cf-connecting-ip',
  'true-client-ip'
]

/**
 * Whether somebody on this machine asks: from a loopback address, by a loopback name (a page of
 * another site can make its own name lead here), and not through a proxy.
 */
export function isFromHere(request: Request): boolean {
  const host = request.headers.host ?? ''
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
  const isPassedOn = Object.keys(request.headers).some(
    name => name.startsWith('x-forwarded-') || PASSED_ON.includes(name)
  )
  const isLocalName = isLoopback(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''))
  return !isPassedOn && isLocalName && isLoopback(address)
}
