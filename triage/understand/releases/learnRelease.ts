import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import { belowOf, doubtOf, letterOf, type Release } from '../../../knowledge/releases/release.ts'
import type { Facts } from '../../answer.ts'

export function releaseOf(release: Release): Release {
  const { product, edition, version } = release
  return { product, edition, version, ...levelFields(release) }
}

/** What is known once it is told what one product is, or its level. */
export function learnRelease(facts: Facts, told: Release): Facts {
  if (told.product === null || told.product === facts.product)
    return { ...withoutLevelDetail(facts), ...merge(releaseOf(facts), told) }
  const before = facts.others.find(other => other.product === told.product)
  const release = before === undefined ? told : merge(before, told)
  const others = facts.others.filter(other => other !== before)
  if (facts.product === null)
    return { ...withoutLevelDetail(facts), ...releaseOf(withLooseLevel(facts, release)), others }
  if (sameKind(facts.product, told.product)) {
    const isEdition = told.product.startsWith(`${facts.product} `)
    const now = isEdition ? withLooseLevel(facts, release) : release
    return { ...withoutLevelDetail(facts), ...releaseOf(now), others }
  }
  if (isOperatingSystem(told.product))
    return {
      ...withoutLevelDetail(facts),
      ...releaseOf(release),
      others: [releaseOf(facts), ...others]
    }
  return { ...facts, others: [...others, release] }
}

function withLooseLevel(facts: Facts, release: Release): Release {
  if (hasLevel(release)) return release
  return { ...release, ...levelFields(facts) }
}

function sameKind(a: string, b: string): boolean {
  return isOperatingSystem(a) && isOperatingSystem(b)
}

function merge(before: Release, told: Release): Release {
  // said again in words that leave doubt, a level is as plain as it was
  const isAgain = told.isDoubtful === true && told.servicePack === before.servicePack
  const isTold = hasLevel(told) && !isAgain && !isBelow(before, told)
  return {
    product: told.product ?? before.product,
    edition: told.edition ?? before.edition,
    version: told.version ?? before.version,
    ...levelFields(isTold ? told : before)
  }
}

/** 'SP4 is not on it yet', where SP3 is known, says nothing new. */
function isBelow({ servicePack }: Release, { below }: Release): boolean {
  return servicePack !== null && below !== undefined && servicePack < below
}

export function hasLevel({ servicePack, below }: Release): boolean {
  return servicePack !== null || below !== undefined
}

/** The fields of a release that say its level. */
export function levelFields(release: Release): LevelFields {
  const { servicePack } = release
  return { servicePack, ...letterOf(release), ...belowOf(release), ...doubtOf(release) }
}

type LevelFields = Pick<Release, 'servicePack' | 'letter' | 'below' | 'isDoubtful'>

/** A letter goes with its number, as does a bound, and so does not outlive it. */
export function withoutLevelDetail({
  letter: _,
  below: __,
  isDoubtful: ___,
  ...facts
}: Facts): Facts {
  return facts
}
