import { timesUnknown } from '../../decide/decide.ts'
import { learn } from '../../understand/facts.ts'
import { recognizeMessage } from '../../understand/recognizeMessage.ts'
import { answerAside } from '../answerAside.ts'
import { addDetail, addWords, type Case, isHandedOver } from '../case.ts'
import type { ConversationResult, ConversationTurn } from '../conversationTurn.ts'
import { answered, changed, decideAndReply, handOver, swapped } from '../decideAndReply.ts'
import { described } from '../described.ts'
import { forgetWaiting, goBack, problemNamed, takeEvent, takeNext, undo } from '../goBack.ts'
import type { Move } from '../move.ts'
import { noSuchLevel } from '../noSuchLevel.ts'
import { startOver } from '../opened.ts'
import { takenByQuestion } from '../relate/takenOffer.ts'
import { askAnew, renamed } from '../retell/retold.ts'
import { showMore } from '../showMore.ts'
import { showWholeArticle } from '../showWholeArticle.ts'
import {
  withEventTold,
  withOneLess,
  withoutAnswer,
  withPaste,
  withPerhaps,
  withPick,
  withRejected
} from '../toldOfCase.ts'

/** What is done with a message of each kind; the other kinds are answered beside the case. */
const PLAYS: { readonly [K in Move['kind']]?: Play<K> } = {
  restart: turn => startOver(turn),
  paste: turn => decideAndReply(turn, learned(turn, withPaste(turn.before, turn.heard))),
  answer: turn => answered(turn),
  adopt: turn => decideAndReply(turn, withPerhaps(turn.before)),
  describe: turn => described(turn),
  add: (turn, move) =>
    answerAside({ ...turn, before: addWords(turn.before, turn.heard.rest) }, move),
  unclear: (turn, move) => {
    const { before, heard } = turn
    if (before.step === null || heard.rest.trim() === '') return answerAside(turn, move)
    return answerAside({ ...turn, before: addDetail(before, heard.rest) }, move)
  },
  question: (turn, move) => questioned(turn, move),
  'no-such-level': turn => noSuchLevel(turn),
  symptom: (turn, { symptom, choice }) =>
    decideAndReply(turn, withSymptom(turn.before, symptom, choice)),
  pick: (turn, { article }) => decideAndReply(turn, picked(turn, article)),
  'reject-one': (turn, { article }) => decideAndReply(turn, withOneLess(turn.before, article)),
  no: (turn, move) => {
    // what may run on this machine does not
    const before = { ...turn.before, perhaps: null }
    if (before.pendingQuestion !== 'symptom' || before.words === '')
      return answerAside({ ...turn, before }, move)
    return decideAndReply(turn, withoutAnswer(before))
  },
  'reject-and-tell': (turn, { told }) =>
    described({ ...turn, before: withRejected(turn.before), heard: recognizeMessage(told) }),
  'tell-event': (turn, { source, text }) =>
    decideAndReply(turn, withEventTold(turn.before, source, text)),
  swap: (turn, swap) => swapped(turn, swap),
  change: (turn, { about }) => changed(turn, about),
  retell: (turn, { about }) => askAnew(turn, about),
  'rename-machine': (turn, { machine }) => renamed(turn, machine),
  'go-on': turn => decideAndReply(turn, turn.before),
  person: turn => handOver(turn),
  'not-solved': turn => decideAndReply(turn, withRejected(turn.before)),
  reject: turn => decideAndReply(turn, withRejected(turn.before)),
  refuse: (turn, move) => {
    if (isRefusedAgain(turn.before)) return decideAndReply(turn, withoutAnswer(turn.before))
    return answerAside(turn, move)
  },
  undo: turn => undo(turn),
  back: (turn, move) => {
    if (move.to === null) return answerAside(turn, move)
    return goBack(turn, move.to)
  },
  event: (turn, wanted) => takeEvent(turn, wanted) ?? ofThisEvent(turn),
  'next-problem': (turn, { words }) => takeNext(turn, words),
  'name-problem': (turn, { name }) => problemNamed(turn, name),
  forget: (turn, { words }) => forgetWaiting(turn, words),
  solved: (turn, move) => {
    const isNext = (turn.before.waiting ?? []).length > 0 && !isHandedOver(turn.before)
    const before = learned(turn, turn.before)
    if (!isNext) return answerAside(withAddition({ ...turn, before }), move)
    return takeNext({ ...turn, before: { ...before, helped: 'solved' } })
  },
  more: turn => showMore(turn),
  'asked-before': (turn, move) => {
    if (isRefusedAgain(turn.before)) return decideAndReply(turn, withoutAnswer(turn.before))
    return answerAside(turn, move)
  },
  show: (turn, { article }) => {
    const { pendingQuestion, between, article: found, facts } = turn.before
    const { ruledOut } = facts
    const isOffered = pendingQuestion === 'article' || (found === null && ruledOut.length === 0)
    const offered = isOffered ? between : []
    if (article === null && found === null && offered.length > 1)
      return answerAside(turn, { kind: 'yes' })
    return showWholeArticle(
      turn,
      article ?? found ?? offered[0]?.article ?? ruledOut.at(-1) ?? null
    )
  }
}

