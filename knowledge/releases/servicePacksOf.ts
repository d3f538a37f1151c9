import { productNamed } from './products.ts'

/** The numbers of the service packs a product ever had. 'Windows 2000' → [1, 2, 3, 4] */
export function servicePacksOf(product: string): readonly number[] {
  return Array.from({ length: productNamed(product).servicePacks }, (_, index) => index + 1)
}
