import type { Step } from '../answer.ts'
import { type Decision, decide } from '../decide/decide.ts'
import { stepOf } from '../tell/stepOf.ts'
import { tell } from '../tell/tell.ts'
import { learn, NOTHING_KNOWN } from '../understand/facts.ts'
import { answerAside } from './answerAside.ts'
import { addDetail, addEvents, addWords, type Case, nextCase } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { tells } from './interpret/describes.ts'
import type { Move } from './move.ts'
import { decisionReply } from './reply.ts'
import { showWholeArticle } from './showWholeArticle.ts'

/** Moves that tell of a problem: their answer is the decision's. */
const TELLING: readonly Move['kind'][] = ['paste', 'describe', 'answer', 'person']
/** What arrives without a word. */
const WORDLESS: readonly Move['kind'][] = ['nothing', 'attachment']

/**
 * The first message of a case is decided as the command decides it. Only where that asks what is
 * wrong, who said hello or asked something is answered first.
 */
export function opened(turn: ConversationTurn, move: Move): ConversationResult {
  const { knowledge, before, heard } = turn
  if (heard.rest.trim() === '' && WORDLESS.includes(move.kind)) return answerAside(turn, move)
  const decision = decide(knowledge, heard, learn(before.facts, heard, null))
  const { outcome } = decision
  const isAskedWhatIsWrong = outcome.kind === 'ask' && outcome.about === 'symptom'
  if (isAskedWhatIsWrong && !TELLING.includes(move.kind)) {
    const { after, reply } = asideTo(turn, move)
    return withStep({ after, reply }, stepOf(decision, tell(decision, knowledge)))
  }
  return decisionReply(turn, withFirst(turn, move, decision), decision)
}

/** The reply to what was said, which asks what is wrong all the same. */
function withStep({ after, reply }: ConversationResult, step: Step): ConversationResult {
  const own = step.kind === 'ask' ? step.choices : []
  const choices = [...new Set([...own, ...reply.choices])]
  return {
    after: { ...after, pendingQuestion: 'symptom', choices },
    reply: { ...reply, step, choices }
  }
}

function asideTo(turn: ConversationTurn, move: Move): ConversationResult {
  if (move.kind === 'restart') return startOver(turn)
  if (move.kind === 'show') return showWholeArticle(turn, move.article)
  return answerAside(turn, move)
}

/** A clean sheet; what was told before can be gone back to. */
export function startOver(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const now = before.step === null ? before : nextCase(before)
  return answerAside(
    { ...turn, before: { ...now, facts: NOTHING_KNOWN, waiting: [], words: '' } },
    { kind: 'restart' }
  )
}

/** Words of a message that only wishes for people. */
const MAX_WORDS_OF_WISH = 6

/** 'Windows 2000 SP2' tells nothing of the problem, unless articles were found by it. */
function withFirst({ before, heard }: ConversationTurn, move: Move, decision: Decision): Case {
  const known = addEvents(before, heard.events)
  const isFound = decision.article !== null || decision.between.length > 0
  const isOnlyAnswer = move.kind === 'answer' && !tells(heard) && !isFound
  if (isOnlyAnswer || heard.rest.trim() === '') return known
  // 'human please' is kept for people, and tells no problem
  if (move.kind === 'person' && heard.rest.trim().split(/\s+/).length <= MAX_WORDS_OF_WISH)
    return addDetail(known, heard.rest)
  return addWords(known, heard.rest)
}
