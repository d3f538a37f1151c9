import { tailsOf } from '../../understand/tailsOf.ts'
import { type Case, isUntold } from '../case.ts'
import type { IncomingMessage } from '../move.ts'
import type { Interpretation } from './ofWhole.ts'

type Read = (known: Case, message: IncomingMessage) => Interpretation

/**
 * A message whose last sentence asks for a person, whatever is said before it; null: it does not.
 * 'that does not help me. who can I talk to'
 */
export function personAtEnd(
  known: Case,
  message: IncomingMessage,
  read: Read
): Interpretation | null {
  const last = isUntold(known) ? undefined : tailsOf(message.text).at(-1)
  const found = last === undefined ? null : read(known, { ...message, text: last })
  return found?.move.kind === 'person' ? found : null
}
