import { hostsOf, productNamed } from '../releases/products.ts'
import type { NamedLevel } from '../releases/readLevels.ts'
import type { FixKeyword } from '../releases/parseFixKeyword.ts'

/** What is known of an article's products when a fix is read. */
export type Context = {
  /** the products the article is about, those it only runs on last */
  readonly products: readonly string[]
  /** those of the sub-heading above the sentence; empty when none is above it */
  readonly scoped: readonly string[]
  readonly keywords: readonly FixKeyword[]
}

/** The canonical products a level is of: those it names, else the ones of its sub-heading or of the article that it can be of. */
export const productsOfLevel = (level: NamedLevel, context: Context): readonly string[] => {
  if (level.product !== null) return [hostOfPack(level.product, level)]
  if (level.family !== null) return ofFamily(level.family, level, context)
  return level.version === null ? ofNone(level, context) : ofVersion(level.version, context)
}

/** 'Internet Information Server 4.0 Service Pack 6a' is one of the Windows it is part of. */
const hostOfPack = (product: string, { servicePack }: NamedLevel): string => {
  const [host] = productNamed(product).kind === 'bundled' ? hostsOf(product) : []
  return servicePack === null || host === undefined ? product : host
}

const ofFamily = (family: string, level: NamedLevel, context: Context): readonly string[] => {
  const listed = [context.scoped, context.products].map(products => products.filter(product => isOf(product, family))).find(products => products.length > 0) ?? []
  if (level.kind === 'version') return [listed.includes(family) || level.version === null ? family : `${family} ${level.version}`]
  return settled(level, listed, context) ?? [family]
}

const ofNone = (level: NamedLevel, context: Context): readonly string[] => {
  const listed = context.scoped.length > 0 ? context.scoped : context.products
  if (level.kind === 'service-pack') return settled(level, listed, context) ?? []
  return level.kind === 'latest-service-pack' ? listed.filter(product => productNamed(product).servicePacks > 0) : listed.slice(0, 1)
}

/** A numbered service pack is of the one product that had so many, or of the one a keyword names with it. */
const settled = (level: NamedLevel, listed: readonly string[], { keywords }: Context): readonly string[] | null => {
  if (level.servicePack === null) return listed.length > 0 ? listed : null
  const named = keywords.filter(({ servicePack }) => servicePack === level.servicePack).map(({ product }) => product)
  const both = listed.filter(product => named.includes(product))
  const able = listed.filter(product => productNamed(product).servicePacks >= (level.servicePack ?? 0))
  const found = both.length > 0 ? both : able.length > 0 ? able : listed
  return found.length === 1 || both.length > 0 ? found : null
}

/** 'version 3.2a' of an article about one product. */
const ofVersion = (version: string, { products, scoped }: Context): readonly string[] => {
  const families = [...new Set((scoped.length > 0 ? scoped : products).map(product => product.replace(/ \d[\w.]*$/, '')))]
  return families.length === 1 ? [`${families[0]} ${version}`] : []
}

const isOf = (product: string, family: string): boolean =>
  product === family || product.startsWith(`${family} `) || (family === 'Internet Information Server' && product.startsWith('Internet Information')) || (family === 'Exchange Server' && product === 'Exchange 2000')
