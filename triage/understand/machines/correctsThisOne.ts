import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { contrastsMachines } from './affectedStatements.ts'
import { ALL_BUT_THIS, ASIDE, MACHINES, NAMED_SO } from './otherMachines.ts'
import { tellsItIsWell } from './wellElsewhere.ts'

/** 'sorry', 'no', 'my mistake': what was told before is taken back. */
const TAKES_BACK = new RegExp(
  String.raw`^\W{0,4}(?:(?:ah|oh|but|well|hm+|argh|ok|and)[,.! ]+){0,2}${oneOf(
    'no|nope|sorry|pardon|oops|wait|hold on|hang on|wrong|correction|typo|actually|rather',
    "(?:my|our) (?:mistake|bad|fault|error)|i(?:'m| am| was) (?:wrong|mistaken)",
    'i (?:mixed|confused|misread|mistook|misspoke|mistyped|wrote|said|meant|mean|got)'
  )}\b`
)
const ASIDE_MACHINE = new RegExp(String.raw`\b${ASIDE} (?:${MACHINES}|laptops?|notebooks?)\b`)
const ANOTHER_MACHINE = new RegExp(String.raw`\b${ALL_BUT_THIS} ${NAMED_SO}${MACHINES}\b`)
const WORKS = /\b(?:works?|fine)\b/

/**
 * 'sorry, the test machine runs Windows XP, not 2000': what takes back something that was told is
 * of the machine that it was told of, and not of one beside it.
 */
export function correctsThisOne(text: string): boolean {
  const words = normalizeText(text)
  if (!TAKES_BACK.test(words) || !ASIDE_MACHINE.test(words)) return false
  if (contrastsMachines(text) || nameLevels(text).length > 1) return false
  return !ANOTHER_MACHINE.test(words) && !tellsItIsWell(words) && !WORKS.test(words)
}
