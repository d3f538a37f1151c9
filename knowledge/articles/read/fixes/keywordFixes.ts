import { isServicedWith } from '../../../releases/suites.ts'
import type { FixKeyword } from '../../../releases/written/parseFixKeyword.ts'
import type { Fix } from '../../article.ts'
import { CORRECTION_VERB } from './correctionWords.ts'

/** A keyword of an article and the level it names. */
export type KeywordLevel = { readonly keyword: string; readonly level: FixKeyword }

/**
 * What keywords add to the text. Where the text says 'corrected in the latest service pack' the
 * keyword tells its number; alone it corrects nothing, and is only kept as having been there.
 */
export function fixesOfKeywords(
  lines: readonly string[],
  keywords: readonly KeywordLevel[],
  stated: readonly Fix[],
  products: readonly string[]
): readonly Fix[] {
  return keywords
    .filter(({ level }) => !isStated(level, stated, products))
    .map(({ keyword, level }) => {
      const line = lineOf(lines, keyword)
      const latest = stated.find(fix => isNumberOf(level, fix) && saysCorrected(lines, fix))
      if (latest === undefined) return alone(level, line)
      return { ...numbered(latest, level), line }
    })
}

/** The trailer repeats the keywords of the header, whole. */
function lineOf(lines: readonly string[], keyword: string): number {
  return lines.findLastIndex(text => text.toLowerCase().includes(keyword.toLowerCase())) + 1
}

/**
 * What the text says itself. The keywords of NT 4.0 are those of its Terminal Server Edition too,
 * where the text says nothing of NT 4.0 itself.
 */
function isStated(
  { product, servicePack, kind }: FixKeyword,
  stated: readonly Fix[],
  products: readonly string[]
): boolean {
  const family = product.replace(/ [\d.]+\w?$/, '')
  if (kind === 'version')
    return (
      products.includes(product) ||
      stated.some(fix => fix.product.startsWith(family) || fix.kind === 'service-pack')
    )
  if (kind === 'hotfix') return stated.some(fix => fix.product === product)
  const packs = stated.filter(fix => fix.kind === 'service-pack')
  if (packs.some(fix => isServicedWith(fix.product, product))) return true
  const isSpokenOf = stated.some(fix => fix.product === product)
  return (
    !isSpokenOf &&
    packs.some(fix => fix.product.startsWith(product) && fix.servicePack === servicePack)
  )
}

/** 'The latest service pack' was, when the article was written, the one its keyword names. */
function isNumberOf(level: FixKeyword, fix: Fix): boolean {
  return (
    level.kind === 'service-pack' &&
    fix.kind === 'latest-service-pack' &&
    isServicedWith(fix.product, level.product)
  )
}

/** 'Install the latest service pack' alone may be advice of any kind. */
function saysCorrected(lines: readonly string[], { lines: { first, last } }: Fix): boolean {
  return lines.slice(first - 1, last).some(text => CORRECTION_VERB.test(text))
}

function numbered(latest: Fix, { product, servicePack, letter }: FixKeyword): Fix {
  return { ...latest, kind: 'service-pack', product, servicePack, letter }
}

function alone({ kind, product, servicePack, letter }: FixKeyword, line: number): Fix {
  return {
    kind,
    product,
    servicePack,
    letter,
    called: 'Service Pack',
    version: kind === 'version' ? product : null,
    line,
    lines: { first: line, last: line },
    from: 'keyword',
    scope: null
  }
}
