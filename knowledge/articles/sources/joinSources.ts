import { firstLook } from '../find/firstLook.ts'
import { whyFound } from '../find/whyFound.ts'
import type { Candidate, Counted, Knowledge, Query, Stock } from '../knowledge.ts'
import type { Source } from './source.ts'

/** Candidates of a search, when nobody says how many. */
const DEFAULT_LIMIT = 12

/** Several sources as one. An article stands in for those of its id in the sources behind it. */
export function joinSources(sources: readonly Source[]): Knowledge {
  function holderOf(id: string): Source | undefined {
    return sources.find(source => source.has(id))
  }
  return {
    size: sizeOf(sources),
    has: id => holderOf(id) !== undefined,
    article: id => firstGiven(sources, source => source.article(id)),
    find: (query, limit = DEFAULT_LIMIT) => findIn(sources, query, holderOf).slice(0, limit),
    firstLook: (words, limit) =>
      sources
        .flatMap(({ index }) => firstLook(index, words, limit))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ article }) => article),
    why: query =>
      sources.flatMap(({ path, index }) => [`found in ${path}:`, ...whyFound(index, query)]),
    stock: () => stockOf(sources, holderOf),
    check: () => {
      for (const source of sources) source.check()
    },
    close: () => {
      for (const source of sources) source.close()
    }
  }
}

function firstGiven<T>(
  sources: readonly Source[],
  give: (source: Source) => T | undefined
): T | undefined {
  for (const source of sources) {
    const given = give(source)
    if (given !== undefined) return given
  }
  return undefined
}

function sizeOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { size }) => sum + size, 0)
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

function stockOf(sources: readonly Source[], holderOf: (id: string) => Source | undefined): Stock {
  const read = sources.map(source => ({ source, counts: source.counts() }))
  const counted = read.flatMap(({ counts }) => counts ?? [])
  return {
    total: sizeOf(sources),
    own: read.flatMap(
      ({ source, counts }) => counts?.own.filter(({ id }) => holderOf(id) === source) ?? []
    ),
    products: sumUp(counted.flatMap(({ products }) => products)).toSorted(
      ([a, some], [b, others]) => others - some || (a < b ? -1 : 1)
    ),
    years: sumUp(counted.flatMap(({ years }) => years)).toSorted(([a], [b]) => (a < b ? 1 : -1)),
    uncounted: read.filter(({ counts }) => counts === null).map(({ source }) => source.index.source)
  }
}

function sumUp(counts: readonly Counted[]): readonly Counted[] {
  const sums = new Map<string, number>()
  for (const [name, articles] of counts) sums.set(name, (sums.get(name) ?? 0) + articles)
  return [...sums]
}
