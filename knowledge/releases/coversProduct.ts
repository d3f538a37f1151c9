import { type Product, productNamed } from './products.ts'
import { isSuiteOf } from './suites.ts'

/**
 * Whether an article about some products is about this one; undefined when its list does not say.
 * (['Internet Information Services 5.0'], 'Windows 2000') → true, it is a part of it
 * (['Internet Information Services 5.0'], 'Windows XP') → false
 * (['Windows NT'], 'Windows NT 4.0') → true, no version is said
 * (['Exchange Server 5.5'], 'Windows NT 4.0') → undefined, it may run there
 * (['Visual FoxPro 5.0a'], 'Visual FoxPro 5.0') → undefined, people leave the letter out
 * (['Windows 2000'], 'Small Business Server 2000') → undefined, which Windows is meant is to be
 * asked
 */
export function coversProduct(covered: readonly string[], product: string): boolean | undefined {
  if (covered.length === 0) return undefined
  const asked = productNamed(product)
  const list = covered.map(productNamed)
  if (list.some(one => isOneProduct(one, asked))) return true
  if (list.some(one => isRevisionOf(one, asked))) return undefined
  if (asked.kind === 'system') return coversSystem(list, asked)
  if (list.some(one => one.family === asked.family)) return false
  return undefined
}

/** The same, named with its version or without, or one a part of the other. */
function isOneProduct(one: Product, asked: Product): boolean {
  const isNamed = one.name === asked.name || asked.name.startsWith(`${one.name} `)
  const isVersionOpen = Number.isNaN(asked.order) && one.family === asked.family
  const isShortName = asked.name === 'Windows 3.11' && one.name.endsWith('Workgroups 3.11')
  return isNamed || isVersionOpen || isShortName || isPartOf(one, asked) || isPartOf(asked, one)
}

/** '5.0' and '5.0a' */
function isRevisionOf(one: Product, asked: Product): boolean {
  return withoutLetter(one.name) === withoutLetter(asked.name)
}

function withoutLetter(name: string): string {
  return name.replace(/(?<=\.\d+)[a-z]$/, '')
}

function isPartOf(one: Product, host: Product): boolean {
  return one.hosts.includes(host.name)
}

function coversSystem(list: readonly Product[], asked: Product): false | undefined {
  const mayHold = list.some(one => isSuiteOf(asked.name, one.name))
  if (saysSystems(list) && !mayHold) return false
  return undefined
}

function saysSystems(list: readonly Product[]): boolean {
  return (
    list.some(one => one.kind === 'system' || one.kind === 'bundled') &&
    !list.some(one => one.kind === 'server')
  )
}
