import { choiceInEnglish } from '../../wording/choicesIn.ts'
import type { IncomingMessage } from '../move.ts'

/** A message as it is read: what was pressed in any language is what it is in English. */
export function pressedInEnglish(message: IncomingMessage): IncomingMessage {
  return { ...message, text: choiceInEnglish(message.text) ?? message.text }
}
