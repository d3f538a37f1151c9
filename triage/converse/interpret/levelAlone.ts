import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { NUMERALS } from '../../../knowledge/language/words/numerals.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { type Level, letterOf } from '../../../knowledge/releases/release.ts'
import { servicePacksOf } from '../../../knowledge/releases/servicePacksOf.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { countTerms } from '../../understand/sharesTerms.ts'
import type { Case } from '../case.ts'

/** Characters of a message that says a level and where it is from. */
const MAX_LENGTH = 80

const LEAD = `^(?:${oneOf(
  'oh|ah|argh|no|hm+|oops|sorry|wait|well|actually|ok(?:ay)?|now',
  "(?:it|that)(?:'s| is| was| says)|its"
)}[,.:;! ]+){0,4}`

/** '6a! just looked', 'hm, 4 it says, I see now': the level in front, no other number behind it. */
const LEVEL_FIRST = new RegExp(
  inSequence(
    `${LEAD}([0-6]|two|three|four|five|six)([a-c])?`,
    '(?: (?:it is|it says|it was|is on|is installed))?',
    String.raw`(?:$|[!,;…]|\.\.)(\D*)$`
  ),
  'i'
)

/** '5', '6a' */
const ONLY_LEVEL = /^([0-6])([a-c])?[.! ]*$/i

/**
 * The level that a number alone says, which no question asked for; null: it is of something else.
 * Once a level was told, it is another one. While titles are offered, it is the level of the one
 * product known, unless so many titles are offered that it is the place of one.
 */
export function levelAlone(known: Case, text: string): Level | null {
  const said = text.trim()
  if (known.step === null || said.length > MAX_LENGTH) return null
  const only = ONLY_LEVEL.exec(said)
  if (only !== null) return isOfOffered(known, Number(only[1])) ? levelIn(only) : null
  const first = LEVEL_FIRST.exec(said)
  if (first === null || known.facts.servicePack === null) return null
  const behind = normalizeText(first[3] ?? '')
  const isOfTrouble = tellsFault(behind) || asksByForm(behind)
  const saysNothing = countTerms(behind) === 0 && !isOfTrouble
  return SEEN.test(behind) || saysNothing ? levelIn(first) : null
}

/** Where a level is from, and why it was told wrong. */
const SEEN =
  /\b(?:look(?:ed)?|check(?:ed)?|saw|see|read|misread|mistake|typo|wrong|winver|hooray|yay|sorry)\b/

function isOfOffered({ pendingQuestion, between, facts }: Case, number: number): boolean {
  const isOpen = facts.product !== null && facts.servicePack === null
  if (pendingQuestion !== 'article' || !isOpen || number <= between.length) return false
  return servicePacksOf(facts.product ?? '').includes(number)
}

function levelIn([, number, letter]: RegExpExecArray): Level {
  const servicePack = NUMERALS[number?.toLowerCase() ?? ''] ?? Number(number)
  return { servicePack, ...letterOf({ letter: letter?.toLowerCase() }) }
}
