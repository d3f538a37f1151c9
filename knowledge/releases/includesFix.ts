import { productNamed } from './products.ts'
import type { Release } from './release.ts'

/** The level that has a fix: a service pack of a product, or a version of it. */
export type FixedIn = { readonly product: string; readonly servicePack: number | null; readonly version?: string | null }

/**
 * Whether what is installed contains a fix; undefined when it cannot be known.
 * Service packs are cumulative within one product; a later version of a family contains what a version before it had.
 */
export const includesFix = (installed: Release, fix: FixedIn): boolean | undefined => {
  if (installed.product === null) return undefined
  if (fix.servicePack !== null) return installed.product === fix.product && installed.servicePack !== null ? installed.servicePack >= fix.servicePack : undefined
  return fix.version == null ? undefined : atLeast(installed.product, fix.version)
}

const atLeast = (installed: string, version: string): boolean | undefined => {
  const [has, wants] = [productNamed(installed), productNamed(version)]
  return has.family === wants.family ? has.order >= wants.order : undefined
}
