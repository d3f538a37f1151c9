import type { ServiceClientCredentialsFactory } from 'botframework-connector'

export type CredentialsFactory = ServiceClientCredentialsFactory

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>
type Signed = Parameters<Credentials['signRequest']>[0]

/**
 * The `authorization` header with which the bot authenticates to a channel; null without a
 * registration. The SDK's credentials fetch the token and cache it until it expires, for every type
 * of registration.
 */
export function createBotProof(
  settings: Readonly<Record<string, string>>,
  factory?: ServiceClientCredentialsFactory
): (isFreshWanted?: boolean) => Promise<string | null> {
  const appId = settings.MicrosoftAppId ?? ''
  let credentials: Credentials | undefined
  return async (isFreshWanted = false) => {
    if (appId === '') return null
    // new credentials have no token yet
    if (isFreshWanted) credentials = undefined
    credentials ??= await openCredentials(settings, appId, factory)
    const headers = new Headers()
    await credentials.signRequest({ headers } as unknown as Signed)
    return headers.get('authorization')
  }
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
