import { createServer as createRestify, type Request, type Response, type Server } from 'restify'
import { CloudAdapter, type TurnContext } from 'botbuilder'
import type { ServiceClientCredentialsFactory } from 'botframework-connector'
import type { Logger } from 'pino'
import type { Bot } from '../bots/createBot.ts'
import type { Config } from '../config.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { ActivityLog } from '../storage/activityLog.ts'
import { botMessages } from './botMessages.ts'
import { addDirectLine, createDelivery } from './directLine/directLine.ts'
import { createTokens } from './directLine/tokens.ts'
import { openApi } from './openApi.ts'
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
  const delivery = createDelivery(activityLog)
  const authentication = new PrivateAuthentication(config.bot, delivery.deliver, parts.credentials)
  const adapter = new CloudAdapter(authentication)
  adapter.onTurnError = async (_context: TurnContext, error: Error) => { throw error }

  secureAnswers(server)
  tellErrors(server, log)
  server.post('/api/messages', botMessages(adapter, authentication, bot, config.bot.MicrosoftAppId ?? ''))
  server.post('/api/triage', triageEndpoint(knowledge))
  addDirectLine(server, { adapter, authentication, bot, log: activityLog, tokens: createTokens(parts.secret) }, delivery)
  addWidget(server, config.embedOrigins)
  server.get('/openapi.json', async (_: Request, response: Response) => { response.send(200, openApi) })
  server.get('/healthz', async (_: Request, response: Response) => { response.send(200, { status: 'ok' }) })
  server.get('/readyz', async (_: Request, response: Response) => {
    await parts.checkStore()
    response.send(200, { status: 'ready', articles: knowledge.size })
  })
  return { server, closeSockets: delivery.sockets.close }
}

const secureAnswers = (server: Server): void => {
  server.pre((_: Request, response: Response, next: () => void) => {
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('server', 'kb-triage')
    next()
  })
}

/** Whatever goes wrong is told in a sentence, without anything of the inside. */
const tellErrors = (server: Server, log: Logger): void => {
  server.on('restifyError', (request: Request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
    const status = error instanceof BodyRefused ? error.status : error.statusCode ?? 500
    if (status >= 500) log.error({ path: new URL(request.url ?? '', 'http://here').pathname, error: error.name, where: error.stack?.split('\n').slice(1, 8) }, 'request failed')
    if (!response.headersSent) sendProblem(response, status, error instanceof BodyRefused ? error.message : SAID[status] ?? 'The request could not be answered.')
    done()
  })
}

const SAID: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  405: 'This address does not answer that method.',
  500: 'Something went wrong here. Try again in a minute.'
}
