import type { Article } from '../../knowledge/articles/article.ts'
import { ACCEPT } from '../../knowledge/articles/knowledge.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { isOperatingSystem, productNamed } from '../../knowledge/releases/products.ts'
import { servicePacksOf } from '../../knowledge/releases/servicePacksOf.ts'
import type { Facts, Question } from '../answer.ts'
import { releaseOf } from '../understand/releases/learnRelease.ts'
import { advise, productsOf } from './advise.ts'
import type { Assessment } from './assess.ts'
import { discriminatingEvents } from './discriminatingEvents.ts'
import type { Problem } from './problem.ts'

/**
 * A question, its likely answers, and how many of the articles are left after the answer, on
 * average over which of them is the one.
 */
export type Split = {
  readonly about: Question
  readonly answers: readonly string[]
  readonly left: number
}

/** Of two a person tells by their titles which it is. */
const MIN_ARTICLES = 3
const MAX_ANSWERS = 4
/** More titles than these nobody reads; then a question that leaves this share is better, too. */
const MAX_TITLES = 5
const [HALF, MOST_OF_MANY] = [0.5, 0.75]
/** A log has to be looked into; what somebody runs they mostly know. */
const LOOKING = 1.2

/**
 * The question that leaves the fewest of several articles when they all fit the event and it halves
 * them, else which of their titles it is.
 */
export function chooseQuestion(
  between: readonly Assessment[],
  problem: Problem,
  facts: Facts
): Split {
  const titles: Split = {
    about: 'article',
    answers: between.slice(0, MAX_TITLES).map(({ article }) => article.title),
    left: 1
  }
  if (between.length < MIN_ARTICLES || (between[0]?.candidate.score ?? 0) < ACCEPT) return titles
  const articles = between.map(({ article }) => article)
  const splits = [
    byProduct(articles, facts),
    byLevel(articles, facts),
    byEvent(articles, problem, facts, between[0]?.candidate.event ?? null)
  ].flatMap(split => split ?? [])
  const [best] = splits.toSorted((a, b) => a.left - b.left)
  if (
    best !== undefined &&
    best.left <= articles.length * (articles.length > MAX_TITLES ? MOST_OF_MANY : HALF)
  )
    return best
  return titles
}

/** Which product it is, or which version when all of them are about the same family. */
function byProduct(articles: readonly Article[], { product: known, unknown }: Facts): Split | null {
  if (known !== null || unknown.includes('product') || unknown.includes('version')) return null
  const lists = articles.map(productsOf)
  const family = familiesOf(lists[0] ?? []).find(one =>
    lists.every(list => familiesOf(list).includes(one))
  )
  const products = [...new Set(lists.flat())].filter(
    product => family === undefined || productNamed(product).family === family
  )
  function left(product: string): number {
    return lists
      .map(list => coversProduct(list, product))
      .filter(covered => covered === true || (covered === undefined && isOperatingSystem(product)))
      .length
  }
  const answers = products.toSorted((a, b) => left(b) - left(a)).slice(0, MAX_ANSWERS)
  if (products.length < 2) return null
  return {
    about: family === undefined ? 'product' : 'version',
    answers: family === undefined ? answers : inTime(answers),
    left: mean(
      lists.map(list => mean(list.filter(product => products.includes(product)).map(left)))
    )
  }
}

/** Which service pack is in: what it holds is not the cause. */
function byLevel(articles: readonly Article[], facts: Facts): Split | null {
  if (
    facts.product === null ||
    facts.servicePack !== null ||
    facts.unknown.includes('service-pack')
  )
    return null
  const levels = [0, ...servicePacksOf(facts.product)]
  const left = levels.map(
    servicePack =>
      articles.filter(
        article => advise(article, [{ ...releaseOf(facts), servicePack }]).kind !== 'already-fixed'
      ).length
  )
  if (levels.length < 2) return null
  return { about: 'service-pack', answers: [], left: mean(left) }
}

/** Whether one of the other events is logged that these articles tell of. */
function byEvent(
  articles: readonly Article[],
  { events }: Problem,
  { nearby, unknown }: Facts,
  lead: number | null
): Split | null {
  if (lead === null || nearby !== null || unknown.includes('event')) return null
  const asked = discriminatingEvents(articles, events)
  const lists = articles.map(article =>
    asked.filter(id => article.events.some(event => event.id === id))
  )
  function having(id: number): number {
    return lists.filter(list => list.includes(id)).length
  }
  const without = lists.filter(list => list.length === 0).length
  if (asked.length === 0) return null
  return {
    about: 'event',
    answers: asked.map(String),
    left: LOOKING * mean(lists.map(list => (list.length === 0 ? without : mean(list.map(having)))))
  }
}

function familiesOf(products: readonly string[]): readonly string[] {
  return [...new Set(products.map(product => productNamed(product).family))]
}

function inTime(products: readonly string[]): readonly string[] {
  return products.toSorted((a, b) => productNamed(a).order - productNamed(b).order)
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)
}
