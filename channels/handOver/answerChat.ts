import type { ConversationReference } from '../../bots/activity.ts'
import type { Bot } from '../../bots/createBot.ts'
import { helpdeskReply } from '../../bots/helpdeskReply.ts'
import type { Entry, KeptCase } from '../../storage/cases.ts'
import { LABELS, SAY } from '../../triage/wording.ts'
import { contentOf, entryOf } from './caseMessage.ts'

/**
 * Brings what the helpdesk says into the chat that the case came from, Teams or the site's own:
 * kept, in order, once, and sent until it is taken. What it notes for itself goes nowhere.
 */
export function answerChat(bot: Pick<Bot, 'hear'>) {
  return async (kept: KeptCase, entry: Entry): Promise<void> => {
    const words = wordsOf(kept.number, entry)
    if (words === '') return
    const reference = contentOf(kept).origin.reference as ConversationReference
    await bot.hear(helpdeskReply(reference, `${kept.number}/${entry.key}`, words))
  }
}

function wordsOf(number: number, entry: Entry): string {
  const { text = '', from, state } = entryOf(entry)
  const speaker = from.name || LABELS.helpdesk
  const isSaid = entry.kind === 'reply' && text !== ''
  return [
    ...(isSaid ? [SAY.helpdeskSays(speaker, number), text] : []),
    ...(state === 'closed' ? [SAY.caseClosed(number)] : [])
  ].join('\n\n')
}
