import { termsOf } from '../../../knowledge/articles/index/terms.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { namesOtherMachine } from '../../understand/cues/namesOtherMachine.ts'
import { saysTheSame } from '../../understand/cues/saysAnother.ts'
import { requestsSomething, tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { releasesOf } from '../../understand/facts.ts'
import { familyOf } from '../../understand/familiesNamed.ts'
import { contrastsMachines } from '../../understand/machines/affectedStatements.ts'
import { machinesNamed } from '../../understand/machines/machinesNamed.ts'
import {
  nameElsewhere,
  saysThere,
  subjectElsewhere
} from '../../understand/machines/subjectElsewhere.ts'
import {
  BOX,
  hasItToo,
  OF_THIS_CASE,
  placesElsewhere
} from '../../understand/machines/toldElsewhere.ts'
import { tellsItIsWell } from '../../understand/machines/wellElsewhere.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms } from '../../understand/sharesTerms.ts'
import { type Case, wordsOf } from '../case.ts'
import { isFineOnOther, isOf, machinesOf } from '../otherMachine.ts'

/**
 * 'the other server is fine', 'FTP02 (SP3) takes that password': said of the case, and no problem.
 * `leadsElsewhere`: whether the articles know it as another problem.
 */
export function isOnlyRemark(
  known: Case,
  heard: RecognizedMessage,
  leadsElsewhere: () => boolean
): boolean {
  if (isFineOnOther(known, heard)) return true
  if (!isRemarkElsewhere(known, heard)) return false
  const isWell = tellsItIsWell(normalizeText(heard.rest))
  return isWell || !tellsWhatItDoes(heard.rest) || !leadsElsewhere()
}

/**
 * Whether a message tells how another machine is, and not of the trouble there: that it is well, or
 * what it does with a level or a product that this one has not.
 */
function isRemarkElsewhere(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  if (!isToldOfAnother(known, heard) || hasItToo(words)) return false
  if (isBoxOf(known, heard.rest)) return true
  if (THIS_ONE.test(words) || contrastsMachines(heard.rest)) return false
  if (tellsItIsWell(words) || deniesTold(known, words)) return true
  if (saysTheSame(words)) return false
  if (tellsFault(words) || !contradicts(known, heard.rest)) return false
  return placesElsewhere(words).some(place => !OTHER.test(place)) || tellsWhatItDoes(heard.rest)
}

const OTHER = /^(?:other|second|another)\b/

/** 'my colleague's PC does not lock up': what is told of the case does not happen there. */
function deniesTold(known: Case, words: string): boolean {
  const told = termsOf(wordsOf(known))
  return termsOf(DENIED.exec(words)?.[1] ?? '').some(term => told.includes(term))
}

const DENIED =
  /\b(?:(?:does|do|did|has|have|is|are|can)(?: not|n'?t)|never|without) ((?:\w+ ){0,2}\w+)/

/** 'on the NT box it is SP6': a machine known by another system than the one in trouble has. */
function isBoxOf({ facts }: Case, text: string): boolean {
  if (facts.product === null || TAKES_BACK.test(text)) return false
  const version = OF_VERSION.exec(text)?.[1]
  if (version !== undefined && !facts.product.includes(version)) return true
  return recognizeReleases(text).some(
    ({ product, start, end }) =>
      product !== null &&
      isOperatingSystem(product) &&
      product !== facts.product &&
      THE.test(text.slice(0, start)) &&
      BEHIND.test(text.slice(end))
  )
}

const TAKES_BACK = /^(?:no|nope|sorry|wait|oops|actually)\b/i
const THE = /\b(?:the|our|(?:have|there is|there's) an?) (?:(?:old|other|second) )?$/i
const BEHIND = new RegExp(String.raw`^ ?(?:(?:web|mail|file|print) )?(?:${BOX}|ones?)\b`, 'i')
/** 'the 5.0 server' beside one of another version */
const OF_VERSION = new RegExp(String.raw`\b(?:the|our) (\d\.\d{1,2}) (?:${BOX}|ones?)\b`, 'i')

/** 'our old box is SP3, this one SP1': the case's machine is spoken of beside the other. */
const THIS_ONE =
  /\b(?:this (?:one|box|machine|server|pc|computer)|ours|mine|it(?:'s| is) (?:[a-z]+ ){0,2}(?:sp|service pack) ?\d)\b/

/** "the build machine shows it too": the trouble told of is on another machine as well. */
export function hasItElsewhere(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  const isSame = hasItToo(words) || (saysTheSame(words) && contradicts(known, heard.rest))
  return isSame && isToldOfAnother(known, heard)
}

/** Words of a message that may tell of one machine beside the case's. */
const MAX_WORDS = 40

function isToldOfAnother(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  const isAsked = heard.rest.includes('?') || asksByForm(words) || requestsSomething(words)
  return !isAsked && isAboutAnother(known, heard)
}

/** Whether a message speaks of a machine that is not the case's. */
export function isAboutAnother(known: Case, { rest, events }: RecognizedMessage): boolean {
  const words = normalizeText(rest)
  if (known.step === null || events.length > 0) return false
  if (words.split(' ').length > MAX_WORDS || OF_THIS_CASE.test(words)) return false
  const named = machinesNamed(rest)
  if (named.some(machine => machinesOf(known).includes(machine))) return false
  const isNamed = named.some(machine => !isOf(known, machine))
  return isNamed || isPlacedElsewhere(known, words) || isOfAnother(known, rest)
}

/** By whose it is or where it stands, where neither was said of the case. */
function isPlacedElsewhere(known: Case, words: string): boolean {
  const told = normalizeText(wordsOf(known))
  const isNew = placesElsewhere(words).some(place => !told.includes(place))
  return isNew || namesOtherMachine(words)
}

/** By anything that is new, where what runs there is not what runs on this one. */
function isOfAnother(known: Case, text: string): boolean {
  if (!contradicts(known, text)) return false
  const words = normalizeText(text)
  const told = normalizeText(wordsOf(known))
  const name = nameElsewhere(text)
  const isNamed = (name !== null && !told.includes(name.toLowerCase())) || isBoxOf(known, text)
  return (
    isNamed || saysThere(words) || isUnder(known, text) || subjectElsewhere(words, told) !== null
  )
}

/** 'on Windows 95 machines it works': by the product under which it is well. */
function isUnder({ facts }: Case, text: string): boolean {
  return recognizeReleases(text).some(
    ({ product, start }) =>
      product !== null &&
      product !== facts.product &&
      UNDER.test(text.slice(0, start)) &&
      tellsItIsWell(normalizeText(text))
  )
}

const UNDER = /\b(?:on|under|in|with|from) (?:(?:the|our|all|other|any|an?|some|my) )*$/i

/** More than its name and what runs there. */
function tellsWhatItDoes(text: string): boolean {
  const runs = recognizeReleases(text).toSorted((a, b) => b.start - a.start)
  const left = runs.reduce((said, { start, end }) => said.slice(0, start) + said.slice(end), text)
  const names = [...machinesNamed(text), ...placesElsewhere(normalizeText(text))]
  const told = names.reduce((rest, name) => rest.replace(name, ' '), left.replaceAll(LEVELS, ' '))
  return countTerms(told) > 0
}

const LEVELS = /\b(?:sp|service pack)[ -]?\d[a-z]?\b/gi

/** Whether a message names a level or a product in place of one that is known. */
function contradicts({ facts }: Case, text: string): boolean {
  const known = releasesOf(facts)
  const levels = nameLevels(text).map(level => ({ ...level, ...NO_PRODUCT }))
  const told = [...recognizeReleases(text), ...levels]
  return told.some(release => known.some(one => isOtherThan(release, one)))
}

const NO_PRODUCT = { product: null, edition: null, version: null }

function isOtherThan(told: Release, known: Release): boolean {
  if (told.product === null || told.product === known.product) {
    const isLevelled = told.servicePack !== null && known.servicePack !== null
    return isLevelled && told.servicePack !== known.servicePack
  }
  if (known.product === null) return false
  const areSystems = isOperatingSystem(told.product) && isOperatingSystem(known.product)
  return areSystems || familyOf(told.product) === familyOf(known.product)
}
