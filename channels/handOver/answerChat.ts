import type { ConversationReference } from '../../bots/activity.ts'
import type { Bot } from '../../bots/createBot.ts'
import { helpdeskReply } from '../../bots/helpdeskReply.ts'
import type { Entry, KeptCase } from '../../storage/cases.ts'
import { LABELS, SAY } from '../../triage/wording.ts'
import { contentOf, entryOf } from './caseMessage.ts'

/**
 * Brings what the helpdesk says into the chat that the case came from, Teams or the site's own:
 * kept, in order, once, and sent until it is taken.
 */
export function answerChat(bot: Pick<Bot, 'hear'>) {
  return async (kept: KeptCase, entry: Entry): Promise<void> => {
    await bot.hear(
      helpdeskReply(
        contentOf(kept).origin.reference as ConversationReference,
        entry.key,
        wordsOf(kept, entry)
      )
    )
  }
}

function wordsOf({ number, state }: KeptCase, entry: Entry): string {
  const { text, from } = entryOf(entry)
  const speaker = from.name || LABELS.helpdesk
  return [
    ...(text === '' ? [] : [SAY.helpdeskSays(speaker, number), text]),
    ...(state === 'closed' ? [SAY.caseClosed(number)] : [])
  ].join('\n\n')
}
