import type { AppliesTo, Article } from '../../knowledge/articles/article.ts'
import type { Candidate } from '../../knowledge/articles/knowledge.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { productNamed } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import { isNamedIn, isShownIn } from './namedProduct.ts'
import type { Problem } from './problem.ts'

/**
 * Whether an article is about what the person has.
 * 'unconfirmed': nothing says so yet, and it is asked; 'excluded': a stated product that it does not cover
 */
export type Applicability =
  | { readonly kind: 'applies' }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'excluded'; readonly release: Release }

/** An article, why it was found, and what is known. */
export type Applied = {
  readonly article: Article
  readonly candidate: Candidate
  readonly problem: Problem
  readonly facts: Facts
}

const APPLIES: Applicability = { kind: 'applies' }

/**
 * An article is about what somebody has when its product was said, when the event shows it, or when
 * the person picked the article. Which Windows runs is never shown by an event.
 */
export function applicabilityOf({ article, candidate, problem, facts }: Applied): Applicability {
  const subjects = subjectsOf(article)
  const covered = subjects.flatMap(line => line.products)
  const stated = releasesOf(facts).filter(release => release.product !== null)
  if (stated.some(release => coversProduct(covered, release.product ?? '') === true)) return APPLIES
  const barred = stated.find(release => coversProduct(covered, release.product ?? '') === false)
  if (barred !== undefined) return { kind: 'excluded', release: barred }
  const isConfirmed = candidate.own || subjects.length === 0 || facts.article === article.id
  if (isConfirmed) return APPLIES
  const event = candidate.event === null ? undefined : problem.events[candidate.event]
  const isShown = subjects.some(
    line =>
      isNamedIn(problem.rest, line) ||
      (event !== undefined && !isWindows(line) && isShownIn(event, line))
  )
  return isShown ? APPLIES : { kind: 'unconfirmed' }
}

/** Whether the products of an article are Windows itself or part of it. */
export function isAboutWindows(article: Article): boolean {
  return subjectsOf(article).some(isWindows)
}

/** What an article is about; what that runs on only where nothing else is listed. */
export function subjectsOf({ appliesTo }: Article): readonly AppliesTo[] {
  const subjects = appliesTo.filter(({ role }) => role === 'product')
  return subjects.length > 0 ? subjects : appliesTo
}

function isWindows({ products }: AppliesTo): boolean {
  return (
    products.length > 0 &&
    products.every(name => ['system', 'bundled'].includes(productNamed(name).kind))
  )
}
