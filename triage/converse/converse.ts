import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { decide, timesUnknown } from '../decide/decide.ts'
import { nameLanguage } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { namesOtherMachine } from '../understand/cues/namesOtherMachine.ts'
import { isVague } from '../understand/cues/temper.ts'
import { forget, learn } from '../understand/facts.ts'
import { SAY } from '../wording.ts'
import { answerAside, oneAfterTheOther } from './answerAside.ts'
import { addWords, type Case, isHandedOver, NEW_CASE, nextCase, problemOf } from './case.ts'
import { correctionOf } from './correction.ts'
import { describes, tells } from './describes.ts'
import { interpret } from './interpret.ts'
import type { IncomingMessage, Move } from './move.ts'
import { type ConversationResult, type ConversationTurn, decisionReply } from './reply.ts'
import { showWholeArticle } from './showWholeArticle.ts'
import {
  withDescription,
  withoutAnswer,
  withoutArticle,
  withPaste,
  withPick
} from './toldOfCase.ts'

/**
 * One turn of a conversation: the case and what was said in, the case and the reply out.
 * Pure; any text, never throws.
 */
export function converse(
  knowledge: Knowledge,
  before: Case,
  said: IncomingMessage
): ConversationResult {
  const { move, heard, question } = interpret(before, said)
  const language = move.kind === 'nothing' ? null : recognizeLanguage(heard.rest)
  const foreign =
    language !== null &&
    language !== 'en' &&
    (language !== before.language || move.kind === 'unclear')
  const opening = [
    ...(said.returned && before.step !== null ? [pickUnused(SAY.welcomeBack, before.last)] : []),
    ...(foreign ? [inLanguage(language, move, before.last)] : [])
  ]
  return play(
    {
      knowledge,
      before: foreign ? { ...before, language } : before,
      heard,
      question,
      opening,
      foreign
    },
    move
  )
}

function play(turn: ConversationTurn, move: Move): ConversationResult {
  const { before, heard } = turn
  switch (move.kind) {
    case 'restart':
      return answerAside({ ...turn, before: newCase(before) }, move)
    case 'paste':
      return decideAndReply(turn, learned(turn, withPaste(before, heard)))
    case 'answer':
      return answer(turn)
    case 'describe':
      return described(turn)
    case 'add':
      return answerAside({ ...turn, before: addWords(before, heard.rest) }, move)
    case 'symptom':
      return decideAndReply(
        turn,
        addWords({ ...before, facts: { ...before.facts, symptom: move.symptom } }, move.choice)
      )
    case 'pick':
      return decideAndReply(turn, withPick(before, move.article))
    case 'change':
      return decideAndReply(turn, {
        ...before,
        facts: forget(before.facts, move.about),
        takenBack: before.facts
      })
    case 'go-on':
      return decideAndReply(turn, before)
    case 'person':
      return handOver(turn)
    case 'not-solved':
      return decideAndReply(turn, withoutArticle(before))
    case 'refuse':
      return before.pendingQuestion !== null &&
        timesUnknown(before.facts, before.pendingQuestion) > 0
        ? decideAndReply(turn, withoutAnswer(before))
        : answerAside(turn, move)
    case 'back':
      return move.to === null ? answerAside(turn, move) : goBack(turn, move.to)
    case 'solved':
      return answerAside(
        isHandedOver(before) ? { ...turn, before: addWords(before, heard.rest) } : turn,
        move
      )
    case 'show':
      return showWholeArticle(turn, move.article ?? before.article)
    default:
      return answerAside(turn, move)
  }
}

/** A version told while nobody knows yet what is wrong is kept, and the question stays. */
function answer(turn: ConversationTurn): ConversationResult {
  const { before, heard, knowledge } = turn
  const now = learned(
    turn,
    before.pendingQuestion === 'symptom' || describes(heard)
      ? withDescription(before, heard)
      : before
  )
  const { outcome } = decide(knowledge, problemOf(now), now.facts)
  const isStillOpen =
    outcome.kind === 'hand-over' || (outcome.kind === 'ask' && outcome.about === 'symptom')
  return before.pendingQuestion === 'symptom' && !describes(heard) && isStillOpen
    ? answerAside({ ...turn, before: { ...before, facts: now.facts } }, { kind: 'recap' })
    : decideAndReply(turn, now)
}

/** Judges the case as it now is, and says what changed in front of the verdict. */
function decideAndReply(turn: ConversationTurn, now: Case): ConversationResult {
  const judgement = decide(turn.knowledge, problemOf(now), now.facts)
  const correction = correctionOf(turn.before, now)
  const other = correction.length > 0 && namesOtherMachine(normalizeText(turn.heard.rest))
  const changed = other ? [pickUnused(SAY.otherMachine, turn.before.last)] : correction
  return decisionReply(
    { ...turn, opening: [...turn.opening, ...changed] },
    { ...now, helped: null, takenBack: correction.length > 0 ? null : now.takenBack },
    judgement
  )
}

/**
 * What is told while a question is open belongs to the case when it leaves the article as it is;
 * else it comes later.
 */
function described(turn: ConversationTurn): ConversationResult {
  const { before, knowledge, heard } = turn
  const now = learned(turn, withDescription(before, heard))
  if (before.pendingQuestion === null) return decideAndReply(turn, now)
  const { article, outcome } = decide(knowledge, problemOf(now), now.facts)
  if (before.pendingQuestion === 'symptom' || before.article === null)
    return outcome.kind === 'hand-over' && (isVague(normalizeText(heard.rest)) || !tells(heard))
      ? answerAside(turn, { kind: 'unclear' })
      : decideAndReply(turn, now)
  if (article?.id !== before.article || heard.intent.name === 'problem')
    return oneAfterTheOther(turn)
  return decideAndReply(
    { ...turn, opening: [...turn.opening, pickUnused(SAY.noted, before.last)] },
    now
  )
}

/** Takes up a problem told before where it was left; the one in between can be gone back to, too. */
function goBack(turn: ConversationTurn, to: Case): ConversationResult {
  const { earlier = [] } = nextCase(turn.before)
  const now = {
    ...to,
    article: null,
    last: turn.before.last,
    language: turn.before.language,
    earlier: earlier.filter(one => one !== to)
  }
  const opening = [...turn.opening, pickUnused(SAY.backAgain, turn.before.last)]
  return decisionReply(
    { ...turn, before: now, opening, question: null },
    now,
    decide(turn.knowledge, problemOf(now), now.facts)
  )
}

function handOver(turn: ConversationTurn): ConversationResult {
  const { knowledge, before } = turn
  const judgement = decide(knowledge, problemOf(before), before.facts)
  return decisionReply(turn, before, {
    ...judgement,
    outcome: { kind: 'hand-over', because: 'asked' }
  })
}

function newCase({ last, language }: Case): Case {
  return { ...NEW_CASE, last, language }
}

function learned({ before, heard }: ConversationTurn, now: Case): Case {
  return { ...now, facts: learn(now.facts, heard, before.pendingQuestion) }
}

/** Says in English that another language was recognised, and offers a person who speaks it. */
function inLanguage(language: string, move: Move, last: string): string {
  return pickUnused(
    (move.kind === 'unclear' ? SAY.language : SAY.languageUnderstood)(nameLanguage(language)),
    last
  )
}
