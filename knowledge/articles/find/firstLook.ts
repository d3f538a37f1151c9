import type { ArticleIndex } from '../index/articleIndex.ts'
import { DAMPENING, readTerms, searchTermsOf } from './wordsQuery.ts'

/** An article that full text finds, and how much of the words' weight it has, 0 to 1. */
export type Looked = { readonly article: string; readonly score: number }

/**
 * The articles that full text finds first, before any is looked at closely: what a search of these
 * words begins with, for a fraction of its time.
 */
export function firstLook(index: ArticleIndex, words: string, limit: number): readonly Looked[] {
  const terms = searchTermsOf({ terms: readTerms(words, '', index.words) })
  const hits = index.words.search(terms, limit, undefined, DAMPENING)
  const names = index.namesOf(hits.map(({ docId }) => docId))
  return names.map(({ id }, place) => ({ article: id, score: hits[place]?.score ?? 0 }))
}
