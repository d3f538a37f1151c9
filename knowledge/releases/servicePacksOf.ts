import { productNamed } from './products.ts'

/** The numbers of the service packs a product ever had. 'Windows 2000' → [1, 2, 3, 4] */
export const servicePacksOf = (product: string): readonly number[] =>
  Array.from({ length: productNamed(product).servicePacks }, (_, index) => index + 1)
