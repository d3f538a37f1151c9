import type { ArticleIndex, ArticleName } from '../index/articleIndex.ts'
import type { Candidate } from '../knowledge.ts'

/** An article found by what a person describes, not by an event; `score` is 0 to 1. */
export function describedCandidate(
  index: ArticleIndex,
  docId: number,
  found: Pick<Candidate, 'score' | 'sentence'> & { readonly because: string },
  { id, title, own, source }: ArticleName = index.nameOf(docId)
): Candidate {
  return {
    article: id,
    title,
    score: found.score,
    basis: 'description',
    because: [found.because],
    lines: null,
    event: null,
    stalls: index.stallsOf(docId),
    agreement: null,
    differs: null,
    documents: [],
    own,
    source,
    sentence: found.sentence
  }
}
