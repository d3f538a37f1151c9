import type { Article } from '../../knowledge/articles/article.ts'
import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import { ACCEPT } from '../../knowledge/articles/knowledge.ts'
import type { Facts } from '../answer.ts'
import { isTalk } from '../understand/isTalk.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { type Assessment, assess, isExcluded } from './assess.ts'
import { chooseBySource, isOfSource } from './chooseBySource.ts'
import { areAllFixed, filterByFacts, isAsLikely, NEARLY, ofProgramSaid } from './filterByFacts.ts'
import { findCandidates, oddsOf } from './findCandidates.ts'
import { isSameTitle, isWorthOffering, leastNamed, leastOffered } from './leastNamed.ts'
import { isLifted } from './liftStalls.ts'
import type { Problem } from './problem.ts'
import { saysLittle } from './said/saysLittle.ts'
import { type NothingChosen, whyNone } from './whyNone.ts'
import { isByForeignWords, withoutForeignWords } from './withoutForeignWords.ts'

/** The article a problem is about, or why none is settled. */
export type Choice =
  | { readonly kind: 'article'; readonly assessed: Assessment }
  /** each may be the one, the best first */
  | { readonly kind: 'several'; readonly between: readonly Assessment[] }
  /** only the number of an event was said, and these sources log it */
  | { readonly kind: 'source'; readonly sources: readonly string[] }
  | NothingChosen

export type ChosenArticle = {
  readonly choice: Choice
  /** the best, what was chosen first */
  readonly candidates: readonly Candidate[]
  /** the best article that has the same message of another component */
  readonly twin: Candidate | null
}

const MAX_CANDIDATES = 5
/** Candidates that are read and compared with what is known. */
const MAX_ASSESSED = 24
const LEAST_ASSESSED = 0.04
/**
 * An event that is found with this chance is the article's, whether or not its slots can be
 * compared.
 */
const SURE = 0.9
/** An article is taken only when it is this much better than the next one. */
const CLEARLY = 0.001
/**
 * More than these that fit nearly as well: the event says too little of what is wrong, unless one
 * is this many times as likely as the next.
 */
const MANY = 5
const FAR_AHEAD = 2
/** The same message of so many other components says nothing of this one. */
const MAX_TWINS = 3
/** An article about what they have is asked about from here on, whatever is not about it. */
const LIKELY_BESIDE = 0.4

/**
 * Finds the article of a problem: takes a good one, offers those that may be it, and never guesses.
 */
export function chooseArticle(knowledge: Knowledge, problem: Problem, facts: Facts): ChosenArticle {
  if (facts.symptom === null && facts.article === null && isTalk(problem))
    return { choice: { kind: 'unclear' }, candidates: [], twin: null }
  const found = ofOffered(findCandidates(knowledge, problem, facts), problem)
  const twins = found.filter(({ agreement }) => agreement === 'twin')
  const byAll = ownFirst(found.filter(({ agreement }) => agreement !== 'twin'))
  const ofAll = settle(knowledge, byAll, problem, facts)
  const ruledOut = [...facts.ruledOut, ...twins.map(({ article }) => article)]
  const told = byWordsBeside(knowledge, problem, { ...facts, ruledOut }, ofAll)
  const { choice, candidates } = told ?? { choice: ofAll, candidates: byAll }
  return {
    choice,
    candidates: listed(choice, candidates),
    twin: twins.length > MAX_TWINS ? null : (twins[0] ?? null)
  }
}

type Chosen = Pick<ChosenArticle, 'choice' | 'candidates'>

/**
 * What the words beside a pasted event lead to, where no article is of the event; where some are in
 * doubt, only a clear one; null: nothing.
 */
function byWordsBeside(
  knowledge: Knowledge,
  problem: Problem,
  facts: Facts,
  ofEvent: Choice
): Chosen | null {
  const isInDoubt = ofEvent.kind === 'several' && ofEvent.between.every(isDoubtful)
  const isOpen = ofEvent.kind === 'none' || isInDoubt
  if (!isOpen || !problem.events.some(isPasted) || problem.rest.trim() === '') return null
  const words = { ...problem, events: [] }
  const candidates = ownFirst(findCandidates(knowledge, words, facts))
  const choice = settle(knowledge, candidates, words, facts)
  const isFound = choice.kind === 'article' || (choice.kind === 'several' && !isInDoubt)
  return isFound ? { choice, candidates } : null
}

