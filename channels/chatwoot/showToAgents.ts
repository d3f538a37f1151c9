import type { CaseTickets } from '../../storage/cases.ts'
import { contentOf } from '../handOver/caseMessage.ts'
import { caseText } from '../handOver/caseText.ts'
import { type Deliver, NotDelivered } from '../handOver/deliver.ts'
import type { LocalTimes } from '../mail/letters/localTimes.ts'
import type { ChatwootApi } from './chatwootApi.ts'
import { CHATWOOT_CHANNEL } from './personOnChatwoot.ts'

/** What is noted of a conversation under this name: which case agents have it for. */
export const AGENTS = 'chatwoot-agents'

/**
 * Gives a conversation to the agents when its person asks for people: what is known as a private
 * note, and the conversation open. Cases of other channels are none of theirs.
 */
export function showToAgents(api: ChatwootApi, tickets: CaseTickets, times: LocalTimes): Deliver {
  return async delivery => {
    if ('deleted' in delivery) return
    const { kept, entry } = delivery
    const { channel, reference } = contentOf(kept).origin
    if (channel !== CHATWOOT_CHANNEL || (entry !== null && entry.kind !== 'reopened')) return
    const { id } = (reference as { readonly conversation: { readonly id: string } }).conversation
    const note = {
      content: caseText({ kept, entry }, times),
      message_type: 'outgoing',
      private: true
    }
    try {
      await api(id, 'messages', note)
      await api(id, 'toggle_status', { status: 'open' })
    } catch (error) {
      throw new NotDelivered((error as Error).message)
    }
    await tickets.noteTicket({ number: kept.number, target: AGENTS, ticket: id, closed: null })
  }
}
