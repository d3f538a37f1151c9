import type { Article } from '../article.ts'
import type { ArticleIndex } from '../index/articleIndex.ts'
import type { Prepared } from '../index/prepareArticle.ts'
import type { Candidate, Query, Stock } from '../knowledge.ts'

/**
 * A folder as it was read, or an index by its path: plain values, so that a thread can open the
 * same articles as another. The version changes with what is in it.
 */
export type SourceContent = { readonly path: string; readonly version: string } & (
  | { readonly kind: 'folder'; readonly articles: readonly Prepared[] }
  | { readonly kind: 'index' }
)

/** A folder or an index of articles, opened. */
export type Source = {
  readonly path: string
  /** what it was opened from: path and version, of a folder those of the archive beneath, too */
  readonly key: string
  readonly index: ArticleIndex
  readonly size: number
  /** the articles that may be the one, the best first */
  readonly find: (query: Query) => readonly Candidate[]
  readonly has: (id: string) => boolean
  readonly ids: () => readonly string[]
  readonly article: (id: string) => Article | undefined
  /** null for an index that was made before anything was counted */
  readonly counts: () => Pick<Stock, 'own' | 'products' | 'years'> | null
  /** reads one article. @throws DamagedIndex */
  readonly check: () => void
  readonly close: () => void
}