type Play<K extends Move['kind']> = (
  turn: ConversationTurn,
  move: Extract<Move, { readonly kind: K }>
) => ConversationResult

/** One move of a conversation, in its turn. */
export function play(turn: ConversationTurn, move: Move): ConversationResult {
  const playKind = PLAYS[move.kind] as
    | ((turn: ConversationTurn, move: Move) => ConversationResult)
    | undefined
  return playKind === undefined ? answerAside(turn, move) : playKind(turn, move)
}

/** 'the 7201 first, is it a problem?', of the event that is spoken of already. */
function ofThisEvent(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  if (!heard.rest.includes('?') || before.article === null) return decideAndReply(turn, before)
  const question = { kind: 'article', words: heard.rest } as const
  return answerAside({ ...turn, question }, { kind: 'question' })
}

/** A question beside the case; asked for the advice of the only title offered, it is taken. */
function questioned(turn: ConversationTurn, move: Move): ConversationResult {
  const told = withToldBeside(turn)
  const taken = takenByQuestion(told, turn.question)
  if (taken === null) return answerAside(told, move)
  return decideAndReply({ ...told, question: null }, taken.now, taken.decision)
}

/** What is told beside a question is kept for people. */
function withToldBeside(turn: ConversationTurn): ConversationTurn {
  const { before, heard, question } = turn
  const isTold = question !== null && heard.rest.trim() !== '' && question.words !== heard.rest
  if (!isTold || before.step === null) return turn
  return { ...turn, before: addDetail(before, heard.rest) }
}

function learned({ before, heard }: ConversationTurn, now: Case): Case {
  return { ...now, facts: learn(now.facts, heard, before.pendingQuestion) }
}

/** 'the second, we have SP5': what is told beside a pick counts, and not what its title names. */
function picked(turn: ConversationTurn, article: string | null): Case {
  const { before, heard } = turn
  const now = withPick(before, article)
  const isTitle = before.between.some(({ title }) => heard.rest.includes(title))
  return heard.releases.length === 0 || isTitle ? now : learned(turn, now)
}

function withSymptom(known: Case, symptom: string, choice: string): Case {
  return addWords({ ...known, facts: { ...known.facts, symptom } }, choice)
}

function isRefusedAgain({ pendingQuestion, facts }: Case): boolean {
  return pendingQuestion !== null && timesUnknown(facts, pendingQuestion) > 0
}

/** What is said of a case that people have goes to them. */
function withAddition(turn: ConversationTurn): ConversationTurn {
  const { before, heard } = turn
  if (isHandedOver(before)) return { ...turn, before: addWords(before, heard.rest) }
  return turn
}
