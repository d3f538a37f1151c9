import type { Logger } from 'pino'
import type { Activity } from '../../bots/activity.ts'
import { BodyRefused } from '../http/readBody.ts'
import {
  type ConnectorToken,
  createConnectorCheck,
  KeysUnknown,
  type Refusal
} from './connectorToken.ts'

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
 * other services, which name no service address. Why a caller is refused is told to the log alone.
 * @throws BodyRefused 401, 503
 */
export function createCallerCheck(
  settings: Readonly<Record<string, string>>,
  log?: Pick<Logger, 'warn'>
): (header: string) => Promise<Caller> {
  const appId = settings.MicrosoftAppId ?? ''
  if (appId === '') return async () => ANYBODY
  const { check } = createConnectorCheck({
    appId,
    issuer: settings.ToBotFromChannelTokenIssuer ?? ISSUER,
    metadata: settings.ToBotFromChannelOpenIdMetadataUrl ?? METADATA
  })
  const tell = tellSometimes((why, times) => log?.warn({ why, times }, 'a caller is refused'))
  function refuse(why: string): never {
    tell(why)
    throw notValid()
  }
  return async header => {
    const token = await check(header).catch(keysUnknown(log))
    if ('refused' in token) refuse(token.refused)
    return {
      mustSpeakFor: ({ channelId, serviceUrl }) => {
        if (!token.covers(channelId, serviceUrl))
          refuse('the token is for another channel or service address')
      }
    }
  }
}

/** Milliseconds in which the same reason is told once: whoever likes can be refused. */
const TELL_INTERVAL_MS = 60_000

/** `times`: how often it happened since it was told last */
function tellSometimes(tell: (why: string, times: number) => void): (why: string) => void {
  const told = new Map<string, { at: number; times: number }>()
  return why => {
    const { at, times } = told.get(why) ?? { at: -Infinity, times: 0 }
    const now = performance.now()
    const isDue = now - at >= TELL_INTERVAL_MS
    if (isDue) tell(why, times + 1)
    told.set(why, isDue ? { at: now, times: 0 } : { at, times: times + 1 })
  }
}

function notValid(): BodyRefused {
  return new BodyRefused(401, 'The token is missing or not valid for this bot.', {
    'www-authenticate': 'Bearer'
  })
}

function keysUnknown(log?: Pick<Logger, 'warn'>) {
  return (error: unknown): ConnectorToken | Refusal => {
    if (!(error instanceof KeysUnknown)) throw error
    log?.warn({ why: error.message }, 'callers cannot be checked')
    throw new BodyRefused(503, 'Tokens cannot be checked right now. Send it again in a minute.', {
      'retry-after': '60'
    })
  }
}
