import type { Logger } from 'pino'
import type { Server } from 'restify'
import type { Bot } from '../bots/createBot.ts'
import { chatwootApi } from '../channels/chatwoot/chatwootApi.ts'
import { showToAgents } from '../channels/chatwoot/showToAgents.ts'
import { addDeskPages, type DeskConfig } from '../channels/desk/addDeskPages.ts'
import type { News } from '../channels/desk/shell/news.ts'
import { answerChat } from '../channels/handOver/answerChat.ts'
import { createHandOver } from '../channels/handOver/createHandOver.ts'
import { startOutbox } from '../channels/handOver/outbox.ts'
import { type ReplyToCase, replyToCase } from '../channels/handOver/replyToCase.ts'
import { targetsOf } from '../channels/handOver/targetsOf.ts'
import { createHelpdesk } from '../channels/helpdesks/createHelpdesk.ts'
import { VENDORS } from '../channels/helpdesks/vendors.ts'
import { localTimes } from '../channels/mail/letters/localTimes.ts'
import type { MailTokens } from '../channels/mail/letters/mailTokens.ts'
import { addCases } from '../channels/rest/casesEndpoint.ts'
import { addOutcomes } from '../channels/rest/outcomesEndpoint.ts'
import { isLoopback } from '../config/addresses.ts'
import type { Config } from '../config/readConfig.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { CaseStore, Outcome } from '../storage/cases.ts'
import type { Database } from '../storage/database.ts'
import { openCases } from '../storage/openCases.ts'
import { openOutcomes } from '../storage/outcomes.ts'
import type { HandOver } from '../triage/handOver/handOver.ts'
import type { DeskTraces } from './traces/traceParts.ts'

/** Connects the assistant and the helpdesk: the cases, their delivery, and the answers. */
export type Desk = {
  readonly cases: CaseStore
  readonly handOver: HandOver
  /** `secret`: signs the sessions of who works at the desk; at least 32 bytes */
  readonly addTo: (server: Server, bot: Pick<Bot, 'hear'>, secret: Uint8Array) => void
  /** ends what pages of the desk listen to */
  readonly hangUp: () => void
  /** brings what the helpdesk says into the chats of a bot */
  readonly replyIn: (bot: Pick<Bot, 'hear'>) => ReplyToCase
  readonly stop: () => Promise<void>
}

export function openDesk({
  config,
  knowledge,
  database,
  log,
  mailTokens,
  traces,
  onAttempt
}: {
  readonly config: Pick<Config, 'casesKeys' | 'chatwoot'> & DeskConfig
  readonly knowledge: Knowledge
  readonly database: Database
  readonly log: Logger
  /** what answers by mail are known by */
  readonly mailTokens: MailTokens
  /** makes what goes to people a part of traces */
  readonly traces?: DeskTraces | undefined
  readonly onAttempt?: (target: string, outcome: Outcome['kind']) => void
}): Desk {
  const cases = traces?.cases(openCases(database)) ?? openCases(database)
  const times = localTimes(config.handOver.mail.timeZone)
  const { targets: ways, reach: outside } = targetsOf(
    config.handOver,
    mailTokens,
    settings => createHelpdesk({ vendor: VENDORS[settings.name], settings, tickets: cases, times }),
    config.chatwoot === null ? null : showToAgents(chatwootApi(config.chatwoot), cases, times)
  )
  const targets = Object.fromEntries(
    Object.entries(ways).map(([name, deliver]) => [name, traces?.target(name, deliver) ?? deliver])
  )
  // whoever set a key looks at the desk, and answers there
  const isWatched = config.deskKeys.length > 0
  const reach = {
    told: outside.told || isWatched,
    answers: outside.answers || isWatched
  }
  if (isReadable(config.handOver.webhook))
    log.warn(
      'HANDOVER_WEBHOOK is http: what people write can be read on its way; set an https address'
    )
  // deliveries given up before a restart are tried again after it
  void cases
    .revive(Date.now())
    .catch((error: Error) =>
      log.warn({ error: error.name }, 'given-up deliveries wait for the store')
    )
  const outbox = startOutbox({
    cases,
    targets,
    log,
    ...(onAttempt === undefined ? {} : { onAttempt })
  })
  let news: News | null = null
  function replyIn(bot: Pick<Bot, 'hear'>): ReplyToCase {
    const names = Object.keys(targets)
    return replyToCase({ cases, targets: names, wake: outbox.wake, answer: answerChat(bot) })
  }
  return {
    cases,
    replyIn,
    handOver: createHandOver({ cases, targets: Object.keys(targets), reach, wake: outbox.wake }),
    addTo: (server, bot, secret) => {
      const outcomes = openOutcomes(database)
      addOutcomes(server, { outcomes, keys: config.casesKeys })
      const reply = replyIn(bot)
      addCases(server, {
        cases,
        keys: config.casesKeys,
        secrets: config.handOver.secrets,
        reply
      })
      news = addDeskPages(server, {
        config,
        secret,
        log,
        cases,
        reply,
        outcomes,
        knowledge
      })
    },
    hangUp: () => news?.hangUp(),
    stop: outbox.stop
  }
}

/** Whether what goes to an address can be read on its way. */
function isReadable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && !isLoopback(hostname)
}
