import { createServer as createRestify, type Request, type Response, type Server } from 'restify'
import { CloudAdapter, type TurnContext } from 'botbuilder'
import type { ServiceClientCredentialsFactory } from 'botframework-connector'
import type { Logger } from 'pino'
import type { Bot } from '../bots/createBot.ts'
import type { Config } from '../config.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { ActivityLog } from '../storage/activityLog.ts'
import { createKeyCheck } from './apiKey.ts'
import { botMessages } from './botMessages.ts'
import { addDirectLine, createDelivery } from './directLine/directLine.ts'
import { createTokens } from './directLine/tokens.ts'
import { addDoors } from './doors.ts'
import { openApi } from './openApi.ts'
import { createOrigins } from './origins.ts'
import { PrivateAuthentication } from './privateAuthentication.ts'
import { sendProblem } from './problem.ts'
import { BodyRefused } from './readBody.ts'
import { triageEndpoint } from './triageEndpoint.ts'
import { addWidget } from './widget/widget.ts'

export type ServerParts = {
  readonly config: Config
  readonly knowledge: Knowledge
  readonly bot: Bot
  readonly log: Logger
  readonly activityLog: ActivityLog
  /** signs the tokens of the site's own chat; at least 32 bytes */
  readonly secret: Uint8Array
  /** how the bot proves itself to a channel; by the registration's settings when left out */
  readonly credentials?: ServiceClientCredentialsFactory
  /** throws when the store does not answer */
  readonly checkStore: () => Promise<void>
}

export type BuiltServer = { readonly server: Server; readonly closeSockets: () => void }

/** The whole HTTP service, built but not listening. */
export const createServer = (parts: ServerParts): BuiltServer => {
  const { config, knowledge, bot, log, activityLog } = parts
  const server = createRestify({ name: 'KB Triage' })
  const origins = createOrigins(config)
  const delivery = createDelivery(activityLog)
  const authentication = new PrivateAuthentication(config.bot, delivery.deliver, parts.credentials)
  const adapter = new CloudAdapter(authentication)
  adapter.onTurnError = async (_context: TurnContext, error: Error) => { throw error }

  limitTime(server)
  addDoors(server, config, origins)
  tellErrors(server, log)
  server.post('/api/messages', botMessages(adapter, authentication, bot, config.bot.MicrosoftAppId ?? ''))
  server.post('/api/triage', triageEndpoint(knowledge, createKeyCheck(config.apiKeys)))
  addDirectLine(server, { adapter, authentication, bot, origins, log: activityLog, tokens: createTokens(parts.secret), perMinute: config.conversationLimit }, delivery)
  addWidget(server, config.embedOrigins, origins.ofService)
  server.get('/openapi.json', async (_: Request, response: Response) => { response.send(200, openApi) })
  server.get('/healthz', async (_: Request, response: Response) => { response.send(200, { status: 'ok' }) })
  server.get('/readyz', async (_: Request, response: Response) => {
    await parts.checkStore()
    response.send(200, { status: 'ready', articles: knowledge.size })
  })
  return { server, closeSockets: delivery.sockets.close }
}

/** Milliseconds a client may take: for the headers, for the whole request, between two requests on one connection. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 5_000 }

/** Who sends a byte now and then holds no connection for long. */
const limitTime = (server: Server): void => void Object.assign(server.server, PATIENCE)

/** Whatever goes wrong is told in a sentence, without anything of the inside. */
const tellErrors = (server: Server, log: Logger): void => {
  server.on('restifyError', (request: Request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
    const refused = error instanceof BodyRefused ? error : null
    const status = refused?.status ?? error.statusCode ?? 500
    if (status >= 500) log.error({ route: request.getRoute()?.path, error: error.name, where: placesOf(error) }, 'request failed')
    for (const [name, value] of Object.entries(refused?.headers ?? {})) response.setHeader(name, value)
    if (!response.headersSent) sendProblem(response, status, refused?.message ?? SAID[status] ?? 'The request could not be answered.')
    done()
  })
}

/** Where it went wrong, without what was said there. */
const placesOf = ({ stack }: Error): readonly string[] => (stack ?? '').split('\n').filter(line => /^\s+at /.test(line)).slice(0, 7)

const SAID: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  405: 'This address does not answer that method.',
  500: 'Something went wrong here. Try again in a minute.'
}
