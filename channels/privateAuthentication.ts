import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { AuthenticationConstants, BotFrameworkAuthentication, ClaimsIdentity, type AuthenticateRequestResult, type ConnectorClient, type ConnectorFactory, type ServiceClientCredentialsFactory, type UserTokenClient } from 'botframework-connector'
import { OWN_SERVICE } from '../bots/post.ts'
import { createConnectorCheck, KeysUnknown, type ConnectorCheck, type ConnectorToken } from './connectorToken.ts'
import { BodyRefused } from './readBody.ts'
import { sendOnce } from './sendOnce.ts'

const NOT_VALID = 'The token is missing or not valid for this bot.'

/** Where the replies of the site's own chat go; returns the id an activity got. */
export type Deliver = (conversation: string, activity: Partial<Activity>) => Promise<string>

/**
 * Our own check of the Bot Connector's tokens, and of no others: the SDK's takes those of emulators, skills and other services too,
 * which name no service address. For the site's own chat, in the same process, a client that delivers to it. So one adapter serves
 * both, with the same turn and the same error handling.
 */
export class PrivateAuthentication extends BotFrameworkAuthentication {
  readonly #outside: BotFrameworkAuthentication
  readonly #deliver: Deliver
  readonly #appId: string
  readonly #audience: string
  readonly #check: ConnectorCheck | null

  constructor(settings: Readonly<Record<string, string>>, deliver: Deliver, credentials?: ServiceClientCredentialsFactory) {
    super()
    this.#outside = new ConfigurationBotFrameworkAuthentication(settings, credentials)
    this.#deliver = deliver
    this.#appId = settings.MicrosoftAppId ?? ''
    this.#audience = settings.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope
    this.#check = this.#appId === '' ? null : createConnectorCheck({
      appId: this.#appId,
      issuer: settings.ToBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
      metadata: settings.ToBotFromChannelOpenIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl
    })
  }

  /** Who calls, before anything else of the request is read; null where there is no registration. @throws BodyRefused 401, 503 */
  async checkToken(header: string): Promise<ConnectorToken | null> {
    if (this.#check === null) return null
    try {
      const token = await this.#check.check(header)
      if (token !== null) return token
    } catch (error) {
      if (!(error instanceof KeysUnknown)) throw error
      throw new BodyRefused(503, 'Tokens cannot be checked right now. Send it again in a minute.', { 'retry-after': '60' })
    }
    throw new BodyRefused(401, NOT_VALID, { 'www-authenticate': 'Bearer' })
  }

  /** What stands for a checked token on the turn of an activity. @throws BodyRefused 401 when the token is for another one */
  forActivity(token: ConnectorToken | null, { channelId, serviceUrl }: Activity): AuthenticateRequestResult {
    if (token !== null && !token.covers(channelId, serviceUrl)) throw new BodyRefused(401, NOT_VALID, { 'www-authenticate': 'Bearer' })
    const claims = token === null ? [] : Object.entries(token.claims).map(([type, value]) => ({ type, value: String(value) }))
    const claimsIdentity = new ClaimsIdentity(claims, token === null ? AuthenticationConstants.AnonymousAuthType : true)
    return { audience: this.getOriginatingAudience(), claimsIdentity, connectorFactory: this.createConnectorFactory(claimsIdentity) }
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    return this.forActivity(await this.checkToken(header), activity)
  }

  override async authenticateStreamingRequest(header: string, channel: string): Promise<AuthenticateRequestResult> {
    return await this.#outside.authenticateStreamingRequest(header, channel)
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const outside = this.#outside.createConnectorFactory(identity)
    return {
      create: async (serviceUrl: string, audience?: string) =>
        serviceUrl === OWN_SERVICE ? clientFor(this.#deliver) : sendOnce(await outside.create(serviceUrl, audience))
    }
  }

  override async createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return await this.#outside.createUserTokenClient(identity)
  }

  /** The SDK's own configuration throws here. */
  override getOriginatingAudience(): string {
    return this.#audience
  }
}

/** The part of a ConnectorClient that an adapter uses. */
const clientFor = (deliver: Deliver): ConnectorClient => {
  const send = async (conversation: string, activity: Partial<Activity>) => ({ id: await deliver(conversation, activity) })
  return {
    conversations: {
      sendToConversation: send,
      replyToActivity: async (conversation: string, _: string, activity: Partial<Activity>) => await send(conversation, activity)
    }
  } as unknown as ConnectorClient
}
