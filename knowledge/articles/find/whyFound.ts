import type { ArticleIndex } from '../index/articleIndex.ts'
import { compareByWords, type JudgedByWords, judgeByWords } from './findByWords.ts'
import { CHANCE_WEIGHTS } from './wordsWeights.ts'

/** Candidates that are shown, and what speaks for or against each. */
const MAX_SHOWN = 5
const MAX_REASONS = 6

/**
 * Why articles are found by a message's words, in lines for whoever maintains it: what was searched
 * for, then for each of the best its chance, its share in the ranking, and what counted most in log
 * odds.
 * `gateway loses queue` → `  0.83 Q910001 Heron Gateway Loses Its Queue (share 0.97): bias -0.8,
 * titleSaid +1.5 ...`
 */
export function whyFound(index: ArticleIndex, words: string): readonly string[] {
  const { query, message, articles } = compareByWords(index, words)
  const terms = query.terms.map(({ term, weight }) => `${term} ${weight.toFixed(1)}`)
  const facts = Object.entries(message).map(([name, value]) => `${name} ${value.toFixed(2)}`)
  return [
    `searched for, with its weight: ${terms.join(', ')}`,
    `the message: ${facts.join(', ')}; ${query.quotes.length} texts quoted from a screen`,
    ...judgeByWords(articles, message)
      .slice(0, MAX_SHOWN)
      .map(one => reasonsOf(index, one))
  ]
}

function reasonsOf(index: ArticleIndex, { docId, chance, share, evidence }: JudgedByWords): string {
  const { id, title } = index.nameOf(docId)
  const reasons = Object.entries(evidence)
    .map(([name, value]) => ({ name, counts: value * (CHANCE_WEIGHTS[name] ?? 0) }))
    .toSorted((a, b) => Math.abs(b.counts) - Math.abs(a.counts))
    .slice(0, MAX_REASONS)
    .map(({ name, counts }) => `${name} ${counts < 0 ? '' : '+'}${counts.toFixed(1)}`)
  return `  ${chance.toFixed(2)} ${id} ${title} (share ${share.toFixed(2)}): ${reasons.join(', ')}`
}
