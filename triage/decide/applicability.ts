import type { AppliesTo, Article } from '../../knowledge/articles/article.ts'
import type { Candidate } from '../../knowledge/articles/knowledge.ts'
import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { isSoldAfter } from '../../knowledge/releases/era.ts'
import {
  hostsOf,
  isKnown,
  isOperatingSystem,
  productNamed
} from '../../knowledge/releases/products.ts'
import { productsSaidAmong } from '../../knowledge/releases/productsSaidAmong.ts'
import { isShownBy } from '../../knowledge/releases/productsShownBy.ts'
import { relationOf } from '../../knowledge/releases/relationOf.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { recognizeReleases } from '../../knowledge/releases/said/recognizeReleases.ts'
import { findProducts } from '../../knowledge/releases/written/findProducts.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import { isFixedByName } from './advise.ts'
import type { Problem } from './problem.ts'
import { isNamedByEvent } from './said/namedProduct.ts'
import { hasVersion, isSaid, isVersionBeside } from './said/namedVersion.ts'

/**
 * Whether an article is about what the person has.
 * 'unconfirmed': nothing says so yet, and it is asked; 'excluded': a stated product that it does
 * not cover, 'isNear' when it is another version of the same product of the article's own time
 */
export type Applicability =
  | { readonly kind: 'applies' }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'excluded'; readonly release: Release; readonly isNear: boolean }

/** An article, why it was found, and what is known. */
export type Applied = {
  readonly article: Article
  readonly candidate: Candidate
  readonly problem: Problem
  readonly facts: Facts
}

const MAX_HEADER_LINES = 6
const HEADER_PRODUCT = /^PRODUCT\s*:\s*(\S.{0,80})$/

const APPLIES: Applicability = { kind: 'applies' }

/**
 * An article is about what somebody has when its product was said, when the event shows it, or when
 * the person picked the article. Which Windows runs is never shown by an event.
 */
export function applicabilityOf({ article, candidate, problem, facts }: Applied): Applicability {
  const subjects = subjectsOf(article)
  const stated = statedIn(facts, problem, article)
  const relation = relationOf(stated, subjects, candidate.own ? '' : article.date)
  const isAboutOther = relation === 'excluded' || isPartOfAnother(subjects)
  const isFixed =
    isAboutOther && stated.some(({ product }) => isFixedByName(article, product ?? ''))
  if (relation === 'excluded' && !isFixed)
    return exclusionOf(article, barredOf(stated, subjects, article.date), problem.rest)
  const isConfirmed = candidate.own || subjects.length === 0 || facts.article === article.id
  if (relation === 'covered' || isFixed || isConfirmed) return APPLIES
  if (areAllCovered(problem.rest, stated, subjects)) return APPLIES
  if (isNamedOrShown({ article, candidate, problem, facts }, subjects)) return APPLIES
  return { kind: 'unconfirmed' }
}

/** The words name one of its products, or the event shows one. */
function isNamedOrShown(
  { article, candidate, problem }: Applied,
  subjects: readonly AppliesTo[]
): boolean {
  const event = candidate.event === null ? undefined : problem.events[candidate.event]
  const header = article.lines.slice(0, MAX_HEADER_LINES)
  return subjects.some(line => isSaid(problem.rest, line, header) || isShownIn(event, line))
}

/** Two systems, and nobody knows on which of them it is: the article is about both. */
function areAllCovered(
  words: string,
  stated: readonly Release[],
  subjects: readonly AppliesTo[]
): boolean {
  const isAnyStated = stated.some(({ product }) => isOperatingSystem(product ?? ''))
  const systems = isAnyStated
    ? []
    : recognizeReleases(words).filter(({ product }) => isOperatingSystem(product ?? ''))
  return systems.length > 1 && systems.every(one => relationOf([one], subjects) === 'covered')
}

