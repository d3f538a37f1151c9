import type { Article, Fix } from '../../knowledge/articles/article.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { includesFix } from '../../knowledge/releases/includesFix.ts'
import type { Release } from '../../knowledge/releases/release.ts'

/** What an article means for what is installed. */
export type Advice =
  | { readonly kind: 'recommend' | 'already-fixed'; readonly fix: Fix; readonly release: Release }
  | { readonly kind: 'not-applicable'; readonly release: Release }
  | { readonly kind: 'show-article' }
  | {
      readonly kind: 'need'
      readonly fact: 'product' | 'service-pack'
      readonly release: Release | null
    }

/**
 * The advice of one article for the releases known, or the one fact that can still change it.
 * A fix counts for its own product; a product the article does not cover is said so before any level is compared.
 */
export function advise(article: Article, releases: readonly Release[]): Advice {
  const levels = levelsOf(article)
  const covered = releases.filter(release => covers(article, release) === true)
  for (const release of covered) {
    const advice = compare(levels, release)
    if (advice !== null) return advice
  }
  const [first] = covered
  if (first !== undefined) return { kind: 'show-article' }
  const excluded = releases.find(release => covers(article, release) === false)
  if (excluded !== undefined) return { kind: 'not-applicable', release: excluded }
  return levels.some(isLevel)
    ? { kind: 'need', fact: 'product', release: null }
    : { kind: 'show-article' }
}

/** The fixes that can be compared with what is installed; the article's text counts before its keywords. */
export function levelsOf(article: Article): readonly Fix[] {
  return article.fixes
    .filter(fix => fix.kind === 'version' || isLevel(fix))
    .sort((a, b) => Number(a.from === 'keyword') - Number(b.from === 'keyword'))
}

/** A service pack, or hotfixes after one: what comes after it has them. */
function isLevel({ kind, servicePack }: Fix): boolean {
  return kind === 'service-pack' || (kind === 'rollup' && servicePack !== null)
}

/** The canonical products an article is about: those it applies to and those its fixes are for. */
export function productsOf(article: Article): readonly string[] {
  return [
    ...new Set([
      ...article.fixes.map(fix => fix.product),
      ...article.appliesTo.flatMap(line => line.products)
    ])
  ]
}

function covers(article: Article, release: Release): boolean | undefined {
  if (release.product === null) return undefined
  if (article.fixes.some(fix => fix.product === release.product)) return true
  return coversProduct(
    article.appliesTo.flatMap(line => line.products),
    release.product
  )
}

function compare(levels: readonly Fix[], release: Release): Advice | null {
  for (const fix of levels) {
    const included = includesFix(release, fix)
    if (included !== undefined)
      return { kind: included ? 'already-fixed' : 'recommend', fix, release }
  }
  const waiting = levels.some(fix => isLevel(fix) && fix.product === release.product)
  return waiting && release.servicePack === null
    ? { kind: 'need', fact: 'service-pack', release }
    : null
}
