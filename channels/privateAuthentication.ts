import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { AuthenticationConstants, BotFrameworkAuthentication, ClaimsIdentity, type AuthenticateRequestResult, type ConnectorClient, type ConnectorFactory, type ServiceClientCredentialsFactory, type UserTokenClient } from 'botframework-connector'

/** The service address of the site's own chat; no network leads there. */
export const OWN_SERVICE = 'urn:kb-triage:direct-line'

/** Where the replies of the site's own chat go; returns the id an activity got. */
export type Deliver = (conversation: string, activity: Partial<Activity>) => Promise<string>

/**
 * The token checks of the Bot Connector for everybody else; for the site's own chat, in the same process, a client that delivers
 * to it. So one adapter serves both, with the same turn and the same error handling.
 */
export class PrivateAuthentication extends BotFrameworkAuthentication {
  readonly #outside: BotFrameworkAuthentication
  readonly #deliver: Deliver
  readonly #appId: string

  constructor(settings: Readonly<Record<string, string>>, deliver: Deliver, credentials?: ServiceClientCredentialsFactory) {
    super()
    this.#outside = new ConfigurationBotFrameworkAuthentication(settings, credentials)
    this.#deliver = deliver
    this.#appId = settings.MicrosoftAppId ?? ''
  }

  /** What stands for a checked token on a turn of the site's own chat. */
  own(): AuthenticateRequestResult {
    const claimsIdentity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: this.#appId }], true)
    return { audience: OWN_SERVICE, claimsIdentity, connectorFactory: this.createConnectorFactory(claimsIdentity) }
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    return await this.#outside.authenticateRequest(activity, header)
  }

  override async authenticateStreamingRequest(header: string, channel: string): Promise<AuthenticateRequestResult> {
    return await this.#outside.authenticateStreamingRequest(header, channel)
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const outside = this.#outside.createConnectorFactory(identity)
    return {
      create: async (serviceUrl: string, audience?: string) =>
        serviceUrl === OWN_SERVICE ? clientFor(this.#deliver) : await outside.create(serviceUrl, audience)
    }
  }

  override async createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return await this.#outside.createUserTokenClient(identity)
  }

  override getOriginatingAudience(): string {
    return this.#outside.getOriginatingAudience()
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
