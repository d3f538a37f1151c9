/** Looks products up by their canonical names. Sources of the rows stand in catalog/. */
import { APPLICATION_PRODUCTS } from './catalog/applicationProducts.ts'
import { LATER_PRODUCTS } from './catalog/laterProducts.ts'
import { type Product, product } from './catalog/product.ts'
import { SERVER_PRODUCTS } from './catalog/serverProducts.ts'
import { WINDOWS_PRODUCTS } from './catalog/windowsProducts.ts'

export type { Product } from './catalog/product.ts'

/** Products with a level or an era of their own; any other 'family version' is an application. */
export const PRODUCTS: readonly Product[] = [
  ...WINDOWS_PRODUCTS,
  ...SERVER_PRODUCTS,
  ...APPLICATION_PRODUCTS,
  ...LATER_PRODUCTS
]

const BY_NAME: ReadonlyMap<string, Product> = new Map(PRODUCTS.map(one => [one.name, one]))

/** The product of a canonical name; one without a row is what its words say, with no level. */
export function productNamed(name: string): Product {
  return BY_NAME.get(name) ?? revised(name) ?? unlisted(name)
}

/** 'Visual FoxPro 5.0a': as the version it revises, and a little later. */
function revised(name: string): Product | null {
  const [, base = '', letter = ''] = /^(.+\.\d+)([a-z])$/.exec(name) ?? []
  const of = BY_NAME.get(base)
  if (of === undefined) return null
  return { ...of, name, order: of.order + placeOf(letter) }
}

/** Whether a product has a row of its own. */
export function isKnown(name: string): boolean {
  return BY_NAME.has(name)
}

/** Names with a version that belong to a family of the catalog under a longer or shorter name. */
const FAMILY_ALIASES: Readonly<Record<string, string>> = {
  'Exchange Server': 'Exchange',
  'Internet Information Server': 'IIS',
  'Internet Information Services': 'IIS',
  'Host Integration Server': 'SNA Server',
  'ISA Server': 'Proxy Server',
  'SharePoint Server': 'SharePoint',
  'BackOffice Server': 'BackOffice'
}

function unlisted(name: string): Product {
  const [, base = name, version] = /^(.+?) (\d[\d.]*[a-z]?)$/.exec(name) ?? []
  const isSystem = /^Windows(?: NT| for Workgroups)?$/.test(base)
  return product({
    name,
    family: isSystem ? 'Windows' : (FAMILY_ALIASES[base] ?? base),
    order: orderOf(version) + (base === 'Windows NT' ? 21 : 0),
    kind: isSystem ? 'system' : 'application'
  })
}

/** '6.11' → 611, '5.0a' → 500.01, '97' → 9700; NaN: no version, and nothing compares to it. */
function orderOf(version: string | undefined): number {
  if (version === undefined) return Number.NaN
  const letter = /[a-z]$/.exec(version)?.[0] ?? ''
  return Math.round(Number.parseFloat(version) * 100) + placeOf(letter)
}

/** 'b' → 0.02; none → 0 */
function placeOf(letter: string): number {
  if (letter === '') return 0
  return (letter.charCodeAt(0) - 96) / 100
}

export function isOperatingSystem(name: string): boolean {
  return productNamed(name).kind === 'system'
}

/** The systems a product is part of; none when it is installed on its own. */
export function hostsOf(name: string): readonly string[] {
  return productNamed(name).hosts
}
