import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'

/** Who the site says is there; '' for what it does not say. */
export type SiteUser = { readonly id: string; readonly name: string; readonly email: string }

/** Who is speaking, in which conversation; `site`: who the site says that is. */
export type Pass = {
  readonly conversation: string
  readonly user: string
  readonly site?: SiteUser
  /** how often its ticket was renewed */
  readonly turn?: number
}

/**
 * What a token is good for: the chat's requests, one socket, or returning to a conversation after
 * the page was closed.
 */
export type Use = keyof typeof SECONDS

/**
 * Seconds a token for each use is valid. The one that appears in an address, and so in other
 * people's logs, opens little and not for long.
 */
const SECONDS = { chat: 1_800, stream: 120, resume: 30 * 86_400 } as const
export const TOKEN_SECONDS = SECONDS.chat

const ALGORITHM = 'HS256'
const ISSUER = 'kb-triage'

export type Tokens = {
  readonly issue: (pass: Pass, use: Use) => Promise<string>
  /** null if it is not a token of ours for this use, or too old: `expired` says which */
  readonly check: (
    token: string,
    use: Use
  ) => Promise<{ readonly pass: Pass | null; readonly expired: boolean }>
}

/** Short-lived signed tokens, each for one user, one conversation and one use. */
export function createTokens(secret: Uint8Array): Tokens {
  return {
    issue: async ({ conversation, user, site, turn }, use) =>
      // what appears in an address names nobody
      await new SignJWT({ conversation, user, ...(use === 'stream' ? {} : { site, turn }) })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(use)
        .setIssuedAt()
        .setExpirationTime(`${SECONDS[use]}s`)
        .sign(secret),
    check: async (token, use) => {
      try {
        const {
          payload: { conversation, user, site, turn }
        } = await jwtVerify(token, secret, {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience: use,
          requiredClaims: ['exp']
        })
        return {
          pass:
            typeof conversation === 'string' && typeof user === 'string'
              ? {
                  conversation,
                  user,
                  ...(site === undefined ? {} : { site: site as SiteUser }),
                  ...(typeof turn === 'number' ? { turn } : {})
                }
              : null,
          expired: false
        }
      } catch (error) {
        return { pass: null, expired: (error as { code?: string }).code === 'ERR_JWT_EXPIRED' }
      }
    }
  }
}

/** A conversation and a user that nobody can guess. */
export function newPass(): Pass {
  return { conversation: randomUUID(), user: `dl_${randomUUID()}` }
}
