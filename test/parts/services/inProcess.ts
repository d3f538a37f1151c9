import { pino } from 'pino'
import { createBot } from '../../../bots/createBot.ts'
import { MAIL_SERVICE } from '../../../bots/post.ts'
import { createEngine } from '../../../bots/workers/createEngine.ts'
import { openChatwoot } from '../../../channels/chatwoot/openChatwoot.ts'
import { openHelpdesk } from '../../../channels/helpdesks/openHelpdesk.ts'
import { createMachineLinks } from '../../../channels/machines/machineLinks.ts'
import { createMailTokens } from '../../../channels/mail/letters/mailTokens.ts'
import { openMailDoor } from '../../../channels/mail/openMailDoor.ts'
import { postByMail } from '../../../channels/mail/postByMail.ts'
import type { ServerParts } from '../../../channels/server.ts'
import { createServer } from '../../../channels/server.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { openDesk } from '../../../operation/openDesk.ts'
import type { CaseStore } from '../../../storage/cases.ts'
import { createStore } from '../../../storage/createStore.ts'
import { openDatabase } from '../../../storage/openDatabase.ts'
import { notLate } from './notLate.ts'

export type InProcess = {
  readonly url: string
  /** what was logged at warn and above */
  readonly logged: string[]
  /** the cases that it keeps */
  readonly cases: CaseStore
  /** whether the mailbox, where one is set, was looked into */
  readonly isMailRead: () => boolean
  /** how many mails were taken, and answered where there was an answer */
  readonly mailsTaken: () => number
  readonly stop: () => Promise<void>
}

export type InProcessParts = Partial<Pick<ServerParts, 'secret' | 'credentials'>> & {
  /** folders of articles and indexes; the article that comes with the service when left out */
  readonly sources?: readonly string[]
}

/** The folder of the article that comes with the service. */
export const SHIPPED = [new URL('../../../knowledge/articles/texts', import.meta.url).pathname]

/** What the addresses of lists of machines are written with. */
export const MACHINES_SECRET = new Uint8Array(32).fill(7)

/**
 * The service in this process, on a free port, with a store in memory and a secret that the test
 * knows.
 */
export async function startInProcess(
  env: Readonly<Record<string, string>>,
  { sources = SHIPPED, ...parts }: InProcessParts = {}
): Promise<InProcess> {
  const knowledge = openKnowledge(sources)
  const database = await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
  const store = createStore(database)
  const logged: string[] = []
  const log = pino(
    { level: 'warn' },
    {
      write: line => {
        logged.push(line)
      }
    }
  )
  const config = readConfig({ PORT: '0', ...env })
  const mailTokens = createMailTokens(new Uint8Array(32))
  const desk = openDesk({ config, knowledge, database, log, mailTokens })
  const chatwoot = openChatwoot(config.chatwoot)
  const machineLinks = createMachineLinks(MACHINES_SECRET)
  const { server, bot, closeSockets } = createServer({
    config,
    knowledge,
    log,
    store,
    openBot: post =>
      createBot({
        knowledge,
        store,
        post,
        late: notLate,
        handOver: desk.handOver,
        log,
        articlesAt: config.publicUrl,
        machineList: machineLinks.write
      }),
    machineLinks,
    secret: new Uint8Array(32),
    ways: {
      [MAIL_SERVICE]: postByMail(config.handOver, mailTokens),
      ...chatwoot.ways
    },
    handOver: desk.handOver,
    ...parts
  })
  desk.addTo(server, bot, new Uint8Array(32))
  chatwoot.addTo(server, { bot, tickets: desk.cases, reply: desk.replyIn(bot) })
  const helpdesk = openHelpdesk(server, config.handOver.helpdesk, {
    cases: desk.cases,
    store,
    reply: desk.replyIn(bot),
    log,
    look: 100
  })
  helpdesk.start()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  let isMailRead = false
  let mailsTaken = -1
  const stopMail = openMailDoor({
    config: config.handOver,
    bot,
    reply: desk.replyIn(bot),
    tokens: mailTokens,
    engine: createEngine(knowledge),
    store: {
      ...store,
      noteMark: async (name, value) => {
        await store.noteMark(name, value)
        isMailRead ||= name.endsWith('/validity')
        if (name.endsWith('/uid')) mailsTaken += 1
      }
    },
    log,
    pace: { firstWait: 100 }
  })
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    logged,
    cases: desk.cases,
    isMailRead: () => isMailRead,
    mailsTaken: () => mailsTaken,
    stop: async () => {
      closeSockets()
      server.server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await stopMail()
      await helpdesk.stop()
      await desk.stop()
      await store.close()
      knowledge.close()
    }
  }
}
