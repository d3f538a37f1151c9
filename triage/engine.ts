import type { Answer, Facts } from './answer.ts'
import type { Case } from './converse/case.ts'
import type { ConversationResult } from './converse/conversationTurn.ts'
import type { IncomingMessage } from './converse/move.ts'
import type { Voice } from './triage.ts'

/**
 * The pure functions that a text costs time in, wherever they run: in this thread, or in a worker.
 * `by` names whose work it is; nobody's work holds up everybody else's. Each of them
 * @throws TooMuchToRead
 */
export type Engine = {
  readonly converse: (
    known: Case,
    message: IncomingMessage,
    by: string
  ) => Promise<ConversationResult>
  readonly triage: (
    text: string,
    facts: Partial<Facts>,
    by: string,
    voice?: Voice
  ) => Promise<WrittenAnswer>
  /** the machines of a case with what each needs, as CSV; '' where none is listed */
  readonly machineList: (known: Case, by: string) => Promise<string>
  /** the events of an event log file as text, '' when it holds none */
  readonly eventLog: (bytes: Uint8Array, by: string) => Promise<string>
}

/** An answer as JSON, written where it was found: that of a long paste has megabytes. */
export type WrittenAnswer = {
  readonly step: Answer['step']
  /** the text of an own article that the step is quoted from; null of any other */
  readonly version: string | null
  readonly json: string
}

/** Reading it would take longer than anybody may hold up. */
export class TooMuchToRead extends Error {}
