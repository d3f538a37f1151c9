import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { asksCause } from '../../understand/cues/ask/asksCause.ts'
import { asksOfCase } from '../../understand/cues/ofTheCase.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { isTalk } from '../../understand/isTalk.ts'
import { contrastsMachines } from '../../understand/machines/affectedStatements.ts'
import { type RecognizedMessage, recognizeMessage } from '../../understand/recognizeMessage.ts'
import { countTerms, termsBeside } from '../../understand/sharesTerms.ts'
import { type SideQuestion, splitQuestion } from '../../understand/sideQuestion.ts'
import { type Case, isUntold, wordsOf } from '../case.ts'
import { retoldIn } from '../machines/retoldIn.ts'
import type { IncomingMessage, Move } from '../move.ts'
import { answerOf, titleOf } from './answerOf.ts'
import { contentOf } from './contentOf.ts'
import { correctedIn } from './correctedIn.ts'
import { courtesyOf } from './courtesyOf.ts'
import { cuedOf, doneOf } from './cuedOf.ts'
import { isStall, namesOtherProgram } from './describes.ts'
import { eventToldIn } from './eventToldIn.ts'
import { judgementOf } from './judgementOf.ts'
import { isSpokenOf, mayBeAsked } from './mayBeAsked.ts'
import { announcedOf, ofOtherMachine } from './ofAnother.ts'
import {
  agreedOf,
  backOf,
  eventMissedOf,
  eventOf,
  type Interpretation,
  machinesWantedOf,
  otherAskedOf,
  ownMachineOf,
  pasteOf,
  wantedOf,
  whatIfOf
} from './ofWhole.ts'
import { questionOf } from './questionOf.ts'
import { recognizeAnswer } from './recognizeAnswer.ts'
import { deniedIn, rejectedIn } from './rejectedIn.ts'
import { supposedBehind } from './supposedBehind.ts'
import { commandOf, fileOf, ofQuestion, toPeople } from './toldOfTalk.ts'

export type { Interpretation } from './ofWhole.ts'

type ReadWhole = (
  known: Case,
  whole: RecognizedMessage,
  message: IncomingMessage
) => Interpretation | null

/** What a message is as a whole, in this order: the first that knows it counts. */
const WHOLE: readonly ReadWhole[] = [
  retoldIn,
  // another of the problems told, by its machine, its name or its place
  ownMachineOf,
  eventOf,
  wantedOf,
  backOf,
  machinesWantedOf,
  // the event that was asked for, or any other
  eventMissedOf,
  (_known, whole) => pasteOf(whole),
  otherAskedOf,
  // what was advised will be done; a plan or a supposition tells nothing that is so
  agreedOf,
  (known, whole, message) => levelAndSupposition(known, message, whole),
  whatIfOf
]

type ReadTold = (
  known: Case,
  heard: RecognizedMessage,
  words: string,
  message: IncomingMessage
) => Move | null

/**
 * What is told beside a question, in this order: the first that knows it counts. What is said of
 * the talk itself comes first, then what changes the case, then questions, then courtesy. What
 * nobody knows tells something of the problem: that loses nothing.
 */
const TOLD: readonly ReadTold[] = [
  (_known, _heard, _words, message) => fileOf(message),
  // a person is wanted, the open question is refused, something is to be shown or taken back
  toPeople,
  ofQuestion,
  commandOf,
  // one of the titles offered, by what it is about
  titleOf,
  // another problem or machine, by saying so
  announcedOf,
  ofOtherMachine,
  // what was offered or told before is not so
  (known, _heard, _words, { text }) => rejectedIn(known, text),
  (known, _heard, _words, { text }) => correctedIn(known, text),
  deniedIn,
  // what was asked for
  eventToldIn,
  answerOf,
  // the course of the talk, and what is asked of what was said
  (known, _heard, words) => cuedOf(known, words) ?? doneOf(known, words),
  questionOf,
  // a word of thanks, whether it helped
  courtesyOf,
  (known, _heard, words) => judgementOf(known, words)
]

/** Reads a message: any text, never throws. */
export function interpret(known: Case, message: IncomingMessage): Interpretation {
  const whole = recognizeAnswer(known, message.text)
  for (const read of WHOLE) {
    const found = read(known, whole, message)
    if (found !== null) return found
  }
  return toldBeside(known, message, whole)
}

/** What a message that asks something says beside it when it says nothing. */
const SAYS_NOTHING: readonly Move['kind'][] = [
  'unclear',
  'thanks',
  'greeting',
  'yes',
  'no',
  'same',
  'help',
  'digress',
  'upset',
  'wrong',
  'did-it-help',
  'ok',
  'will-try',
  'declined',
  'refuse'
]

