import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { Case } from '../../../triage/converse/case.ts'
import type { ConversationTurn } from '../../../triage/converse/conversationTurn.ts'
import { recognizeMessage } from '../../../triage/understand/recognizeMessage.ts'

/** The turn of a message in a case, nothing asked beside it. */
export function turnOf(knowledge: Knowledge, before: Case, text: string): ConversationTurn {
  const heard = recognizeMessage(text)
  const nothing = { question: null, opening: [], language: null, foreign: false }
  return { knowledge, before, heard, ...nothing }
}
