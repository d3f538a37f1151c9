import { chancesHere, type LikelyMention } from '../../../knowledge/language/whose/chancesHere.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { levelsUnsaid } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { resolveReleases } from '../resolveReleases.ts'
import { UNNAMED_OTHERS } from './otherMachines.ts'

/** What rules heard of what runs. */
type Resolved = ReturnType<typeof resolveReleases>

/**
 * Below it what rules take for that of the machine in question is not taken for it. A level that is
 * not there would say "already in", and one that was not heard is asked for: of those taken back
 * one of six was here.
 */
const UNLIKELY_PRODUCT = 0.12
const UNLIKELY_LEVEL = 0.2
/** A product from here on keeps its level. */
const UNLIKELY_OWNER = 0.5
/** From it on a level is taken that rules leave open. */
const SURE = 0.8
/** Beside another level of this chance none is sure. */
const POSSIBLE = 0.4
/** Of those that contradict each other one is taken that is likely where no other is. */
const LIKELY = 0.8
const HARDLY = 0.2

/**
 * What rules heard of a statement, without what is hardly the machine's in question, and with what
 * surely is, by what the words resemble: 'my own pc has 98 and works fine' → no product. `told`: the
 * words without those that rules found to be of other machines.
 */
export function likelyHere(words: string, told: string, heard: Resolved): Resolved {
  // what is told of another machine is a case of its own, and is heard by its words
  const mentions = UNNAMED_OTHERS.test(words) ? [] : chancesHere(words)
  if (mentions.length === 0) return heard
  if (heard.conflict.length > 0) return settledByChance(mentions, heard)
  return withSureLevel(mentions, levelsUnsaid(told), {
    ...heard,
    releases: likelyOf(mentions, heard.releases)
  })
}

/** Without products that are unlikely, with their levels, and without levels that are. */
function likelyOf(
  mentions: readonly LikelyMention[],
  releases: readonly Release[]
): readonly Release[] {
  const levels = mentions.filter(({ level }) => level !== null)
  // where rules took one of several levels, they know which
  const areToldApart = levels.some(
    ({ level }) => !releases.some(({ servicePack }) => servicePack === level?.servicePack)
  )
  return releases.flatMap(release => {
    const { product, servicePack } = release
    if (product !== null && isUnlikely(productsNamed(mentions, product), UNLIKELY_PRODUCT))
      return []
    const named = levels.filter(({ level }) => level?.servicePack === servicePack)
    const isOfLikely =
      product !== null && !isUnlikely(productsNamed(mentions, product), UNLIKELY_OWNER)
    const isLevelKept = servicePack === null || areToldApart || isOfLikely
    if (isLevelKept || !isUnlikely(named, UNLIKELY_LEVEL)) return [release]
    return product === null ? [] : [{ ...release, servicePack: null }]
  })
}

function isUnlikely(mentions: readonly LikelyMention[], bound: number): boolean {
  return mentions.length > 0 && mentions.every(({ chance }) => chance < bound)
}

function productsNamed(
  mentions: readonly LikelyMention[],
  product: string | null
): readonly LikelyMention[] {
  return mentions.filter(one => one.level === null && one.product === product)
}

/** With a level that surely is in, where no other may be and its product is said to have none. */
function withSureLevel(
  mentions: readonly LikelyMention[],
  unsaid: readonly Release[],
  heard: Resolved
): Resolved {
  const levels = mentions.filter(({ level, chance }) => level !== null && chance >= POSSIBLE)
  const [only, ...others] = levels
  if (only === undefined || others.length > 0 || only.chance < SURE) return heard
  const added = unsaid.filter(
    one =>
      one.servicePack === only.level?.servicePack &&
      !heard.releases.some(other => hasLevel(other) && mayBeOf(one, other))
  )
  if (added.length === 0) return heard
  const all = resolveReleases([...heard.releases, ...added])
  return all.conflict.length === 0 ? all : heard
}

function hasLevel({ servicePack, below }: Release): boolean {
  return servicePack !== null || below !== undefined
}

/** Whether the levels of two may be those of one product. */
function mayBeOf(one: Release, other: Release): boolean {
  return one.product === null || other.product === null || one.product === other.product
}

/** Of products that contradict each other the one that is likely, where no other is. */
function settledByChance(mentions: readonly LikelyMention[], heard: Resolved): Resolved {
  const chances = heard.conflict.map(({ product }) =>
    Math.max(0, ...productsNamed(mentions, product).map(({ chance }) => chance))
  )
  const [likely, ...more] = heard.conflict.filter((_, at) => (chances[at] as number) >= LIKELY)
  const areOthersHardly = chances.filter(chance => chance > HARDLY).length === 1
  if (likely === undefined || more.length > 0 || !areOthersHardly) return heard
  return resolveReleases([...heard.releases, likely])
}
