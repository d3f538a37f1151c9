import { productNamed } from './products.ts'
import type { Release } from './release.ts'

/** The level that has a fix: a service pack of a product, hotfixes after one, or a version of it. */
export type FixedIn = {
  readonly product: string
  readonly servicePack: number | null
  /** 'a' of 6a */
  readonly letter?: string
  readonly version?: string | null
  /** 'rollup': only what comes after `servicePack` has it */
  readonly kind?: string
}

/**
 * Whether what is installed contains a fix; undefined when it cannot be known.
 * Service packs are cumulative within one product, 6a comes after 6, and who names no letter may
 * have either; a later version of a family contains what a version before it had.
 */
export function includesFix(
  installed: Release,
  { product, servicePack, letter = '', version, kind }: FixedIn
): boolean | undefined {
  if (installed.product === null) return undefined
  if (servicePack === null) return version == null ? undefined : atLeast(installed.product, version)
  if (installed.product !== product || installed.servicePack === null) return undefined
  if (installed.servicePack !== servicePack) return installed.servicePack > servicePack
  if (kind === 'rollup') return false
  if (letter === '') return true
  return installed.letter === undefined ? undefined : installed.letter >= letter
}

function atLeast(installed: string, version: string): boolean | undefined {
  const [has, wants] = [productNamed(installed), productNamed(version)]
  return has.family !== wants.family || Number.isNaN(has.order) || Number.isNaN(wants.order)
    ? undefined
    : has.order >= wants.order
}
