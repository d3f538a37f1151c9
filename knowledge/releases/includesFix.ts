import { productNamed } from './products.ts'
import type { Release } from './release.ts'
import { isServicedWith } from './suites.ts'

/**
 * The level that has a fix: a service pack of a product, hotfixes after one, or a version of it.
 */
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
 * have either.
 * A later version of a family contains what a version before it had.
 */
export function includesFix(installed: Release, fixed: FixedIn): boolean | undefined {
  if (installed.product === null) return undefined
  if (fixed.servicePack !== null) return includesLevel(installed, fixed, fixed.servicePack)
  if (fixed.version == null) return undefined
  return isAtLeast(installed.product, fixed.version)
}

function includesLevel(
  installed: Release,
  { product, letter = '', kind }: FixedIn,
  wanted: number
): boolean | undefined {
  if (!isServicedWith(installed.product ?? '', product)) return undefined
  if (installed.servicePack === null) {
    if (isBelow(installed, wanted)) return false
    return undefined
  }
  if (installed.servicePack !== wanted) return installed.servicePack > wanted
  if (kind === 'rollup') return false
  if (letter === '') return true
  if (installed.letter === undefined) return undefined
  return installed.letter >= letter
}

/** 'no SP3' says that SP3 is not in, and so that nothing later is. */
function isBelow({ below }: Release, wanted: number): boolean {
  return below !== undefined && below <= wanted
}

/**
 * A later version of a family has what an earlier one brought. Windows 95, 98 and Me stand beside
 * Windows NT: neither line tells anything of the other.
 */
function isAtLeast(installed: string, version: string): boolean | undefined {
  const [has, wants] = [productNamed(installed), productNamed(version)]
  if (has.family !== wants.family || isBesideNt(has.name) !== isBesideNt(wants.name))
    return undefined
  if (Number.isNaN(has.order) || Number.isNaN(wants.order)) return undefined
  return has.order >= wants.order
}

function isBesideNt(name: string): boolean {
  return /^Windows (?:\d\.|for Workgroups|9[58]|Me\b)/.test(name)
}
