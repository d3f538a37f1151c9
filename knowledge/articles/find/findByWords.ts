import type { ArticleIndex, ArticleText } from '../index/articleIndex.ts'
import type { Candidate } from '../knowledge.ts'
import { CONSIDER } from '../knowledge.ts'
import { describedCandidate } from './describedCandidate.ts'
import { tellingSentence } from './tellingSentence.ts'
import {
  type ChanceFeatures,
  chanceFeatures,
  chanceOfWords,
  type MessageFeatures,
  messageFeatures,
  rankScore,
  rankShares
} from './wordsChance.ts'
import { type FoundShare, type WordsFeatures, wordsComparer } from './wordsFeatures.ts'
import { DAMPENING, readWordsQuery, searchTermsOf, type WordsQuery } from './wordsQuery.ts'

/** Articles of the search; the right one is among them for 98 of 100 messages that have one. */
const MAX_FOUND = 60
/** Of those, articles that are looked at closely; among them is the right one for 97. */
const MAX_COMPARED = 32
/** What the closeness of meanings counts beside the words when those are chosen. */
const CLOSENESS = 0.2
/** Fewer words than these describe nothing. */
const MIN_TERMS = 2
const MIN_CHANCE = 0.003
/**
 * The idf of an unheard word among as many articles as it takes for the first to mean something:
 * among few, one is always first.
 */
const IDF_OF_MANY_ARTICLES = 12

/**
 * How much likelier an article that the helpdesk wrote is the one than one of the archive that
 * resembles the words as much: seven times, in log odds.
 */
const AHEAD = 2

/**
 * The articles that tell of a problem in these words, the best first. `earlier`: what was said
 * before it in the case.
 */
export function findByWords(
  index: ArticleIndex,
  words: string,
  earlier = ''
): readonly Candidate[] {
  const { query, message, articles } = compareByWords(index, words, earlier)
  const rivals =
    index.beneath === null || articles.length === 0
      ? []
      : compareByWords(index.beneath, words, earlier).articles
  const found = judgeByWords(articles, message, rivals).filter(({ chance }) => chance >= MIN_CHANCE)
  const names = index.namesOf(found.map(({ docId }) => docId))
  return found.map(({ docId, chance }, place) => {
    const sentence = chance >= CONSIDER ? tellingSentence(index.linesOf(docId), query) : null
    const because = { score: chance, because: 'words', sentence }
    return describedCandidate(index, docId, because, names[place])
  })
}

export type ComparedByWords = { readonly docId: number; readonly features: WordsFeatures }
export type WordsComparison = {
  readonly query: WordsQuery
  readonly message: MessageFeatures
  readonly articles: readonly ComparedByWords[]
}

/** The articles that full text finds, each with how it and the words resemble each other. */
export function compareByWords(index: ArticleIndex, words: string, earlier = ''): WordsComparison {
  const query = readWordsQuery(words, earlier, index.words)
  const rarest = index.words.idf(0)
  const message = messageFeatures(query, Math.min(1, rarest / IDF_OF_MANY_ARTICLES))
  if (query.terms.length < MIN_TERMS) return { query, message, articles: [] }
  const hits = index.words.search(searchTermsOf(query), MAX_FOUND, undefined, DAMPENING)
  const best = hits[0]?.score ?? 1
  const closeness = index.vectors.closenessOf(
    hits.map(({ docId }) => docId),
    query.terms.map(({ number }) => number)
  )
  const promising = hits
    .map(({ docId, score }, place) => ({
      docId,
      found: { found: score, behind: 1 - score / best, closeness: closeness[place] ?? 0 }
    }))
    .toSorted((a, b) => promiseOf(b.found) - promiseOf(a.found))
    .slice(0, MAX_COMPARED)
  const compare = wordsComparer(
    query,
    rarest ** DAMPENING,
    index.words.highestTerm,
    index.words.idf
  )
  const texts = index.textsOf(promising.map(({ docId }) => docId))
  const articles = promising.map(({ docId, found }, place) => ({
    docId,
    features: compare(texts[place] as ArticleText, found)
  }))
  return { query, message, articles }
}

function promiseOf({ behind, closeness }: FoundShare): number {
  return CLOSENESS * closeness - behind
}

export type JudgedByWords = ComparedByWords & {
  /** its share in the ranking, 0 to 1 */
  readonly share: number
  readonly evidence: ChanceFeatures
  /** that it answers the message, 0 to 1 */
  readonly chance: number
}

/**
 * Ranks the articles, the best first, and says how sure each is. `rivals`: of the archive that they
 * come before; what it has as well makes them less sure, though not by much.
 */
export function judgeByWords(
  articles: readonly ComparedByWords[],
  message: MessageFeatures,
  rivals: readonly ComparedByWords[] = []
): readonly JudgedByWords[] {
  const shares = rankShares([
    ...articles.map(({ features }) => rankScore(features) + (rivals.length > 0 ? AHEAD : 0)),
    ...rivals.map(({ features }) => rankScore(features))
  ])
  return articles
    .map(({ docId, features }, place) => {
      const share = shares[place] ?? 0
      const evidence = chanceFeatures(features, share, message)
      return { docId, features, share, evidence, chance: chanceOfWords(evidence) }
    })
    .toSorted((a, b) => b.share - a.share)
}
