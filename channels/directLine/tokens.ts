import { randomUUID } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** Who speaks in which conversation. */
export type Pass = { readonly conversation: string; readonly user: string }

/** Seconds a token opens its conversation. */
export const TOKEN_SECONDS = 1_800
/** Seconds after which a page that was closed can no longer go on with its conversation. */
const RESUME_SECONDS = 30 * 86_400
const ALGORITHM = 'HS256'
const ISSUER = 'kb-triage'

export type Tokens = {
  readonly issue: (pass: Pass) => Promise<string>
  /** null when it is no token of ours, or too old: `expired` says which */
  readonly check: (token: string) => Promise<{ readonly pass: Pass | null; readonly expired: boolean }>
  /** as `check`, for a page that comes back within the time conversations are kept */
  readonly checkReturning: (token: string) => Promise<Pass | null>
}

/** Short-lived signed tokens, each for one user in one conversation. */
export const createTokens = (secret: Uint8Array): Tokens => {
  const verify = async (token: string, tolerance: number): Promise<{ pass: Pass | null; expired: boolean }> => {
    try {
      const { payload } = await jwtVerify(token, secret, { algorithms: [ALGORITHM], issuer: ISSUER, clockTolerance: tolerance, requiredClaims: ['exp', 'conversation', 'user'] })
      return { pass: { conversation: String(payload.conversation), user: String(payload.user) }, expired: false }
    } catch (error) {
      return { pass: null, expired: (error as { code?: string }).code === 'ERR_JWT_EXPIRED' }
    }
  }
  return {
    issue: async ({ conversation, user }) => await new SignJWT({ conversation, user }).setProtectedHeader({ alg: ALGORITHM }).setIssuer(ISSUER).setIssuedAt().setExpirationTime(`${TOKEN_SECONDS}s`).sign(secret),
    check: async token => await verify(token, 0),
    checkReturning: async token => (await verify(token, RESUME_SECONDS)).pass
  }
}

/** A conversation nobody can guess, with a user nobody can guess. */
export const newPass = (): Pass => ({ conversation: randomUUID(), user: `dl_${randomUUID()}` })