function isDoubtful({ candidate }: Assessment): boolean {
  return candidate.score < ACCEPT
}

/** Those that were offered, where only they can be meant. */
function ofOffered(found: readonly Candidate[], { among }: Problem): readonly Candidate[] {
  if (among === undefined) return found
  return found.filter(({ article }) => among.includes(article))
}

/** What the helpdesk wrote comes before the archive where both fit. */
function ownFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates.filter(({ own, score }) => own && score >= ACCEPT)
  return [...first, ...candidates.filter(candidate => !first.includes(candidate))]
}

function settle(
  knowledge: Knowledge,
  candidates: readonly Candidate[],
  problem: Problem,
  facts: Facts
): Choice {
  const picked = facts.article === null ? undefined : knowledge.article(facts.article)
  if (picked !== undefined) {
    const candidate = candidateOf(picked, candidates)
    return { kind: 'article', assessed: assess(candidate, picked, problem, facts) }
  }
  const assessed = assessAll(knowledge, candidates, problem, facts)
  const rivals = filterByFacts(
    assessed.filter(one => !isExcluded(one) && isOfSource(one, problem)),
    problem,
    facts
  )
  const [best] = rivals
  const isVague = problem.events.length === 0 && saysLittle(problem.rest)
  const isNamed = !isVague || best?.candidate.own === true
  if (best !== undefined && isNamed && isClear(rivals, problem))
    return { kind: 'article', assessed: best }
  const barred = assessed.find(one => isExcluded(one) && isOtherwiseExact(one))
  if (barred !== undefined && (best?.candidate.score ?? 0) < leastBeside(best)) {
    // one problem of two versions of a product is told in two articles of one title
    const { title } = barred.candidate
    const sibling = rivals.find(({ candidate }) => isSameTitle(candidate.title, title))
    return { kind: 'article', assessed: sibling ?? barred }
  }
  const near = [...rivals, ...assessed.filter(isToldOfNear)]
  return settleAmong(near, problem, facts, isVague)
}

/** From which chance what is told of what they have is asked about, beside an article that is not. */
function leastBeside(best: Assessment | undefined): number {
  const isTold = best?.candidate.basis === 'description'
  return isTold && best.applicability.kind === 'applies' ? LIKELY_BESIDE : ACCEPT
}

/** What can be asked where no article is named. */
function settleAmong(
  near: readonly Assessment[],
  problem: Problem,
  facts: Facts,
  isVague: boolean
): Choice {
  const between = mayBe(withoutForeignWords(near, problem), problem, facts)
  const isTooLittle = between.length === 0 || isOnlyService(between, problem, facts) || isVague
  if (isTooLittle) return whyNone(problem, facts)
  const { fitting, sources } = chooseBySource(between, problem, facts)
  if (sources.length > 0) return { kind: 'source', sources }
  return fitting.length === 0 ? whyNone(problem, facts) : { kind: 'several', between: fitting }
}

/** As it was found, or as one that somebody picked. */
function candidateOf({ id, title }: Article, candidates: readonly Candidate[]): Candidate {
  return candidates.find(({ article }) => article === id) ?? pickedCandidate(id, title)
}

/** Only a service was named, and what happens to it is to be asked before an article is offered. */
function isOnlyService(
  between: readonly Assessment[],
  { events, symptom }: Problem,
  facts: Facts
): boolean {
  const isUnsure =
    facts.symptom === null && events.length === 0 && symptom.stall.verdict === 'unsure'
  return isUnsure && between.every(({ candidate }) => candidate.stalls.length > 0)
}

/** Those of one event, or of the words: the ones worth a look, each compared with what is known. */
function assessAll(
  knowledge: Knowledge,
  candidates: readonly Candidate[],
  problem: Problem,
  facts: Facts
): readonly Assessment[] {
  const [lead] = candidates
  return candidates
    .filter(({ event, score }) => event === lead?.event && score >= LEAST_ASSESSED)
    .slice(0, MAX_ASSESSED)
    .flatMap(candidate => {
      const article = knowledge.article(candidate.article)
      if (article === undefined) return []
      return [assess(candidate, article, problem, facts)]
    })
}

