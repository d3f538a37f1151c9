import { hostsOf, productNamed } from '../../../releases/products.ts'
import type { NamedLevel } from '../../../releases/written/namedLevel.ts'
import type { FixKeyword } from '../../../releases/written/parseFixKeyword.ts'

/** What is known of an article's products when a fix is read. */
export type FixContext = {
  /** the products the article is about, those it only runs on last */
  readonly products: readonly string[]
  /** those of the sub-heading above the sentence; empty when none is above it */
  readonly scoped: readonly string[]
  readonly keywords: readonly FixKeyword[]
}

/**
 * The canonical products a level is of: those it names, else the ones of its sub-heading or of the
 * article that it can be of.
 */
export function productsOfLevel(level: NamedLevel, context: FixContext): readonly string[] {
  return ownersByName(level, context).map(product => hostOfPack(product, level))
}

function ownersByName(level: NamedLevel, context: FixContext): readonly string[] {
  if (level.product !== null) return [level.product]
  if (level.family !== null) return productsOfFamily(level.family, level, context)
  if (level.version !== null) return productsOfVersion(level.version, context)
  return unnamedProducts(level, context)
}

/** 'Internet Information Server 4.0 Service Pack 6a' is one of the Windows it is part of. */
function hostOfPack(product: string, { servicePack }: NamedLevel): string {
  const [host] = productNamed(product).kind === 'bundled' ? hostsOf(product) : []
  if (servicePack === null || host === undefined) return product
  return host
}

/** 'Windows NT Service Pack 4' of an article about Windows NT 3.51 and 4.0. */
function productsOfFamily(
  family: string,
  level: NamedLevel,
  { scoped, products, keywords }: FixContext
): readonly string[] {
  const listed =
    [scoped, products, products.flatMap(hostsOf)]
      .map(list => list.filter(product => isOfFamily(product, family)))
      .find(list => list.length > 0) ?? []
  if (level.kind === 'version') {
    const isListed = listed.includes(family) || level.version === null
    return [isListed ? family : `${family} ${level.version}`]
  }
  const named = keywords.filter(({ product }) => isOfFamily(product, family))
  return ownersOf(level, listed, named) ?? [family]
}

/** 'version 3.2a' of an article about one product. */
function productsOfVersion(version: string, { products, scoped }: FixContext): readonly string[] {
  const listed = scoped.length > 0 ? scoped : products
  const families = [...new Set(listed.map(product => product.replace(/ \d[\w.]*$/, '')))]
  if (families.length === 1) return [`${families[0]} ${version}`]
  return []
}

/** 'Service Pack 3' by itself. */
function unnamedProducts(
  level: NamedLevel,
  { scoped, products, keywords }: FixContext
): readonly string[] {
  const listed = scoped.length > 0 ? scoped : products
  if (level.kind === 'service-pack') return ownersOf(level, listed, keywords) ?? []
  if (level.kind === 'latest-service-pack')
    return listed.filter(product => productNamed(product).servicePacks > 0)
  return listed.slice(0, 1)
}

/**
 * A numbered service pack is of the product that a keyword names with it, or of the only one that
 * had so many; null when that cannot be told.
 */
function ownersOf(
  { servicePack }: NamedLevel,
  listed: readonly string[],
  keywords: readonly FixKeyword[]
): readonly string[] | null {
  if (servicePack === null) {
    if (listed.length > 0) return listed
    return null
  }
  const named = [
    ...new Set(
      keywords.filter(keyword => keyword.servicePack === servicePack).map(({ product }) => product)
    )
  ]
  const both = named.filter(product => listed.includes(product))
  if (both.length > 0) return both
  if (named.length === 1) return named
  const able = listed.filter(product => productNamed(product).servicePacks >= servicePack)
  const [only, ...others] = able.length > 0 ? able : listed
  if (only === undefined || others.length > 0) return null
  return [only]
}

function isOfFamily(product: string, family: string): boolean {
  const isNamed = product === family || product.startsWith(`${family} `)
  return (
    isNamed || RENAMED.some(([before, later]) => family === before && product.startsWith(later))
  )
}

/** Families whose later versions have another name. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Internet Information Server', 'Internet Information'],
  ['Exchange Server', 'Exchange 2000']
]
