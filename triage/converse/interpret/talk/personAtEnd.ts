import { lastSentence } from '../../../understand/lastSentence.ts'
import { type Case, isUntold } from '../../case.ts'
import type { IncomingMessage } from '../../move.ts'
import type { Interpretation } from '../ofWhole.ts'

type Read = (known: Case, message: IncomingMessage) => Interpretation

/**
 * A message whose last sentence asks for a person, unless trouble is told before it; null: it
 * does not.
 * 'that does not help me. who can I talk to'
 */
export function personAtEnd(
  known: Case,
  message: IncomingMessage,
  read: Read
): Interpretation | null {
  const last = isUntold(known) ? null : lastSentence(message.text)
  if (last === null) return null
  const found = read(known, { ...message, text: last })
  if (found.move.kind !== 'person') return null
  const first = message.text.slice(0, message.text.lastIndexOf(last))
  const { move } = read(known, { ...message, text: first })
  return move.kind === 'describe' ? null : found
}
