import type { Server } from 'restify'
import type { Config } from '../../config/readConfig.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { CaseStore } from '../../storage/cases.ts'
import type { OutcomeStore } from '../../storage/outcomeRecord.ts'
import type { ReplyToCase } from '../handOver/replyToCase.ts'
import { articleRoutes } from './article/articleRoutes.ts'
import { openOwnArticles } from './article/ownArticles.ts'
import { casesRoutes, casesTab } from './cases/casesRoutes.ts'
import { numbersRoutes, numbersTab } from './numbers/numbersRoutes.ts'
import { addDesk, type DeskParts } from './shell/addDesk.ts'
import type { News } from './shell/news.ts'
import { stockRoutes, stockTab } from './stock/stockRoutes.ts'
import { createOutcomeReader } from './unanswered/readOutcomes.ts'
import { createGroupReader } from './unanswered/readUnanswered.ts'
import { unansweredRoutes, unansweredTab } from './unanswered/unansweredRoutes.ts'

export type DeskConfig = DeskParts['config'] &
  Pick<Config, 'deskReplies' | 'handOver' | 'knowledge'>

export type DeskPages = Pick<DeskParts, 'secret' | 'log'> & {
  readonly config: DeskConfig
  readonly cases: CaseStore
  readonly reply: ReplyToCase
  readonly outcomes: OutcomeStore
  readonly knowledge: Knowledge
}

/** Everything at `/desk`. */
export function addDeskPages(server: Server, pages: DeskPages): News {
  const { config, cases, reply, outcomes, knowledge } = pages
  const own = openOwnArticles(config.knowledge)
  const readOutcomes = createOutcomeReader(outcomes)
  const readGroups = createGroupReader(readOutcomes)
  return addDesk(server, {
    ...pages,
    routes: [
      ...casesRoutes({
        cases,
        reply,
        knowledge,
        cannedFile: config.deskReplies,
        timeZone: config.handOver.mail.timeZone
      }),
      ...unansweredRoutes({ outcomes, readGroups, cases, knowledge }),
      ...articleRoutes({ readGroups, cases, knowledge, own }),
      ...stockRoutes({ readOutcomes, knowledge }),
      ...numbersRoutes({ readOutcomes, knowledge })
    ],
    tabs: [casesTab({ cases }), unansweredTab({ readGroups }), stockTab, numbersTab],
    onChanged: cases.onChanged
  })
}
