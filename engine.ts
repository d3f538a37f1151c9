/**
 * The engine for others to build on: it reads articles and events, decides, and holds a
 * conversation. Pure except for `openKnowledge` and `importArticles`, which read files. `npm run
 * build:engine` packages it.
 */
export type {
  AppliesTo,
  Article,
  ArticleOutcome,
  EventSignature,
  Fix,
  LineRange,
  Origin,
  Reference,
  Section
} from './knowledge/articles/article.ts'
export {
  type Imported,
  importArticles,
  type Progress
} from './knowledge/articles/index/importArticles.ts'
export type { Candidate, Counted, Knowledge, Query, Stock } from './knowledge/articles/knowledge.ts'
export { openKnowledge } from './knowledge/articles/openKnowledge.ts'
export type { EventReading, Level, Span, WindowsEvent } from './knowledge/events/event.ts'
export { parseEvents } from './knowledge/events/parseEvents.ts'
export type { Machine } from './knowledge/machines/machine.ts'
export type { Release } from './knowledge/releases/release.ts'
export type {
  Answer,
  Facts,
  FixLevel,
  Grounds,
  MachineAnswer,
  Offer,
  Question,
  Quote,
  Reply,
  Step
} from './triage/answer.ts'
export {
  type Case,
  type CaseSnapshot,
  type MachineGroup,
  NEW_CASE,
  type Spoken
} from './triage/converse/case.ts'
export type { ConversationResult } from './triage/converse/conversationTurn.ts'
export { converse } from './triage/converse/converse.ts'
export type { IncomingMessage, UnreadFile } from './triage/converse/move.ts'
export { LANGUAGES, type Language } from './triage/language.ts'
export { triage, type Voice } from './triage/triage.ts'
export { parseFacts } from './triage/understand/parseFacts.ts'
