/** Reads the settings, builds the parts, listens; stops in order. */
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { createBot } from './bots/createBot.ts'
import { createServer } from './channels/server.ts'
import { readConfig, type Config } from './config.ts'
import { openKnowledge } from './knowledge/articles/openKnowledge.ts'
import { openActivityLog } from './storage/activityLog.ts'
import { openSecret } from './storage/secret.ts'
import { openDatabase, SqliteStorage } from './storage/sqliteStorage.ts'

/** Milliseconds that turns under way get when the service is told to stop. */
const LAST_TURNS = 5_000

const openStore = ({ dataDir, storageUrl }: Config) => {
  const place = storageUrl.slice('sqlite:'.length)
  if (place === ':memory:') return openDatabase(place)
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
    return openDatabase(place === '' ? join(dataDir, 'triage.sqlite') : place)
  } catch (error) {
    throw new Error(`${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}); make it writable, or set DATA_DIR to a folder that is.`)
  }
}

const start = (): void => {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  const knowledge = openKnowledge(config.knowledge)
  const database = openStore(config)
  const storage = new SqliteStorage(database)
  const { server, closeSockets } = createServer({
    config, knowledge, log, bot: createBot({ knowledge, storage }),
    activityLog: openActivityLog(database), secret: openSecret(database),
    checkStore: async () => void await storage.read(['ready'])
  })

  server.on('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE'
    ? `Port ${config.port} on ${config.host} is taken; stop what uses it, or set PORT.`
    : `${config.host}:${config.port} cannot be listened on (${error.code ?? error.message}); set HOST and PORT.`))
  server.listen(config.port, config.host, () => {
    const { port } = server.address()
    log.info({ url: `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`, articles: knowledge.size, registered: config.bot.MicrosoftAppId !== undefined }, 'ready')
    if (config.bot.MicrosoftAppId === undefined) log.info('no MicrosoftAppId: Azure channels are off, only this machine is answered')
  })

  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping')
    closeSockets()
    server.close(() => { database.close(); knowledge.close(); process.exit(0) })
    server.server.closeIdleConnections()
    setTimeout(() => { process.exit(0) }, LAST_TURNS).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** One line on standard error, and the exit code of its kind. */
const fail = (message: string, code = 1): never => {
  process.stderr.write(`${message.split('\n')[0]}\n`)
  process.exit(code)
}

try {
  start()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The service could not start.', (error as { exitCode?: number }).exitCode ?? 1)
}
