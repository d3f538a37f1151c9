/** Reads the settings, builds the parts and listens; shuts down in order. */
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { pino } from 'pino'
import { createBot } from './bots/createBot.ts'
import { MAIL_SERVICE } from './bots/post.ts'
import { createEngine } from './bots/workers/createEngine.ts'
import { createPool } from './bots/workers/createPool.ts'
import { openChatwoot } from './channels/chatwoot/openChatwoot.ts'
import { openHelpdesk } from './channels/helpdesks/openHelpdesk.ts'
import { maskLog } from './channels/http/maskLog.ts'
import { currentRequest } from './channels/http/requests.ts'
import { createMachineLinks } from './channels/machines/machineLinks.ts'
import { createMailTokens } from './channels/mail/letters/mailTokens.ts'
import { openMailDoor } from './channels/mail/openMailDoor.ts'
import { postByMail } from './channels/mail/postByMail.ts'
import type { StopWatching } from './channels/mail/watchMailbox.ts'
import { createServer } from './channels/server.ts'
import { incompleteIn } from './config/incomplete.ts'
import { mistypedIn } from './config/mistyped.ts'
import { type Config, readConfig } from './config/readConfig.ts'
import { SETTINGS } from './config/settings.ts'
import { openLiveKnowledge } from './knowledge/articles/sources/openLiveKnowledge.ts'
import { createMask } from './knowledge/events/privacy/maskNames.ts'
import { addMetrics } from './operation/addMetrics.ts'
import { entryOf } from './operation/bundle/entryOf.js'
import { logDecisions } from './operation/logDecisions.ts'
import { logTurns } from './operation/logTurns.ts'
import { createMetrics } from './operation/metrics.ts'
import { openDesk } from './operation/openDesk.ts'
import { openOwnTexts } from './operation/openOwnTexts.ts'
import { startTraces } from './operation/traces/startTraces.ts'
import { traceDesk, traceEngine, tracePost, traceStore } from './operation/traces/traceParts.ts'
import packageFile from './package.json' with { type: 'json' }
import { createStore } from './storage/createStore.ts'
import { keyedHash } from './storage/keyedHash.ts'
import { openLateArrivals } from './storage/lateArrivals.ts'
import { openDatabase } from './storage/openDatabase.ts'
import { pruneRegularly } from './storage/pruneRegularly.ts'

/** Milliseconds that running turns get when the service is told to stop. */
const LAST_TURNS_MS = 5_000

