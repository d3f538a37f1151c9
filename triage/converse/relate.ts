import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { type Decision, decide } from '../decide/decide.ts'
import { saysAnother } from '../understand/cues/saysAnother.ts'
import { tellsCircumstance } from '../understand/cues/tellsCircumstance.ts'
import { learn, sameMachine } from '../understand/facts.ts'
import { familiesNamed, familyOf } from '../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { refersBack, sharesAnyTerm, sharesTerms } from '../understand/sharesTerms.ts'
import { addWords, type Case, NEW_CASE, problemOf, wordsOf } from './case.ts'
import type { ConversationTurn } from './conversationTurn.ts'
import { describes, isLong, tells } from './interpret/describes.ts'

/** How what is told belongs to the case. */
export type Relation =
  /** it is part of it, and the case is this now */
  | { readonly kind: 'part'; readonly now: Case; readonly decision: Decision }
  /** it says nothing of the cause: what was found stays */
  | { readonly kind: 'detail' }
  /** it is another problem */
  | { readonly kind: 'other' }

/**
 * Whether what is told belongs to the case, by what the articles say of both together and of it
 * alone. A detail never takes back what was found for more articles; only another article that is
 * found clearly does.
 */
export function relate(turn: ConversationTurn): Relation {
  const { before, heard, knowledge } = turn
  if (before.helped === 'solved') return { kind: 'other' }
  if (hasArticle(before) && isSaidToBeOther(knowledge, before, heard)) return { kind: 'other' }
  const now = learnedWords(before, heard)
  const decision = decide(knowledge, problemOf(now), now.facts)
  const part = { kind: 'part', now, decision } as const
  if (isUnconfirmed(before)) return ofUnconfirmed(turn, part)
  const isOther = isOfItsOwn(turn)
  if (!hasArticle(before)) {
    if (finds(decision) || !isOther || !isProblem(heard)) return part
    return { kind: 'other' }
  }
  if (isOther) return { kind: 'other' }
  if (isNarrower(before, decision)) return part
  if (isOfCase(before, decision)) return { kind: 'detail' }
  if (saysOf(decision, heard)) return part
  return { kind: 'detail' }
}

/** Tells a problem whole, or says that it is another. */
function isProblem(heard: RecognizedMessage): boolean {
  return isLong(heard) || saysAnother(normalizeText(heard.rest))
}

/** Whether the article that is found has any of the words: 'it began last week' finds nothing. */
export function saysOf({ article }: Decision, { rest }: RecognizedMessage): boolean {
  return article !== null && sharesAnyTerm(rest, [article.title, ...article.lines].join('\n'))
}

/** Whether titles were offered, and none of them was taken. */
function isUnconfirmed({ pendingQuestion, article }: Case): boolean {
  return pendingQuestion === 'article' && article === null
}

/**
 * What is told while titles are offered says which: it leads the search from now on where it finds
 * an article that the whole does not, and never makes the choice wider.
 */
function ofUnconfirmed(
  { knowledge, before, heard }: ConversationTurn,
  part: Extract<Relation, { kind: 'part' }>
): Relation {
  if (part.decision.article !== null) {
    if (saysOf(part.decision, heard)) return part
    return { kind: 'detail' }
  }
  const now = leadBy(before, heard)
  const decision = decide(knowledge, problemOf(now), now.facts)
  const isBetter = (decision.candidates[0]?.score ?? 0) > (before.chance ?? 0)
  if (decision.article !== null || (finds(decision) && isLong(heard) && isBetter))
    return { kind: 'part', now, decision }
  if (isNarrower(before, part.decision)) return part
  return { kind: 'detail' }
}

/** The case with the message as what leads the search from now on. */
function leadBy(before: Case, heard: RecognizedMessage): Case {
  const now = learnedWords(before, heard)
  return { ...now, searchedFrom: Math.max(0, now.words.length - heard.rest.trim().length) }
}

/** Whether articles were spoken of. */
function hasArticle({ article, between, pendingQuestion }: Case): boolean {
  return article !== null || (pendingQuestion !== null && between.length > 0)
}

/** 'another problem: ...', or a program that neither the case nor its article is about. */
function isSaidToBeOther(knowledge: Knowledge, before: Case, heard: RecognizedMessage): boolean {
  if (!tells(heard)) return false
  return saysAnother(normalizeText(heard.rest)) || isOfOtherProgram(knowledge, before, heard)
}

function isOfOtherProgram(knowledge: Knowledge, before: Case, heard: RecognizedMessage): boolean {
  if (!describes(heard) && !isLong(heard)) return false
  const named = familiesNamed(heard.rest)
  const known = knownFamilies(knowledge, before)
  return named.length > 0 && known.length > 0 && !named.some(family => known.includes(family))
}

function knownFamilies(knowledge: Knowledge, before: Case): readonly string[] {
  const { product, others } = before.facts
  const listed = knowledge.article(before.article ?? '')?.appliesTo ?? []
  const products = [
    ...(product === null ? [] : [product]),
    ...others.flatMap(other => other.product ?? []),
    ...listed.flatMap(entry => entry.products)
  ]
  return [...familiesNamed(wordsOf(before)), ...products.map(familyOf)]
}

function learnedWords(before: Case, heard: RecognizedMessage): Case {
  const now = addWords(before, heard.rest)
  return { ...now, facts: learn(now.facts, heard, before.pendingQuestion) }
}

function finds({ article, between }: Decision): boolean {
  return article !== null || between.length > 0
}

/** The article that was found is found again, or fewer of those that were offered are left. */
function isNarrower(before: Case, { article, between }: Decision): boolean {
  if (before.pendingQuestion !== 'article') return article?.id === before.article
  const offered = before.between.map(one => one.article)
  if (article !== null) return offered.includes(article.id)
  return (
    between.length > 0 &&
    between.length <= offered.length &&
    between.some(one => offered.includes(one.article))
  )
}

/** What is found now was near before, but is not clear: no reason to give up what was found. */
function isOfCase({ near = [] }: Case, { article, between }: Decision): boolean {
  return article === null && between.some(one => near.includes(one.article))
}

/**
 * Tells of something else: it does not go back to what was told, shares hardly a word with it, and
 * either leads to other articles on its own or tells of trouble that is not the article's.
 */
function isOfItsOwn(turn: ConversationTurn): boolean {
  const { knowledge, before, heard } = turn
  if (!tells(heard) || refersBack(normalizeText(heard.rest))) return false
  if (sharesTerms(heard.rest, wordsOf(before))) return false
  if (tellsCircumstance(normalizeText(heard.rest)) && !isLong(heard)) return false
  if (isFoundAlone(turn)) return true
  const article = knowledge.article(before.article ?? '')
  const isTrouble = describes(heard) || isLong(heard)
  return isTrouble && !sharesTerms(heard.rest, (article?.lines ?? []).join('\n'))
}

/** Whether the message alone leads to articles, none of which was near before. */
function isFoundAlone({ knowledge, before, heard }: ConversationTurn): boolean {
  if (!describes(heard) && !isLong(heard)) return false
  const alone = addWords(NEW_CASE, heard.rest)
  const facts = learn(sameMachine(before.facts), heard, null)
  const { article, between } = decide(knowledge, problemOf(alone), facts)
  const found = [...(article === null ? [] : [article.id]), ...between.map(one => one.article)]
  const known = [before.article, ...(before.near ?? []), ...before.between.map(one => one.article)]
  return found.length > 0 && !found.some(id => known.includes(id))
}
