import type { AppliesTo } from '../../../knowledge/articles/article.ts'
import { namesOf, productsSaidAmong } from '../../../knowledge/releases/productsSaidAmong.ts'
import { isNamedIn } from './namedProduct.ts'

/** A line of an applies-to list, as it is written and as products. */
type NamedLine = Pick<AppliesTo, 'products' | 'text'>

/** Games, encyclopedias and the like are known by their titles: their first version has none. */
const IS_TITLE = /^PRODUCT\s*:\s*Microsoft Home /
/** Shorter titles are words of every day, too: 'Golf', 'Phone'. */
const MIN_TITLE_LENGTH = 8
/** 'Motocross Madness [2]', 'Age of Empires [II]' are titles of their own. */
const NEXT_TITLE = String.raw`(?! ?(?:\d|[ivx]{1,4}\b))`
/** 'Age of Empires: The Rise of Rome', too; 'age of empires: no sound' tells what is wrong. */
const SUBTITLE = /^ ?: ?[A-Z]/

/**
 * Whether words name a product of a line, with its version where it has one; `header` are the first
 * lines of the article.
 */
export function isSaid(words: string, line: NamedLine, header: readonly string[]): boolean {
  const named = productsSaidAmong(words, line.products)
  const isNamed = named.some(product => !/\d/.test(product) || isVersionBeside(words, product))
  return isNamed || isNamedIn(words, line) || named.some(one => isTitleSaid(words, one, header))
}

/** ('our kid plays allegiance', 'Allegiance 1.0') → true: of a title, 1.0 is not said */
function isTitleSaid(words: string, product: string, header: readonly string[]): boolean {
  const [, title = ''] = /^(.+) 1\.0$/.exec(product) ?? []
  if (!header.some(line => IS_TITLE.test(line))) return false
  if (title.length < MIN_TITLE_LENGTH) return false
  const said = new RegExp(String.raw`\b${spelled(title)}\b${NEXT_TITLE}`, 'i').exec(words)
  if (said === null) return false
  return !SUBTITLE.test(words.slice(said.index + said[0].length))
}

/** ('visual sourcesafe 6 on nt', 'Visual SourceSafe 6.0') → true */
export function isVersionBeside(words: string, product: string): boolean {
  const [, last = ''] = /(?!Server)\b([a-z#+]+) \d/i.exec(product) ?? []
  const names = [...namesOf(product), last].filter(name => name !== '')
  return names.some(name => isVersionBehind(words, String.raw`\b${spelled(name)}`, product))
}

/** ('sp4 on nt4 and 4.0', 'Windows NT 4.0') → true; 'sp4' is no version */
export function hasVersion(words: string, product: string): boolean {
  return isVersionBehind(words, String.raw`(?<!(?:sp|service pack|[\d.]) ?)`, product)
}

/** Whether the version of a product stands behind a pattern; '6' is said for '6.0', '98' for 1998. */
function isVersionBehind(words: string, pattern: string, product: string): boolean {
  const version = /\d+\.\d+\w?|\d{4}|\d\d$/.exec(product)?.[0]
  if (version === undefined) return false
  const short = version.replace(/\.0$/, '')
  const least = short.replace(/^19(?=9\d)/, '')
  // most messages name no such number, and to make a pattern takes longer than to look
  if (!words.toLowerCase().includes(least.toLowerCase())) return false
  const said = short.replace(/^19(?=9\d)/, '(?:19)?').replaceAll('.', String.raw`\.`)
  const between = pattern.startsWith(String.raw`\b`) ? ',? ?(?:version |v)?' : ''
  return new RegExp(String.raw`${pattern}${between}${said}(?:\.0)?(?!\w|\.\d)`, 'i').test(words)
}

/** A name as a pattern of how people write it: 'power point', 'c++' */
function spelled(name: string): string {
  return name.replace(/[.+*?^$()[\]{}|\\/]/g, String.raw`\$&`).replaceAll(' ', '[ -]?')
}
