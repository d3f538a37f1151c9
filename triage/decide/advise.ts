import type { Article, Fix } from '../../knowledge/articles/article.ts'
import { inSequence } from '../../knowledge/language/words/oneOf.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { includesFix } from '../../knowledge/releases/includesFix.ts'
import { productNamed } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { isServicedWith, isSuiteOf, withImpliedWindows } from '../../knowledge/releases/suites.ts'
import { findProducts } from '../../knowledge/releases/written/findProducts.ts'

/** What an article means for what is installed. */
export type Advice =
  | { readonly kind: 'recommend' | 'already-fixed'; readonly fix: Fix; readonly release: Release }
  | { readonly kind: 'not-applicable'; readonly release: Release }
  | { readonly kind: 'show-article' }
  | {
      readonly kind: 'need'
      readonly fact: 'product' | 'service-pack'
      readonly release: Release | null
    }

/**
 * The advice of one article for the releases known, or the one fact that can still change it.
 * A product the article does not cover is said so before any level is compared.
 */
export function advise(article: Article, releases: readonly Release[]): Advice {
  const covered = withImpliedWindows(releases).filter(release => covers(article, release) === true)
  for (const release of covered) {
    const advice = compare(article, release)
    if (advice !== null) return advice
  }
  if (covered.length > 0) return { kind: 'show-article' }
  const excluded = releases.find(release => covers(article, release) === false)
  if (excluded !== undefined) return { kind: 'not-applicable', release: excluded }
  if (levelsOf(article).some(isServicePack)) return { kind: 'need', fact: 'product', release: null }
  return { kind: 'show-article' }
}

/** The fixes that can be compared with what is installed: those the article's text states. */
export function levelsOf(article: Article): readonly Fix[] {
  return article.fixes.filter(
    fix => fix.from === 'text' && (fix.kind === 'version' || isServicePack(fix))
  )
}

/**
 * The fix that counts for a product: its own highest service pack, else the first that is stated.
 */
export function fixFor(article: Article, product: string | null): Fix | undefined {
  const levels = levelsOf(article)
  return highest(levels.filter(fix => isServicePackOf(fix, product))) ?? levels[0]
}

/** A service pack, or hotfixes after one: what comes after it has them. */
function isServicePack({ kind, servicePack }: Fix): boolean {
  return kind === 'service-pack' || (kind === 'rollup' && servicePack !== null)
}

/** The canonical products an article is about: those its fixes are for, then those it lists. */
export function productsOf(article: Article): readonly string[] {
  return [
    ...new Set([
      ...article.fixes.filter(({ from }) => from === 'text').map(({ product }) => product),
      ...listedIn(article)
    ])
  ]
}

function listedIn(article: Article): readonly string[] {
  return article.appliesTo.flatMap(({ products }) => products)
}

/**
 * Whether a service pack is of a later release than those that the article lists, which is to be
 * upgraded to: 'upgrade to Windows 2000 Service Pack 1' to who has NT 4.0. Where both are listed,
 * or the own one has a hotfix, it corrects only its own.
 */
function isOfLater(article: Article, fix: Fix, release: Release): boolean {
  const version = { product: fix.product, version: fix.product, servicePack: null }
  if (!isServicePack(fix) || includesFix(release, version) !== false) return false
  const hasOwnFix = article.fixes.some(
    ({ from, product }) => from === 'text' && isServicedWith(product, release.product ?? '')
  )
  return !hasOwnFix && coversProduct(listedIn(article), fix.product) !== true
}

/** Whether an article is about a release; undefined when it does not say. */
function covers(article: Article, { product }: Release): boolean | undefined {
  if (product === null) return undefined
  if (isFixedByName(article, product)) return true
  const listed = listedIn(article)
  if (listed.some(one => isSuiteOf(one, product) || isSuiteOf(product, one))) return true
  return coversProduct(listed, product)
}

/** Whether a fix of the article is of this product, or of one it follows within a generation. */
export function isFixedByName(article: Article, product: string): boolean {
  return levelsOf(article).some(
    fix => fix.product === product || (fix.kind === 'version' && isSameGeneration(fix, product))
  )
}

/**
 * 'MDAC 2.8' and 'MDAC 2.7': releases of one major version of a program hold those before them; a
 * version that is a year has none: what became of a fix in Word 2019, no article of 1999 says.
 */
