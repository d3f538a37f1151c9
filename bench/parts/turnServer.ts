/**
 * A server for measuring, as its own process: `triage` is the assistant with its durable store, `echo` a bare bot of the SDK that says back
 * what it hears and keeps nothing, `channel` takes the replies of both, as a channel does.
 */
import { createServer as createPlainServer } from 'node:http'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request, type Response } from 'botbuilder'
import { pino } from 'pino'
import { createServer as createRestify, plugins } from 'restify'
import { createBot } from '../../bots/createBot.ts'
import { createServer } from '../../channels/server.ts'
import { readConfig } from '../../config.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { openLateArrivals } from '../../storage/lateArrivals.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'

const tell = (port: number): void => void process.stdout.write(`http://127.0.0.1:${port}\n`)

const serveTriage = async (): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-bench-'))
  const config = readConfig({ PORT: '0', STORAGE_URL: process.env.STORAGE_URL })
  const knowledge = openKnowledge(config.knowledge)
  const store = createStore(await openDatabase({ ...config, dataDir }))
  const late = openLateArrivals(join(dataDir, 'late'))
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' }, pino.destination(2))
  const { server, bot } = createServer({ config, knowledge, log, store, secret: new Uint8Array(32), openBot: post => createBot({ knowledge, store, late, post, log }) })
  server.listen(0, '127.0.0.1', () => { bot.start(); tell(server.address().port) })
}

const serveEcho = (): void => {
  const server = createRestify()
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  server.use(plugins.bodyParser())
  server.post('/api/messages', async (request: object, response: object) => await adapter.process(request as Request, response as Response, async context => {
    if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`)
  }))
  server.listen(0, '127.0.0.1', () => tell(server.address().port))
}

const serveChannel = (): void => {
  const server = createPlainServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end('{"id":"1"}')
    })
  })
  server.listen(0, '127.0.0.1', () => tell((server.address() as { port: number }).port))
}

switch (process.argv[2]) {
  case 'triage': await serveTriage(); break
  case 'echo': serveEcho(); break
  default: serveChannel()
}
