import type { ServiceClientCredentialsFactory } from 'botframework-connector'

export type CredentialsFactory = ServiceClientCredentialsFactory

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>
type Signed = Parameters<Credentials['signRequest']>[0]
/** What the SDK's own credentials can: their tokens are kept for the whole process. */
type Renewable = { readonly getToken?: (isFreshWanted: boolean) => Promise<string> }
/** What MSAL tells of an answer of the login. */
type LoginError = Error & { readonly status?: number; readonly errorNo?: string }

/**
 * The login refuses the bot a token: its secret ended, or its identity is not there. To a reply that
 * is the same as a channel that refuses it, so it bears that status; `code` is what Entra calls it.
 */
class TokenRefused extends Error {
  readonly statusCode = 401
  readonly code: string | undefined
  constructor({ errorNo }: LoginError) {
    super('The login gives the bot no token.')
    this.name = 'TokenRefused'
    this.code = errorNo === undefined ? undefined : `AADSTS${errorNo}`
  }
}

/**
 * The `authorization` header with which the bot authenticates to a channel; null without a
 * registration. The SDK's credentials fetch the token and cache it until it expires, for every type
 * of registration. The function that is returned throws TokenRefused, and the error of the
 * connection where the login does not answer.
 */
export function createBotProof(
  settings: Readonly<Record<string, string>>,
  factory?: ServiceClientCredentialsFactory
): (isFreshWanted?: boolean) => Promise<string | null> {
  const appId = settings.MicrosoftAppId ?? ''
  let credentials: Credentials | undefined
  return async (isFreshWanted = false) => {
    if (appId === '') return null
    credentials ??= await openCredentials(settings, appId, factory)
    return await signed(credentials, isFreshWanted).catch((error: LoginError) => {
      throw isRefusal(error) ? new TokenRefused(error) : error
    })
  }
}

async function signed(credentials: Credentials, isFreshWanted: boolean): Promise<string | null> {
  // new credentials would find the old token in the cache that all of them share
  if (isFreshWanted) await (credentials as Renewable).getToken?.(true)
  const headers = new Headers()
  await credentials.signRequest({ headers } as unknown as Signed)
  return headers.get('authorization')
}

/** Status codes of a login that is busy. */
const PASSING: readonly number[] = [408, 429]

/** Whether the login, or what stands for it beside a managed identity, said no. */
function isRefusal({ name, status = 0 }: LoginError): boolean {
  if (name === 'AggregateAuthenticationError') return true
  return status >= 400 && status < 500 && !PASSING.includes(status)
}

/** Of the client that the SDK builds for a channel, only the credentials are used. */
async function openCredentials(
  settings: Readonly<Record<string, string>>,
  appId: string,
  factory?: ServiceClientCredentialsFactory
): Promise<Credentials> {
  const [{ ConfigurationBotFrameworkAuthentication }, { AuthenticationConstants, ClaimsIdentity }] =
    await Promise.all([import('botbuilder-core'), import('botframework-connector')])
  const identity = new ClaimsIdentity(
    [AuthenticationConstants.AudienceClaim, AuthenticationConstants.AppIdClaim].map(type => ({
      type,
      value: appId
    })),
    true
  )
  const scope =
    settings.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope
  const client = await new ConfigurationBotFrameworkAuthentication(settings, factory)
    .createConnectorFactory(identity)
    .create('https://channel.invalid', scope)
  return client.credentials as Credentials
}
