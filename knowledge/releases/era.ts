import { PRODUCTS, type Product, productNamed } from './products.ts'

type SystemRange = Product['runsOn']

/**
 * Whether a Windows is newer than any a product ran on; undefined when one of the two is not known.
 * ('Windows 11', 'Word 97') → true; ('Windows 2000', 'Exchange Server 5.5') → false;
 * ('Windows 11', 'Encarta 97') → undefined
 */
export function isNewerThanHosts(windows: string, product: string): boolean | undefined {
  return isLater(productNamed(windows).order, systemsOf(product).newest)
}

/**
 * Whether a product came after all of the Windows versions another ran on, so that the two never
 * stood on one machine.
 * ('Exchange Server 2019', 'Systems Management Server 2.0') → true
 */
export function isFromLaterEra(later: string, earlier: string): boolean | undefined {
  return isLater(systemsOf(later).oldest, systemsOf(earlier).newest)
}

/**
 * Whether a product was first sold after the year of a date ('2001-08-08'); undefined when not
 * known.
 */
export function isSoldAfter(product: string, date: string): boolean | undefined {
  return isLater(productNamed(product).released, Number.parseInt(date, 10))
}

/** Nothing is later than what is not known. */
function isLater(one: number, other: number): boolean | undefined {
  if (Number.isNaN(one) || Number.isNaN(other)) return undefined
  return one > other
}

/** The oldest and the newest Windows a product ran on, as places in their order. */
function systemsOf(name: string): SystemRange {
  const named = productNamed(name)
  if (!Number.isNaN(named.runsOn.newest)) return named.runsOn
  if (named.hosts.length > 0) return spanOf(named.hosts.map(host => productNamed(host)))
  if (Number.isNaN(named.order)) return systemsOfFamily(named)
  return systemsOfNext(named)
}

/** A name without a version may be any of its versions: 'Windows NT', 'Exchange Server'. */
function systemsOfFamily(named: Product): SystemRange {
  const versions = PRODUCTS.filter(one => one.name.startsWith(`${named.name} `))
  return spanOf(versions.length > 0 ? versions : familyOf(named))
}

/**
 * A version without a row ran where the next one did, at the latest: 'Visual C++ 4.1' where 4.2
 * did.
 */
function systemsOfNext(named: Product): SystemRange {
  if (named.kind === 'system') return { oldest: named.order, newest: named.order }
  const next = familyOf(named)
    .filter(one => one.order >= named.order)
    .toSorted((a, b) => a.order - b.order)[0]
  return next?.runsOn ?? spanOf([])
}

function familyOf({ family }: Product): readonly Product[] {
  return PRODUCTS.filter(one => one.family === family)
}

function spanOf(products: readonly Product[]): SystemRange {
  if (products.length === 0) return { oldest: Number.NaN, newest: Number.NaN }
  return {
    oldest: Math.min(...products.map(one => one.runsOn.oldest)),
    newest: Math.max(...products.map(one => one.runsOn.newest))
  }
}
