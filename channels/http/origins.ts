import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'
import type { Config } from '../../config/readConfig.ts'

/** Who is asking, and under which address; what proxies say counts only if they are trusted. */
export type Origins = {
  /** the scheme and host people use to reach the service: 'https://help.example' */
  readonly ofService: (request: IncomingMessage) => string
  /** whether pages of that origin may use the service: its own pages, and listed sites */
  readonly allows: (request: IncomingMessage) => boolean
  /**
   * whose limit a request counts against: an IPv4 address, or the /64 network of an IPv6 address
   */
  readonly clientOf: (request: IncomingMessage) => string
}

export function createOrigins({
  trustProxy,
  publicUrl,
  corsOrigins
}: Pick<Config, 'trustProxy' | 'publicUrl' | 'corsOrigins'>): Origins {
  /**
   * the entry that the outermost trusted proxy added, counted from the end: anybody can have
   * written those before it
   */
  function forwarded(request: IncomingMessage, name: string): string | undefined {
    if (trustProxy === 0) return undefined
    return String(request.headers[name] ?? '')
      .split(',')
      .map(word => word.trim())
      .filter(word => word !== '')
      .slice(-trustProxy)[0]
  }

  function ofService(request: IncomingMessage): string {
    if (publicUrl !== '') return publicUrl
    const secure =
      forwarded(request, 'x-forwarded-proto') === 'https' || 'encrypted' in request.socket
    const host = (forwarded(request, 'x-forwarded-host') ?? request.headers.host ?? 'localhost')
      .replace(/[^\w.:[\]-]/g, '')
      .toLowerCase()
    return `${secure ? 'https' : 'http'}://${host}`
  }
  return {
    ofService,
    allows: request => {
      const { origin } = request.headers
      if (origin === undefined || corsOrigins.includes('*') || corsOrigins.includes(origin))
        return true
      return (
        (hostOf(origin) !== '' && hostOf(origin) === hostOf(ofService(request))) ||
        corsOrigins.some(allowed => isUnder(origin, allowed))
      )
    },
    clientOf: request =>
      networkOf(forwarded(request, 'x-forwarded-for') ?? request.socket.remoteAddress ?? '')
  }
}

function hostOf(origin: string): string {
  if (URL.canParse(origin)) return new URL(origin).host
  return ''
}

/** 'https://a.help.example' matches 'https://*.help.example' */
function isUnder(origin: string, allowed: string): boolean {
  const [scheme, rest] = allowed.split('*.')
  return rest !== undefined && origin.startsWith(scheme ?? '') && origin.endsWith(`.${rest}`)
}

function networkOf(address: string): string {
  const plain = address
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^\[|\](?::\d+)?$/g, '')
  if (isIPv4(plain)) return plain
  if (!isIPv6(plain)) return 'unknown'
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? []
  const left = head.split(':').filter(part => part !== '')
  const right = (tail ?? '').split(':').filter(part => part !== '')
  const whole =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${whole
    .slice(0, 4)
    .map(part => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}