function isSameGeneration(fix: Fix, product: string): boolean {
  const [one, other] = [productNamed(fix.product), productNamed(product)]
  const isProgram = one.kind === 'application' && other.kind === 'application'
  const major = majorOf(one.name)
  const isSame = one.family === other.family && major === majorOf(other.name)
  return isProgram && isSame && major !== undefined
}

function majorOf(name: string): string | undefined {
  return / (\d+)\.\d+\w?$/.exec(name)?.[1]
}

/** What is waited for of the own product decides before another version of it is named. */
function compare(article: Article, release: Release): Advice | null {
  const levels = levelsOf(article)
  const servicePack = highest(levels.filter(fix => isServicePackOf(fix, release.product)))
  if (servicePack === undefined) return compareVersion(article, levels, release)
  if (isContradicted(article, servicePack)) return null
  return compareServicePack(article, servicePack, release)
}

function isServicePackOf(fix: Fix, product: string | null): boolean {
  return isServicePack(fix) && product !== null && isServicedWith(fix.product, product)
}

/**
 * Of several levels of one product the highest has all that corrects; of equal ones the last is the
 * one that STATUS states: 'Office 97 SR-2', where RESOLUTION says 'obtain Word 97 SR-2'.
 */
function highest(fixes: readonly Fix[]): Fix | undefined {
  return fixes.toSorted((a, b) => rankOf(a) - rankOf(b)).at(-1)
}

/** 6 before 6a, and before the hotfixes after it. */
function rankOf({ servicePack, letter, kind }: Fix): number {
  const afterwards = kind === 'rollup' ? 0.5 : 0
  return (servicePack ?? 0) + (letter === '' ? 0 : 0.25) + afterwards
}

function compareServicePack(article: Article, fix: Fix, release: Release): Advice | null {
  const isIncluded = includesFix(release, fix)
  if (isIncluded === false) return { kind: 'recommend', fix, release }
  if (isIncluded === undefined) {
    if (release.servicePack === null) return { kind: 'need', fact: 'service-pack', release }
    return null
  }
  if (isListedAt(article, release)) return null
  if (release.isDoubtful === true) return { kind: 'need', fact: 'service-pack', release }
  return { kind: 'already-fixed', fix, release }
}

/** 'This problem occurs in Windows NT version 4.0 Service Pack 6a' */
const OCCURS_IN = new RegExp(
  inSequence(
    String.raw`\bthis (?:problem|bug|issue|behaviou?r) (?:also |still )?(?:occurs|exists|remains) in `,
    String.raw`([^.]{2,40}(?:\.\d[^.]{0,40})?)`
  ),
  'gi'
)

/** Whether the article says that a level as new as what corrects it has the problem still. */
function isContradicted({ lines }: Article, fix: Fix): boolean {
  return [...lines.join(' ').matchAll(OCCURS_IN)]
    .flatMap(([, where = '']) => findProducts(where))
    .some(
      ({ product, servicePacks }) =>
        isServicedWith(fix.product, product) &&
        servicePacks.some(level => level >= (fix.servicePack ?? 0))
    )
}

/** Whether the article lists a product as affected at this very service pack. */
function isListedAt({ appliesTo }: Article, { product, servicePack }: Release): boolean {
  if (product === null || servicePack === null) return false
  return appliesTo
    .flatMap(({ text }) => findProducts(text))
    .some(
      listed => isServicedWith(listed.product, product) && listed.servicePacks.includes(servicePack)
    )
}

/**
 * What is listed as affected is only ever corrected by a later version. Where the article sends a
 * product to its own latest service pack, whichever that is, no other version is named.
 */
function compareVersion(article: Article, levels: readonly Fix[], release: Release): Advice | null {
  const product = release.product ?? ''
  const hasOwnServicePack = article.fixes.some(
    fix => fix.kind === 'latest-service-pack' && isServicedWith(fix.product, product)
  )
  if (hasOwnServicePack) return null
  const versions = levels.filter(({ kind }) => kind === 'version')
  const later = versions.find(fix => includesFix(release, fix) === false)
  const wanted = later ?? highest(levels.filter(fix => isOfLater(article, fix, release)))
  if (wanted !== undefined) return { kind: 'recommend', fix: wanted, release }
  const reached = versions.find(fix => includesFix(release, fix) === true)
  const isAffected = coversProduct(listedIn(article), product) === true
  if (reached === undefined || isAffected) return null
  return { kind: 'already-fixed', fix: reached, release }
}
