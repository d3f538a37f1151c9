import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { servicePacksOf } from '../../../knowledge/releases/servicePacksOf.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { judgementIn } from '../../understand/cues/judgementIn.ts'
import { saysAnother } from '../../understand/cues/saysAnother.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { learn, replacedBy } from '../../understand/facts.ts'
import { isEqual } from '../../understand/isEqual.ts'
import { contrastsMachines } from '../../understand/machines/affectedStatements.ts'
import {
  pickArticle,
  pickLater,
  ruledOutByPlace,
  saysAfterAll,
  saysNone,
  titleMeant,
  wantsTheOther
} from '../../understand/pickArticle.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms, termsBeside } from '../../understand/sharesTerms.ts'
import { SYMPTOMS } from '../../wording/english/choices.ts'
import { type Case, wordsOf } from '../case.ts'
import { saysSame } from '../machines/saysSame.ts'
import type { Move } from '../move.ts'
import { describes, describesNew, namesOtherProgram } from './describes.ts'
import { levelTold, SEEN, saysItPersists } from './levelAlone.ts'

/** What a message answers: the open question, or one that was answered before. */
export function answerOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const chosen = chosenOf(known, heard, words)
  if (chosen !== null) return chosen
  const isSame = asksIfSame(known) ? saysSame(words) : null
  if (isSame === true || isAdoption(known, heard)) return { kind: 'adopt' }
  if (isSame === false) return { kind: 'no' }
  if (known.perhaps != null && ONLY_NO.test(words)) return { kind: 'no' }
  if (heard.conflict.length > 0 && !describesNew(known, heard) && !isStory(heard))
    return { kind: 'conflict' }
  if (tellsLevelNeverMade(known, heard)) return { kind: 'no-such-level' }
  if (isAnswer(known, heard)) return { kind: 'answer' }
  if (asksForProduct(known) && namesNoVersion(words)) return { kind: 'another' }
  return isRepetition(known, heard, words) ? { kind: 'same' } : null
}

/** Whether it was asked if the machine runs what another one does. */
function asksIfSame({ perhaps, pendingQuestion }: Case): boolean {
  return perhaps != null && OF_WHAT_RUNS.includes(pendingQuestion)
}

const OF_WHAT_RUNS: readonly Case['pendingQuestion'][] = ['product', 'version', 'service-pack']

/** 'yes' to whether the machine runs the same as the one before. */
function isAdoption(known: Case, { intent, releases, rest }: RecognizedMessage): boolean {
  const isYes = intent.name === 'yes' && !ONLY_BELIEVED.test(normalizeText(rest))
  return known.perhaps != null && isYes && releases.length === 0
}

/** 'I think so' leaves open what runs there. */
const ONLY_BELIEVED = /\b(?:think|guess|believe|maybe|probably|perhaps|suppose|should|might|may)\b/

/** 'no, it isn't': not what may run there, and not that it has no service pack. */
const ONLY_NO = new RegExp(
  inSequence(
    '^(?:no+|nope|nah|nein|non|nee)(?:[,. ]+',
    "(?:it|that|this)(?:(?:'s| is| has)(?: not|n['o]?t)?| does(?: not|n['o]?t)(?: have it)?))?[.! ]*$"
  )
)

/** What is known already is said again, and nothing else. */
function isRepetition(known: Case, heard: RecognizedMessage, words: string): boolean {
  const isAsking = known.pendingQuestion === null && OPENS_QUESTION.test(words)
  const isToldBeside = describes(heard) || isStory(heard) || tellsMore(known, heard)
  // while titles are offered each word may say which of them it is
  const least = known.pendingQuestion === 'article' ? 1 : MIN_TERMS_OF_PROBLEM
  const isNew = termsBeside(heard.rest, wordsOf(known)) >= least
  return heard.releases.length > 0 && !isToldBeside && !isNew && !isAsking
}

/** One of the answers that were offered. */
function chosenOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const picked = pickedOf(known, heard, words)
  if (picked !== null) return picked
  const later = pickLater(known.between, words, known.article) ?? ruledOutBefore(known, words)
  if (later !== undefined) return { kind: 'pick', article: later }
  if (known.article !== null && known.between.length > 1 && wantsTheOther(words))
    return { kind: 'reject' }
  if (NEXT_PROBLEM.test(words) || (mayGoOn(known) && NEXT_ONE.test(words)))
    return nextProblemOf(known)
  const symptom = known.pendingQuestion === 'symptom' ? symptomChosen(words) : undefined
  if (symptom === undefined) return null
  return { kind: 'symptom', symptom: symptom[0], choice: symptom[1] }
}