/** Hexadecimal digits by which the log tells conversations apart. */
const NAME_LENGTH = 16

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const isAtTerminal = process.stdout.isTTY === true && process.env.LOG_LEVEL === undefined
  const log = pino({
    // a person watching is told in a sentence; see below
    level: isAtTerminal ? 'warn' : config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ request: currentRequest()?.id }),
    formatters: { log: maskLog }
  })
  for (const { name, meant } of mistypedIn(process.env))
    log.warn({ name, meant }, 'a variable is set that nobody reads')
  for (const { name, missing } of incompleteIn(process.env))
    log.warn({ name, missing }, 'a setting has no effect without another')
  const traces = await startTraces(process.env, log)
  // the articles are read while the disk is at work
  const opening = openDatabase(config)
  const own = openOwnTexts(config, log)
  const knowledge = openLiveKnowledge({
    sources: config.knowledge,
    onNews: ({ size, faults }) => {
      for (const fault of faults) log.warn({ fault }, 'not taken as an article')
      log.info({ articles: size }, 'articles read')
    },
    onContents: contents => {
      pool.renew(contents)
      own?.keep(contents)
    }
  })
  own?.keep(knowledge.contents())
  logDecisions(log, knowledge)
  const pool = createPool({
    contents: knowledge.contents,
    program: () => entryOf('./bots/workers/worker.ts')
  })
  const plainEngine = createEngine(knowledge, pool)
  const engine = traces === null ? plainEngine : traceEngine(plainEngine, traces)
  const database = await opening
  const plainStore = config.maskStored
    ? createStore(database, createMask(keyedHash(await createStore(database).secret('mask'))))
    : createStore(database)
  const store = traces === null ? plainStore : traceStore(plainStore, traces, systemOf(config))
  const late = openLateArrivals(join(config.dataDir, 'late'))
  const mailTokens = createMailTokens(await store.secret('mail'))
  const desk = openDesk({
    config,
    knowledge,
    database,
    log,
    mailTokens,
    traces: traces === null ? undefined : traceDesk(traces),
    onAttempt: (target, outcome) => metrics.delivery(target, outcome)
  })
  const chatwoot = openChatwoot(config.chatwoot)
  const metrics = createMetrics({
    cases: desk.cases,
    store,
    articles: () => knowledge.size,
    version: packageFile.version
  })
  const hashed = keyedHash(await store.secret('log'))
  const played = logTurns(log)
  const machineLinks = createMachineLinks(await store.secret('machines'))
  const { server, bot, closeSockets } = createServer({
    config,
    knowledge,
    ...(own === undefined ? {} : { own }),
    engine,
    log,
    store,
    secret: await store.secret('direct-line'),
    ways: {
      [MAIL_SERVICE]: postByMail(config.handOver, mailTokens),
      ...chatwoot.ways
    },
    machineLinks,
    handOver: desk.handOver,
    openBot: post =>
      createBot({
        knowledge,
        engine,
        store,
        late,
        post: traces === null ? post : tracePost(post, traces),
        attempted: metrics.reply,
        played,
        nameInLog: key => hashed(key).slice(0, NAME_LENGTH),
        handOver: desk.handOver,
        log,
        articlesAt: config.publicUrl,
        machineList: machineLinks.write
      })
  })
  desk.addTo(server, bot, await store.secret('desk'))
  chatwoot.addTo(server, { bot, tickets: desk.cases, reply: desk.replyIn(bot) })
  const helpdesk = openHelpdesk(server, config.handOver.helpdesk, {
    cases: desk.cases,
    store,
    reply: desk.replyIn(bot),
    log
  })
  addMetrics(server, metrics, config)
  traces?.addTo(server)
  pruneRegularly(store, config.retentionDays, log)

  let stopMail: StopWatching = async () => undefined
  server.on('error', (error: NodeJS.ErrnoException) => fail(whyNotListening(error, config)))
  server.listen(config.port, config.host, () => {
    const host = config.host === '127.0.0.1' ? 'localhost' : config.host
    const url = `http://${host}:${server.address().port}`
    bot.start()
    helpdesk.start()
    stopMail = openMailDoor({
      config: config.handOver,
      bot,
      reply: desk.replyIn(bot),
      tokens: mailTokens,
      engine,
      store,
      log,
      watched: metrics.mailbox
    })
    if (isAtTerminal) process.stdout.write(announcement(url, knowledge.size))
    log.info(
      {
        url,
        articles: knowledge.size,
        registered: config.bot.MicrosoftAppId !== undefined
      },
      'ready'
    )
    if (config.knowledge === SETTINGS.KNOWLEDGE[0])
      log[isAtTerminal ? 'info' : 'warn'](
        'KNOWLEDGE is not set: only the one article that comes with the service is known'
      )
    if (config.bot.MicrosoftAppId === undefined)
      log.info('no MicrosoftAppId: Azure channels are off, only this machine is answered')
    // a service that is killed leaves a fast start to the next one, too
    flushCompileCache()
  })

  async function finish(): Promise<void> {
    await stopMail()
    await helpdesk.stop()
    await bot.stop()
    await desk.stop()
    await store.close()
    await pool.stop()
    knowledge.close()
    // last, since a collector that is away may hold it up
    await traces?.stop()
    process.exit(0)
  }
  function stop(signal: string): void {
    log.info({ signal }, 'stopping')
    closeSockets()
    desk.hangUp()
    server.close(() => void finish())
    server.server.closeIdleConnections()
    setTimeout(() => {
      process.exit(0)
    }, LAST_TURNS_MS).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken; stop what uses it, or set PORT.`
  return `${host}:${port} cannot be listened on (${error.code ?? error.message}); set HOST and PORT.`
}

/** The database, as OpenTelemetry calls it. */
function systemOf({ storageUrl }: Config): string {
  return storageUrl.startsWith('sqlite:') ? 'sqlite' : 'postgresql'
}

/** What a person at a terminal reads: the address, what the assistant knows, how to stop it. */
function announcement(url: string, articles: number): string {
  const known = articles === 1 ? 'one article' : `${articles} articles`
  return `KB Triage is ready at ${url} and knows ${known}. Press Ctrl+C to stop it.\n`
}

/** Prints one line on standard error and exits with the matching code. */
function fail(message: string, code = 1): never {
  process.stderr.write(`${message.split('\n')[0]}\n`)
  process.exit(code)
}

start().catch((error: unknown) =>
  fail(
    error instanceof Error ? error.message : 'The service could not start.',
    (error as { exitCode?: number }).exitCode ?? 1
  )
)
