import type { Candidate, Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { parseText } from '../../../knowledge/articles/read/parseText.ts'
import { type Written, writeArticle } from './writtenArticles.ts'

/**
 * What a candidate has when a test says nothing of it: found by an event, with nothing against it.
 */
const CANDIDATE: Omit<Candidate, 'article' | 'title'> = {
  score: 0.9,
  basis: 'event',
  because: [],
  lines: null,
  event: 0,
  stalls: [],
  agreement: 'open',
  differs: null,
  documents: [],
  own: false,
  source: '',
  sentence: null
}

export type Found = Written & { readonly found?: Partial<Candidate> }

/** Articles that are always found, whatever is asked, and how often that was. */
export type FoundKnowledge = Knowledge & {
  readonly counts: { searches: number; reads: number }
}

/** A knowledge that finds these articles as the test says, to try the decision alone. */
export function foundKnowledge(articles: readonly Found[]): FoundKnowledge {
  const parsed = new Map(
    articles.map(one => [one.id, parseText(writeArticle(one), `${one.id}.TXT`).article])
  )
  const counts = { searches: 0, reads: 0 }
  return {
    counts,
    size: articles.length,
    has: () => true,
    firstLook: () => [],
    why: () => [],
    stock: () => ({ total: articles.length, own: [], products: [], years: [], uncounted: [] }),
    check: () => undefined,
    close: () => undefined,
    find: () => {
      counts.searches += 1
      return articles
        .map(({ id, title, found }) => ({ ...CANDIDATE, article: id, title, ...found }))
        .toSorted((a, b) => b.score - a.score)
    },
    article: id => {
      counts.reads += 1
      return parsed.get(id)
    }
  }
}
