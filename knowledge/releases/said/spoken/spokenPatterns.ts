import { oneOf } from '../../../language/words/oneOf.ts'

/**
 * How rows of spoken products are written. Each pattern is linear: no nested repeats, bounded gaps.
 */
export type SpokenProduct = {
  readonly said: RegExp
  /** the canonical name of a match */
  readonly name: string | ((match: RegExpExecArray) => string)
}

/** 'Windows', 'win', 'windoze ', 'Windows(R) ' before its version. */
export const WINDOWS = String.raw`(?:\bp?(?:win(?:dows|dow|doze)?s?|w[indows]{5,7})(?:[ /_-]|\((?:r|tm)\)|®|™){0,3})`

export function row(
  name: SpokenProduct['name'],
  ...alternatives: readonly string[]
): SpokenProduct {
  return { said: new RegExp(oneOf(...alternatives), 'gi'), name }
}

const EDITION = '(?:(?:professional|enterprise|standard)(?: edition)?[ ,]{0,2})?'
const VERSION_WORD = '(?:versions? |v(?:er)?\\.? ?)?'

/** A product named with its version: 'SNA Server 4.0', 'IE6', 'Visual Basic 6'. */
export function versioned(
  family: string,
  said: readonly string[],
  version = String.raw`\d{1,2}(?:\.\d{1,2}[a-c]?)?`
): SpokenProduct {
  const names = oneOf(...said)
  return row(
    match => `${family} ${pointed(match[1] ?? '')}`,
    String.raw`\b${names}[ ,(]{0,2}${EDITION}${VERSION_WORD}(${version})(?![\d.]*\d{2})\b`
  )
}

/** '6' → '6.0', '5.00' → '5.0', '97' stays */
export function pointed(version: string): string {
  if (/^\d$/.test(version)) return `${version}.0`
  return version.replace(/\.00$/, '.0')
}

const YEARS: Readonly<Record<string, string>> = {
  '2k': '2000',
  '2k3': '2003',
  '2k5': '2005',
  '2k7': '2007',
  '2k8': '2008',
  '2k8r2': '2008 R2'
}

/** '2k3' → '2003', '2008r2' → '2008 R2' */
export function year(said = ''): string {
  const plain = said.toLowerCase().replace(/ ?r2$/, ' R2')
  return YEARS[plain.replace(' ', '').toLowerCase()] ?? YEARS[plain] ?? plain
}
