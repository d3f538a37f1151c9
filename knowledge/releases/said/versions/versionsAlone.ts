import { oneOf } from '../../../language/words/oneOf.ts'
import { isKnown, PRODUCTS, productNamed } from '../../products.ts'
import { type NamedProduct, nameProducts } from '../nameProducts.ts'
import { isOrdinary } from '../statementWords.ts'
import { type BareVersion, hasVersion, MEASURED, OF_VERSIONS } from './bareVersions.ts'

/** A product by what its family calls it: Exchange Server 5.5, 5.5 */
const VERSION_OF_NAME = /^.*? (\d[\d.]*)$/
/** '5.5', 'v5.5', '3.0b', '97', '2000', 'version 6', 'the 6 one' */
const VERSION = new RegExp(
  String.raw`(?<![\w.:/\\#'’-])(?:v\.? ?)?${oneOf(
    String.raw`(?<dotted>\d{1,2}\.\d{1,2})(?<letter>[a-c])?`,
    String.raw`(?<year>9[578]|20\d\d)`,
    String.raw`(?<=\bversion )(?<whole>\d)`,
    String.raw`(?<=\bthe )(?<place>\d)(?= (?:one|version)\b)`
  )}(?![\w\\]|[.:/-]\w| ?${MEASURED})`,
  'gi'
)
/** Behind these a year is that of the calendar. */
const OF_TIME =
  /\b(?:in|since|from|until|till|by|before|after|year|of|[a-z]{3,9}[ ,.]{1,2}\d{1,2},?) $/i

/**
 * The versions that stand alone in a text, of the first of these families that had them. Windows
 * has only what none of the others had.
 * ('sorry, 5.5, the 5.0 one is gone', ['Exchange']) → Exchange Server 5.5, Exchange Server 5.0
 */
export function versionsAlone(
  words: string,
  families: readonly string[],
  named: readonly NamedProduct[]
): readonly BareVersion[] {
  return [...words.matchAll(VERSION)].flatMap(match => {
    const { dotted, letter = '', year, whole, place } = match.groups ?? {}
    const [start, end] = [match.index, match.index + match[0].length]
    const before = words.slice(0, start)
    const isTaken = named.some(
      one => start < one.end && one.start < end && !/^\d/.test(words.slice(one.start))
    )
    const isDate = year !== undefined && OF_TIME.test(before)
    if (isTaken || isDate || isOfAnother(before)) return []
    const base = productOf(families, dotted ?? year ?? `${whole ?? place}.0`)
    const product = base === null ? null : revised(base, letter.toLowerCase())
    return product === null ? [] : [{ product, start, end }]
  })
}

/** 'acrobat 5.0': of a name that stands in front of it. */
function isOfAnother(before: string): boolean {
  const near = before.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return near !== '' && !OF_VERSIONS.test(near) && !isOrdinary(near) && !/\W$/.test(near)
}

/** 'Visual FoxPro 3.0', 'b' → Visual FoxPro 3.0b; null: no such revision is known. */
function revised(product: string, letter: string): string | null {
  const name = `${product}${letter}`
  return letter === '' || nameProducts(name)[0]?.product === name ? name : null
}

/** The product of the first family that had a version; '4.0' beside NT and another is open. */
function productOf(families: readonly string[], version: string): string | null {
  const found = families.flatMap(family => versionOf(family, version) ?? [])
  const [first, ...more] = found
  if (first === undefined) return null
  return productNamed(first).family === 'Windows' && more.length > 0 ? null : first
}

/** Windows and Windows NT are one family, and share no version that is spoken of. */
const WINDOWS_LINES = ['Windows', 'Windows NT', 'Windows Server']

function versionOf(family: string, version: string): string | undefined {
  if (family === 'Windows')
    return WINDOWS_LINES.map(line => `${line} ${version}`).find(
      name => isKnown(name) || hasVersion(name)
    )
  const [only, ...others] = PRODUCTS.filter(
    one => one.family === family && VERSION_OF_NAME.exec(one.name)?.[1] === version
  )
  return others.length > 0 ? undefined : only?.name
}
