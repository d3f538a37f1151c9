import type { ServiceClientCredentialsFactory } from 'botframework-connector'

export type CredentialsFactory = ServiceClientCredentialsFactory

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>
type Signed = Parameters<Credentials['signRequest']>[0]

/**
 * What the bot proves itself to a channel with, as an `authorization` header; null without a
 * registration. The SDK's credentials fetch the token and keep it until it runs out, whatever the
 * kind of registration.
 */
export function createBotProof(
  settings: Readonly<Record<string, string>>,
  factory?: ServiceClientCredentialsFactory
): () => Promise<string | null> {
  const appId = settings.MicrosoftAppId ?? ''
  let credentials: Credentials | undefined
  return async () => {
    if (appId === '') return null
    credentials ??= await openCredentials(settings, appId, factory)
    const headers = new Headers()
    await credentials.signRequest({ headers } as unknown as Signed)
    return headers.get('authorization')
  }
}

/** Of the client that the SDK makes for a channel only what signs is used. */
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
