import { PRODUCTS, productNamed } from '../../knowledge/releases/products.ts'
import { productsSaidAmong } from '../../knowledge/releases/productsSaidAmong.ts'

const NAMES = PRODUCTS.filter(({ family }) => family !== 'Windows').map(({ name }) => name)

/** The families of the programs and servers that a text names: 'word 97 crashes' → Word. */
export function familiesNamed(text: string): readonly string[] {
  return [...new Set(productsSaidAmong(text, NAMES).map(familyOf))]
}

export function familyOf(product: string): string {
  return productNamed(product).family
}
