import type { Article } from '../../../knowledge/articles/article.ts'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { type Decision, decide } from '../../decide/decide.ts'
import { topicOf } from '../../understand/articleQuestions.ts'
import { asksForAdvice } from '../../understand/cues/ask/asksForAdvice.ts'
import { judgementIn } from '../../understand/cues/judgementIn.ts'
import { newTerms } from '../../understand/sharesTerms.ts'
import type { SideQuestion } from '../../understand/sideQuestion.ts'
import { type Case, problemOf, wordsOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { areOffered } from './amongOffered.ts'

/** The case that goes by a title that was offered, and what its article says to it. */
export type Taken = { readonly now: Case; readonly decision: Decision }

/** Terms of the article told now, and not before, from which on its title is meant. */
const MIN_TERMS_TOLD = 2

/** The title that was offered, alone or with others, of which something more is told now. */
export function takenByTold(turn: ConversationTurn, now: Case, found: Decision): Taken | null {
  return takenByDetail(turn, now, found) ?? namedAmong(turn, now, found)
}

/**
 * The only title that was offered, where what is told now is in its article, too, and it is still
 * the best that is `found` for the case `now`.
 */
function takenByDetail(
  { knowledge, before, heard }: ConversationTurn,
  now: Case,
  found: Decision
): Taken | null {
  const only = onlyStillBest(knowledge, before, found)
  if (only === null) return null
  const told = termsToldOf(only, heard.rest, before)
  return told < MIN_TERMS_TOLD ? null : goingBy(knowledge, now, only)
}

/**
 * The only title that was offered, where the level that its fix asks for is told now, not before,
 * and lacks the fix: whoever reads a title and goes on so does not say no to it. A level that has
 * the fix speaks against it.
 */
export function takenByLevel(
  { knowledge, before }: ConversationTurn,
  now: Case,
  found: Decision
): Taken | null {
  const only = onlyStillBest(knowledge, before, found)
  if (only === null || !tellsFirstLevel(before, now)) return null
  const taken = goingBy(knowledge, now, only)
  return taken.decision.outcome.kind === 'recommend' ? taken : null
}

/**
 * Of several titles that were offered, the one that is named once only they can be meant, where
 * what is told now is in its article, too, and says more of it than of the others.
 */
function namedAmong(
  { knowledge, before, heard }: ConversationTurn,
  now: Case,
  found: Decision
): Taken | null {
  const { between } = before
  if (!areOffered(before) || between.length < 2 || found.article !== null) return null
  const among = between.map(one => one.article)
  const decision = decide(knowledge, { ...problemOf(now), among }, now.facts)
  const told = new Map(
    among.map(id => [id, termsToldOf(knowledge.article(id), heard.rest, before)] as const)
  )
  const most = told.get(decision.article?.id ?? '') ?? 0
  const others = [...told].filter(([id]) => id !== decision.article?.id)
  const isAhead = most > 0 && others.every(([, count]) => count < most)
  return isAhead ? { now, decision } : null
}

/** How many terms of an article a message tells that were not told before. */
function termsToldOf(article: Article | undefined, words: string, before: Case): number {
  if (article === undefined) return 0
  return newTerms(words, [article.title, ...article.lines].join('\n'), wordsOf(before))
}

/** The level of a product that was told before, or is told with it, and none was known of it. */
function tellsFirstLevel({ facts: before }: Case, { facts: now }: Case): boolean {
  const isFirst = before.servicePack === null && now.servicePack !== null
  return isFirst && (before.product === null || before.product === now.product)
}

/** What is asked for is the advice: asked of the only title that was offered, it is meant. */
export function takenByQuestion(
  { knowledge, before, heard, language }: ConversationTurn,
  question: SideQuestion | null
): Taken | null {
  const only = onlyOffered(knowledge, before)
  if (only === null || question === null || !wantsAdvice(question)) return null
  // what another language asks may be misread
  if (language !== null && language !== 'en') return null
  const isDoubted = judgementIn(normalizeText(heard.rest)) === 'against'
  const taken = goingBy(knowledge, before, only)
  const { outcome } = taken.decision
  const speaksAgainst = ['already-fixed', 'not-applicable', 'hand-over'].includes(outcome.kind)
  return isDoubted || speaksAgainst ? null : taken
}

const OF_ARTICLE: readonly SideQuestion['kind'][] = ['article', 'beyond', 'level']
const OF_ADVICE: readonly (string | null)[] = ['fix', 'workaround']

function wantsAdvice({ kind, words }: SideQuestion): boolean {
  const plain = normalizeText(words)
  const isOfArticle = OF_ARTICLE.includes(kind)
  return isOfArticle && (asksForAdvice(plain) || OF_ADVICE.includes(topicOf(plain)))
}

/** The article of the only title that was offered by words, and not taken yet. */
function onlyOffered(
  knowledge: Knowledge,
  { article, pendingQuestion, between }: Case
): Article | null {
  const [only, ...others] = between
  if (only === undefined || others.length > 0) return null
  if (pendingQuestion !== 'article' || article !== null) return null
  return knowledge.article(only.article) ?? null
}

/** The only title that was offered, where it is still the best that is found. */
function onlyStillBest(knowledge: Knowledge, before: Case, found: Decision): Article | null {
  const only = onlyOffered(knowledge, before)
  return found.article === null && found.between[0]?.article === only?.id ? only : null
}

function goingBy(knowledge: Knowledge, known: Case, { id }: Article): Taken {
  const now = { ...known, facts: { ...known.facts, article: id } }
  return { now, decision: decide(knowledge, problemOf(now), now.facts) }
}
