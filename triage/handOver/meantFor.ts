import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { type Case, wordsOf } from '../converse/case.ts'
import { describes, isLong } from '../converse/interpret/describes.ts'
import { interpret } from '../converse/interpret/interpret.ts'
import { pressedInEnglish } from '../converse/language/pressedInEnglish.ts'
import type { IncomingMessage, Move } from '../converse/move.ts'
import { cueOf } from '../understand/cues/cueOf.ts'
import { saysItWorks } from '../understand/cues/reportsSuccess.ts'
import { saysAnother } from '../understand/cues/saysAnother.ts'
import { type RecognizedMessage, recognizeMessage } from '../understand/recognizeMessage.ts'
import { refersBack, sharesAnyTerm } from '../understand/sharesTerms.ts'
import { CASE_CHOICES } from '../wording/english/ofCase.ts'
import {
  GOES_ON,
  NEEDS_NOBODY,
  STARTS_OVER,
  THANKS,
  TO_ASSISTANT,
  WORKS_AGAIN,
  WORKS_NOW
} from './caseCues.ts'
import type { WithPeople } from './withPeople.ts'

/**
 * What a message does to a conversation with people. Whatever it is, the words go into the case;
 * only what opens another problem does not.
 */
export type Meant =
  /** leaves the people for the assistant, or for a new beginning */
  | 'assistant'
  | 'restart'
  /** it works again, or nobody is needed any more */
  | 'solved'
  | 'cancelled'
  /** a word of thanks after the end, which opens nothing again */
  | 'courtesy'
  | 'other-problem'
  /** the assistant has something to say, too */
  | 'triage'
  /** just more for the people */
  | 'more'

/** Reads a message in a conversation with people: any text, never throws. */
export function meantFor(people: WithPeople, known: Case, message: IncomingMessage): Meant {
  return meantBy(people, known, pressedInEnglish(message))
}

function meantBy(people: WithPeople, known: Case, said: IncomingMessage): Meant {
  const words = normalizeText(said.text.slice(0, MAX_LENGTH)).replace(/[.!?]+$/, '')
  if (said.text.length <= MAX_LENGTH) {
    if (TO_ASSISTANT.test(words)) return 'assistant'
    if (STARTS_OVER.test(words)) return 'restart'
  }
  if (people.state === 'closed') return meantAfterClose(people, known, said)
  const isShort = said.text.length <= MAX_LENGTH
  if (isShort && WORKS_AGAIN.test(words)) return 'solved'
  if (isShort && NEEDS_NOBODY.test(words)) return 'cancelled'
  if (people.answered) return 'more'
  if (isShort && WORKS_NOW.test(words)) return 'solved'
  if (said.text.length > MAX_INTERPRETED_LENGTH) return 'triage'
  return hasToSay(known, said, words) ? 'triage' : 'more'
}

/** Characters of a message that may be about the conversation itself. */
const MAX_LENGTH = 120

/** Characters of a message that are read to know what it does; in more there is always something. */
const MAX_INTERPRETED_LENGTH = 4_000

/** Moves that the assistant answers while nobody of the helpdesk has. */
const HAS_TO_SAY: readonly Move['kind'][] = [
  'paste',
  'answer',
  'pick',
  'symptom',
  'change',
  'retell',
  'rename-machine',
  'question',
  'show',
  'back',
  'event',
  'undo',
  'next-problem',
  'adopt',
  'conflict',
  'describe',
  'of-the-case',
  'explain',
  'recap',
  'person',
  'robot',
  'help',
  'hurry',
  'next',
  'thanks',
  'greeting',
  'goodbye'
]

function hasToSay(known: Case, said: IncomingMessage, words: string): boolean {
  // 'hurry' is for the people, unless a question waits
  if (cueOf(words) === 'hurry' && known.pendingQuestion === null) return false
  return HAS_TO_SAY.includes(interpret(known, said).move.kind)
}

/** Words of a message that may say only yes, no or thanks. */
const MAX_WORDS_OF_COURTESY = 8

function meantAfterClose({ asked }: WithPeople, known: Case, said: IncomingMessage): Meant {
  const heard = recognizeMessage(said.text.slice(0, MAX_INTERPRETED_LENGTH))
  const words = normalizeText(said.text.slice(0, MAX_LENGTH)).replace(/[.!?]+$/, '')
  if (said.text === CASE_CHOICES.solved) return 'solved'
  if (said.text === CASE_CHOICES.notSolved) return 'more'
  if (isOtherProblem(known, heard)) return 'other-problem'
  if (words.split(' ').length > MAX_WORDS_OF_COURTESY || said.text.length > MAX_LENGTH)
    return 'more'
  const intent = heard.intent.name
  // 'ok' says that the question was read, not that it is so
  if (cueOf(words) === 'ok') return 'courtesy'
  if (asked ? isYes(heard, words) : WORKS_AGAIN.test(words)) return 'solved'
  const isCourtesy = COURTESIES.includes(intent) || THANKS.test(words)
  return isCourtesy ? 'courtesy' : 'more'
}

const SAYS_YES = /^(?:yes|yep|yeah|yup)\b(?! but| and no)/

/** The answer to 'is it solved?': yes, or that it works. */
function isYes({ intent }: RecognizedMessage, words: string): boolean {
  if (WORKS_AGAIN.test(words) || intent.name === 'yes') return true
  if (SAYS_YES.test(words)) return !GOES_ON.test(words)
  return intent.name === 'solved' && saysItWorks(words) && !GOES_ON.test(words)
}

const COURTESIES: readonly RecognizedMessage['intent']['name'][] = ['yes', 'thanks', 'goodbye']

/** Says that it is another problem, pastes another event, or tells of something unlike the case. */
function isOtherProblem(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  if (saysAnother(words)) return true
  const [event] = heard.events
  if (event !== undefined) return isOtherEvent(known, event)
  if (GOES_ON.test(words) || refersBack(words)) return false
  const isProblem = describes(heard) || isLong(heard)
  return isProblem && wordsOf(known) !== '' && !sharesAnyTerm(heard.rest, wordsOf(known))
}

/** An event of another kind; where the case has none, one that shares no word with it. */
function isOtherEvent(known: Case, event: WindowsEvent): boolean {
  const { id, source, computer, description } = event
  if (known.events.length > 0)
    return !known.events.some(other => other.id === id && other.source === source)
  const words = wordsOf(known)
  return words !== '' && !sharesAnyTerm(`${source} ${computer} ${description}`, words)
}
