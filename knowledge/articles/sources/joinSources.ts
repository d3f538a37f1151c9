import { whyFound } from '../find/whyFound.ts'
import type { Candidate, Knowledge, Query } from '../knowledge.ts'
import type { Source } from './source.ts'

/** Candidates of a search, when nobody says how many. */
const DEFAULT_LIMIT = 12

/** Several sources as one. An article stands in for those of its id in the sources behind it. */
export function joinSources(sources: readonly Source[]): Knowledge {
  function holderOf(id: string): Source | undefined {
    return sources.find(source => source.has(id))
  }
  return {
    size: sources.reduce((sum, { size }) => sum + size, 0),
    has: id => holderOf(id) !== undefined,
    article: id => holderOf(id)?.article(id),
    find: (query, limit = DEFAULT_LIMIT) => findIn(sources, query, holderOf).slice(0, limit),
    why: query =>
      sources.flatMap(({ path, index }) => [`found in ${path}:`, ...whyFound(index, query)]),
    check: () => {
      for (const source of sources) source.check()
    },
    close: () => {
      for (const source of sources) source.close()
    }
  }
}

function findIn(
  sources: readonly Source[],
  query: Query,
  holderOf: (id: string) => Source | undefined
): readonly Candidate[] {
  const [only] = sources
  if (sources.length === 1 && only !== undefined) return only.find(query)
  return sources
    .flatMap(source => source.find(query).filter(({ article }) => holderOf(article) === source))
    .toSorted((a, b) => b.score - a.score || a.article.localeCompare(b.article))
}