/** The first is the one: good and ahead, or nearly as good and with no other that may be it. */
function isClear(assessed: readonly Assessment[], problem: Problem): boolean {
  const rivals = assessed.map(({ candidate }) => candidate)
  const [best, next] = rivals
  if (best === undefined || isByForeignWords(assessed[0] as Assessment, problem)) return false
  const rival = assessed.slice(1).find(one => !isSameTitle(one.candidate.title, best.title))
  if (best.score < leastNamed(assessed[0] as Assessment, problem, rival)) return false
  if (next === undefined || (best.own && !next.own) || areAllFixed(assessed)) return true
  const few = rivals.filter(({ score }) => best.score - score < NEARLY).length <= MANY
  const event = best.event === null ? undefined : problem.events[best.event]
  const isFarAhead = event !== undefined && oddsOf(best.score) >= FAR_AHEAD * oddsOf(next.score)
  const isOnlyTold = event !== undefined && !isPasted(event)
  const isFarEnough = (few && !isOnlyTold) || isFarAhead
  return best.score - next.score >= CLEARLY && isFarEnough && !isAsLikely(assessed)
}

/** An article that would be the one, were it about the product that was stated. */
function isOtherwiseExact(assessed: Assessment): boolean {
  const { candidate } = assessed
  const isSureEvent = candidate.basis === 'event' && candidate.score >= SURE
  const isExact = candidate.agreement === 'exact' || isSureEvent
  return candidate.score >= ACCEPT && (isExact || isLifted(candidate) || isNear(assessed))
}

/**
 * Of another version of the product that was stated: worth a look, and said to be of that version.
 */
function isNear({ applicability }: Assessment): boolean {
  return applicability.kind === 'excluded' && applicability.isNear
}

function isToldOfNear(assessed: Assessment): boolean {
  return isNear(assessed) && assessed.candidate.basis === 'description'
}

/**
 * Those that may be the one: beside a good one, only what is nearly as good. The helpdesk's own
 * first.
 */
function mayBe(
  rivals: readonly Assessment[],
  problem: Problem,
  facts: Facts
): readonly Assessment[] {
  const best = rivals[0]?.candidate
  const found = rivals.map(({ candidate }) => candidate)
  if (best === undefined || !isWorthOffering(found, problem, facts)) return []
  const least = problem.among === undefined ? leastOffered(best) : 0
  const near = rivals.filter(({ candidate }) => candidate.score >= least)
  const offered = ofProgramSaid(near, facts)
  return [
    ...offered.filter(({ candidate }) => candidate.own),
    ...offered.filter(({ candidate }) => !candidate.own)
  ]
}

function pickedCandidate(article: string, title: string): Candidate {
  return {
    article,
    title,
    score: 1,
    basis: 'description',
    because: ['chosen by you'],
    lines: null,
    event: null,
    stalls: [],
    agreement: null,
    differs: null,
    documents: [],
    own: false,
    source: '',
    sentence: null
  }
}

/**
 * What was chosen, then the best, and among them the best of every event of the paste that has one.
 */
function listed(choice: Choice, candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = chosenOf(choice)
  const ranked = [...chosen, ...candidates.filter(one => !chosen.includes(one))]
  const best = ranked.slice(0, MAX_CANDIDATES)
  const others = ranked.filter(
    (candidate, place) =>
      candidate.score >= ACCEPT &&
      !best.some(({ event }) => event === candidate.event) &&
      ranked.findIndex(({ event }) => event === candidate.event) === place
  )
  const kept = best.slice(0, Math.max(1, MAX_CANDIDATES - others.length))
  return [...kept, ...others].slice(0, MAX_CANDIDATES)
}

function chosenOf(choice: Choice): readonly Candidate[] {
  if (choice.kind === 'article') return [choice.assessed.candidate]
  if (choice.kind === 'several') return choice.between.map(({ candidate }) => candidate)
  return []
}
