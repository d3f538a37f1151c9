import { isIP } from 'node:net'
import type { Request } from 'restify'
import { isLoopback } from '../../config/addresses.ts'
import type { Config } from '../../config/readConfig.ts'
import { BodyRefused } from '../http/readBody.ts'

export type HostCheck = (request: Request) => void

/**
 * Turns away a request under a name that is not the service's: a page of any site can make its own
 * name lead to this machine, and then asks here as from the same site. Where a key is asked for and
 * others reach the service, any name is taken: such a page has no key.
 * Source: MCP 2025-11-25, Transports, Security Warning.
 * @throws BodyRefused 403
 */
export function createHostCheck({
  host,
  publicUrl,
  apiKeys,
  trustProxy
}: Pick<Config, 'host' | 'publicUrl' | 'apiKeys' | 'trustProxy'>): HostCheck {
  const isOpen = apiKeys.length > 0 && (!isLoopback(host) || trustProxy > 0)
  const publicName = publicUrl === '' ? null : new URL(publicUrl).hostname
  return request => {
    const name = nameOf(request.headers.host ?? '')
    const isKnown = isOpen || isLoopback(name) || isIP(name) > 0 || name === publicName
    if (!isKnown)
      throw new BodyRefused(
        403,
        'This service is not reached under this name. Its operator can set PUBLIC_URL to the address ' +
          'that people use.'
      )
  }
}

/** 'Help.example:3978' → 'help.example', '[::1]:3978' → '::1' */
function nameOf(host: string): string {
  if (!URL.canParse(`http://${host}`)) return ''
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')
}
