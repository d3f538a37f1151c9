import type { Server } from 'restify'
import type { Bot } from '../../bots/createBot.ts'
import { CHATWOOT_SERVICE, type Post } from '../../bots/post.ts'
import type { ChatwootConfig } from '../../config/readChatwoot.ts'
import type { CaseTickets } from '../../storage/cases.ts'
import type { ReplyToCase } from '../handOver/replyToCase.ts'
import { chatwootApi } from './chatwootApi.ts'
import { chatwootMessages } from './chatwootMessages.ts'
import { postToChatwoot } from './postToChatwoot.ts'
import { AGENTS } from './showToAgents.ts'

export type OpenChatwoot = {
  /** how replies reach conversations there */
  readonly ways: Readonly<Record<string, Post>>
  readonly addTo: (
    server: Server,
    parts: {
      readonly bot: Pick<Bot, 'hear'>
      readonly tickets: CaseTickets
      readonly reply: ReplyToCase
    }
  ) => void
}

/** The assistant as the agent bot of a Chatwoot, where one is set up. */
export function openChatwoot(settings: ChatwootConfig | null): OpenChatwoot {
  if (settings === null) return { ways: {}, addTo: () => undefined }
  return {
    ways: { [CHATWOOT_SERVICE]: postToChatwoot(chatwootApi(settings)) },
    addTo: (server, { bot, tickets, reply }) => {
      const takeBack = async (conversation: string, message: string) => {
        const number = await tickets.caseOfTicket(AGENTS, conversation)
        if (number === null) return
        await reply(number, `${AGENTS}/${message}`, {
          text: '',
          name: '',
          isPrivate: false,
          state: null,
          to: 'assistant'
        })
        // once: the next message is the assistant's already
        await tickets.noteTicket({ number, target: AGENTS, ticket: '', closed: null })
      }
      server.post('/api/chatwoot', chatwootMessages({ bot, secret: settings.secret, takeBack }))
    }
  }
}
