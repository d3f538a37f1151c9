import { memoizeRecent } from '../../knowledge/memoizeRecent.ts'
import { PRODUCTS, productNamed } from '../../knowledge/releases/products.ts'
import { finderOf } from '../../knowledge/releases/productsSaidAmong.ts'

const NAMES = PRODUCTS.filter(({ family }) => family !== 'Windows').map(({ name }) => name)

const programsSaid = finderOf(NAMES)

/** Texts that are asked about more than once in their turn. */
const MAX_REMEMBERED = 50

/** The families of the programs and servers that a text names: 'word 97 crashes' → Word. */
export const familiesNamed: (text: string) => readonly string[] = memoizeRecent(
  text => [...new Set(programsSaid(text).map(familyOf))],
  text => text,
  MAX_REMEMBERED
)

/** 'windows is sp2', 'the OS has none': of the system, and not of the program spoken of. */
const OF_WINDOWS =
  /^(?:.{0,24}[, ])?(?:windows|win|the (?:os|operating system|system|server|box))\b/i

/** Whether a level is said of Windows, whose version is left out. */
export function saysOfWindows(text: string): boolean {
  return OF_WINDOWS.test(text)
}

export function familyOf(product: string): string {
  return productNamed(product).family
}
