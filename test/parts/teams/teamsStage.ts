import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connector, startConnector } from '../channels/connector.ts'
import { KEY, reply, SECRET } from '../services/helpdeskSystem.ts'
import { type InProcess, SHIPPED, startInProcess } from '../services/inProcess.ts'
import { writePrinterArticles } from '../written/printerArticles.ts'
import { type TeamsChat, teamsChat } from './teamsChat.ts'

/** The service as a bot of Teams, and the helpdesk behind it. */
export type TeamsStage = {
  readonly service: InProcess
  readonly connector: Connector
  /** a new chat between one person and the bot */
  readonly alone: () => TeamsChat
  /** a new chat of a group; `more`: what else its `conversation` says */
  readonly together: (more?: object) => TeamsChat
  /** what the helpdesk does with the newest case: says something, or closes it */
  readonly helpdesk: (chat: TeamsChat, body: object) => Promise<void>
  readonly stop: () => Promise<void>
}

/** The service with the articles that it comes with, and two of one trouble to choose from. */
export async function openTeamsStage(): Promise<TeamsStage> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-teams-'))
  const connector = await startConnector()
  const { credentials } = connector
  const service = await startInProcess(
    {
      ...connector.settings,
      PUBLIC_URL: 'https://triage.example',
      RATE_LIMIT: '0',
      HANDOVER_SECRET: SECRET,
      CASES_KEY: KEY
    },
    { credentials, sources: [writePrinterArticles(folder), ...SHIPPED] }
  )
  let chats = 0
  function chatIn(place: object): TeamsChat {
    chats += 1
    return teamsChat(service, connector, { id: `a:${chats}`, ...place })
  }
  return {
    service,
    connector,
    alone: () => chatIn({ conversationType: 'personal' }),
    together: (more = {}) => chatIn({ isGroup: true, conversationType: 'groupChat', ...more }),
    helpdesk: async (chat, body) => {
      await reply(service, await newestCase(service), { from: 'Ana Ruiz', ...body })
      chat.catchUp()
    },
    stop: async () => {
      await service.stop()
      await connector.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function newestCase({ url }: InProcess): Promise<number> {
  const answer = await fetch(`${url}/api/cases`, { headers: { authorization: `Bearer ${KEY}` } })
  const { cases } = (await answer.json()) as { readonly cases: readonly { number: number }[] }
  return Math.max(...cases.map(({ number }) => number))
}
