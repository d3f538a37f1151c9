import { chancesHere, type LikelyMention } from '../../../knowledge/language/whose/chancesHere.ts'
import { letterOf, type Release } from '../../../knowledge/releases/release.ts'
import { UNNAMED_OTHERS } from './otherMachines.ts'

/**
 * What a level must be like to be taken for the answer to which one is in; below it is asked again.
 * Of lines of writers left out 92 of 100 levels taken were in, and 95 of those from here on.
 */
const LEAST = 0.55
/** From here on it is the answer, though no rule takes it; beside another of this chance none is. */
const SURE = 0.85
const POSSIBLE = 0.4

/**
 * What rules heard as the answer to which service pack is in, without levels that are hardly this
 * machine's: 'there is a cd here labelled SP4' → none. Where rules heard none, one that surely is.
 * That none is in, 'no service pack yet', names none.
 */
export function likelyAnswer(words: string, said: readonly Release[]): readonly Release[] {
  const levels = levelsOf(words)
  if (levels.length === 0) return said
  if (said.some(({ servicePack }) => servicePack !== null))
    return areSeveral(levels) ? said : said.flatMap(release => withoutUnlikely(levels, release))
  return said.length > 0 ? said : onlySure(levels)
}

/** What is told of another machine is heard by its words. */
function levelsOf(words: string): readonly LikelyMention[] {
  if (UNNAMED_OTHERS.test(words)) return []
  return chancesHere(words).filter(
    ({ level }) => level?.servicePack != null && level.named !== null
  )
}

/** Of several levels rules took one, or each for its product: they know which. */
function areSeveral(levels: readonly LikelyMention[]): boolean {
  return new Set(levels.map(({ level }) => level?.servicePack)).size > 1
}

function withoutUnlikely(levels: readonly LikelyMention[], release: Release): readonly Release[] {
  const named = levels.filter(({ level }) => level?.servicePack === release.servicePack)
  const isLikely = named.length === 0 || named.some(({ chance }) => chance >= LEAST)
  if (isLikely) return [release]
  return release.product === null ? [] : [{ ...release, servicePack: null }]
}

function onlySure(levels: readonly LikelyMention[]): readonly Release[] {
  const [only, ...others] = levels.filter(({ chance }) => chance >= POSSIBLE)
  const level = only?.level
  if (only === undefined || level == null || others.length > 0 || only.chance < SURE) return []
  const { servicePack } = level
  return [{ product: null, edition: null, version: null, servicePack, ...letterOf(level) }]
}