/** One of the articles that are offered, or none or several of them. */
function pickedOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const isOffered = known.pendingQuestion === 'article' || isAskedAlone(known, heard)
  const isShown = known.article !== null && known.pendingQuestion === null
  if (isShown && saysNone(words)) return { kind: 'reject' }
  if (!isOffered || GOES_ON.test(words)) return null
  // 'so logon.bat would be ok?' resembles a yes, and asks
  const intent = asksByForm(words) ? null : heard.intent.name
  const ruledOut = ruledOutByPlace(known.between, words)
  if (ruledOut !== undefined) return { kind: 'reject-one', article: ruledOut }
  const picked = pickArticle(known.between, heard.rest, intent)
  if (picked !== undefined) return { kind: 'pick', article: picked }
  return known.between.length > 1 && SEVERAL.test(words) ? { kind: 'yes' } : null
}

/** Words that say what a title is about, from which on one that was not offered is looked for. */
const MIN_TERMS_OF_TITLE = 2

/**
 * 'i mean the one about printing': one of the titles offered, or else one that is found by these
 * words.
 */
export function titleOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const about = known.pendingQuestion === 'article' ? titleMeant(words) : null
  if (about === null) return null
  const picked = pickArticle(known.between, heard.rest, null)
  if (picked !== undefined) return { kind: 'pick', article: picked }
  const isOfLevel = heard.releases.some(({ servicePack }) => servicePack !== null)
  return isOfLevel || countTerms(about) < MIN_TERMS_OF_TITLE ? null : { kind: 'describe' }
}

/** 'both', 'all of them': a yes to more than one title. */
const SEVERAL = /^(?:yes,? )?(?:both|all|each|any)(?: of (?:them|these|those|it))?[.! ]*$/

