import { LIKELY_STALL, recognizeIntent } from '../../knowledge/language/recognizeIntent.ts'
import { isForeign } from '../../knowledge/language/recognizeLanguage.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { nameProducts } from '../../knowledge/releases/said/nameProducts.ts'
import type { Facts } from '../answer.ts'
import { requestsSomething } from '../understand/cues/tellsTrouble.ts'
import { isVague } from '../understand/cues/temper.ts'
import { releasesOf } from '../understand/facts.ts'
import { asksSomething } from '../understand/sideQuestion.ts'
import { isOtherAlone, missingFact } from './missingFact.ts'
import type { Problem } from './problem.ts'

/** That no article is chosen, and why; 'unclear': too little was said to find anything. */
export type NothingChosen =
  | { readonly kind: 'unclear' }
  | { readonly kind: 'none'; readonly because: 'no-article' | 'off-topic' }

/** Words fewer than these that resemble nothing are asked about. */
const MIN_TELLING_WORDS = 4

/** More words than these tell something, whatever move of a conversation they resemble. */
const MAX_MOVE_WORDS = 12

/** Below this it is uncertain. */
const MIN_CONFIDENCE_OFF_TOPIC = 0.5
/** The same of what is told and not asked for: it may be a problem in too few words. */
const MIN_CONFIDENCE_TOLD = 0.85

const DESCRIBING: readonly string[] = [
  'mail-stall',
  'mail-problem',
  'problem',
  'paste-event',
  'out-of-scope'
]

/**
 * Why the search has no article for a problem: too little was said, it is off topic, or there is
 * none.
 */
export function whyNone(problem: Problem, facts: Facts): NothingChosen {
  if (problem.events.length > 0) return { kind: 'none', because: 'no-article' }
  const isOfAnother = problem.symptom.otherProduct !== null && !isOtherAlone(problem)
  if (facts.ruledOut.length > 0 || facts.symptom !== null || isOfAnother)
    return { kind: 'none', because: 'no-article' }
  if (isOffTopic(problem, facts)) return { kind: 'none', because: 'off-topic' }
  const isUnclear =
    problem.rest.trim() === '' ||
    saysNoProblem(problem) ||
    mayBeStall(problem) ||
    missingFact(problem, facts) !== null
  if (isUnclear) return { kind: 'unclear' }
  return { kind: 'none', because: 'no-article' }
}

/**
 * What may be off topic and says little is asked about first. What words of another language are
 * about is not known.
 */
function isOffTopic(problem: Problem, facts: Facts): boolean {
  const { name, confidence } = problem.intent
  if (isForeign(problem.rest) || releasesOf(facts).some(isOfProgram)) return false
  const words = normalizeText(problem.rest)
  if (NAME_WITH_NUMBER.test(words)) return false
  const isAsked = asksSomething(words) || requestsSomething(words)
  if (!isAsked && OF_SOFTWARE.test(words)) return false
  const isSure = confidence >= (isAsked ? MIN_CONFIDENCE_OFF_TOPIC : MIN_CONFIDENCE_TOLD)
  return name === 'out-of-scope' && (isSure || missingFact(problem, facts) === null)
}

/** 'baseball 2001': the name of a program, whatever it resembles. */
const NAME_WITH_NUMBER = /^[a-z][a-z'-]+(?: [a-z'-]+){0,2} (?:\d\.\d|9[5-9]|(?:19|20)\d\d)[.! ]*$/
/** What is told of something that runs on a computer. */
const OF_SOFTWARE = /\b(?:games?|programs?|applications?|software|simulators?)\b/

/** Whoever says which program it is has a problem with it, known here or not. */
function isOfProgram({ product }: Release): boolean {
  return product !== null && !isOperatingSystem(product)
}

/** A mail service was named, and whether it stalls could not be told; or it is only possible. */
function mayBeStall({ symptom: { stall, services }, intent }: Problem): boolean {
  const isPossible = intent.name === 'mail-stall' && intent.confidence < LIKELY_STALL
  return isPossible || (stall.verdict === 'unsure' && services.length > 0)
}

/** 'hello', 'Windows 2000 SP2': words that ask for nothing yet. */
function saysNoProblem({ intent, symptom, rest }: Problem): boolean {
  if (symptom.stall.verdict === 'stall') return false
  const count = rest.trim().split(/\s+/).length
  if (intent.name === null) return count < MIN_TELLING_WORDS || isVague(normalizeText(rest))
  if (OF_RELEASE.includes(intent.name) && tellsBesideRelease(rest)) return false
  return !DESCRIBING.includes(intent.name) && count <= MAX_MOVE_WORDS
}

const OF_RELEASE: readonly string[] = ['version', 'service-pack']

/** 'ras clients get error 645, windows nt 4': a problem is told beside what runs. */
function tellsBesideRelease(rest: string): boolean {
  const left = nameProducts(rest).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    rest
  )
  const isEnough = left.trim().split(/\s+/).length >= MIN_TELLING_WORDS
  return isEnough && DESCRIBING.includes(recognizeIntent(left).name ?? '')
}
