import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { timesUnknown } from '../decide/decide.ts'
import { languageOfLocale } from '../language.ts'
import { nameLanguage } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { shortened } from '../tell/shortened.ts'
import { learn } from '../understand/facts.ts'
import { type LanguageWished, languageWished } from '../understand/language/languageWished.ts'
import { type RecognizedMessage, recognizeMessage } from '../understand/recognizeMessage.ts'
import { choiceInEnglish } from '../wording/choicesIn.ts'
import { SAY, speaking } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'
import { answerAside } from './answerAside.ts'
import {
  addDetail,
  addWords,
  type Case,
  isHandedOver,
  isNewCase,
  isUntold,
  type Spoken
} from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { answered, changed, decideAndReply, handOver, swapped } from './decideAndReply.ts'
import { described } from './described.ts'
import { withFirstProblem } from './firstProblem.ts'
import { forgetWaiting, goBack, problemNamed, takeEvent, takeNext, undo } from './goBack.ts'
import { tells } from './interpret/describes.ts'
import type { Interpretation } from './interpret/interpret.ts'
import { saysNothing } from './interpret/interpret.ts'
import { interpretAny } from './interpret/interpretAny.ts'
import { inLanguageSpoken } from './language/inLanguageSpoken.ts'
import { pressedInEnglish } from './language/pressedInEnglish.ts'
import { spokenIn, spokenWith } from './language/spokenIn.ts'
import type { IncomingMessage, Move } from './move.ts'
import { noSuchLevel } from './noSuchLevel.ts'
import { opened, startOver } from './opened.ts'
import { takenByQuestion } from './relate/takenOffer.ts'
import { askAnew, renamed, withMachineTold } from './retell/retold.ts'
import { withMachines } from './several/withMachines.ts'
import { showMore } from './showMore.ts'
import { showWholeArticle } from './showWholeArticle.ts'
import {
  withEventTold,
  withOneLess,
  withoutAnswer,
  withPaste,
  withPerhaps,
  withPick,
  withRejected
} from './toldOfCase.ts'
import { withUndo } from './undo.ts'

const UNREAD = {
  picture: 'unreadPicture',
  'event-log': 'unreadLog',
  file: 'unreadFile'
} as const
/** Who sends a dozen pictures needs to be told only once or twice. */
const MAX_FILES_NAMED = 2

/**
 * One turn of a conversation: the case and what was said in, the case and the reply out.
 * Pure; any text, never throws.
 */
export function converse(
  knowledge: Knowledge,
  known: Case,
  message: IncomingMessage
): ConversationResult {
  const spoken = spokenIn(known, message)
  const turn = { knowledge, known: { ...known, spoken }, message: pressedInEnglish(message) }
  return withMachines(turn, (before, said) => converseOfOne(knowledge, { ...before, spoken }, said))
}

/** A turn about one machine. */
function converseOfOne(
  knowledge: Knowledge,
  known: Case & { readonly spoken: Spoken },
  message: IncomingMessage
): ConversationResult {
  const first = withFirstProblem(knowledge, known, message)
  const read = interpretAny(first.before, first.said)
  const { heard } = read
  const ofPerson = heard.events.length > 0 ? heard.rest : first.said.text
  const isPressed = choiceInEnglish(message.text) !== null
  const spoken = spokenWith(known.spoken, isPressed ? '' : ofPerson)
  return speaking(spoken.language, () => {
    const { after, reply } = playTurn(knowledge, first, read, ofPerson)
    return { after: { ...after, spoken }, reply: inLanguageSpoken(reply) }
  })
}

/** `ofPerson`: the person's own words. */
function playTurn(
  knowledge: Knowledge,
  { before, said, left, isBack }: ReturnType<typeof withFirstProblem>,
  read: Interpretation,
  ofPerson: string
): ConversationResult {
  const { heard, question } = read
  // what says nothing behind the name of another problem only turns to it
  const wished = languageWished(said.text)
  const isTurned = isBack && saysNothing(read.move)
  const move = moveOf(before, wished, isTurned ? GO_ON : read.move)
  const language = move.kind === 'nothing' ? null : recognizeLanguage(ofPerson, before.language)
  const foreign = isForeign(language, before, move)
  const opening = [
    ...filesNotRead(said, move, before.last),
    ...(isBack ? [pickUnused(turnedTo(before), before.last)] : []),
    ...left.map(words => pickUnused(SAY.leftOut(shortened(words)), before.last)),
    ...(said.returned && before.step !== null ? [pickUnused(SAY.welcomeBack, before.last)] : []),
    ...(foreign ? [inLanguage(language, move, before.last)] : []),
    ...(wished === null ? [] : [pickUnused(SAY.speaks, before.last)])
  ]
  const turn = {
    knowledge,
    before: withMachineTold(isOther(language) ? { ...before, language } : before),
    heard,
    question,
    opening,
    language,
    foreign
  }
  const { after, reply } = opens(before, heard, move) ? opened(turn, move) : play(turn, move)
  // what turns to another problem is taken back by turning to this one again
  const isTurn = isBack || move.kind === 'undo'
  return { after: isTurn ? after : withUndo(before, after), reply }
}

/** Another language than before, or one in which nothing was understood. */
function isForeign(
  language: string | null,
  before: Case,
  { kind }: Move
): language is Exclude<Case['language'], null | undefined> {
  if (!isOther(language) || languageOfLocale(language) !== null) return false
  return language !== before.language || kind === 'unclear'
}

function isOther(language: string | null): language is string {
  return language !== null && language !== 'en'
}

/** Who only wishes for another language hears what was said last in it. */
function moveOf(before: Case, wished: LanguageWished | null, move: Move): Move {
  if (wished === null || !wished.isAll) return move
  if (isUntold(before) || isHandedOver(before)) return { kind: 'greeting' }
  return GO_ON
}

const GO_ON: Move = { kind: 'go-on' }

function turnedTo({ step, words }: Case): Variants {
  if (step !== null) return SAY.backAgain
  return words === '' ? SAY.anotherProblem : SAY.nextProblem(shortened(words))
}

/** A sentence for each file that came along and is not read; one for all that have no name. */
function filesNotRead(
  { unread = [], attachment }: IncomingMessage,
  { kind }: Move,
  last: string
): readonly string[] {
  if (unread.length === 0) {
    if (attachment && kind !== 'attachment') return [pickUnused(SAY.fileNotRead, last)]
    return []
  }
  return unread
    .slice(0, MAX_FILES_NAMED)
    .map(file => pickUnused(SAY[UNREAD[file.kind]](file.name), last))
}

/** What goes back to another problem does not open one. */
function opens(before: Case, heard: RecognizedMessage, { kind }: Move): boolean {
  const isWaiting = (before.waiting ?? []).length > 0
  if (
    kind === 'back' ||
    kind === 'event' ||
    kind === 'undo' ||
    (kind === 'next-problem' && isWaiting)
  )
    return false
  const tellsAll = kind === 'paste' || (TELLS_OF_PROBLEM.includes(kind) && tells(heard))
  return isNewCase(before) || (isUntold(before) && tellsAll)
}

const TELLS_OF_PROBLEM: readonly Move['kind'][] = ['describe', 'answer', 'conflict']

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

function play(turn: ConversationTurn, move: Move): ConversationResult {
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

/** Says in English that another language was recognised, and offers a person who speaks it. */
function inLanguage(language: string, move: Move, last: string): string {
  return pickUnused(
    (move.kind === 'unclear' ? SAY.language : SAY.languageUnderstood)(nameLanguage(language)),
    last
  )
}
