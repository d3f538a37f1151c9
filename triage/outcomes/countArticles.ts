import type { Article } from '../../knowledge/articles/article.ts'
import type { Outcome } from '../handOver/outcome.ts'
import { type ArticleCounts, countByArticle } from './countOutcomes.ts'

/** What is counted of an article. */
export type CountedArticle = Pick<Article, 'id' | 'title' | 'date' | 'appliesTo' | 'category'>

export type ArticleNumbers = {
  readonly total: number
  /** those that the helpdesk wrote */
  readonly own: number
  /** articles by product, the most first; an article may name several */
  readonly products: readonly (readonly [product: string, articles: number])[]
  /** articles by the year of their date, the latest first; '' is without one */
  readonly years: readonly (readonly [year: string, articles: number])[]
  /** what came of them; null: nothing is kept */
  readonly told:
    | (Omit<Told, 'failing'> & {
        readonly failing: readonly (ArticleCounts & { readonly title: string | null })[]
      })
    | null
}

/** What came of the articles in the conversations that are kept. */
export type Told = {
  readonly conversations: number
  /** articles that were given as the answer at least once */
  readonly given: number
  /** the helpdesk's own that never were */
  readonly neverGiven: readonly Pick<Article, 'id' | 'title'>[]
  /** those that did not help at least once, the most often first */
  readonly failing: readonly ArticleCounts[]
}

/** Counts articles, and what became of the problems that they were given for. */
export function countArticles(
  articles: Iterable<CountedArticle>,
  outcomes: readonly Outcome[] | null
): ArticleNumbers {
  const products = new Map<string, number>()
  const years = new Map<string, number>()
  const titles = new Map<string, string>()
  const own: CountedArticle[] = []
  for (const article of articles) {
    titles.set(article.id, article.title)
    add(years, article.date.slice(0, 'YYYY'.length))
    const named = article.appliesTo.flatMap(item => item.products)
    for (const product of new Set(named)) add(products, product)
    if (article.category === 'helpdesk') own.push(article)
  }
  return {
    total: titles.size,
    own: own.length,
    products: [...products].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)),
    years: [...years].toSorted(([a], [b]) => (a < b ? 1 : -1)),
    told: outcomes === null ? null : withTitles(whatCameOf(outcomes, own), titles)
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** What became of the problems that articles were given for. `own`: those of the helpdesk. */
export function whatCameOf(
  outcomes: readonly Outcome[],
  own: readonly Pick<Article, 'id' | 'title'>[]
): Told {
  const counts = countByArticle(outcomes)
  const given = new Set(counts.map(({ article }) => article))
  return {
    conversations: outcomes.length,
    given: given.size,
    neverGiven: own.filter(({ id }) => !given.has(id)).map(({ id, title }) => ({ id, title })),
    failing: counts
      .filter(({ notSolved }) => notSolved > 0)
      .toSorted((a, b) => b.notSolved - a.notSolved)
  }
}

function withTitles(told: Told, titles: ReadonlyMap<string, string>): ArticleNumbers['told'] {
  const failing = told.failing.map(one => ({ ...one, title: titles.get(one.article) ?? null }))
  return { ...told, failing }
}
