import { recognizeLanguage } from '../../../knowledge/language/recognizeLanguage.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { saidCodes, saidPrograms } from '../../decide/said/saidNames.ts'
import { onlyPoints } from '../../understand/cues/onlyPoints.ts'
import { saysRestWorks } from '../../understand/cues/reportsSuccess.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { isSwearing, isVague } from '../../understand/cues/temper.ts'
import { familiesNamed } from '../../understand/familiesNamed.ts'
import { hasFunctionWord } from '../../understand/hasFunctionWord.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms } from '../../understand/sharesTerms.ts'
import { asksSomething } from '../../understand/sideQuestion.ts'
import { type Case, isHandedOver } from '../case.ts'
import type { Move } from '../move.ts'
import { otherMachineIn } from '../otherMachine.ts'
import { describes, isOnlyService, isStall, tells } from './describes.ts'

/** 'does the fix need a reboot': asks of what was just spoken of. */
const FOLLOWS_UP =
  /^.{0,60}\b(?:it|that|this|the (?:fix|update|article|service ?pack)|sp ?\d)\b.{0,40}$/

/**
 * What a message does that says nothing of the conversation: it tells of a problem, or nothing
 * known.
 */
export function contentOf(known: Case, heard: RecognizedMessage, words: string): Move {
  if (onlyPoints(words)) return { kind: 'attachment' }
  if (isSwearing(words) && !describes(heard)) return { kind: 'upset' }
  if (otherMachineIn(known, heard) !== null) return { kind: 'describe' }
  if (asksOfArticle(known, heard, words)) return { kind: 'question' }
  if (isOnlyService(heard) && known.pendingQuestion === null) return { kind: 'tell-more' }
  // whoever waits for a person tells that person more; only a stall is a problem of its own
  if (isHandedOver(known) && !isStall(heard)) return { kind: 'add' }
  if (digresses(known, heard, words)) return { kind: 'digress' }
  const isVagueStart = isVague(words) && known.words === '' && known.step === null
  return { kind: isVagueStart || !tellsAnything(known, heard, words) ? 'unclear' : 'describe' }
}

/** From this confidence on, a question is about something else. */
const SURE_OF_OTHER = 0.6
/** 'will I lose data', 'do I have to reboot' */
const WHETHER = /^(?:and |but |so |ok,? )?(?:will|do|does|can|could|should|must|is|are|would)\b/

/** 'is it safe to ignore?', 'will that cost us anything': asks of what is not found yet. */
const ASKS_OF_OFFER = new RegExp(
  inSequence(
    '^(?:(?:and|but|so|ok(?:ay)?|well)[, ]+)?',
    oneOf(
      'is|are|will|would|does|do|can|could|should|must',
      'how (?:bad|serious|urgent|dangerous|long|much)',
      'what (?:happens|would happen) if'
    ),
    String.raw` (?:it|that|this|these|they|those|i|we)\b`
  )
)

/** Asks something of the article that was spoken of, and tells nothing new. */
function asksOfArticle(known: Case, heard: RecognizedMessage, words: string): boolean {
  if (isOnlyQuestion(known, words)) return true
  const isLonger = words.split(' ').length > MAX_WORDS_OF_TERM
  const isTold = describes(heard) && isLonger && (tellsFault(words) || !ASKS_OF_OFFER.test(words))
  const isOfAdvice = known.article !== null && WHETHER.test(words) && FOLLOWS_UP.test(words)
  if (!isQuestion(words) || (isTold && !isOfAdvice)) return false
  if (known.article === null) {
    if (known.step?.kind === 'hand-over') return asksOfThem(words)
    return known.step !== null && ASKS_OF_OFFER.test(words)
  }
  if (FOLLOWS_UP.test(words)) return true
  if (known.pendingQuestion !== null) return false
  const { name, confidence } = heard.intent
  const isUnsure = confidence < SURE_OF_OTHER && WHETHER.test(words)
  return name !== 'out-of-scope' || isUnsure
}

/** 'ctrl+a? where?': a few words behind advice that end in a question, and tell of no trouble. */
function isOnlyQuestion({ article, pendingQuestion }: Case, words: string): boolean {
  const isShort = words.split(' ').length <= MAX_WORDS_OF_TERM
  const isBehindAdvice = article !== null && pendingQuestion === null
  const isAsked = isShort && words.endsWith('?') && !tellsFault(words)
  return isBehindAdvice && isAsked && (recognizeLanguage(words) ?? 'en') === 'en'
}

/**
 * 'can you fix it or not', 'what does that mean': asks of what was said, where nothing was found.
 */
const OF_WHAT_WAS_SAID = new RegExp(
  oneOf(
    String.raw`^(?:(?:and|but|so|ok|well)[, ]+)?(?:can|could|do|will|would|are) you\b`,
    String.raw`^(?:(?:and|but|so|ok|well)[, ]+)?(?:what|why|how)\b.{0,24}\b(?:that|this|it|you|else)\b`
  )
)

function asksOfThem(words: string): boolean {
  return words.split(' ').length <= MAX_WORDS_OF_TERM + 1 && OF_WHAT_WAS_SAID.test(words)
}

/** Words of a question after a word of the article: 'what is a quick watch?' */
const MAX_WORDS_OF_TERM = 6

/** Words of a message that is a question; one that tells more tells of a problem. */
const MAX_WORDS_OF_QUESTION = 14

function isQuestion(words: string): boolean {
  return asksSomething(words) && words.split(' ').length <= MAX_WORDS_OF_QUESTION
}

/** Asks something else in place of an answer. */
function digresses(
  { pendingQuestion, article }: Case,
  heard: RecognizedMessage,
  words: string
): boolean {
  const isAsked = pendingQuestion !== null && article !== null
  return isAsked && isQuestion(words) && !describes(heard)
}

function tellsAnything(known: Case, heard: RecognizedMessage, words: string): boolean {
  if (saysRestWorks(words) || isDetail(known, words)) return true
  if (describes(heard) || (tells(heard) && words.split(' ').length > MIN_WORDS)) return true
  if (known.words !== '' && words.split(' ').length > MIN_WORDS && countTerms(words) > 0)
    return true
  if (known.pendingQuestion === 'symptom') return known.words !== '' || isSentence(words)
  return isSentence(words)
}

/** 'hp jetdirect' while an article is searched for: a word that says more of the problem. */
function isDetail({ words: told, events, article, pendingQuestion }: Case, words: string): boolean {
  const isOpen = pendingQuestion === 'symptom' || pendingQuestion === 'article'
  const named = [saidPrograms(words), saidCodes(words), familiesNamed(words)]
  const isNamed = named.some(names => names.length > 0)
  const isTold = told !== '' || events.length > 0
  if (isTold && (isNamed || ONLY_VERSION.test(words) || IDENTIFIER.test(words))) return true
  return isOpen && told !== '' && article === null && countTerms(words) > 0 && !isVague(words)
}

/** '4.0': of the program that was told, whose versions are not known. */
const ONLY_VERSION = /^(?:(?:no|sorry)[,. ]+)?(?:version |v)?\d{1,2}(?:\.\d{1,3}){1,2}[a-z]?[.! ]*$/

/** 'ds_insufficient_access_rights' */
const IDENTIFIER = /^[a-z\d]+(?:_[a-z\d]+)+$/

/** Words of a message that can say something of a problem. */
const MIN_WORDS = 2

function isSentence(words: string): boolean {
  return words.split(' ').length >= MIN_WORDS && (hasFunctionWord(words) || /\d/.test(words))
}
