import { ACCEPT, type Candidate } from '../../knowledge/articles/knowledge.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import { productsOf } from './advise.ts'
import type { Assessment } from './assess.ts'
import { discriminatingEvents } from './discriminatingEvents.ts'
import { oddsOf } from './findCandidates.ts'
import type { Problem } from './problem.ts'

/** Less than this behind the best one, an article may take its place. */
export const NEARLY = 0.4

/** An event is documented as well by an article that is no farther behind the best. */
const AS_WELL = 0.02

/**
 * Below these odds the likest of several articles with the same event was the wrong one in 44 of 82
 * whose product or level would have been asked, and above them in 7 of 75.
 */
const AHEAD_BY_EVENT = 3

type Test = (assessed: Assessment) => boolean

/**
 * Of articles that fit an event or a description about as well, those that also fit what is known
 * beside it: the product named, its level, and the events logged near it.
 */
export function filterByFacts(
  rivals: readonly Assessment[],
  problem: Problem,
  facts: Facts
): readonly Assessment[] {
  const best = rivals[0]?.candidate
  if (best === undefined || best.score < ACCEPT || rivals.length < 2) return rivals
  const near = rivals.filter(
    ({ candidate }) => best.score - candidate.score < NEARLY && isOfKind(candidate, best)
  )
  // of a problem in words, one that lists no level may be about theirs, too
  const about = [isAboutIt, isAboutNamed(facts)].reduce(keeping, near)
  const open = keepingUnfixed(about, facts)
  const covered = best.basis === 'event' ? keeping(open, isOfLevel(facts)) : open
  const kept = [isLoggedWith(covered, problem, facts, best.event)].reduce(keeping, covered)
  if (kept.length === near.length) return rivals
  return [...kept, ...rivals.filter(one => !near.includes(one))]
}

/** An article that only resembles an event takes not the place of one that documents it. */
function isOfKind(candidate: Candidate, best: Candidate): boolean {
  return best.basis !== 'event' || candidate.basis === 'event'
}

/** Only where a good one is left. */
function keeping(before: readonly Assessment[], fits: Test): readonly Assessment[] {
  const left = before.filter(fits)
  if (left.some(({ candidate }) => candidate.score >= ACCEPT)) return left
  return before
}

/** An article about what they have before one of which that is not known. */
function isAboutIt({ applicability }: Assessment): boolean {
  return applicability.kind === 'applies'
}

/**
 * Who names a server or a program means that one; a system says nothing of what runs on it. The
 * helpdesk writes for 'All workplaces', too: its own count unless they are of another version.
 */
function isAboutNamed(facts: Facts): Test {
  const named = programsSaid(facts)
  return ({ article, candidate }) =>
    named.length === 0 ||
    named.some(product => coversProduct(productsOf(article), product) ?? candidate.own)
}

/**
 * One whose fix is in gives way to one that is not; by an event only to one that fits as well:
 * 'already in' is an answer, too.
 */
function keepingUnfixed(
  before: readonly Assessment[],
  { servicePack }: Facts
): readonly Assessment[] {
  if (servicePack === null) return before
  const left = before.filter(({ advice }) => advice.kind !== 'already-fixed')
  const best = before[0]?.candidate
  const least = best?.basis === 'event' ? best.score - AS_WELL : 0
  if (left.some(({ candidate }) => candidate.score >= Math.max(ACCEPT, least))) return left
  return before
}

/** Whichever of those that document an event as well it is, its fix is in. */
export function areAllFixed(rivals: readonly Assessment[]): boolean {
  const best = rivals[0]?.candidate
  if (best === undefined || best.basis !== 'event') return false
  return rivals
    .filter(({ candidate }) => best.score - candidate.score <= AS_WELL)
    .every(({ advice }) => advice.kind === 'already-fixed')
}

/**
 * Whether another article documents the event about as well as one that says more than what to do:
 * what runs and its level are not asked for one of them. No chance near to 1 is far from another.
 */
export function isAsLikely([best, next]: readonly Assessment[]): boolean {
  const isShown = best?.advice.kind === 'show-article' && best.applicability.kind === 'applies'
  if (best === undefined || isShown || next?.candidate.basis !== 'event') return false
  return oddsOf(best.candidate.score) < AHEAD_BY_EVENT * oddsOf(next.candidate.score)
}

/** An article about the very service pack that they have ('Exchange Server 5.5 SP3'). */
function isOfLevel({ servicePack }: Facts): Test {
  return ({ article }) =>
    servicePack === null ||
    article.appliesTo.some(({ servicePacks }) => servicePacks.includes(servicePack))
}

/**
 * An article that documents what else is logged before one that does not; where none of the events
 * asked about is logged, one that documents none of them.
 */
function isLoggedWith(
  between: readonly Assessment[],
  { events }: Problem,
  { nearby }: Facts,
  lead: number | null
): Test {
  const own = lead === null ? undefined : events[lead]?.id
  const logged = [...events.map(({ id }) => id), ...(nearby ?? [])].filter(id => id !== own)
  if (own === undefined || (logged.length === 0 && nearby === null)) return () => true
  const asked = discriminatingEvents(
    between.map(({ article }) => article),
    events
  )
  function documents({ article }: Assessment, numbers: readonly number[]): boolean {
    return article.events.some(event => event.id !== own && numbers.includes(event.id))
  }
  return assessed =>
    logged.length === 0 ? !documents(assessed, asked) : documents(assessed, logged)
}

/** Who names a program is not offered the articles of another one, where some are of that one. */
export function ofProgramSaid(near: readonly Assessment[], facts: Facts): readonly Assessment[] {
  const isProgramSaid = programsSaid(facts).length > 0
  const applying = near.filter(({ applicability }) => applicability.kind === 'applies')
  return isProgramSaid && applying.length > 0 ? applying : near
}

/** The servers and programs known, but for the systems that they run on. */
export function programsSaid(facts: Facts): readonly string[] {
  return releasesOf(facts).flatMap(({ product }) =>
    product === null || isOperatingSystem(product) ? [] : [product]
  )
}
