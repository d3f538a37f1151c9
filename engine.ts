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
  Reference,
  Section
} from './knowledge/articles/article.ts'
export { importArticles } from './knowledge/articles/index/importArticles.ts'
export type { Candidate, Knowledge, Query } from './knowledge/articles/knowledge.ts'
export { openKnowledge } from './knowledge/articles/openKnowledge.ts'
export type { WindowsEvent } from './knowledge/events/event.ts'
export { parseEvents } from './knowledge/events/parseEvents.ts'
export type { Machine } from './knowledge/machines/machine.ts'
export type { Release } from './knowledge/releases/release.ts'
export type {
  Answer,
  Facts,
  FixLevel,
  MachineAnswer,
  Question,
  Quote,
  Reply,
  Step
} from './triage/answer.ts'
export { type Case, NEW_CASE } from './triage/converse/case.ts'
export { converse } from './triage/converse/converse.ts'
export type { IncomingMessage } from './triage/converse/move.ts'
export { triage } from './triage/triage.ts'
export { parseFacts } from './triage/understand/parseFacts.ts'
