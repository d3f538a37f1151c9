import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { NUMERALS } from '../../../knowledge/language/words/numerals.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import { type Level, letterOf, type Release } from '../../../knowledge/releases/release.ts'
import { levelGiven, numberGiven } from '../../../knowledge/releases/said/given/levelGiven.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { recognizeServicePackAnswer } from '../../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import { servicePacksOf } from '../../../knowledge/releases/servicePacksOf.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { namesOtherMachine } from '../../understand/cues/namesOtherMachine.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { isOfOtherProgram } from '../../understand/facts.ts'
import { saysOfWindows } from '../../understand/familiesNamed.ts'
import { isHypothesis } from '../../understand/hypothesis.ts'
import { likelyLevel, surelyResembles } from '../../understand/machines/likelyAnswer.ts'
import { UNNAMED_OTHERS } from '../../understand/machines/otherMachines.ts'
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

/** Where a level or a version is from, and why it was told wrong. */
export const SEEN = new RegExp(
  String.raw`\b${oneOf(
    'look(?:ed|ing)?|check(?:ed|ing)?|saw|see|read|misread|winver|hooray|yay|turn(?:s|ed) out',
    'that was (?:my|his|her|our|the other|another)(?: own)? \\w+',
    'mistake|mistook|mix(?:ed)?(?: \\w+)? up|typo|wrong|sorry|oops|pardon|apologi[sz]\\w+|my (?:bad|fault)',
    'correction(?=[:,. ])|correct(?:ed|s)|actually|i mean|meant|forget|(?:not|no|instead of) (?:sp ?|the )?\\d'
  )}\b`
)

/**
 * The level that is named where one was asked for, in place of one told before, or beside the word
 * that it is still broken: then it is what is in, however it is wrapped; null: none, or another's.
 * 'Yes a service pack is in: number 1.', 'SP3 done, same thing'
 */
export function levelTold(
  known: Case,
  { rest, events }: RecognizedMessage
): (Level & Pick<Release, 'isDoubtful'>) | null {
  const { step, pendingQuestion, facts } = known
  if (step === null || events.length > 0) return null
  const words = normalizeText(rest)
  if (pendingQuestion === 'service-pack') return levelAnswered(known, rest)
  if (isOfAnother(known, rest)) return null
  if (pendingQuestion !== null || isOfElse(words)) return null
  if (facts.servicePack !== null && SEEN.test(words)) return levelCorrected(rest)
  return saysItPersists(known, words) ? levelGiven(rest) : null
}

/**
 * By what is said of it, or by what the words resemble: 'SP3 for ages' names no program. That it is
 * in is to be confirmed, unless it surely resembles what is.
 */
function levelAnswered(known: Case, rest: string): ReturnType<typeof levelTold> {
  if (asksByForm(normalizeText(rest)) || isOfKnown(known, rest)) return null
  const given = isOfOtherProgram(known.facts, rest) ? null : (levelGiven(rest) ?? numberGiven(rest))
  const level = given ?? likelyLevel(rest)
  return level === null || surelyResembles(rest, level) ? level : { ...level, isDoubtful: true }
}

/** Whether a message says behind the advice or the titles that it is still so, and asks nothing. */
export function saysItPersists({ step, pendingQuestion }: Case, words: string): boolean {
  const isAdvised = step?.kind === 'recommend' && pendingQuestion === null
  const isOffered = pendingQuestion === 'article'
  return (isAdvised || isOffered) && PERSISTS.test(words) && !asksByForm(words)
}

/** 'nothing is on', 'none was ever installed', 'there is nothing on it' */
const NOTHING_IN = new RegExp(
  String.raw`\b(?:nothing|none)(?: at all)?(?: is| was| has been|'s)?(?: ever)? ${oneOf(
    'on(?= it\\b| there\\b| here\\b|[.,;! ]*$)',
    'in(?=[.,;! ]*$)',
    'installed|applied'
  )}`
)

/**
 * Whether a message says that a level it names, told before, was never put in, and no other is:
 * 'sorry, SP2 is only on the CD. Nothing is on'
 */
export function takesBackAll({ facts }: Case, { rest, releases }: RecognizedMessage): boolean {
  const words = normalizeText(rest)
  const isIn = releases.some(({ servicePack }) => servicePack !== null)
  const isTold = nameLevels(rest).some(({ named }) => named === facts.servicePack)
  const isTakenBack = releases.some(({ below }) => below !== undefined) || SEEN.test(words)
  return !isIn && isTold && isTakenBack && NOTHING_IN.test(words) && !isOfElse(words)
}

/** Of another machine, asked or supposed. */
function isOfElse(words: string): boolean {
  const isOther = UNNAMED_OTHERS.test(words) || namesOtherMachine(words)
  return isOther || words.includes('?') || isHypothesis(words)
}

/** 'my mistake, it has none installed', 'i misread, the number is four' */
function levelCorrected(text: string): Level | null {
  const told = text.replace(FIRST_CLAUSE, first => (SEEN.test(normalizeText(first)) ? '' : first))
  const now = told.replace(NOT_BEFORE, '').trim()
  return levelGiven(text) ?? numberGiven(now) ?? recognizeServicePackAnswer(now)
}

/** 'it is 4 [and not 3]' */
const NOT_BEFORE = /,? (?:and )?(?:not|instead of|rather than) (?:sp ?)?\d[a-c]?\b/i

const FIRST_CLAUSE = /^[^,;:.!\n]{2,40}[,;:.!]+\s/

const PERSISTS = new RegExp(
  String.raw`\b${oneOf(
    'still|same|persists?|remains?|keeps?|continues?|nothing|unchanged|goes on|went on|ever',
    'no (?:change|difference|better|effect|luck|success)',
    '(?:not|never) (?:gone|solved|fixed|over|better|help\\w*|cure\\w*|change\\w*)',
    "(?:did|does|has|have)(?: not|n't) (?:help|cure|solve|fix|change|improve)\\w*",
    '(?:like|as) (?:before|always|ever)|again|in vain|useless|no use'
  )}\b`
)

/** Whether a level is said beside another program, or of the Windows below the program known. */
function isOfAnother(known: Case, text: string): boolean {
  return isOfKnown(known, text) || isOfOtherProgram(known.facts, text)
}

/** Beside one of those that articles are about. */
function isOfKnown(known: Case, text: string): boolean {
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
