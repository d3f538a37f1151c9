import { chancesHere, type LikelyMention } from '../../../knowledge/language/whose/chancesHere.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { productNamed } from '../../../knowledge/releases/products.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { levelsUnsaid } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { saysItOnceWorked } from '../cues/reportsSuccess.ts'
import { resolveReleases } from '../releases/resolveReleases.ts'
import { UNNAMED_OTHERS } from './otherMachines.ts'

/** 'two are SP2, one is SP4': of machines that are only counted nobody knows which is meant. */
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d])${oneOf(
    'two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}',
    'some|half|most|several|many'
  )} (?:of (?:them|the|our|these) )?(?:\p{L}+ )?(?:is|are|has|have|had|runs?|with|at|on|got)\b`,
  'iu'
)

/** 'on win95 I was renaming a file': what somebody did there when the trouble came is no past. */
const DOING =
  /\b(?:i|we|he|she|they|users?) (?:was|were) (?:just )?(?!using|running|having)\p{L}+ing\b/iu

/** What rules heard of what runs. */
type Resolved = ReturnType<typeof resolveReleases>

/**
 * Below it what rules take for that of the machine in question is not taken for it. A level that is
 * not there would say "already in", and one that was not heard is asked for: of those taken back
 * one of six was here.
 */
const UNLIKELY_PRODUCT = 0.07
const UNLIKELY_LEVEL = 0.2
/** A product from here on keeps its level, and is no past where somebody says that it once worked. */
const UNLIKELY_OWNER = 0.45
/** From it on a level is taken that rules leave open. */
const SURE = 0.8
/** Beside another level of this chance none is sure. */
const POSSIBLE = 0.4
/** By how much the chance of one is above that of every other, where only one of them may be here. */
const MARGIN = { system: 0.55, level: 0.45, version: 0.3, guess: 0.3 } as const

/**
 * What rules heard of a statement, without what is hardly the machine's in question, and with what
 * surely is, by what the words resemble: 'my own pc has 98 and works fine' → no product. `told`: the
 * words without those that rules found to be of other machines.
 */
export function likelyHere(words: string, told: string, heard: Resolved): Resolved {
  const mentions = chancesHere(words)
  if (mentions.length === 0) return heard
  if (heard.conflict.length > 0) return settledByChance(mentions, words, heard)
  const releases = withoutLesser(mentions, heard.releases)
  // what is told of another machine is a case of its own, and is heard by its words
  if (UNNAMED_OTHERS.test(words)) return { ...heard, releases }
  const least = saysItOnceWorked(normalizeText(words)) ? UNLIKELY_OWNER : UNLIKELY_PRODUCT
  const likely = DOING.test(words) ? releases : likelyOf(mentions, releases, least)
  return withSureLevel(mentions, levelsUnsaid(told), { ...heard, releases: likely })
}

/**
 * Of two versions of a program the one that is far likelier: 'came with ie 4, I put ie 5.01 on' → the
 * second
 */
function withoutLesser(
  mentions: readonly LikelyMention[],
  releases: readonly Release[]
): readonly Release[] {
  return releases.filter(one => {
    const chance = chanceOf(mentions, { ...one, servicePack: null })
    return !releases.some(
      other =>
        isOtherVersion(one, other) &&
        (chanceOf(mentions, { ...other, servicePack: null }) ?? 0) - (chance ?? 1) >= MARGIN.version
    )
  })
}

function isOtherVersion(one: Release, other: Release): boolean {
  if (one.product === null || other.product === null || one.product === other.product) return false
  return productNamed(one.product).family === productNamed(other.product).family
}

/** Without products that are unlikely, with their levels, and without levels that are. */
function likelyOf(
  mentions: readonly LikelyMention[],
  releases: readonly Release[],
  least: number
): readonly Release[] {
  const levels = mentions.filter(({ level }) => level !== null)
  // where rules took one of several levels, they know which
  const areToldApart = levels.some(
    ({ level }) => !releases.some(({ servicePack }) => servicePack === level?.servicePack)
  )
  return releases.flatMap(release => {
    const { product, servicePack } = release
    if (product !== null && isUnlikely(productsNamed(mentions, product), least)) return []
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

/** Of those that contradict each other the one that is far likelier than every other. */
function settledByChance(
  mentions: readonly LikelyMention[],
  words: string,
  heard: Resolved
): Resolved {
  const areLevels = new Set(heard.conflict.map(({ product }) => product)).size === 1
  if (areLevels && COUNTED.test(words)) return heard
  const judged = heard.conflict.map(one => ({
    one,
    chance: chanceOf(mentions, areLevels ? one : { ...one, servicePack: null })
  }))
  const [best] = judged.toSorted((a, b) => (b.chance ?? 0) - (a.chance ?? 0))
  if (best?.chance == null) return heard
  const { one: most, chance: top } = best
  const others = judged.filter(({ one }) => !isSame(one, most, areLevels))
  const isFarLikelier = others.every(({ one, chance }) => {
    const isGuess = mentions.some(({ product, isGuess: is }) => is && product === one.product)
    const margin = isGuess ? MARGIN.guess : MARGIN.system
    return chance !== null && top - chance >= (areLevels ? MARGIN.level : margin)
  })
  return isFarLikelier ? resolveReleases([...heard.releases, most]) : heard
}

function isSame(one: Release, other: Release, areLevels: boolean): boolean {
  return areLevels ? one.servicePack === other.servicePack : one.product === other.product
}

/** The chance of a level, or of a product without one; null where its name is not judged. */
function chanceOf(
  mentions: readonly LikelyMention[],
  { product, servicePack }: Release
): number | null {
  const named =
    servicePack === null
      ? productsNamed(mentions, product)
      : mentions.filter(({ level }) => level?.servicePack === servicePack)
  return named.length === 0 ? null : Math.max(...named.map(({ chance }) => chance))
}
