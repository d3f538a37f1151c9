import type { Article } from '../../knowledge/articles/article.ts'
import type { Candidate } from '../../knowledge/articles/knowledge.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import { type Advice, advise } from './advise.ts'
import { type Applicability, applicabilityOf, saidProducts } from './applicability.ts'
import type { Problem } from './problem.ts'

/**
 * A candidate with its article, what that means for what is installed, and whether it is about it.
 */
export type Assessment = {
  readonly candidate: Candidate
  readonly article: Article
  readonly advice: Advice
  readonly applicability: Applicability
}

/** Assesses an article that was found: each is read and compared once in a decision. */
export function assess(
  candidate: Candidate,
  article: Article,
  problem: Problem,
  facts: Facts
): Assessment {
  const known = releasesOf(facts)
  const said = saidProducts(problem.rest, article)
  const listed = article.appliesTo.flatMap(({ products }) => products)
  const others = said.filter(one => !known.some(release => isIn(one, release, listed)))
  const releases = [...known, ...others]
  return {
    candidate,
    article,
    advice: advise(article, releases),
    applicability: applicabilityOf({ article, candidate, problem, facts })
  }
}

/** Known already, or part of the name of what is known: 'NT 4.0 Terminal Server' is no NT 4.0. */
function isIn(said: Release, { product }: Release, listed: readonly string[]): boolean {
  if (product === null || product === said.product) return product === said.product
  return product.startsWith(`${said.product} `) && !listed.includes(product)
}

export function isExcluded({ applicability }: Assessment): boolean {
  return applicability.kind === 'excluded'
}
