import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Question } from '../answer.ts'
import { decide } from '../decide/decide.ts'
import { namesOtherMachine } from '../understand/cues/namesOtherMachine.ts'
import { forget, learn } from '../understand/facts.ts'
import { SAY } from '../wording.ts'
import { answerAside } from './answerAside.ts'
import { decisionOf, said } from './asideParts.ts'
import { type Case, problemOf } from './case.ts'
import { correctionOf } from './correction.ts'
import { describes, tells } from './describes.ts'
import { type ConversationResult, type ConversationTurn, decisionReply } from './reply.ts'
import { withDescription } from './toldOfCase.ts'

/** Decides the case as it now is, and says what changed in front of the verdict. */
export function decideAndReply(turn: ConversationTurn, now: Case): ConversationResult {
  const decision = decide(turn.knowledge, problemOf(now), now.facts)
  const correction = correctionOf(turn.before, now)
  const isOther = correction.length > 0 && namesOtherMachine(normalizeText(turn.heard.rest))
  const opening = isOther ? [said(turn, SAY.otherMachine)] : correction
  return decisionReply(
    { ...turn, opening: [...turn.opening, ...opening] },
    { ...now, helped: null, takenBack: correction.length > 0 ? null : now.takenBack },
    decision
  )
}

/** What is told with an answer belongs to the problem. */
export function answered(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const isTold = before.pendingQuestion === 'symptom' || tells(heard)
  const now = isTold ? withDescription(before, heard) : before
  const facts = learn(now.facts, heard, before.pendingQuestion)
  return isAskedAgain(turn, { ...now, facts })
    ? answerAside({ ...turn, before: { ...before, facts } }, { kind: 'recap' })
    : decideAndReply(turn, { ...now, facts, perhaps: null })
}

/** A version told while nobody knows yet what is wrong is kept, and the question stays. */
function isAskedAgain({ knowledge, before, heard }: ConversationTurn, now: Case): boolean {
  if (before.pendingQuestion !== 'symptom' || describes(heard)) return false
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