/** A near version that was only guessed ('the NT server') excludes nothing. */
function exclusionOf(article: Article, release: Release, words: string): Applicability {
  const isNear = isNearTo(article, release)
  if (isNear && !isVersionSaid(words, release)) return { kind: 'unconfirmed' }
  return { kind: 'excluded', release, isNear }
}

/**
 * Products without a row are parts of those that a fix names: Index Server, corrected by Windows.
 */
function isPartOfAnother(subjects: readonly AppliesTo[]): boolean {
  return !subjects.some(({ products }) => products.some(isKnown))
}

/**
 * The products known; of those that contradict each other in the words, the ones of a later time.
 */
function statedIn(facts: Facts, { rest }: Problem, { date }: Article): readonly Release[] {
  const known = releasesOf(facts).filter(release => release.product !== null)
  if (known.length > 0) return known
  return recognizeReleases(rest).filter(
    ({ product }) => product !== null && isSoldAfter(product, date) === true
  )
}

/**
 * 'our nt server' means some version of it: only one that was said can be another than the
 * article's.
 */
function isVersionSaid(words: string, { product }: Release): boolean {
  const isOfWords = recognizeReleases(words).some(release => release.product === product)
  if (!/\d\.\d/.test(product ?? '') || !isOfWords) return true
  return hasVersion(words, product ?? '')
}

/** The stated product that the article does not cover. */
function barredOf(
  stated: readonly Release[],
  subjects: readonly AppliesTo[],
  date: string
): Release {
  const barred = stated.find(release => relationOf([release], subjects, date) === 'excluded')
  return barred ?? (stated[0] as Release)
}

function isNearTo(article: Article, { product }: Release): boolean {
  const stated = productNamed(product ?? '')
  const isSameFamily = subjectsOf(article)
    .flatMap(line => line.products)
    .flatMap(name => [name, ...hostsOf(name)])
    .some(name => productNamed(name).family === stated.family)
  return isSameFamily && isSoldAfter(stated.name, article.date) !== true
}

/**
 * The products of an article that words name with their version, and nobody has recognised as a
 * release: 'visual sourcesafe 6.0'
 */
export function saidProducts(words: string, article: Article): readonly Release[] {
  return subjectsOf(article)
    .flatMap(({ products }) => productsSaidAmong(words, products))
    .filter(product => isVersionBeside(words, product))
    .map(product => ({ product, edition: null, version: null, servicePack: null }))
}

/** Whether an event shows a product of a line that is not Windows. */
function isShownIn(event: WindowsEvent | undefined, line: AppliesTo): boolean {
  if (event === undefined || isWindows(line)) return false
  return isShownBy(event, line.products) || isNamedByEvent(event, line)
}

/** Whether the products of an article are Windows itself or part of it. */
export function isAboutWindows(article: Article): boolean {
  return subjectsOf(article).some(isWindows)
}

/**
 * What an article is about; what that runs on only where nothing else is listed, and the product of
 * its header where there is no list.
 */
export function subjectsOf({ appliesTo, lines }: Article): readonly AppliesTo[] {
  if (appliesTo.length === 0) return headerProduct(lines)
  const subjects = appliesTo.filter(({ role }) => role === 'product')
  if (subjects.length > 0) return subjects
  return appliesTo
}

/** 'PRODUCT :Microsoft LAN Manager' → that product, as a list of one */
function headerProduct(lines: readonly string[]): readonly AppliesTo[] {
  const place = lines.slice(0, MAX_HEADER_LINES).findIndex(line => HEADER_PRODUCT.test(line))
  const text = HEADER_PRODUCT.exec(lines[place] ?? '')?.[1]
  if (text === undefined) return []
  const products = findProducts(text).map(({ product }) => product)
  return [{ line: place + 1, text, products, servicePacks: [], role: 'product', edition: null }]
}

function isWindows({ products }: AppliesTo): boolean {
  return (
    products.length > 0 &&
    products.every(name => ['system', 'bundled'].includes(productNamed(name).kind))
  )
}
