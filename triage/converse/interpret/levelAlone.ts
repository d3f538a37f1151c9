import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { NUMERALS } from '../../../knowledge/language/words/numerals.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import { type Level, letterOf } from '../../../knowledge/releases/release.ts'
import { levelGiven, numberGiven } from '../../../knowledge/releases/said/given/levelGiven.ts'
import { servicePacksOf } from '../../../knowledge/releases/servicePacksOf.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { reportsFailure } from '../../understand/cues/reportsSuccess.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { saysOfWindows } from '../../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms } from '../../understand/sharesTerms.ts'
import type { Case } from '../case.ts'
import { namesOtherProgram } from './describes.ts'

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

/**
 * The level that is named where one was asked for, or where it is told beside the advice that it is
 * still broken: then it is what is in, however it is wrapped; null: none is named, or another's.
 * 'Yes a service pack is in: number 1.', 'SP3 done, same thing'
 */
export function levelTold(known: Case, { rest, events }: RecognizedMessage): Level | null {
  const { step, pendingQuestion } = known
  if (step === null || events.length > 0 || isOfAnother(known, rest)) return null
  const words = normalizeText(rest)
  if (asksByForm(words)) return null
  if (pendingQuestion === 'service-pack') return levelGiven(rest) ?? numberGiven(rest)
  const isAdvised = pendingQuestion === null && step.kind === 'recommend'
  const isStillSo = reportsFailure(words) || PERSISTS.test(words)
  return isAdvised && isStillSo ? levelGiven(rest) : null
}

const PERSISTS = new RegExp(
  String.raw`\b${oneOf(
    'still|same|persists?|remains?|keeps?|continues?|nothing|unchanged|goes on|went on|ever',
    'no (?:change|difference|better|effect|luck|success)',
    '(?:not|never) (?:gone|solved|fixed|over|better|help\\w*|cure\\w*|change\\w*)',
    '(?:like|as) (?:before|always|ever)'
  )}\b`
)

/** Whether a level is said beside another program, or of the Windows below the program known. */
function isOfAnother(known: Case, text: string): boolean {
  const { product } = known.facts
  const isProgram = product !== null && !isOperatingSystem(product)
  return (isProgram && saysOfWindows(text)) || namesOtherProgram(known, text)
}

function isOfOffered({ pendingQuestion, between, facts }: Case, number: number): boolean {
  const isOpen = facts.product !== null && facts.servicePack === null
  if (pendingQuestion !== 'article' || !isOpen || number <= between.length) return false
  return servicePacksOf(facts.product ?? '').includes(number)
}

function levelIn([, number, letter]: RegExpExecArray): Level {
  const servicePack = NUMERALS[number?.toLowerCase() ?? ''] ?? Number(number)
  return { servicePack, ...letterOf({ letter: letter?.toLowerCase() }) }
}
