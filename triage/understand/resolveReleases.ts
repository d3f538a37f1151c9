import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import { letterOf, type Release } from '../../knowledge/releases/release.ts'

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
  const settled = [...mergeByProduct(joined.filter(release => !conflict.includes(release)))]
  function rank(release: Release): number {
    return release.product !== null && isOperatingSystem(release.product) ? 0 : 1
  }
  return { releases: settled.sort((a, b) => rank(a) - rank(b)), conflict }
}

/** A level without a product belongs to the one product named beside it that has none. */
function joinBareLevels(mentions: readonly Release[]): readonly Release[] {
  const open = mentions.filter(mention => mention.product !== null && mention.servicePack === null)
  const bare = mentions.filter(mention => mention.product === null)
  const [product] = open
  const [level] = bare
  if (open.length !== 1 || bare.length !== 1 || product === undefined || level === undefined)
    return mentions
  return mentions
    .filter(mention => mention !== level)
    .map(mention =>
      mention === product
        ? { ...product, servicePack: level.servicePack, ...letterOf(level) }
        : mention
    )
}

function conflictOf(mentions: readonly Release[]): readonly Release[] {
  const systems = mentions.filter(
    mention => mention.product !== null && isOperatingSystem(mention.product)
  )
  if (new Set(systems.map(system => system.product)).size > 1) return systems
  for (const product of new Set(mentions.map(mention => mention.product))) {
    const levels = mentions.filter(
      mention => mention.product === product && mention.servicePack !== null
    )
    if (new Set(levels.map(level => level.servicePack)).size > 1) return levels
  }
  return []
}

function mergeByProduct(mentions: readonly Release[]): Iterable<Release> {
  const byProduct = new Map<string | null, Release>()
  for (const { product, edition, version, servicePack, letter } of mentions) {
    const before = byProduct.get(product)
    byProduct.set(product, {
      product,
      edition: before?.edition ?? edition,
      version: before?.version ?? version,
      ...(before === undefined || before.servicePack === null
        ? { servicePack, ...letterOf({ letter }) }
        : { servicePack: before.servicePack, ...letterOf(before) })
    })
  }
  return byProduct.values()
}
