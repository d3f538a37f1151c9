import type { Request } from 'restify'
import { isLoopback } from '../../config/addresses.ts'

const PASSED_ON = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/**
 * Whether somebody on this machine asks: from a loopback address, by a loopback name (a page of
 * another site can make its own name lead here), and not through a proxy.
 */
export function isFromHere(request: Request): boolean {
  const host = request.headers.host ?? ''
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
  const isPassedOn = PASSED_ON.some(name => request.headers[name] !== undefined)
  const isLocalName = isLoopback(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''))
  return !isPassedOn && isLocalName && isLoopback(address)
}
