import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { answerTakenBack } from '../../understand/cues/answerTakenBack.ts'
import { articleWanted } from '../../understand/cues/articleWanted.ts'
import { cueOf } from '../../understand/cues/cueOf.ts'
import { judgementIn } from '../../understand/cues/judgementIn.ts'
import { asksOfCase } from '../../understand/cues/ofTheCase.ts'
import { saysAnother, saysTheSame, withoutAnnouncement } from '../../understand/cues/saysAnother.ts'
import { isSwearing } from '../../understand/cues/temper.ts'
import { asksWhether, isHypothesis } from '../../understand/hypothesis.ts'
import { isTalk } from '../../understand/isTalk.ts'
import {
  isPasted,
  type RecognizedMessage,
  recognizeMessage
} from '../../understand/recognizeMessage.ts'
import { questionIn, type SideQuestion, splitQuestion } from '../../understand/sideQuestion.ts'
import { type Case, isHandedOver, isUntold } from '../case.ts'
import type { IncomingMessage, Move } from '../move.ts'
import { caseOfMachine, isFineOnOther, namesMachineOf, otherMachineIn } from '../otherMachine.ts'
import { answerOf } from './answerOf.ts'
import { contentOf } from './contentOf.ts'
import { correctedIn } from './correctedIn.ts'
import { courtesyOf } from './courtesyOf.ts'
import { cuedOf } from './cuedOf.ts'
import { isStall } from './describes.ts'
import { earlierWanted, wantsToGoOn } from './earlierWanted.ts'
import { eventToldIn } from './eventToldIn.ts'
import { problemWanted } from './problemWanted.ts'
import { recognizeAnswer } from './recognizeAnswer.ts'
import { rejectedIn } from './rejectedIn.ts'

/**
 * A message read in the light of the case: what it does, what it holds, and what it asks beside
 * that.
 */
export type Interpretation = {
  readonly move: Move
  readonly heard: RecognizedMessage
  readonly question: SideQuestion | null
}

/** Characters at the end of what surrounds a paste that may ask something. */
const MAX_QUESTION_LENGTH = 200

/** Reads a message: any text, never throws. Content counts before courtesy. */
export function interpret(known: Case, said: IncomingMessage): Interpretation {
  const whole = recognizeAnswer(known, said.text)
  const words = normalizeText(said.text)
  const isPaste = whole.events.some(isPasted)
  const wanted = isPaste ? undefined : problemWanted(known, words)
  if (wanted !== undefined) return { heard: whole, move: wanted, question: null }
  const back = isPaste ? undefined : backTo(known, whole, words)
  if (back !== undefined) return { heard: whole, move: { kind: 'back', to: back }, question: null }
  if (known.article !== null && NO_EVENT.test(said.text))
    return { heard: whole, move: { kind: 'not-solved' }, question: null }
  if (whole.events.length > 0)
    return {
      heard: whole,
      move: { kind: 'paste' },
      question: questionIn(whole.rest.slice(-MAX_QUESTION_LENGTH), kind =>
        ['why', 'define'].includes(kind)
      )
    }
  if (asksWhatIf(known, whole))
    return {
      heard: whole,
      move: { kind: 'question' },
      question: { kind: 'what-if', words: said.text }
    }
  return interpretWords(known, said, whole)
}

/** The problem that is gone back to, by what it was or by its machine; null: there is only one. */
function backTo(known: Case, whole: RecognizedMessage, words: string): Case | null | undefined {
  const named = earlierWanted(known, words)
  return named === undefined ? (caseOfMachine(known, whole) ?? undefined) : named
}

