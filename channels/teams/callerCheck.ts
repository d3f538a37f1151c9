import type { Activity } from '../../bots/activity.ts'
import { BodyRefused } from '../http/readBody.ts'
import { type ConnectorToken, createConnectorCheck, KeysUnknown } from './connectorToken.ts'

/** The verified caller; refuses an activity that the caller's token does not cover. */
export type Caller = { readonly mustSpeakFor: (activity: Activity) => void }

/** Source: Bot Framework, "Authenticate requests from the Bot Connector service to your bot". */
const ISSUER = 'https://api.botframework.com'
const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

/** Without a registration every caller is accepted. */
const ANYBODY: Caller = { mustSpeakFor: () => undefined }

/**
 * Establishes from the header who is calling `/api/messages`, before anything else is read: the Bot
 * Connector, and nobody else. The SDK's own check also accepts tokens from emulators, skills and
 * other services, which name no service address.
 * @throws BodyRefused 401, 503
 */
export function createCallerCheck(
  settings: Readonly<Record<string, string>>
): (header: string) => Promise<Caller> {
  const appId = settings.MicrosoftAppId ?? ''
  if (appId === '') return async () => ANYBODY
  const { check } = createConnectorCheck({
    appId,
    issuer: settings.ToBotFromChannelTokenIssuer ?? ISSUER,
    metadata: settings.ToBotFromChannelOpenIdMetadataUrl ?? METADATA
  })
  return async header => {
    const token = await check(header).catch(keysUnknown)
    if (token === null) throw notValid()
    return {
      mustSpeakFor: ({ channelId, serviceUrl }) => {
        if (!token.covers(channelId, serviceUrl)) throw notValid()
      }
    }
  }
}

function notValid(): BodyRefused {
  return new BodyRefused(401, 'The token is missing or not valid for this bot.', {
    'www-authenticate': 'Bearer'
  })
}

function keysUnknown(error: unknown): ConnectorToken | null {
  if (!(error instanceof KeysUnknown)) throw error
  throw new BodyRefused(503, 'Tokens cannot be checked right now. Send it again in a minute.', {
    'retry-after': '60'
  })
}
