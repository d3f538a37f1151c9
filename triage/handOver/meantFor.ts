import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { type Case, wordsOf } from '../converse/case.ts'
import { describes, isLong } from '../converse/interpret/describes.ts'
import { interpret } from '../converse/interpret/interpret.ts'
import type { IncomingMessage, Move } from '../converse/move.ts'
import { cueOf } from '../understand/cues/cueOf.ts'
import { saysItWorks } from '../understand/cues/reportsSuccess.ts'
import { saysAnother } from '../understand/cues/saysAnother.ts'
import { type RecognizedMessage, recognizeMessage } from '../understand/recognizeMessage.ts'
import { refersBack, sharesAnyTerm } from '../understand/sharesTerms.ts'
import { CASE_CHOICES } from './caseWording.ts'
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
export function meantFor(people: WithPeople, known: Case, said: IncomingMessage): Meant {
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
  return hasToSay(interpret(known, said).move) ? 'triage' : 'more'
}

/** Characters of a message that may be about the conversation itself. */
const MAX_LENGTH = 120

/** Characters of a message that are read to know what it does; in more there is always something. */
const MAX_INTERPRETED_LENGTH = 4_000

const ASSISTANT = '(?:the )?(?:assistant|bot|chat ?bot|robot|program)'
const PLEASE = '(?: again| please| now| instead| thanks| thank you){0,3}'

const TO_ASSISTANT = whole(
  oneOf(
    `(?:(?:i(?:'d| would) like|i want|can i|could i|may i|let me|please|take me|bring me|send me|put me|ok|i'll) ?(?:to )?){0,3}(?:go|get|switch|come)? ?back to ${ASSISTANT}`,
    `(?:(?:can|let|may) (?:i|me) )?(?:talk|speak) (?:to|with) ${ASSISTANT}`,
    `(?:i'?ll |let me )?(?:ask|use) ${ASSISTANT}`
  ),
  PLEASE
)
const STARTS_OVER = whole(
  inSequence(
    "(?:let'?s |can we |i want to |i'd like to |please )?",
    oneOf('start over', 'start from scratch', 'start a new (?:case|conversation)', 'new case')
  ),
  PLEASE
)

const BEFORE =
  '(?:(?:oh|ok|okay|never ?mind|thanks|thank you|hey|hi|update|sorry|good news|hooray|great|fine|just so you know|forget it)[,.:!]* ){0,3}'
const IT =
  '(?:it|that|this|everything|all|the (?:problem|issue|error|server|service|mail|machine|printer)|mail|pop3|imap4?|smtp)'
const SINCE =
  '(?:[, ]+(?:again|now|since (?:the )?(?:reboot|restart|update)|by itself|on its own|here|after all|in the meantime|meanwhile|thanks|thank you))*'

/** That it works again, in so many words: what answers 'does it run now?' is not meant. */
const WORKS_AGAIN = whole(
  inSequence(
    BEFORE,
    oneOf(
      `(?:${IT} )?(?:just )?(?:works?|runs?|(?:is|are|'s)? ?(?:working|running|up|fine|ok|okay)) again`,
      `it(?:'s| is) (?:working|running) again`,
      `(?:${IT} )?(?:(?:is|was|got|has been|'s) )?(?:already )?(?:solved|fixed|resolved|sorted)`,
      `it(?:'s| is) (?:already )?(?:solved|fixed|resolved|sorted)(?: itself)?`,
      `(?:the )?(?:problem|issue|error) (?:is|has) (?:gone(?: away)?|disappeared)`,
      '(?:i|we) (?:have |just )?(?:fixed|solved|sorted|resolved) it(?: ourselves| myself)?',
      '(?:that|this|it) (?:did (?:it|the trick)|solved it|fixed it)'
    )
  ),
  SINCE
)
const WORKS_NOW = whole(
  inSequence(BEFORE, `${IT} (?:(?:is|'s) )?(?:works?|working|runs?|running)(?: fine| ok)? now`),
  SINCE
)
const NEEDS_NOBODY = whole(
  inSequence(
    BEFORE,
    oneOf(
      '(?:please |you can |can you |i want to )?(?:close|cancel|withdraw) (?:the|my|this) (?:case|ticket|request)',
      "(?:it|that|this)(?:'s| is) (?:no longer|not) needed(?: any ?more)?",
      "(?:i|we) (?:don't|do not|no longer) need (?:a person|anybody|anyone|somebody|help|you|the helpdesk)(?: any ?more)?"
    )
  ),
  SINCE
)

function whole(words: string, behind: string): RegExp {
  return new RegExp(`^(?:${words})${behind}$`)
}

/** Moves that the assistant answers while nobody of the helpdesk has. */
const HAS_TO_SAY: readonly Move['kind'][] = [
  'paste',
  'answer',
  'pick',
  'symptom',
  'change',
  'question',
  'show',
  'back',
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
  'next'
]

function hasToSay({ kind }: Move): boolean {
  return HAS_TO_SAY.includes(kind)
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
  if (asked ? isYes(heard, words) : WORKS_AGAIN.test(words)) return 'solved'
  const isCourtesy = COURTESIES.includes(intent) || cueOf(words) === 'ok' || THANKS.test(words)
  return isCourtesy ? 'courtesy' : 'more'
}

/** The answer to 'is it solved?': yes, or that it works. */
function isYes({ intent }: RecognizedMessage, words: string): boolean {
  if (WORKS_AGAIN.test(words) || intent.name === 'yes') return true
  return intent.name === 'solved' && saysItWorks(words) && !GOES_ON.test(words)
}

const COURTESIES: readonly RecognizedMessage['intent']['name'][] = ['yes', 'thanks', 'goodbye']
const THANKS = /\b(?:thanks|thank you|thx|cheers)\b/

/** Words that go on with what was closed. */
const GOES_ON =
  /\b(?:again|still|back|same|reopen|re-open|since then|as before|not (?:solved|fixed))\b/

/** Says that it is another problem, pastes another event, or tells of something unlike the case. */
function isOtherProblem(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  if (saysAnother(words)) return true
  const [event] = heard.events
  if (event !== undefined && known.events.length > 0)
    return !known.events.some(({ id, source }) => id === event.id && source === event.source)
  if (GOES_ON.test(words) || refersBack(words)) return false
  const isProblem = describes(heard) || isLong(heard)
  return isProblem && wordsOf(known) !== '' && !sharesAnyTerm(heard.rest, wordsOf(known))
}
