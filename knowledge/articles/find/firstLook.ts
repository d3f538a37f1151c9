import type { ArticleIndex } from '../index/articleIndex.ts'
import { DAMPENING, readWordsQuery, searchTermsOf } from './wordsQuery.ts'

/** An article that full text finds, and how much of the words' weight it has, 0 to 1. */
export type Looked = { readonly article: string; readonly score: number }

/**
 * The articles that full text finds first, before any is looked at closely: what a search of these
 * words begins with, for a fraction of its time.
 */
export function firstLook(index: ArticleIndex, words: string, limit: number): readonly Looked[] {
  const terms = searchTermsOf(readWordsQuery(words, '', index.words))
  return index.words
    .search(terms, limit, undefined, DAMPENING)
    .map(({ docId, score }) => ({ article: index.nameOf(docId).id, score }))
}
