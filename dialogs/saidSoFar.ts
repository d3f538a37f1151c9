import type { Reply } from '../triage/answer.ts'
import { type Case, restoreCase } from '../triage/converse/case.ts'
import type { ConversationResult } from '../triage/converse/conversationTurn.ts'
import type { IncomingMessage } from '../triage/converse/move.ts'

/**
 * The recent messages by id, starting from a given case: played again when somebody edits one of
 * them.
 */
export type SaidSoFar = {
  readonly start: Case
  readonly messages: readonly (IncomingMessage & { readonly id: string })[]
}

/** The most messages that are played again, and the most characters they have in all. */
const MAX_MESSAGES = 12
const MAX_CHARACTERS = 20_000

/**
 * Adds a message; starts afresh when the list gets too long, and earlier messages are no longer
 * played again.
 */
export function sayMore(
  soFar: SaidSoFar | undefined,
  before: Case,
  id: string,
  said: IncomingMessage
): SaidSoFar | undefined {
  const messages = [...(soFar?.messages ?? []), { ...said, id }]
  function long(list: SaidSoFar['messages']): boolean {
    return (
      list.length > MAX_MESSAGES ||
      list.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS
    )
  }
  if (!long(messages)) return { start: soFar?.start ?? before, messages }
  const [last] = messages.slice(-1)
  if (last === undefined || long([last])) return undefined
  return { start: before, messages: [last] }
}

/**
 * The conversation as if the message had said `text`; null if the message is unknown or says the
 * same.
 */
export async function sayOtherwise(
  play: (known: Case, message: IncomingMessage) => Promise<ConversationResult>,
  soFar: SaidSoFar | undefined,
  id: string,
  text: string
): Promise<{ readonly soFar: SaidSoFar; readonly after: Case; readonly reply: Reply } | null> {
  const place = soFar?.messages.findIndex(message => message.id === id) ?? -1
  const old = soFar?.messages[place]
  if (soFar === undefined || old === undefined || old.text === text) return null
  const messages = soFar.messages.with(place, { ...old, text })
  const [first, ...more] = messages
  if (first === undefined) return null
  let played = await play(restoreCase(soFar.start), first)
  for (const said of more) played = await play(played.after, said)
  return { soFar: { ...soFar, messages }, ...played }
}
