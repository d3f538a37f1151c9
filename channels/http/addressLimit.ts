import { createLimiter, type Limiter } from './rateLimit.ts'

/** How many times the quota of a /64 the networks around it have: a site, a provider's customer. */
export const SHARE_OF_56 = 4
export const SHARE_OF_48 = 16

/**
 * A limit for each address. Of the newer kind one person has as many addresses as they want, in a
 * /64, often a /56 or /48: these have a limit, too.
 */
export function createAddressLimit(quota: number): Limiter {
  const narrow = createLimiter(quota)
  const wide = [createLimiter(quota * SHARE_OF_56), createLimiter(quota * SHARE_OF_48)]
  return {
    quota,
    take: (client, now, cost) => {
      for (const [index, network] of networksAround(client).entries()) {
        const taken = wide[index]?.take(network, now, cost)
        if (taken?.allowed === false) return taken
      }
      return narrow.take(client, now, cost)
    }
  }
}

/** '2001:db8:1:2ab::/64' → ['2001:db8:1:2', '2001:db8:1']; of an IPv4 address none */
export function networksAround(client: string): readonly string[] {
  const groups = /^([\da-f:]+)::\/64$/.exec(client)?.[1]?.split(':') ?? []
  if (groups.length !== 4) return []
  const site = groups.slice(0, 3).join(':')
  return [`${site}:${groups[3]?.slice(0, -2)}`, site]
}
