import { type Product, productNamed } from './products.ts'

/**
 * Whether an article about some products is about this one; undefined when its list does not say.
 * (['Internet Information Services 5.0'], 'Windows 2000') → true, it is a part of it
 * (['Internet Information Services 5.0'], 'Windows XP') → false
 * (['Windows NT'], 'Windows NT 4.0') → true, no version is said
 * (['Exchange Server 5.5'], 'Windows NT 4.0') → undefined, it may run there
 */
export function coversProduct(covered: readonly string[], product: string): boolean | undefined {
  if (covered.length === 0) return undefined
  const asked = productNamed(product)
  const list = covered.map(productNamed)
  if (
    list.some(
      one =>
        one.name === asked.name ||
        asked.name.startsWith(`${one.name} `) ||
        isPartOf(one, asked) ||
        isPartOf(asked, one)
    )
  )
    return true
  if (asked.kind === 'system') return saysSystems(list) && !mayHold(asked, list) ? false : undefined
  return list.some(one => one.family === asked.family) ? false : undefined
}

/** Small Business Server holds a Windows of its time; whether that is the one meant is to be asked. */
function mayHold(asked: Product, list: readonly Product[]): boolean {
  return (
    asked.name.startsWith('Small Business') &&
    list.some(one => Math.floor(hostOrder(one) / 100) === Math.floor(asked.order / 100))
  )
}

function hostOrder(one: Product): number {
  const [host] = one.hosts
  return host === undefined ? one.order : productNamed(host).order
}

function isPartOf(one: Product, host: Product): boolean {
  return one.hosts.includes(host.name)
}

function saysSystems(list: readonly Product[]): boolean {
  return (
    list.some(one => one.kind === 'system' || one.kind === 'bundled') &&
    !list.some(one => one.kind === 'server')
  )
}
