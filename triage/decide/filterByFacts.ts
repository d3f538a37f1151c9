import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import { ACCEPT } from '../../knowledge/articles/knowledge.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import { advise, productsOf } from './advise.ts'
import { discriminatingEvents } from './discriminatingEvents.ts'
import type { Problem } from './problem.ts'

/** Less than this behind the best one, an article may take its place. */
const NEARLY = 0.4

/**
 * Of articles that fit an event or a description about as well, those that also fit what is known beside it: the product and its level, and the
 * events logged near it. What is known of a product never takes the last good article away: that it does not cover the product is worth saying.
 */
export function filterByFacts(
  knowledge: Knowledge,
  rivals: readonly Candidate[],
  problem: Problem,
  facts: Facts
): readonly Candidate[] {
  const best = rivals[0]
  if (best === undefined || best.score < ACCEPT || rivals.length < 2) return rivals
  const near = rivals.filter(({ score }) => best.score - score < NEARLY)
  const covered = [
    coveredBy(knowledge, facts),
    aboutNamed(knowledge, facts),
    notFixedIn(knowledge, facts)
  ].reduce(keeping, near)
  const kept = beside(knowledge, covered, problem, facts, best.event).reduce(keeping, covered)
  return kept.length === near.length
    ? rivals
    : [...kept, ...rivals.filter(({ score }) => best.score - score >= NEARLY)]
}

type Test = (candidate: Candidate) => boolean

/** Only where a good one is left. */
function keeping(before: readonly Candidate[], fits: Test): readonly Candidate[] {
  const left = before.filter(fits)
  return left.some(({ score }) => score >= ACCEPT) ? left : before
}

function adviceOf(knowledge: Knowledge, facts: Facts, id: string): string | undefined {
  const article = knowledge.article(id)
  return article === undefined ? undefined : advise(article, releasesOf(facts)).kind
}

function coveredBy(knowledge: Knowledge, facts: Facts): Test {
  return ({ article }) =>
    facts.product === null || adviceOf(knowledge, facts, article) !== 'not-applicable'
}

/** Who names a server or a program beside the event means that one; a system says nothing of what runs on it. */
function aboutNamed(knowledge: Knowledge, facts: Facts): Test {
  const named = releasesOf(facts).flatMap(({ product }) =>
    product === null || isOperatingSystem(product) ? [] : [product]
  )
  return named.length === 0
    ? () => true
    : ({ article: id }) => {
        const article = knowledge.article(id)
        return (
          article !== undefined &&
          named.some(product => coversProduct(productsOf(article), product) === true)
        )
      }
}

function notFixedIn(knowledge: Knowledge, facts: Facts): Test {
  return ({ article }) =>
    facts.servicePack === null || adviceOf(knowledge, facts, article) !== 'already-fixed'
}

/** An article that documents what else is logged before one that does not; where none of the events asked about is, one that documents none of them. */
function beside(
  knowledge: Knowledge,
  between: readonly Candidate[],
  { events }: Problem,
  { nearby }: Facts,
  lead: number | null
): readonly Test[] {
  const own = lead === null ? undefined : events[lead]?.id
  const logged = [...events.map(({ id }) => id), ...(nearby ?? [])].filter(id => id !== own)
  if (own === undefined || (logged.length === 0 && nearby === null)) return []
  const absent =
    logged.length > 0
      ? []
      : discriminatingEvents(
          between.flatMap(({ article }) => knowledge.article(article) ?? []),
          events
        )
  function documents(id: string, numbers: readonly number[]): boolean {
    return (knowledge.article(id)?.events ?? []).some(
      event => event.id !== own && numbers.includes(event.id)
    )
  }
  return [
    ({ article }) =>
      logged.length === 0 ? !documents(article, absent) : documents(article, logged)
  ]
}