/** 'no go on', 'no wait': no answer to whether a title fits. */
const GOES_ON = /^(?:no|ok(?:ay)?|yes)[,. ]+(?:let'?s )?(?:go on|continue|carry on|wait|hold on)\b/

/** 'that one was right after all', once an article was ruled out. */
function ruledOutBefore({ facts, article }: Case, words: string): string | undefined {
  if (article === null && (saysAfterAll(words) || judgementIn(words) === 'for'))
    return facts.ruledOut.at(-1)
  return undefined
}

/** 'the other problem', 'and the second thing?' */
const NEXT_PROBLEM = new RegExp(
  inSequence(
    '^(?:(?:and|ok(?:ay)?|now|so|what about|what was|how about|then|next|please)[, ]+)*(?:the )?',
    oneOf('other', 'second', 'next', 'remaining'),
    ' (?:problem|issue|thing(?= (?:i|we)\\b))(?: (?:i|we) (?:asked|said|had|told you|mentioned)(?: about)?)?[.!? ]*$'
  )
)

/** 'next', 'and the other one?': the problem that waits, once nothing is asked. */
const NEXT_ONE = new RegExp(
  inSequence(
    '^(?:(?:and|ok(?:ay)?|now|so|what about|how about|then|good|thanks)[, ]+)*',
    oneOf('next', '(?:the )?(?:other|second|third|next|last)(?: (?:one|thing|question|point))?'),
    '[.!? ]*$'
  )
)

/** Once something was answered; before, where a problem waits and no title is meant. */
function mayGoOn({ step, pendingQuestion, waiting = [] }: Case): boolean {
  if (pendingQuestion === null) return step !== null
  return waiting.length > 0 && pendingQuestion !== 'article' && pendingQuestion !== 'service-pack'
}

/** The problem named beside this one; where none was, the one before it. */
function nextProblemOf({ waiting = [], earlier = [] }: Case): Move {
  if (waiting.length > 0 || earlier.length === 0) return { kind: 'next-problem' }
  return { kind: 'back', to: earlier.at(-1) ?? null }
}

/**
 * Whether the question was if somebody runs what the one article is about, and no product is named.
 */
function isAskedAlone({ pendingQuestion, between }: Case, heard: RecognizedMessage): boolean {
  return pendingQuestion === 'product' && between.length === 1 && heard.releases.length === 0
}

function symptomChosen(words: string): readonly [symptom: string, choice: string] | undefined {
  const said = words.replace(/\.$/, '')
  return Object.entries(SYMPTOMS).find(
    ([, choice], place) => choice.toLowerCase() === said || String(place + 1) === said
  )
}

/** A message that tells a problem is more than an answer, whatever it names beside it. */
function isAnswer(known: Case, heard: RecognizedMessage): boolean {
  const isOnlyOfLevels = CORRECTS.test(heard.rest) || contrastsMachines(heard.rest)
  const isOfLevel = isOnlyOfLevels || isInNow(known, heard) || takesBackVersion(known, heard)
  if (heard.releases.length > 0 && isOfLevel) return learnsFrom(known, heard)
  if (isStory(heard) || describesNew(known, heard) || tellsMore(known, heard)) return false
  return !isOfOtherProgram(known, heard) && learnsFrom(known, heard)
}

/** 'the SP2 you named is in, camera still not there': the level that was advised, beside the rest. */
function isInNow(known: Case, heard: RecognizedMessage): boolean {
  return saysItPersists(known, normalizeText(heard.rest)) && levelTold(known, heard) !== null
}

/** 'i said that wrong, it is exchange 5.5, and we get c1030b37': another version, and the rest. */
function takesBackVersion({ facts }: Case, { rest, releases }: RecognizedMessage): boolean {
  return replacedBy(facts, releases).length > 0 && SEEN.test(normalizeText(rest))
}

/** 'sorry, I meant exchange 5.0': whatever it resembles. */
const CORRECTS =
  /^(?:(?:oh|no|wait|oops|sorry|sry|typo|correction)[,.! ]+)+(?:i mean[t]?\b|it(?:'?s| is| was)\b)/i

/** Words from which on a message tells more than what runs, a banner or a table of it aside. */
const MIN_WORDS_OF_STORY = 14
const OF_RELEASE: readonly (string | null)[] = ['version', 'service-pack', 'correct', 'dont-know']

/** Words that say what a text is about, from which on an answer tells a problem beside it. */
const MIN_TERMS_OF_PROBLEM = 4

/** 'toolbar stays over my slide show on NT 3.51': once nothing is asked, more than what runs. */
function tellsMore({ pendingQuestion }: Case, { rest, intent }: RecognizedMessage): boolean {
  if (pendingQuestion !== null || OF_RELEASE.includes(intent.name)) return false
  return countTerms(rest) >= MIN_TERMS_OF_PROBLEM
}

function isStory({ rest, intent }: RecognizedMessage): boolean {
  return rest.trim().split(/\s+/).length >= MIN_WORDS_OF_STORY && !OF_RELEASE.includes(intent.name)
}

/** 'outlook 2003 crashes, too' while something else is asked for: of a program not spoken of. */
function isOfOtherProgram(known: Case, { rest }: RecognizedMessage): boolean {
  const { pendingQuestion, step, article } = known
  const isSought = article === null && pendingQuestion !== 'service-pack'
  if (step === null || isSought || !tellsFault(normalizeText(rest))) return false
  return namesOtherProgram(known, rest)
}

/** Whether anything is known after the message that was not before. */
function learnsFrom(known: Case, heard: RecognizedMessage): boolean {
  return !isEqual(learn(known.facts, heard, known.pendingQuestion), known.facts)
}

/**
 * Whether an answer gives the program known a service pack that it never had: 'sp6a' to Exchange
 * 5.5 is of something else, or a slip.
 */
function tellsLevelNeverMade(known: Case, heard: RecognizedMessage): boolean {
  const { product, servicePack } = learn(known.facts, heard, known.pendingQuestion)
  if (known.step === null || product === null || servicePack === null) return false
  const isOld = known.facts.product === product && known.facts.servicePack === servicePack
  const last = servicePacksOf(product).at(-1)
  return !isOld && last !== undefined && servicePack > last
}

function asksForProduct({ pendingQuestion }: Case): boolean {
  return pendingQuestion === 'product' || pendingQuestion === 'version'
}

function namesNoVersion(words: string): boolean {
  return isAnother(words) || ANY_WINDOWS.test(words) || ONLY_EDITION.test(words)
}

/** 'Other...', 'another one': none of those offered, and not 'another problem: ...' */
function isAnother(words: string): boolean {
  const [first = '', ...rest] = words.replace(/[.!…]+$/, '').split(' ')
  return ['another', 'other'].includes(first) && rest.length < 3 && !saysAnother(words)
}

/** 'a windows server': no version is named. */
const ANY_WINDOWS =
  /^(?:it(?:'s| is) |just |an? |the )*(?:ms |microsoft )?(?:windows|win|server|windows server)[.!]?$/

/** 'R2 x64': an edition of several versions. */
const ONLY_EDITION = new RegExp(
  `^(?:${oneOf(
    "it(?:'s| is)|just|an?|the|with|and",
    'r2|x64|x86|ia64|amd64|(?:32|64)[- ]?bit',
    'standard|enterprise|datacenter|web|professional|home|workstation|advanced|server|edition'
  )}(?:[ ,.]+|$))+$`
)

/** 'do I have to uninstall sp2 first' */
const OPENS_QUESTION =
  /^(?:(?:and|but|so|ok|well)[, ]+)?(?:do|does|did|can|could|should|must|will|would|what|when|how)\b/
