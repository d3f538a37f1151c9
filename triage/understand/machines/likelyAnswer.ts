import { chancesHere, type LikelyMention } from '../../../knowledge/language/whose/chancesHere.ts'
import { type Level, letterOf, type Release } from '../../../knowledge/releases/release.ts'
import { UNNAMED_OTHERS } from './otherMachines.ts'

/**
 * What a level must be like to be taken for the answer to which one is in; below it is asked again.
 * Of lines of writers left out 92 of 100 levels taken were in, and 95 of those from here on.
 */
const LEAST = 0.55
/** From here on one that no rule takes is in as surely as one that rules take. */
const SURE = 0.85
/** By how much the chance of one of several is above that of every other. */
const MARGIN = 0.3

/**
 * What rules heard as the answer to which service pack is in, without levels that are hardly this
 * machine's: 'there is a cd here labelled SP4' → none. That none is in, 'no service pack yet', names
 * none.
 */
export function likelyAnswer(words: string, said: readonly Release[]): readonly Release[] {
  const levels = levelsOf(words)
  if (levels.length === 0) return said
  return said.flatMap(release => likelyOf(levels, release))
}

/** The level that is the answer by what the words resemble; null: none of them clearly is. */
export function likelyLevel(words: string): Level | null {
  return bestOf(levelsOf(words))
}

/** Whether a level is as likely as what rules know, and no other beside it; a bare 'SP3' is. */
export function surelyResembles(words: string, { servicePack }: Level): boolean {
  return levelsOf(words).every(({ level, chance }) =>
    level?.servicePack === servicePack ? chance >= SURE : chance < MARGIN
  )
}

/** What is told of another machine is heard by its words. */
function levelsOf(words: string): readonly LikelyMention[] {
  if (UNNAMED_OTHERS.test(words)) return []
  return chancesHere(words).filter(
    ({ level }) => level?.servicePack != null && level.named !== null
  )
}

function bestOf(levels: readonly LikelyMention[]): Level | null {
  const [best] = levels.toSorted((a, b) => b.chance - a.chance)
  const servicePack = best?.level?.servicePack ?? null
  if (best?.level == null || servicePack === null || best.chance < LEAST) return null
  const isClear = levels.every(
    ({ level, chance }) => level?.servicePack === servicePack || best.chance - chance >= MARGIN
  )
  return isClear ? { servicePack, ...letterOf(best.level) } : null
}

function likelyOf(levels: readonly LikelyMention[], release: Release): readonly Release[] {
  if (release.servicePack === null) return [release]
  const named = levels.filter(({ level }) => level?.servicePack === release.servicePack)
  if (named.length === 0 || named.some(({ chance }) => chance >= LEAST)) return [release]
  // of several levels rules took one, or each for its product: they know which
  if (new Set(levels.map(({ level }) => level?.servicePack)).size > 1) return [release]
  return release.product === null ? [] : [{ ...release, servicePack: null, letter: undefined }]
}
