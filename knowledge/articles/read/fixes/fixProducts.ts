import { hostsOf, productNamed } from '../../../releases/products.ts'
import type { NamedLevel } from '../../../releases/written/namedLevel.ts'
import type { FixKeyword } from '../../../releases/written/parseFixKeyword.ts'

/** What is known of an article's products when a fix is read. */
export type Context = {
  /** the products the article is about, those it only runs on last */
  readonly products: readonly string[]
  /** those of the sub-heading above the sentence; empty when none is above it */
  readonly scoped: readonly string[]
  readonly keywords: readonly FixKeyword[]
}

/** The canonical products a level is of: those it names, else the ones of its sub-heading or of the article that it can be of. */
export function productsOfLevel(level: NamedLevel, context: Context): readonly string[] {
  if (level.product !== null) return [hostOfPack(level.product, level)]
  if (level.family !== null) return ofFamily(level.family, level, context)
  return level.version === null ? ofNone(level, context) : ofVersion(level.version, context)
}

/** 'Internet Information Server 4.0 Service Pack 6a' is one of the Windows it is part of. */
function hostOfPack(product: string, { servicePack }: NamedLevel): string {
  const [host] = productNamed(product).kind === 'bundled' ? hostsOf(product) : []
  return servicePack === null || host === undefined ? product : host
}

function ofFamily(family: string, level: NamedLevel, context: Context): readonly string[] {
  const listed =
    [context.scoped, context.products]
      .map(products => products.filter(product => isOf(product, family)))
      .find(products => products.length > 0) ?? []
  if (level.kind === 'version')
    return [
      listed.includes(family) || level.version === null ? family : `${family} ${level.version}`
    ]
  return (
    settled(
      level,
      listed,
      context.keywords.filter(({ product }) => isOf(product, family))
    ) ?? [family]
  )
}

function ofNone(level: NamedLevel, { scoped, products, keywords }: Context): readonly string[] {
  const listed = scoped.length > 0 ? scoped : products
  if (level.kind === 'service-pack') return settled(level, listed, keywords) ?? []
  return level.kind === 'latest-service-pack'
    ? listed.filter(product => productNamed(product).servicePacks > 0)
    : listed.slice(0, 1)
}

/** A numbered service pack is of the product that a keyword names with it, or of the only one that had so many. */
function settled(
  level: NamedLevel,
  listed: readonly string[],
  keywords: readonly FixKeyword[]
): readonly string[] | null {
  if (level.servicePack === null) return listed.length > 0 ? listed : null
  const named = [
    ...new Set(
      keywords
        .filter(({ servicePack }) => servicePack === level.servicePack)
        .map(({ product }) => product)
    )
  ]
  const both = named.filter(product => listed.includes(product))
  if (both.length > 0 || named.length === 1) return both.length > 0 ? both : named
  const able = listed.filter(
    product => productNamed(product).servicePacks >= (level.servicePack ?? 0)
  )
  const [only, ...others] = able.length > 0 ? able : listed
  return only === undefined || others.length > 0 ? null : [only]
}

/** 'version 3.2a' of an article about one product. */
function ofVersion(version: string, { products, scoped }: Context): readonly string[] {
  const families = [
    ...new Set(
      (scoped.length > 0 ? scoped : products).map(product => product.replace(/ \d[\w.]*$/, ''))
    )
  ]
  return families.length === 1 ? [`${families[0]} ${version}`] : []
}

function isOf(product: string, family: string): boolean {
  return (
    product === family ||
    product.startsWith(`${family} `) ||
    (family === 'Internet Information Server' && product.startsWith('Internet Information')) ||
    (family === 'Exchange Server' && product === 'Exchange 2000')
  )
}
