import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Reply } from '../answer.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import type { SideQuestion } from '../understand/sideQuestion.ts'
import type { Case } from './case.ts'

/** One turn while it is played. */
export type ConversationTurn = {
  readonly knowledge: Knowledge
  readonly before: Case
  readonly heard: RecognizedMessage
  /** what was asked beside what was told */
  readonly question: SideQuestion | null
  /** paragraphs that stand in front of the reply */
  readonly opening: readonly string[]
  /** the language of the message; null: it says too little to tell */
  readonly language: string | null
  /** the person was just offered somebody who speaks their language */
  readonly foreign: boolean
}

/** The case after the turn, and what is said. */
export type ConversationResult = { readonly after: Case; readonly reply: Reply }
