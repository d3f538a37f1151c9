import type { Logger } from 'pino'
import type { Server } from 'restify'
import type { Bot } from '../bots/createBot.ts'
import { articleRoutes } from '../channels/desk/article/articleRoutes.ts'
import { openOwnArticles } from '../channels/desk/article/ownArticles.ts'
import { casesRoutes, casesTab } from '../channels/desk/cases/casesRoutes.ts'
import { addDesk, type DeskParts } from '../channels/desk/shell/addDesk.ts'
import { unansweredRoutes, unansweredTab } from '../channels/desk/unanswered/unansweredRoutes.ts'
import { answerChat } from '../channels/handOver/answerChat.ts'
import { createHandOver } from '../channels/handOver/createHandOver.ts'
import { startOutbox } from '../channels/handOver/outbox.ts'
import { replyToCase } from '../channels/handOver/replyToCase.ts'
import { targetsOf } from '../channels/handOver/targetsOf.ts'
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

/** Connects the assistant and the helpdesk: the cases, their delivery, and the answers. */
export type Desk = {
  readonly cases: CaseStore
  readonly handOver: HandOver
  /** `secret`: signs the sessions of the desk */
  readonly addTo: (server: Server, bot: Pick<Bot, 'hear'>, secret: Uint8Array) => void
  readonly stop: () => Promise<void>
}

export function openDesk({
  config,
  knowledge,
  database,
  log,
  mailTokens,
  onAttempt
}: {
  readonly config: Pick<Config, 'handOver' | 'casesKeys' | 'knowledge'> & DeskParts['config']
  readonly knowledge: Knowledge
  readonly database: Database
  readonly log: Logger
  /** what answers by mail are known by */
  readonly mailTokens: MailTokens
  readonly onAttempt?: (target: string, outcome: Outcome['kind']) => void
}): Desk {
  const cases = openCases(database)
  const { targets, reach } = targetsOf(config.handOver, mailTokens)
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
  return {
    cases,
    handOver: createHandOver({ cases, targets: Object.keys(targets), reach, wake: outbox.wake }),
    addTo: (server, bot, secret) => {
      const outcomes = openOutcomes(database)
      addOutcomes(server, { outcomes, keys: config.casesKeys })
      addCases(server, {
        cases,
        keys: config.casesKeys,
        secrets: config.handOver.secrets,
        reply: replyToCase({
          cases,
          targets: Object.keys(targets),
          wake: outbox.wake,
          answer: answerChat(bot)
        })
      })
      addDesk(server, {
        config,
        secret,
        log,
        routes: [
          ...casesRoutes({ cases }),
          ...unansweredRoutes({ outcomes, cases, knowledge }),
          ...articleRoutes({ outcomes, cases, knowledge, own: openOwnArticles(config.knowledge) })
        ],
        tabs: [casesTab({ cases }), unansweredTab({ outcomes })]
      })
    },
    stop: outbox.stop
  }
}

/** Whether what goes to an address can be read on its way. */
function isReadable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && !isLoopback(hostname)
}