/** 'No event 2086': the one that would confirm the article is not in the log. */
const NO_EVENT =
  /^\s*(?:there(?:'s| is| was) )?no (?:such )?event(?: \d{1,5})?(?: there| in the log)?[.! ]*$/i

/** A hypothesis is answered of the article that was spoken of, and tells nothing. */
function asksWhatIf(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  const isOfRelease =
    known.pendingQuestion === null && heard.releases.length > 0 && asksWhether(words)
  return isSpokenOf(known) && (isHypothesis(words) || isOfRelease)
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
  'wrong'
]

/** A message without events: what it tells, and what it asks beside that. */
function interpretWords(
  known: Case,
  said: IncomingMessage,
  whole: RecognizedMessage
): Interpretation {
  const { told, question } = splitQuestion(
    said.text,
    (kind, rest) =>
      (!isStall(whole) || isStall(recognizeMessage(rest))) && mayBeAsked(known, kind, rest)
  )
  // what opens a case is decided whole, as the command decides it
  if (question === null || (isUntold(known) && !isTalk(whole)))
    return { heard: whole, move: moveOf(known, said, whole), question }
  const heard = recognizeAnswer(known, told)
  if (told === '') return { heard, move: { kind: 'question' }, question }
  const move = moveOf(known, { ...said, text: told }, heard)
  if (SAYS_NOTHING.includes(move.kind)) return { heard, move: { kind: 'question' }, question }
  return { heard, move, question }
}

/**
 * Levels and downloads can be asked about once an article is spoken of; to an open question a level
 * is the answer.
 */
function mayBeAsked(known: Case, kind: SideQuestion['kind'], told: string): boolean {
  switch (kind) {
    case 'why':
      return known.step !== null
    case 'status':
      return known.step !== null
    case 'meaning':
      return known.article !== null || known.between.length === 1 || isSettled(known)
    case 'article':
      return isSpokenOf(known) && !isHandedOver(known)
    case 'service':
      return known.article !== null
    case 'other':
      return known.article !== null && known.pendingQuestion === null
    case 'level':
    case 'get':
      return mayAskOfLevel(known, recognizeMessage(told))
    default:
      return true
  }
}

/** Whether an article was shown or offered. */
function isSpokenOf({ article, pendingQuestion, between }: Case): boolean {
  return article !== null || (pendingQuestion === 'article' && between.length > 0)
}

function isSettled({ step, pendingQuestion }: Case): boolean {
  return step !== null && pendingQuestion === null
}

function mayAskOfLevel(known: Case, told: RecognizedMessage): boolean {
  const namesLevel = told.releases.some(release => release.servicePack !== null)
  // which title fits was asked, and no level
  if (known.article === null && known.pendingQuestion === 'article') return true
  if (known.article === null) return isStall(told) && namesLevel
  return known.pendingQuestion === null || namesLevel
}

function moveOf(known: Case, said: IncomingMessage, heard: RecognizedMessage): Move {
  if (said.text.trim() === '') return { kind: said.attachment ? 'attachment' : 'nothing' }
  const words = normalizeText(heard.rest)
  return (
    toPeople(known, heard, words) ??
    beforeAll(known, heard, words) ??
    commandOf(known, words, heard) ??
    announcedOf(known, heard, words) ??
    ofOtherMachine(known, heard, words) ??
    rejectedIn(known, said.text) ??
    correctedIn(known, said.text) ??
    eventToldIn(known, heard) ??
    answerOf(known, heard, words) ??
    cuedOf(known, words) ??
    courtesyOf(known, heard, words) ??
    judgementOf(known, words) ??
    contentOf(known, heard, words)
  )
}

/**
 * Beside these, who speaks of people after a case went to them adds to it:
 * 'they can call me after five'.
 */
const ASKS_FOR_PERSON = new RegExp(
  inSequence(
    '^',
    oneOf(
      '.{0,20}$',
      inSequence(
        '(?:yes,? |please |ok,? )*',
        oneOf(
          'can',
          'could',
          'i want',
          'i need',
          "i'd like",
          'i would like',
          'talk',
          'speak',
          'let me',
          'get me',
          'give me',
          'connect',
          'a ',
          'the '
        ),
        String.raw`\b`
      )
    )
  )
)

/** From this confidence on, a new start needs no word that says so. */
const SURE_OF_RESTART = 0.9
const ANEW = /\b(?:over|again|anew|afresh|fresh|new|reset|restart|scratch|clear|begin)\b/

/** 'start over', and not 'it started yesterday'. */
function isRestart({ intent }: RecognizedMessage, words: string): boolean {
  return intent.confidence >= SURE_OF_RESTART || ANEW.test(words)
}

/** What concerns the case as people have it, or asks for them. */
function toPeople(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const intent = heard.intent.name
  if (intent === 'restart' && isRestart(heard, words)) return { kind: intent }
  if (isHandedOver(known) && wantsToGoOn(words)) return { kind: 'go-on' }
  if (known.step !== null && asksOfCase(words))
    return { kind: isHandedOver(known) ? 'of-the-case' : 'question' }
  if (intent !== 'person' || (known.step !== null && cueOf(words) === 'wait')) return null
  return { kind: isHandedOver(known) && !ASKS_FOR_PERSON.test(words) ? 'add' : intent }
}

/** Words from which on what is announced as another problem tells it, too. */
const MIN_WORDS_ANNOUNCED = 4

/** 'something else: ...': what follows is told, whatever it resembles. */
function announcedOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  if (known.step === null || isHandedOver(known) || !saysAnother(words)) return null
  const told = withoutAnnouncement(heard.rest)
  const isTold = told !== heard.rest && told.trim().split(/\s+/).length >= MIN_WORDS_ANNOUNCED
  return isTold ? { kind: 'describe' } : null
}

/** 'MAIL02 has the same, sp3 there': what is told of another machine answers nothing of this one. */
function ofOtherMachine(known: Case, heard: RecognizedMessage, words: string): Move | null {
  if (known.step === null || isHandedOver(known) || TAKES_BACK.test(words)) return null
  const isOther = otherMachineIn(known, heard) !== null && !namesMachineOf(known, heard)
  if (isFineOnOther(heard)) return { kind: 'describe' }
  const isTurnedTo = heard.releases.length > 0 || TURNS_TO.test(words) || saysTheSame(words)
  return isOther && isTurnedTo ? { kind: 'describe' } : null
}

/** 'and MAIL03?' */
const TURNS_TO = /^(?:and|what about|how about)\b/

/** 'not MAIL02, MAIL01': the machine is another than was told. */
const TAKES_BACK = /^(?:no|not|sorry|wait|oops|actually|correction)\b/

/** What is said of the conversation counts before what the words may answer. */
function beforeAll(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const cue = known.step === null || heard.releases.length > 0 ? null : cueOf(words)
  if (known.pendingQuestion !== null && (cue === 'refuse' || cue === 'explain'))
    return { kind: cue }
  if (cue === 'next') return cuedOf(known, words) ?? { kind: 'help' }
  return null
}

/** 'that cannot be it', 'that was it, cheers': of an article that was advised. */
function judgementOf({ article, pendingQuestion }: Case, words: string): Move | null {
  if (article === null || pendingQuestion !== null || isSwearing(words)) return null
  if (cueOf(words) === 'dont-know') return null
  const judgement = judgementIn(words)
  if (judgement === null) return null
  return { kind: judgement === 'against' ? 'not-solved' : 'solved' }
}

function commandOf(known: Case, words: string, heard: RecognizedMessage): Move | null {
  const article = articleWanted(words)
  // 'what is the source?' asks of the question, where that was for the source of an event
  if (article === null && known.pendingQuestion === 'source' && /\bsources?\b/.test(words))
    return { kind: 'explain' }
  if (article !== undefined) return { kind: 'show', article }
  const takenBack = heard.releases.length > 0 ? undefined : answerTakenBack(words)
  if (takenBack === undefined) return null
  return { kind: 'change', about: takenBack }
}