/** Whether a move tells nothing of a problem, and asks nothing of it. */
export function saysNothing({ kind }: Move): boolean {
  return SAYS_NOTHING.includes(kind)
}

/** A message without events: what it tells, and what it asks beside that. */
function toldBeside(
  known: Case,
  message: IncomingMessage,
  whole: RecognizedMessage
): Interpretation {
  const { told, question } = splitQuestion(
    message.text,
    (kind, rest) =>
      (!isStall(whole) || isStall(recognizeMessage(rest))) &&
      mayBeAsked(known, kind, rest) &&
      !asksCauseOfOther(known, message.text)
  )
  // 'the BDC is SP6, the affected one SP4' asks nothing
  if (!message.text.includes('?') && tellsWhich(whole))
    return withQuestion(known, moveOf(known, message, whole), whole, null)
  // what opens a case is decided whole, as the command decides it
  const isOther = isOfOther(known, message.text)
  if (question === null || (isUntold(known) && !isTalk(whole)) || isOther)
    return withQuestion(known, moveOf(known, message, whole), whole, isOther ? null : question)
  return askedBeside(known, message, whole, { told, question })
}

/** 'SP3 today. what if we took SP6a?' */
function levelAndSupposition(
  known: Case,
  message: IncomingMessage,
  whole: RecognizedMessage
): Interpretation | null {
  const supposed = supposedBehind(known, message.text)
  return supposed === null ? null : askedBeside(known, message, whole, supposed)
}

type Asked = { readonly told: string; readonly question: SideQuestion }

/** What a message asks, and what it tells in front of that or behind. */
function askedBeside(
  known: Case,
  message: IncomingMessage,
  whole: RecognizedMessage,
  { told, question }: Asked
): Interpretation {
  const heard = recognizeAnswer(known, told)
  // 'exchange is sp2, sp3 is what NT says': what seemed asked tells a level
  const asks = told === '' || message.text.includes('?')
  if (!asks && countLevels(heard) < countLevels(whole))
    return withQuestion(known, moveOf(known, message, whole), whole, null)
  if (told === '') return { heard, move: { kind: 'question' }, question }
  const move = moveOf(known, { ...message, text: told }, heard)
  if (saysNothing(move) || tellsHardly(move, heard))
    return { heard, move: { kind: 'question' }, question }
  return { heard, move, question }
}

/** Words that were not told before, from which on another program's question is another problem. */
const MIN_TERMS_OF_OTHER = 4

/** 'VB6: why does the grid ignore the format': tells of a program that is not spoken of. */
function isOfOther(known: Case, text: string): boolean {
  if (known.step === null || !namesOtherProgram(known, text)) return false
  return termsBeside(text, wordsOf(known)) >= MIN_TERMS_OF_OTHER
}

/** Words that were not told before, of which a question for a cause may have this many. */
const MAX_NEW_TERMS = 3

/** 'why does excel crash when I print': of trouble that was not told. */
function asksCauseOfOther(known: Case, text: string): boolean {
  if (!asksCause(normalizeText(text))) return false
  return namesOtherProgram(known, text) || termsBeside(text, wordsOf(known)) > MAX_NEW_TERMS
}

function tellsWhich({ releases, rest }: RecognizedMessage): boolean {
  return releases.length > 0 && contrastsMachines(rest)
}

function countLevels({ releases }: RecognizedMessage): number {
  return releases.filter(({ servicePack }) => servicePack !== null).length
}

/** 'sorry, I am not technical, what is a service pack': beside the question hardly a word. */
function tellsHardly({ kind }: Move, { rest, events }: RecognizedMessage): boolean {
  const words = normalizeText(rest)
  if (kind !== 'describe' || events.length > 0 || tellsFault(words)) return false
  return countTerms(rest) <= 1 || WISHES_TO_KNOW.test(words)
}

/** 'I want to understand why.' */
const WISHES_TO_KNOW =
  /^(?:(?:but|and|so|ok)[, ]+)?(?:i|we)(?:'d| would)? (?:want|like|need) to (?:know|understand|see)\b.{0,16}$/

/** A question of no kind that is known is asked of the article, in its own words. */
function withQuestion(
  known: Case,
  move: Move,
  heard: RecognizedMessage,
  question: SideQuestion | null
): Interpretation {
  const isOfPeople = asksOfCase(normalizeText(heard.rest))
  if (move.kind !== 'question' || question !== null || isOfPeople) return { move, heard, question }
  const kind = isSpokenOf(known) ? 'article' : 'beyond'
  return { move, heard, question: { kind, words: heard.rest } }
}

function moveOf(known: Case, message: IncomingMessage, heard: RecognizedMessage): Move {
  const words = normalizeText(heard.rest)
  for (const read of TOLD) {
    const move = read(known, heard, words, message)
    if (move !== null) return move
  }
  return contentOf(known, heard, words)
}
