import type { ConversationReference } from '../../bots/activity.ts'
import type { Bot } from '../../bots/createBot.ts'
import { helpdeskReply } from '../../bots/helpdeskReply.ts'
import type { Entry, KeptCase } from '../../storage/cases.ts'
import type { HelpdeskWords } from '../../triage/handOver/withPeople.ts'
import { contentOf, entryOf } from './caseMessage.ts'

/** How cases are marked that come from another assistant: people answer them elsewhere. */
export const MCP_CHANNEL = 'mcp'

/**
 * Brings what the helpdesk says into the chat that the case came from, Teams or the site's own:
 * kept, in order, once, and sent until it is taken. What it notes for itself goes nowhere.
 */
export function answerChat(bot: Pick<Bot, 'hear'>) {
  return async (kept: KeptCase, entry: Entry): Promise<void> => {
    if (contentOf(kept).origin.channel === MCP_CHANNEL) return
    const words = wordsOf(kept.number, entry)
    const isHeard = words.text !== '' || words.state === 'closed' || words.to !== null
    if (!isHeard) return
    const reference = contentOf(kept).origin.reference as ConversationReference
    await bot.hear(helpdeskReply(reference, `${kept.number}/${entry.key}`, words))
  }
}

function wordsOf(number: number, entry: Entry): HelpdeskWords {
  const { text = '', from, state = null, to = null, outcome = null } = entryOf(entry)
  return { number, name: from.name, text: entry.kind === 'reply' ? text : '', state, to, outcome }
}
