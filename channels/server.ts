import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import { answerExtension } from '../bots/answerExtension.ts'
import type { Bot } from '../bots/createBot.ts'
import { createMachineLists } from '../bots/createMachineLists.ts'
import { within } from '../bots/pacing/within.ts'
import type { Post } from '../bots/post.ts'
import { createEngine } from '../bots/workers/createEngine.ts'
import type { Config } from '../config/readConfig.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { OwnFolder } from '../knowledge/articles/sources/openOwnFolder.ts'
import type { Store } from '../storage/store.ts'
import type { Engine } from '../triage/engine.ts'
import type { HandOver } from '../triage/handOver/handOver.ts'
import { addArticlePages } from './articles/addArticlePages.ts'
import { addAzureDirectLine } from './directLine/azureDirectLine.ts'
import { deliverToSite } from './directLine/deliverToSite.ts'
import { addDirectLine } from './directLine/directLine.ts'
import { createSiteUserReader } from './directLine/siteUser.ts'
import { createSockets } from './directLine/sockets.ts'
import { createTokens } from './directLine/tokens.ts'
import { addDocs } from './docs/addDocs.ts'
import { answerHead } from './http/answerHead.ts'
import { createHttpServer } from './http/createHttpServer.ts'
import { addGuards } from './http/guards.ts'
import { createKeyCheck } from './http/keys/apiKey.ts'
import { createOrigins, type Origins } from './http/origins.ts'
import { placesOf } from './http/placesOf.ts'
import { sendProblem } from './http/problem.ts'
import { refuseNoAddress } from './http/refuseNoAddress.ts'
import { addRequestIds } from './http/requests.ts'
import { addMachineLists } from './machines/addMachineLists.ts'
import type { MachineLinks } from './machines/machineLinks.ts'
import { addMcp } from './mcp/addMcp.ts'
import { addArticles } from './rest/articlesEndpoint.ts'
import { openApi } from './rest/openApi.ts'
import { triageEndpoint } from './rest/triageEndpoint.ts'
import { botMessages } from './teams/botMessages.ts'
import { type CredentialsFactory, createBotProof } from './teams/botProof.ts'
import { createCallerCheck } from './teams/callerCheck.ts'
import { postReplies } from './teams/postReplies.ts'
import { tellErrors } from './tellErrors.ts'
import { addWidget } from './widget/widget.ts'

export type ServerParts = {
  readonly config: Config
  readonly knowledge: Knowledge
  /** the folder that articles are written into; none when left out */
  readonly own?: OwnFolder
  /** reads and decides; in this thread when left out */
  readonly engine?: Engine
  /** creates the bot, given a way to reach its channels */
  readonly openBot: (post: Post) => Bot
  readonly log: Logger
  readonly store: Store
  /** signs the tokens of the site's own chat; at least 32 bytes */
  readonly secret: Uint8Array
  /** how the bot authenticates to a channel; by default from the registration's settings */
  readonly credentials?: CredentialsFactory
  /** sends replies where no Bot Connector does, by the address of the service */
  readonly ways?: Readonly<Record<string, Post>>
  /** where the files with many machines are found; there are none when left out */
  readonly machineLinks?: MachineLinks
  /** takes cases to people for who comes by MCP; nobody's are when left out */
  readonly handOver?: HandOver
}

export type BuiltServer = {
  readonly server: Server
  readonly bot: Bot
  readonly closeSockets: () => void
}

/** The whole HTTP service, built but not listening. */
export function createServer(parts: ServerParts): BuiltServer {
  const { config, knowledge, engine = createEngine(knowledge), log, store } = parts
  const server = createHttpServer('KB Triage', log)
  const origins = createOrigins(config)
  const sockets = createSockets(store)
  const appId = config.bot.MicrosoftAppId ?? ''
  const bot = parts.openBot(
    postReplies(deliverToSite(store), createBotProof(config.bot, parts.credentials), parts.ways)
  )

  limitTime(server)
  answerHead(server)
  refuseNoAddress(server)
  addRequestIds(server)
  addGuards(server, config, origins, log)
  tellErrors(server, log)
  if (!config.siteOnly)
    server.post(
      '/api/messages',
      botMessages({
        checkCaller: createCallerCheck(config.bot, log),
        bot,
        extension: answerExtension(knowledge, engine, config.publicUrl),
        engine,
        appId,
        tenants: config.allowedTenants
      })
    )
  server.post('/api/triage', triageEndpoint(engine, createKeyCheck(config.apiKeys), origins))
  addMcp(server, config, origins, {
    knowledge,
    engine,
    // without a key anybody could fill the desk
    handOver: config.apiKeys.length === 0 ? null : (parts.handOver ?? null),
    failed: error => log.error({ error: error.name, where: placesOf(error) }, 'a tool failed')
  })
  const tokens = createTokens(parts.secret)
  const siteUser = createSiteUserReader(config.siteUserSecrets, log)
  if (config.directLine.secret !== '')
    addAzureDirectLine(server, { settings: config.directLine, store, tokens, siteUser, origins })
  else
    addDirectLine(server, {
      bot,
      engine,
      store,
      sockets,
      origins,
      tokens,
      siteUser,
      perMinute: config.conversationLimit,
      socketsOfAddress: config.rateLimit
    })
  addWidget(
    server,
    config.embedOrigins,
    origins.ofService,
    config.directLine.secret === '' ? null : config.directLine.url
  )
  addArticlesOf(server, parts, origins)
  if (parts.machineLinks !== undefined)
    addMachineLists(server, {
      links: parts.machineLinks,
      lists: createMachineLists(store, engine)
    })
  server.get('/openapi.json', async (request: Request, response: Response) => {
    response.send(200, { ...openApi, servers: [{ url: origins.ofService(request) }] })
  })
  addDocs(server, openApi, origins.ofService)
  server.get('/healthz', async (_: Request, response: Response) => {
    response.send(200, { status: 'ok' })
  })
  server.get('/readyz', async (_: Request, response: Response) => {
    const problem = await problemOf(store, knowledge)
    if (problem !== null) return sendProblem(response, 503, problem)
    response.send(200, { status: 'ready', articles: knowledge.size })
  })
  return { server, bot, closeSockets: sockets.close }
}

/** The pages of articles, and writing them where there is a folder for it. */
function addArticlesOf(server: Server, { config, knowledge, own }: ServerParts, origins: Origins) {
  addArticlePages(server, {
    knowledge,
    versions: own?.versions ?? null,
    config: config.articles,
    originOf: origins.ofService
  })
  if (own !== undefined) addArticles(server, { knowledge, own, keys: config.knowledgeKeys })
}

/** Milliseconds that the store may take to answer whoever asks whether all is well. */
const STORE_TIMEOUT_MS = 2_000

/** What keeps the service from answering, or null. */
async function problemOf(store: Store, knowledge: Knowledge): Promise<string | null> {
  const answered = await within(STORE_TIMEOUT_MS, store.check()).catch(() => null)
  if (answered === null) return 'The database does not answer.'
  try {
    knowledge.check()
    return null
  } catch {
    return 'The articles cannot be read.'
  }
}

/**
 * Milliseconds a client may take for the headers, for the whole request, and between two requests
 * on one connection.
 */
const SOCKET_TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000
}

/** A client that sends a byte now and then cannot hold a connection for long. */
function limitTime(server: Server): void {
  return void Object.assign(server.server, SOCKET_TIMEOUTS)
}
