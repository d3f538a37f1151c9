import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import { ACCEPT, CONSIDER } from '../../knowledge/articles/knowledge.ts'
import type { Symptom } from '../../knowledge/language/recognizeSymptom.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem, productNamed } from '../../knowledge/releases/products.ts'
import { relationOf } from '../../knowledge/releases/relationOf.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import { isAboutWindows } from './applicability.ts'
import type { Problem } from './problem.ts'

/** What is only possible is asked about, never taken. */
const BELOW_ACCEPT = ACCEPT - 0.01
/** Names of what the services run in: they fit any of them. */
const GENERAL: readonly string[] = ['Exchange', 'mail server', 'virtual server']
/**
 * What each service more adds: enough to be clearly ahead, never as sure as a match of the words.
 */
const EACH_SERVICE = 0.025
const MAX_LIFTED = 0.88
/** An article that tells of the same in nearly the same words stays, whatever the trouble is. */
const SAME_WORDS = 0.9
/**
 * The last version of Exchange that brought mail services of its own: later ones use those of
 * Windows.
 */
const LAST_WITH_OWN_SERVICES = productNamed('Exchange Server 5.5').order

/** Where somebody says that nothing stalls. */
const DENIED = new RegExp(
  oneOf(
    String.raw`\b(?:do|does|did)(?: not|n't) (?:stop|hang|freeze|crash|stall|die)\b`,
    String.raw`\b(?:never|not) (?:stop|stops|stopped|hang|hangs|hung|freeze|freezes|froze)\b`
  )
)

type Told = {
  readonly knowledge: Knowledge
  readonly problem: Problem
  readonly facts: Facts
}

/**
 * Compares what the person describes with what each article describes: a stall against a stall.
 * Only an article about the very services said is lifted, and only where nothing known excludes it;
 * of several the one about the most services, as they stall together.
 */
export function liftStalls(found: readonly Candidate[], told: Told): readonly Candidate[] {
  const same = found.filter(candidate => isTheSame(candidate, told))
  const broadest = Math.max(0, ...same.map(({ stalls }) => servicesOf(stalls).length))
  return found
    .flatMap(candidate => {
      const isSame = same.includes(candidate)
      if (isSame) return [lift(candidate, told, broadest)]
      return weigh(candidate, told)
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Whether a candidate was taken for the stall that it tells of, not for its words. */
export function isLifted({ because }: Candidate): boolean {
  return because.some(reason => reason.endsWith(STALLS))
}

const STALLS = 'stop responding'

function weigh(candidate: Candidate, told: Told): readonly Candidate[] {
  if (candidate.stalls.length === 0) return [candidate]
  const verdict = verdictOf(told)
  const isOnlyAlike = candidate.basis === 'description' && candidate.score < SAME_WORDS
  if (candidate.basis === 'description' && isDenied(told)) return []
  if (verdict === 'other' || isOfAnotherMaker(told)) {
    if (isOnlyAlike) return []
    return [candidate]
  }
  if (verdict === 'unsure' && isOnlyAlike)
    return withoutService({ ...candidate, score: Math.min(candidate.score, BELOW_ACCEPT) })
  if (isOnlyAlike) return withoutService(candidate)
  return [candidate]
}

function lift(candidate: Candidate, told: Told, broadest: number): Candidate {
  const services = servicesOf(candidate.stalls).length
  const lifted = services === broadest ? ACCEPT + EACH_SERVICE * services : CONSIDER
  const named = candidate.stalls.filter(service => told.problem.symptom.services.includes(service))
  return {
    ...candidate,
    score: Math.max(candidate.score, Math.min(MAX_LIFTED, lifted)),
    because: [...candidate.because, `${named.join(', ') || 'mail services'} ${STALLS}`]
  }
}

/**
 * That an article is about some service that stalls is no reason to look at it when it is another
 * one.
 */
function withoutService(candidate: Candidate): readonly Candidate[] {
  if (candidate.because.every(reason => reason === 'service')) return []
  return [candidate]
}

/**
 * Whether a stall was told, of services that all are the article's, and nothing known speaks
 * against it.
 */
function isTheSame(candidate: Candidate, told: Told): boolean {
  return isOfTheServices(candidate, told) && isOfTheProduct(candidate, told)
}

function isOfTheServices({ stalls }: Candidate, told: Told): boolean {
  const { services } = told.problem.symptom
  const own = servicesOf(stalls)
  const said = servicesOf(services)
  if (own.length === 0 || verdictOf(told) !== 'stall' || isAnotherMail(told)) return false
  if (told.facts.symptom !== null && said.length === 0) return true
  if (said.length === 0) return services.includes('virtual server')
  return said.every(service => stalls.includes(service))
}

/** The services are those of Windows, or of the server that was stated. */
function isOfTheProduct({ article: id }: Candidate, { knowledge, facts }: Told): boolean {
  const article = knowledge.article(id)
  if (article === undefined) return false
  const servers = releasesOf(facts).filter(
    ({ product }) => product !== null && !isOperatingSystem(product)
  )
  const relation = relationOf(servers, article.appliesTo)
  return relation === 'covered' || (relation === 'unknown' && isAboutWindows(article))
}

/**
 * Mail of another maker or another time stalls; beside Exchange another maker's name is a
 * connector.
 */
function isOfAnotherMaker({ problem: { symptom } }: Told): boolean {
  const { otherProduct, services } = symptom
  if (otherProduct === null) return false
  return otherProduct.startsWith('Exchange') || !services.includes('Exchange')
}

/**
 * Mail that the services of Windows have no part in: another maker's, or an Exchange with its own.
 */
function isAnotherMail({ problem, facts }: Told): boolean {
  if (problem.symptom.otherProduct !== null) return true
  return releasesOf(facts).some(({ product }) => {
    const { family, order } = productNamed(product ?? '')
    return family === 'Exchange' && order <= LAST_WITH_OWN_SERVICES
  })
}

export function servicesOf(services: readonly string[]): readonly string[] {
  return services.filter(service => !GENERAL.includes(service))
}

function verdictOf({ problem, facts }: Told): Symptom['stall']['verdict'] {
  if (facts.symptom !== null) {
    if (facts.symptom === 'mail-stall') return 'stall'
    return 'other'
  }
  if (isDenied({ problem })) return 'other'
  return problem.symptom.stall.verdict
}

function isDenied({ problem }: Pick<Told, 'problem'>): boolean {
  return DENIED.test(problem.rest.toLowerCase())
}
