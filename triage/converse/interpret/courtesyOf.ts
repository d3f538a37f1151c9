import { asksOfAssistant } from '../../understand/cues/ask/asksOfAssistant.ts'
import { namesOtherMachine } from '../../understand/cues/namesOtherMachine.ts'
import {
  reportsFailure,
  reportsSuccess,
  saysItOnceWorked,
  saysItWorks
} from '../../understand/cues/reportsSuccess.ts'
import { tellsCircumstance } from '../../understand/cues/tellsCircumstance.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { termsBeside } from '../../understand/sharesTerms.ts'
import { asksSomething } from '../../understand/sideQuestion.ts'
import { type Case, isHandedOver, wordsOf } from '../case.ts'
import type { Move } from '../move.ts'
import { describes, SHORT_NAME } from './describes.ts'

/** Words of a message that may hold thanks alone. */
const MAX_WORDS_OF_THANKS = 7

/** What a message is by its intent, where it can mean that; null: something else. */
export function courtesyOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const intent = heard.intent.name
  switch (intent) {
    case 'solved':
    case 'not-solved':
      return outcomeOf(known, heard, words)
    case 'thanks':
      return thanksOf(known, words)
    case 'help':
    case 'greeting':
    case 'goodbye':
      return known.step === null || isNoMore(intent, words) ? { kind: intent } : null
    case 'yes':
    case 'no':
      return tellsBesideYes(known, heard, words) ? null : yesOrNo(known, intent)
    case 'correct':
      return isOnlyWrong(known, heard, words) ? { kind: 'wrong' } : null
    default:
      return reportOf(known, heard, words)
  }
}

function tellsBesideYes(known: Case, heard: RecognizedMessage, words: string): boolean {
  return isToldSymptom(known, heard) || saysMore(known, words) || namesShort(known, heard)
}

function isOnlyWrong(known: Case, heard: RecognizedMessage, words: string): boolean {
  return known.step !== null && !describes(heard) && !saysMoreThanWrong(known, words)
}

/** Whether in the middle of a case it is that courtesy alone. */
function isNoMore(intent: 'help' | 'greeting' | 'goodbye', words: string): boolean {
  if (intent === 'help') return asksOfAssistant(words)
  return intent === 'greeting' || !saysMoreThanBye(words)
}

/** 'do both have to be off?', 'i have x=F000': asks or tells something, whatever it resembles. */
function saysMoreThanBye(words: string): boolean {
  return asksSomething(words) || /\d|=/.test(words)
}

/** 'the other pc has it as well', 'it is 5.0': more than that something is wrong. */
function saysMoreThanWrong(known: Case, words: string): boolean {
  const isTold = known.pendingQuestion === null && termsBeside(words, wordsOf(known)) > MAX_OF_WRONG
  return /\d/.test(words) || tellsCircumstance(words) || isTold
}

/** Words that say what something is about, in a message that only says that something is wrong. */
const MAX_OF_WRONG = 1

/** 'yes ECP i think': the short name of something tells which of several titles is meant. */
function namesShort({ pendingQuestion, between }: Case, { rest }: RecognizedMessage): boolean {
  return pendingQuestion === 'article' && between.length > 1 && SHORT_NAME.test(rest)
}

/** A yes or no that goes on, or asks something. */
function saysMore(known: Case, words: string): boolean {
  const { pendingQuestion } = known
  const isOpen = pendingQuestion === null || ['article', 'symptom'].includes(pendingQuestion)
  const isTold = isOpen && termsBeside(words, wordsOf(known)) > 0
  return isTold || isMoreThanYes(known, words) || asksSomething(words) || /\d\.\d/.test(words)
}

/** Whether something was found, or works again, in words that resemble no intent. */
function reportOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  return isReport(known, heard, words) ? { kind: 'solved' } : null
}

/** Words of a message that only says that it works again. */
const MAX_WORDS_OF_REPORT = 8

/** Says in a few words that it works, whatever they resemble. */
function isReport(known: Case, heard: RecognizedMessage, words: string): boolean {
  const isShort = words.split(' ').length <= MAX_WORDS_OF_REPORT
  const isAdvised = isSettled(known) && known.article !== null
  const tellsOnly = !describes(heard) && !asksSomething(words)
  return isAdvised && isShort && tellsOnly && isSuccess(words)
}

/** That it works on another machine, or whether it does, says nothing of this one. */
function isSuccess(words: string): boolean {
  return saysItWorks(words) && !namesOtherMachine(words) && !asksSomething(words)
}

/** From this confidence on, a failure needs no word that says so. */
const SURE_OF_FAILURE = 0.9

/** Whether the advice helped: said where there was advice, and in words that say so. */
function outcomeOf(known: Case, { intent: said }: RecognizedMessage, words: string): Move | null {
  const intent = said.name === 'solved' ? 'solved' : 'not-solved'
  const isSure = said.confidence >= SURE_OF_FAILURE && !tellsCircumstance(words)
  const isSaid = (isSure || reportsFailure(words)) && !saysItOnceWorked(words)
  const isFailure = isSaid && !asksSomething(words)
  const isWell = reportsSuccess(words) && !namesOtherMachine(words) && !asksSomething(words)
  if (intent === 'solved' && known.step?.kind === 'ask' && isSuccess(words)) return { kind: intent }
  const saysSo = intent === 'solved' ? isWell : isAboutAdvice(known, words) && isFailure
  if (isSettled(known) && saysSo) return { kind: intent }
  return null
}

/** 'thanks, that did it' closes the case; what people are waited for with is more than thanks. */
function thanksOf(known: Case, words: string): Move | null {
  if (isHandedOver(known) && words.split(' ').length > MAX_WORDS_OF_THANKS) return null
  const isSolved = isSettled(known) && known.article !== null && saysItWorks(words)
  return { kind: isSolved ? 'solved' : 'thanks' }
}

/** Words of a message that may say only yes or no. */
const MAX_WORDS_OF_YES = 6

function isMoreThanYes({ pendingQuestion }: Case, words: string): boolean {
  return pendingQuestion === null && words.split(' ').length > MAX_WORDS_OF_YES
}

/** 'no, it hangs' to the question what is wrong. */
function isToldSymptom({ pendingQuestion }: Case, { symptom }: RecognizedMessage): boolean {
  return pendingQuestion === 'symptom' && symptom.happening !== null
}

function isSettled({ step, pendingQuestion }: Case): boolean {
  return step !== null && pendingQuestion === null
}

/**
 * Words of a message that may say only that the advice did not help; more of them tell what
 * happens.
 */
const MAX_WORDS_OF_FAILURE = 8

function isAboutAdvice({ article }: Case, words: string): boolean {
  return article !== null && words.split(' ').length <= MAX_WORDS_OF_FAILURE
}

function yesOrNo(known: Case, intent: 'yes' | 'no'): Move {
  if (known.pendingQuestion !== null) return { kind: intent }
  if (known.helped === 'solved') return { kind: 'declined' }
  switch (known.step?.kind) {
    case 'recommend':
    case 'show-article':
      if (intent === 'no') return { kind: 'not-solved' }
      return { kind: known.helped === 'asked' ? 'solved' : 'did-it-help' }
    case 'hand-over':
    case 'already-fixed':
    case 'not-applicable':
      return { kind: intent === 'yes' ? 'person' : 'declined' }
    default:
      return { kind: 'unclear' }
  }
}
