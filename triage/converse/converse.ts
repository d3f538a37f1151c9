import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Reply } from '../answer.ts'
import { decide, timesUnknown } from '../decide/decide.ts'
import { nameLanguage } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { isVague, namesOtherMachine } from '../understand/cues.ts'
import { forget, learn, NOTHING_KNOWN, sameMachine } from '../understand/facts.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { SAY } from '../wording.ts'
import { answerAside, oneAfterTheOther } from './answerAside.ts'
import { addEvents, addWords, type Case, NEW_CASE, nextCase, problemOf } from './case.ts'
import { correctionOf } from './correction.ts'
import {
  describes,
  describesNew,
  type IncomingMessage,
  type Interpretation,
  interpret,
  isHandedOver,
  type Move,
  tells
} from './interpret.ts'
import { type ConversationTurn, decisionReply } from './reply.ts'
import { showWholeArticle } from './showWholeArticle.ts'

type ConversationResult = { readonly after: Case; readonly reply: Reply }

/** One turn of a conversation: the case and what was said in, the case and the reply out. Pure; any text, never throws. */
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
      return decideAndReply(turn, learned(turn, addPaste(turn)))
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
      return decideAndReply(turn, pick(before, move.article))
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
      return decideAndReply(turn, ruleOut(before))
    case 'refuse':
      return before.pendingQuestion !== null &&
        timesUnknown(before.facts, before.pendingQuestion) > 0
        ? decideAndReply(turn, leaveOpen(before))
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
    before.pendingQuestion === 'symptom' || describes(heard) ? describe(turn, before) : before
  )
  const { outcome } = decide(knowledge, problemOf(now), now.facts)
  return before.pendingQuestion === 'symptom' && !describes(heard) && outcome.kind === 'hand-over'
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

/** What is told while a question is open belongs to the case when it leaves the article as it is; else it comes later. */
function described(turn: ConversationTurn): ConversationResult {
  const { before, knowledge, heard } = turn
  const now = learned(turn, describe(turn, before))
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

/** A new event after a verdict is a new problem, on the same machine unless it names another one. */
function addPaste({ before, heard }: ConversationTurn): Case {
  const decided = before.step !== null && before.step.kind !== 'ask'
  const other =
    decided &&
    heard.events.some(
      event =>
        isPasted(event) &&
        !before.events.some(known => known.id === event.id && known.source === event.source)
    )
  if (before.pendingQuestion === 'event')
    return { ...before, events: [...before.events, ...heard.events.filter(isPasted)] }
  const known = other
    ? {
        ...nextCase(before),
        facts: sameComputer(before, heard.events) ? sameMachine(before.facts) : NOTHING_KNOWN
      }
    : before
  const told = addEvents(known, heard.events)
  return heard.rest.trim() === '' ? told : addWords(told, heard.rest)
}

function sameComputer(before: Case, events: Interpretation['heard']['events']): boolean {
  const machines = new Set(
    [...before.events, ...events].flatMap(event => event.computer?.toLowerCase() ?? [])
  )
  return machines.size < 2
}

function describe({ before, heard }: ConversationTurn, known: Case): Case {
  return (describesNew(before, heard) || heard.intent.name === 'out-of-scope') &&
    before.step !== null &&
    before.step.kind !== 'ask'
    ? addWords(
        {
          ...nextCase(before),
          facts: namesOtherMachine(normalizeText(heard.rest))
            ? NOTHING_KNOWN
            : sameMachine(before.facts)
        },
        heard.rest
      )
    : addWords(known, heard.rest)
}

function pick(known: Case, article: string | null): Case {
  return article === null
    ? {
        ...known,
        facts: {
          ...known.facts,
          ruledOut: [...known.facts.ruledOut, ...known.between.map(offered => offered.article)]
        }
      }
    : { ...known, facts: { ...known.facts, article } }
}

function ruleOut(known: Case): Case {
  return known.article === null
    ? known
    : {
        ...known,
        facts: { ...known.facts, article: null, ruledOut: [...known.facts.ruledOut, known.article] }
      }
}

/** The open question stays without an answer. */
function leaveOpen(known: Case): Case {
  return known.pendingQuestion === null
    ? known
    : {
        ...known,
        facts: {
          ...known.facts,
          unknown: [...known.facts.unknown, known.pendingQuestion, known.pendingQuestion]
        }
      }
}

/** A kind word to who speaks a language that the assistant only half speaks. */
function inLanguage(language: string, move: Move, last: string): string {
  return pickUnused(
    (move.kind === 'unclear' ? SAY.language : SAY.languageUnderstood)(nameLanguage(language)),
    last
  )
}
