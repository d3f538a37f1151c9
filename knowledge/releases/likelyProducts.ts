import { hostsOf, isOperatingSystem, PRODUCTS, productNamed } from './products.ts'

/** Windows versions that people have beside the ones an article names. */
const COMMON = ['Windows 2000', 'Windows NT 4.0', 'Windows Server 2003']
/** Buttons that a question offers. */
const MAX_CHOICES = 4

/**
 * The products to offer as answers for an article about `products`: its own systems first, then the
 * common ones.
 */
export function likelyProducts(products: readonly string[]): readonly string[] {
  const systems = products.flatMap(product =>
    isOperatingSystem(product) ? [product] : hostsOf(product)
  )
  if (systems.length > 0 || products.length === 0)
    return [...new Set([...systems, ...COMMON])].slice(
      0,
      Math.max(MAX_CHOICES - 1, Math.min(systems.length, MAX_CHOICES))
    )
  const families = new Set(products.map(product => productNamed(product).family))
  const siblings = PRODUCTS.filter(product => families.has(product.family)).map(
    product => product.name
  )
  return [...new Set([...products, ...siblings.reverse()])].slice(0, MAX_CHOICES)
}
