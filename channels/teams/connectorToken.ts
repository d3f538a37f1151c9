// by their own files: the index loads encryption, too, 20 ms of every start
import type { JSONWebKeySet, JWTPayload } from 'jose'
import * as errors from 'jose/errors'
import { createRemoteJWKSet } from 'jose/jwks/remote'
import { jwtVerify } from 'jose/jwt/verify'

/** The channels a key may speak for; a key that lists none may speak for all. */
type Key = JSONWebKeySet['keys'][number] & { readonly endorsements?: unknown }

export type ConnectorCheck = {
  /**
   * verifies a token that the Bot Connector signed for this bot and returns what it covers; for any
   * other, why it is none.
   * @throws KeysUnknown
   */
  readonly check: (header: string) => Promise<ConnectorToken | Refusal>
}
export type Refusal = { readonly refused: string }
export type ConnectorToken = {
  readonly claims: JWTPayload
  /** whether the token covers an activity of this channel and service address */
  readonly covers: (channel: string, serviceUrl: string) => boolean
}

/** The keys could not be fetched, so nobody can be verified right now. */
export class KeysUnknown extends Error {}

const ALGORITHMS = ['RS256', 'RS384', 'RS512']
/** Seconds that two clocks may differ. */
const CLOCK_SKEW_S = 300
const DAY_MS = 86_400_000
const KEYS_TIMEOUT_MS = 10_000
const MAX_TOKEN_LENGTH = 8_192
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/

/**
 * Checks tokens as the Bot Connector's documentation requires: issuer, audience, time, signature by
 * a published key, that the key is endorsed for the channel, and that the token was issued for the
 * service address. Only the addresses given here are ever fetched. Source: "Authenticate requests
 * from the Bot Connector service to your bot", Bot Framework REST documentation.
 */
export function createConnectorCheck({
  appId,
  issuer,
  metadata
}: {
  readonly appId: string
  readonly issuer: string
  readonly metadata: string
}): ConnectorCheck {
  const keysNow = createKeys(metadata)
  return {
    check: async header => {
      const token = bearerIn(header)
      if (token === undefined) return NO_TOKEN
      const keys = await keysNow()
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys, {
          algorithms: ALGORITHMS,
          issuer,
          audience: appId,
          clockTolerance: CLOCK_SKEW_S,
          requiredClaims: ['exp']
        })
        if (payload.aud !== appId) return OF_ANOTHER_BOT
        const key = keys.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid)
        return {
          claims: payload,
          covers: (channel, serviceUrl) =>
            payload.serviceurl === serviceUrl && isEndorsed(key, channel)
        }
      } catch (error) {
        const refused = refusalIn(error)
        if (refused !== null) return { refused }
        throw new KeysUnknown((error as { code?: string }).code ?? 'the keys could not be fetched')
      }
    }
  }
}

function bearerIn(header: string): string | undefined {
  if (header.length > MAX_TOKEN_LENGTH) return undefined
  return BEARER.exec(header)?.[1]
}

function isEndorsed(key: Key | undefined, channel: string): boolean {
  return (
    key !== undefined &&
    (!Array.isArray(key.endorsements) ||
      key.endorsements.length === 0 ||
      key.endorsements.includes(channel))
  )
}

const NO_TOKEN: Refusal = { refused: 'there is no token' }
const OF_ANOTHER_BOT: Refusal = { refused: 'the token is for another bot (MicrosoftAppId)' }

/**
 * Why the token is none, in words for the log; null for keys that could not be fetched. Nothing of
 * the token itself, which anybody can have written.
 */
function refusalIn(error: unknown): string | null {
  if (error instanceof errors.JWTExpired) return 'the token ran out (or the clock here is fast)'
  if (error instanceof errors.JWTClaimValidationFailed)
    return REFUSED_CLAIMS[error.claim] ?? 'the token lacks what one of the Bot Connector has'
  return REFUSALS.some(refusal => error instanceof refusal)
    ? 'the token is not signed by the Bot Connector'
    : null
}

const REFUSED_CLAIMS: Readonly<Record<string, string>> = {
  aud: OF_ANOTHER_BOT.refused,
  iss: 'the token is of another issuer than the Bot Connector',
  nbf: 'the token is not valid yet (or the clock here is slow)'
}

const REFUSALS = [
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys
]

/** The published keys, at the address that the metadata names; looked up once a day. */
function createKeys(metadata: string) {
  let known: { readonly keys: ReturnType<typeof createRemoteJWKSet>; readonly at: number } | null =
    null
  let asking: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null
  async function ask() {
    try {
      const answer = await fetch(metadata, {
        redirect: 'error',
        signal: AbortSignal.timeout(KEYS_TIMEOUT_MS)
      })
      const { jwks_uri: address } = (await answer.json()) as { jwks_uri: string }
      known = {
        keys: createRemoteJWKSet(new URL(address), {
          cacheMaxAge: DAY_MS,
          timeoutDuration: KEYS_TIMEOUT_MS
        }),
        at: performance.now()
      }
    } catch {
      if (known === null) throw new KeysUnknown('the metadata could not be fetched')
    } finally {
      asking = null
    }
    return known.keys
  }
  return async () => {
    if (known !== null && performance.now() - known.at < DAY_MS) return known.keys
    asking ??= ask()
    return await asking
  }
}
