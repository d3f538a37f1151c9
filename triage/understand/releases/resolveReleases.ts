import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { levelFields } from './learnRelease.ts'

/**
 * One level for each product of a message, the operating system first.
 * 'Exchange 2000 SP3 on Windows 2000 SP2' → releases Windows 2000 SP2, Exchange 2000 SP3
 * 'two are SP2, one is SP4' → no releases, both in `conflict`
 */
export function resolveReleases(mentions: readonly Release[]): {
  releases: readonly Release[]
  conflict: readonly Release[]
} {
  const joined = joinBareLevels(mentions)
  const conflict = conflictOf(joined)
  const settled = mergeByProduct(joined.filter(release => !conflict.includes(release)))
  return { releases: settled.toSorted((a, b) => rankOf(a) - rankOf(b)), conflict }
}

function rankOf({ product }: Release): number {
  if (product !== null && isOperatingSystem(product)) return 0
  return 1
}

/** A level without a product belongs to the one product named beside it that has none. */
function joinBareLevels(mentions: readonly Release[]): readonly Release[] {
  const open = mentions.filter(mention => mention.product !== null && mention.servicePack === null)
  const bare = mentions.filter(mention => mention.product === null)
  const [product] = open
  const [level] = bare
  const isOneOfEach = open.length === 1 && bare.length === 1
  if (!isOneOfEach || product === undefined || level === undefined) return mentions
  const joined = { ...product, ...levelFields(level) }
  return mentions
    .filter(mention => mention !== level)
    .map(mention => (mention === product ? joined : mention))
}

function conflictOf(mentions: readonly Release[]): readonly Release[] {
  const systems = mentions.filter(({ product }) => product !== null && isOperatingSystem(product))
  if (new Set(systems.map(({ product }) => product)).size > 1) return systems
  const unowned = conflictOfUnowned(mentions)
  if (unowned.length > 0) return unowned
  const products = new Set(mentions.map(({ product }) => product))
  for (const product of products) {
    const levels = mentions.filter(one => one.product === product && one.servicePack !== null)
    if (new Set(levels.map(({ servicePack }) => servicePack)).size > 1) return levels
  }
  return []
}

/** A level of nobody named, beside a product that has another: 'the BDC has SP4, this NT4 SP3' */
function conflictOfUnowned(mentions: readonly Release[]): readonly Release[] {
  const levelled = mentions.filter(({ servicePack }) => servicePack !== null)
  const bare = levelled.filter(({ product }) => product === null)
  const own = levelled.filter(({ product }) => product !== null)
  const isDivided = bare.some(one =>
    own.every(({ servicePack }) => servicePack !== one.servicePack)
  )
  if (own.length === 0 || !isDivided) return []
  return levelled
}

function mergeByProduct(mentions: readonly Release[]): readonly Release[] {
  const byProduct = new Map<string | null, Release>()
  for (const one of mentions) {
    const before = byProduct.get(one.product)
    byProduct.set(one.product, {
      product: one.product,
      edition: before?.edition ?? one.edition,
      version: before?.version ?? one.version,
      ...levelFields(
        before === undefined || before.servicePack === null ? laterLevel(before, one) : before
      )
    })
  }
  return [...byProduct.values()]
}

/** A level that is known, else the one said not to be in. */
function laterLevel(before: Release | undefined, one: Release): Release {
  const isSilent = one.servicePack === null && one.below === undefined
  if (isSilent && before !== undefined) return before
  return one
}
