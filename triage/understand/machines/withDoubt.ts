import { chancesHere, type LikelyMention } from '../../../knowledge/language/whose/chancesHere.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { familiesNamed } from '../familiesNamed.ts'
import { contrastsMachines } from './affectedStatements.ts'

/**
 * Below it nobody is told that what corrects their problem is in already, before they confirm it:
 * of replies that rules take for a statement 99 of 100 from 0.85 on are one, and 88 of 100 of those
 * above 0.7.
 */
const PLAIN = 0.78
/** The same for the level of a product that is named beside it. */
const PLAIN_OF_PRODUCT = 0.4

/** By so much another of several may be likelier. */
const MARGIN_OF_SEVERAL = 0.5

/** 'the server is down so i cannot check', 'sp3 or sp4', 'sp3?', 'the download of sp4 broke off' */
const LEAVES_DOUBT = new RegExp(
  oneOf(
    String.raw`\b(?:i|we) (?:do ?n['o]?t|do not) know\b|\bno idea\b`,
    String.raw`\b(?:sp|service ?pack) ?\d[a-c]? ?\?`,
    // on its way, or only at hand
    String.raw`\b(?:download|unpack|extract)\w*\b`,
    String.raw`\bcopying\b`,
    String.raw`\b(?:on|auf|sur|su|op|en|em) (?:\w+ )?(?:cds?|dis[ck]s?)\b`,
    String.raw`\b(?:every\w*|all)\b.{0,30} (?:but|except)(?: for)? (?:this|mine|ours|the one)\b`,
    String.raw`\b(?:can ?not|can't|could(?: not|n't)|unable to) (?:\w+ )?(?:check|see|tell|verify|look|say|know)\b`,
    String.raw`\bany(?:body|one)'?s guess\b`,
    String.raw`\b(?:nobody|no one)(?: here)? (?:knows|can tell)\b`,
    String.raw`\b(?:sp|service ?pack) ?\d[a-c]? (?:or|oder|ou|o|of) (?:sp|service ?pack) ?\d`
  )
)

/**
 * What somebody was heard to have, doubtful where its level is said as one of another machine, a plan
 * or a guess might be: 'Negative on sp3' → SP3, doubtful; a bare 'SP3' is not.
 */
export function withDoubt(words: string, heard: readonly Release[]): readonly Release[] {
  const levelled = heard.filter(({ servicePack }) => servicePack !== null)
  const [only, ...others] = levelled
  if (only === undefined || others.length > 0 || isPlain(words, only)) return heard
  return heard.map(one => (one === only ? { ...one, isDoubtful: true } : one))
}

function isPlain(words: string, { servicePack }: Release): boolean {
  const levels = chancesHere(words).filter(({ level }) => level?.servicePack != null)
  if (levels.length === 0) return true
  if (LEAVES_DOUBT.test(normalizeText(words))) return false
  const own = levels.filter(({ level }) => level?.servicePack === servicePack)
  const best = highest(own)
  const areSeveral = own.length < levels.length
  // rules know which of two machines is in trouble, and which program has which level
  if (areSeveral && contrastsMachines(words)) return true
  if (areSeveral && highest(levels) - best >= MARGIN_OF_SEVERAL) return false
  const isOfProgram = areSeveral && familiesNamed(words).length > 0
  const isOfProduct = own.some(({ product }) => product !== null)
  return isOfProgram || best >= (isOfProduct ? PLAIN_OF_PRODUCT : PLAIN)
}

function highest(mentions: readonly LikelyMention[]): number {
  return Math.max(0, ...mentions.map(({ chance }) => chance))
}
