import type { ArticleIndex } from '../index/articleIndex.ts'
import type { Candidate } from '../knowledge.ts'
import { aligner, coverage, termsIn, termsPresent, totalWeight } from './align.ts'
import { queryOf, saidInWords } from './queryTerms.ts'
import { chanceOfWords, type WordsLikeness } from './relevance.ts'

const LONGEST = 2_000
const MOST_TERMS = 40
const MOST_COMPARED = 12
/** Fewer words than these describe nothing. */
const FEWEST = 2
const LEAST = 0.02
/** The weight of an unheard word among as many articles as it takes for the first to mean something: among few, one is always first. */
const MANY_ARTICLES = 12

/** The articles that tell of a problem in these words. */
export function findByWords(index: ArticleIndex, words: string): readonly Candidate[] {
  return compareByWords(index, words)
    .map(({ at, likeness }) => ({ at, score: chanceOfWords(likeness) }))
    .filter(({ score }) => score >= LEAST)
    .map(({ at, score }) => ({
      article: index.nameOf(at).id,
      title: index.nameOf(at).title,
      score,
      basis: 'description',
      because: ['words'],
      lines: null,
      event: null,
      stalls: index.stallsOf(at),
      agreement: null,
      differs: null,
      documents: [],
      own: false,
      sentence: null
    }))
}

export type ComparedByWords = { readonly at: number; readonly likeness: WordsLikeness }

/** The articles that full text finds, each with how it and the words resemble each other. */
export function compareByWords(index: ArticleIndex, words: string): readonly ComparedByWords[] {
  const said = saidInWords(words.slice(0, LONGEST), index.words)
  if (said.length < FEWEST) return []
  const hits = index.words.search(queryOf(said, MOST_TERMS), MOST_COMPARED)
  const [first, second] = hits
  const [align, terms] = [aligner(said, index.words.costOf), termsIn(said)]
  const choice = Math.min(1, index.words.idf(0) / MANY_ARTICLES)
  return hits.map(({ docId, score }) => {
    const { told, rest } = index.textOf(docId)
    return {
      at: docId,
      likeness: {
        aligned: Math.max(align(told), align(rest)),
        covered: coverage(said, termsPresent(terms, told, rest)),
        weight: totalWeight(said) / index.words.idf(0),
        found: score,
        behind: (first?.score ?? 0) - score,
        ahead: docId === first?.docId ? choice * (score - (second?.score ?? 0)) : 0,
        first: docId === first?.docId ? choice : 0
      }
    }
  })
}
