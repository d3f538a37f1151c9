import { coversProduct } from './coversProduct.ts'
import { isFromLaterEra, isNewerThanHosts, isSoldAfter } from './era.ts'
import { isOperatingSystem, productNamed } from './products.ts'
import type { Release } from './release.ts'
import { isSuiteOf } from './suites.ts'

/** What a list of products says of what somebody has: 'unknown' leaves it to a question. */
export type Relation = 'covered' | 'unknown' | 'excluded'

/** One line of an article's applies-to list, as far as it matters here. */
export type ListedProducts = {
  readonly products: readonly string[]
  /** 'platform': what the product of the article runs on */
  readonly role: 'product' | 'platform'
}

/**
 * Whether an article is about what somebody has, by its applies-to list and, where known, the date
 * it was written
 * ('2001-08-08'; leave it out for an article that is kept up to date).
 * Windows 2000 to [Exchange Server 5.5] → 'unknown', it may run there
 * Windows Server 2022 to [Exchange Server 5.5] → 'excluded', none ever ran there
 * Exchange 2000 to [Exchange Server 5.5] → 'excluded', another version
 * Exchange Server 5.5 to [Exchange Server 5.5] → 'covered'
 */
export function relationOf(
  stated: readonly Release[],
  appliesTo: readonly ListedProducts[],
  written = ''
): Relation {
  const listed = subjectsOf(appliesTo)
  const products = stated.flatMap(({ product }) => product ?? [])
  if (listed.length === 0 || products.length === 0) return 'unknown'
  const relations = products.map(product => ({
    product,
    is: relationOfOne(product, listed, written)
  }))
  const isAboutProgram = relations.some(
    ({ product, is }) => is === 'covered' && productNamed(product).kind === 'application'
  )
  const isOutlived = products.some(product => isTooNew(product, listed, written))
  if (isOutlived && !isAboutProgram) return 'excluded'
  if (isReplaced(relations, written)) return 'excluded'
  if (relations.some(({ is }) => is === 'covered')) return 'covered'
  if (relations.some(({ is }) => is === 'excluded')) return 'excluded'
  return 'unknown'
}

/** What the article is about; what that runs on only where nothing else is named. */
function subjectsOf(appliesTo: readonly ListedProducts[]): readonly string[] {
  const about = appliesTo.filter(({ role }) => role === 'product')
  return (about.length > 0 ? about : appliesTo).flatMap(({ products }) => products)
}

type RelationOfOne = { readonly product: string; readonly is: Relation }

/**
 * Whether a product of the article was said in a version that came after it, and in no other:
 * Excel 2010 beside Word 97, to an article about Word 97 and Excel 97.
 */
function isReplaced(relations: readonly RelationOfOne[], written: string): boolean {
  const covered = relations.filter(({ is }) => is === 'covered').map(familyOf)
  return relations.some(
    one =>
      one.is === 'excluded' &&
      isSoldAfter(one.product, written) === true &&
      !covered.includes(familyOf(one))
  )
}

function familyOf({ product }: { readonly product: string }): string {
  return productNamed(product).family
}

function relationOfOne(product: string, listed: readonly string[], written: string): Relation {
  if (isLaterVersion(product, listed, written)) return 'excluded'
  const isListed = coversProduct(listed, product)
  const isPartOfSuite = listed.some(one => isSuiteOf(one, product) || isSuiteOf(product, one))
  if (isListed === true || isPartOfSuite) return 'covered'
  if (isListed === false) return 'excluded'
  return 'unknown'
}

/**
 * Whether a product came after the article, which lists an older version of it or of one of its
 * parts, or no version at all: Word 2007 to an article of 1999 about 'Word'.
 */
function isLaterVersion(product: string, listed: readonly string[], written: string): boolean {
  if (listed.includes(product) || isSoldAfter(product, written) !== true) return false
  const isOfOpenVersion = listed.some(one => product.startsWith(`${one} `))
  const { contains } = productNamed(product)
  return isOfOpenVersion || contains.some(part => coversProduct(listed, part) === false)
}

/** Whether the article is of an era before the product: every product it lists was gone by then. */
function isTooNew(product: string, listed: readonly string[], written: string): boolean {
  if (relationOfOne(product, listed, written) === 'covered') return false
  const isLater = isSoldAfter(product, written) === true
  // of a name without a version the article can mean none that came after it
  const dated = isLater ? listed.filter(one => !Number.isNaN(productNamed(one).order)) : listed
  const verdicts = dated.map(one =>
    isOperatingSystem(product) ? isNewerThanHosts(product, one) : isFromLaterEra(product, one)
  )
  if (verdicts.includes(false)) return false
  return isLater || verdicts.every(one => one === true)
}
