import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Facts, Question } from '../answer.ts'
import { type Decision, decide } from '../decide/decide.ts'
import { namesOtherMachine } from '../understand/cues/namesOtherMachine.ts'
import { forget, learn } from '../understand/facts.ts'
import { SAY } from '../wording/wording.ts'
import { answerAside } from './answerAside.ts'
import { decisionOf, said } from './asideParts.ts'
import { addDetail, addWords, type Case, problemOf } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { correctionOf } from './correction.ts'
import { describes, describesNew, tells } from './interpret/describes.ts'
import { decisionReply } from './reply.ts'
import { withDescription, withPick } from './toldOfCase.ts'

/** Decides the case as it now is, and says what changed in front of the verdict. */
export function decideAndReply(turn: ConversationTurn, now: Case): ConversationResult {
  const decision = decide(turn.knowledge, problemOf(now), now.facts)
  if (isAnotherProduct(turn, decision)) return decideAndReply(turn, withPick(now, null))
  const correction = correctionOf(turn.before, now)
  const isOther = correction.length > 0 && namesOtherMachine(normalizeText(turn.heard.rest))
  const opening = isOther ? [said(turn, SAY.otherMachine)] : correction
  return decisionReply(
    { ...turn, opening: [...turn.opening, ...opening] },
    { ...now, helped: null, takenBack: correction.length > 0 ? null : now.takenBack },
    decision
  )
}

/** Whether the person was asked if they run what one article is about, and named something else. */
function isAnotherProduct({ before, heard }: ConversationTurn, decision: Decision): boolean {
  const { outcome, article, between } = decision
  const isAsked = outcome.kind === 'ask' && outcome.about === 'product' && between.length === 1
  const isSame = before.between.length === 1 && article?.id === before.between[0]?.article
  const isNamed = heard.releases.some(({ product }) => product !== null)
  return before.pendingQuestion === 'product' && isAsked && isSame && isNamed
}

/** An answer, with what is told beside it. */
export function answered(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const facts = learn(before.facts, heard, before.pendingQuestion)
  const now = { ...withTold(turn, facts), perhaps: null }
  if (isAskedAgain(turn, now))
    return answerAside({ ...turn, before: { ...before, facts } }, { kind: 'recap' })
  return decideAndReply(turn, now)
}

/**
 * The case with an answer: what is told beside it belongs to the problem, unless the article that
 * was found would be lost by it.
 */
function withTold(turn: ConversationTurn, facts: Facts): Case {
  const { before, heard, knowledge } = turn
  if (describesNew(before, heard) || isAskedWhatIsWrong(before))
    return learnedAnew(turn, withDescription(before, heard))
  const bare = { ...before, facts }
  if (!tells(heard)) return bare
  const told = { ...addWords(before, heard.rest), facts }
  const alone = decide(knowledge, problemOf(bare), facts).article
  const together = decide(knowledge, problemOf(told), facts).article
  const keepsArticle = alone === null || alone.id === together?.id
  if (keepsArticle) return told
  return addDetail(bare, heard.rest)
}

function learnedAnew({ before, heard }: ConversationTurn, now: Case): Case {
  return { ...now, facts: learn(now.facts, heard, before.pendingQuestion) }
}

function isAskedWhatIsWrong({ pendingQuestion }: Case): boolean {
  return pendingQuestion === 'symptom'
}

/** A version told while nobody knows yet what is wrong is kept, and the question stays. */
function isAskedAgain({ knowledge, before, heard }: ConversationTurn, now: Case): boolean {
  if (!isAskedWhatIsWrong(before) || describes(heard)) return false
  const { outcome } = decide(knowledge, problemOf(now), now.facts)
  return outcome.kind === 'ask' && outcome.about === 'symptom'
}

/** An answer is taken back, and asked for anew. */
export function changed(turn: ConversationTurn, about: Question): ConversationResult {
  const { before } = turn
  return decideAndReply(turn, {
    ...before,
    facts: forget(before.facts, about),
    takenBack: before.facts
  })
}

/** The case goes to people, because the person asked for it. */
export function handOver(turn: ConversationTurn): ConversationResult {
  return decisionReply(turn, turn.before, {
    ...decisionOf(turn),
    outcome: { kind: 'hand-over', because: 'asked' }
  })
}
