/**
 * A server for measuring, as its own process: `triage` is the assistant with its durable store,
 * `counting` the same turns with a decision that only counts, `echo` a bare bot of the SDK that
 * says back what it hears and keeps nothing, `keeping` the same with a count in the SDK's
 * conversation state, on disk before it answers, `stock` counts in the SDK's state on PostgreSQL,
 * `channel` takes replies, as a channel does.
 */

import { mkdtempSync } from 'node:fs'
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type ServerResponse
} from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  type Request,
  type Response,
  type Storage,
  type TurnContext
} from 'botbuilder'
import { pino } from 'pino'
import { createServer as createRestify, plugins } from 'restify'
import type { ConversationState as KeptState } from '../../bots/conversationState.ts'
import { createBot } from '../../bots/createBot.ts'
import { createSendReplies } from '../../bots/sendReplies.ts'
import { createTurns } from '../../bots/turns.ts'
import { createServer } from '../../channels/server.ts'
import { postReplies } from '../../channels/teams/postReplies.ts'
import { readConfig } from '../../config/readConfig.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { createStore } from '../../storage/createStore.ts'
import { openLateArrivals } from '../../storage/lateArrivals.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { fileStorage } from './fileStorage.ts'
import { plainStorage } from './plainStorage.ts'

const dataDir = process.env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'kb-triage-bench-'))
const config = readConfig({ PORT: '0', STORAGE_URL: process.env.STORAGE_URL })
function tell(port: number): void {
  return void process.stdout.write(`http://127.0.0.1:${port}\n`)
}
async function openStore() {
  return createStore(await openDatabase({ ...config, dataDir }))
}

async function serveTriage(): Promise<void> {
  const knowledge = openKnowledge(config.knowledge)
  const store = await openStore()
  const late = openLateArrivals(join(dataDir, 'late'))
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' }, pino.destination(2))
  const { server, bot } = createServer({
    config,
    knowledge,
    log,
    store,
    secret: new Uint8Array(32),
    openBot: post => createBot({ knowledge, store, post, late, log })
  })
  server.listen(0, '127.0.0.1', () => {
    bot.start()
    tell(server.address().port)
  })
  stopWith(async () => {
    server.close()
    await bot.stop()
    await store.close()
  })
}

async function serveCounting(): Promise<void> {
  const store = await openStore()
  const post = postReplies(
    async () => '',
    async () => null
  )
  let stopped = false
  const parts = { store, goesOn: () => !stopped, failed: () => undefined }
  const turns = createTurns({
    ...parts,
    send: createSendReplies({ ...parts, post }),
    play: async (memory, { id, channelId, serviceUrl, conversation, from, recipient }) => {
      const number = ((memory as unknown as { number?: number }).number ?? 0) + 1
      const reply = {
        type: 'message',
        text: String(number),
        replyToId: id,
        channelId,
        serviceUrl,
        conversation,
        from: recipient,
        recipient: from
      } as Activity
      return {
        memory: { number } as unknown as KeptState,
        replies: [reply],
        answer: undefined,
        forget: false
      }
    }
  })
  await turns.resume(0)
  setInterval(() => void turns.resume(5_000).catch(() => undefined), 2_500)
  const server = createPlainServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Activity
    response.statusCode = await turns
      .begin(activity.id ?? '', activity, false, () => !stopped)
      .answered.then(
        () => 200,
        () => 503
      )
    response.end()
  })
  server.listen(0, '127.0.0.1', () => tell((server.address() as { port: number }).port))
  stopWith(async () => {
    stopped = true
    server.close()
    await turns.idle()
    await store.close()
  })
}

function serveBot(turn: (context: TurnContext) => Promise<void>): void {
  const server = createRestify()
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  server.use(plugins.bodyParser())
  server.post(
    '/api/messages',
    async (request: object, response: object) =>
      await adapter.process(request as Request, response as Response, turn)
  )
  server.listen(0, '127.0.0.1', () => tell(server.address().port))
}

function serveStock(storage: Storage): void {
  const state = new ConversationState(storage)
  const count = state.createProperty<number>('count')
  serveBot(async context => {
    const number = (await count.get(context, 0)) + 1
    await count.set(context, number)
    await state.saveChanges(context)
    await context.sendActivity(String(number))
  })
}

function serveChannel(): void {
  const server = createPlainServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end('{"id":"1"}')
    })
  })
  server.listen(0, '127.0.0.1', () => tell((server.address() as { port: number }).port))
}

function stopWith(stop: () => Promise<void>): void {
  return void process.once('SIGTERM', () => void stop().finally(() => process.exit(0)))
}

switch (process.argv[2]) {
  case 'triage':
    await serveTriage()
    break
  case 'counting':
    await serveCounting()
    break
  case 'echo':
    serveBot(async context => {
      if (context.activity.type === 'message')
        await context.sendActivity(`You said: ${context.activity.text}`)
    })
    break
  case 'stock':
    serveStock(await plainStorage(config.storageUrl))
    break
  case 'keeping':
    serveStock(fileStorage(join(dataDir, 'echo.sqlite')))
    break
  default:
    serveChannel()
}
