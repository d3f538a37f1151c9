import { ACCEPT } from '../knowledge/articles/thresholds.ts'
import type { Candidate, Knowledge } from '../knowledge/articles/knowledge.ts'
import { coversProduct } from '../knowledge/releases/coversProduct.ts'
import { productsOf } from './advise.ts'
import type { Facts, Question } from './answer.ts'

/** The question that leaves the fewest of several articles: the product when all of them fit and it tells them apart, else their titles. */
export const questionBetween = (knowledge: Knowledge, between: readonly Candidate[], facts: Facts): Question => {
  if (facts.product !== null || between.length < 3 || facts.unknown.includes('product') || !between.every(({ score }) => score >= ACCEPT)) return 'article'
  const lists = between.map(({ article }) => productsBehind(knowledge, article))
  const left = [...new Set(lists.flat())].map(product => lists.filter(list => coversProduct(list, product) === true).length)
  const expected = left.reduce((sum, count) => sum + count, 0) / Math.max(1, left.length)
  return expected <= between.length / 2 ? 'product' : 'article'
}

const productsBehind = (knowledge: Knowledge, id: string): readonly string[] => {
  const article = knowledge.article(id)
  return article === undefined ? [] : productsOf(article)
}
