import type { Article } from '../../knowledge/articles/article.ts'
import type { Candidate } from '../../knowledge/articles/knowledge.ts'
import { once } from '../../knowledge/once.ts'
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

/**
 * Assesses an article that was found: each is read and compared at most once in a decision. What
 * corrects it is read when the advice is asked for, which is of few.
 */
export function assess(
  candidate: Candidate,
  article: Article,
  problem: Problem,
  facts: Facts
): Assessment {
  const advice = once(() => advise(article, releasesFor(article, problem, facts)))
  return {
    candidate,
    article,
    get advice() {
      return advice()
    },
    applicability: applicabilityOf({ article, candidate, problem, facts })
  }
}

/** What is known to be installed, and what was said beside it. */
function releasesFor(article: Article, problem: Problem, facts: Facts): readonly Release[] {
  const known = releasesOf(facts)
  const listed = article.appliesTo.flatMap(({ products }) => products)
  const others = saidProducts(problem.rest, article).filter(
    one => !known.some(release => isIn(one, release, listed))
  )
  return [...known, ...others]
}

/** Known already, or part of the name of what is known: 'NT 4.0 Terminal Server' is no NT 4.0. */
function isIn(said: Release, { product }: Release, listed: readonly string[]): boolean {
  if (product === null || product === said.product) return product === said.product
  return product.startsWith(`${said.product} `) && !listed.includes(product)
}

export function isExcluded({ applicability }: Assessment): boolean {
  return applicability.kind === 'excluded'
}
