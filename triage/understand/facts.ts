import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem, productNamed } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { isOfOther } from '../../knowledge/releases/said/given/isOfOther.ts'
import { nameLevels } from '../../knowledge/releases/said/nameLevels.ts'
import { recognizeProductAnswer } from '../../knowledge/releases/said/recognizeProductAnswer.ts'
import { recognizeServicePackAnswer } from '../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import {
  isSuiteOf,
  windowsOf,
  withImpliedWindows,
  withSuiteLevels
} from '../../knowledge/releases/suites.ts'
import type { Facts, Question } from '../answer.ts'
import { familiesNamed, familyOf, saysOfWindows } from './familiesNamed.ts'
import { likelyAnswer } from './machines/likelyAnswer.ts'
import { saysOneOrOther } from './machines/saysOneOrOther.ts'
import { withDoubt } from './machines/withDoubt.ts'
import type { RecognizedMessage } from './recognizeMessage.ts'
import {
  hasLevel,
  learnRelease,
  levelFields,
  releaseOf,
  withoutLevelDetail
} from './releases/learnRelease.ts'

/** Words of an answer that can only be one. */
const MAX_SHORT_ANSWER_WORDS = 4

const NO_RELEASE = { product: null, edition: null, version: null, servicePack: null }

export const NOTHING_KNOWN: Facts = {
  ...NO_RELEASE,
  article: null,
  symptom: null,
  unknown: [],
  others: [],
  ruledOut: [],
  nearby: null
}

/** What is known once this was said to the question: `'2'` to 'service-pack' → SP2. */
export function learn(known: Facts, heard: RecognizedMessage, asked: Question | null): Facts {
  const told = releasesTold(known, heard, asked)
  const kept = replacedBy(known, told).reduce(forgetProduct, known)
  // what takes the place of a level told before was told as a correction
  const mayBeDoubted = known.servicePack === null
  const learned = (mayBeDoubted ? withDoubt(heard.rest, told) : told)
    .flatMap(withLevelOfWindows)
    .flatMap(one => withLevelOfProgram(kept, one))
    .reduce(learnRelease, kept)
  const nearby = asked === 'event' ? nearbyTold(heard) : null
  const facts = nearby === null ? learned : { ...learned, nearby }
  if (asked !== null && told.length === 0 && heard.intent.name === 'dont-know')
    return { ...facts, unknown: [...facts.unknown, asked] }
  return facts
}

/**
 * The products known that make room for what is told: another version of the same program, once it
 * is told in a message of its own. SQL Server 6.5, then 'it is 7.0' → SQL Server 6.5
 */
export function replacedBy(known: Facts, told: readonly Release[]): readonly string[] {
  const named = told.flatMap(({ product }) => product ?? [])
  const families = named.filter(one => !isOperatingSystem(one)).map(familyOf)
  return statedReleases(known).flatMap(({ product }) => {
    const isReplaced =
      product !== null &&
      !isOperatingSystem(product) &&
      !named.includes(product) &&
      families.includes(familyOf(product))
    return isReplaced ? [product] : []
  })
}

/** The same facts with nothing known of a product. */
export function forgetProduct(facts: Facts, product: string): Facts {
  const others = facts.others.filter(other => other.product !== product)
  if (facts.product !== product) return { ...facts, others }
  return { ...withoutLevelDetail(facts), ...NO_RELEASE, others }
}

/** Every product known, the one the case is about first, and the Windows that one of them tells. */
export function releasesOf(facts: Facts): readonly Release[] {
  const known = RELEASES.get(facts)
  if (known !== undefined) return known
  const releases = withImpliedWindows(withSuiteLevels(statedReleases(facts)))
  RELEASES.set(facts, releases)
  return releases
}

/** What facts say that runs: asked for a dozen times in a turn. */
const RELEASES = new WeakMap<Facts, readonly Release[]>()

function statedReleases(facts: Facts): readonly Release[] {
  const isOwnKnown = facts.product !== null || hasLevel(facts)
  if (isOwnKnown) return [releaseOf(facts), ...facts.others]
  return facts.others
}

/** The same facts with this release as the one the case is about. */
export function focusOn(facts: Facts, release: Release): Facts {
  const rest = statedReleases(facts).filter(other => other.product !== release.product)
  return {
    ...withoutLevelDetail(facts),
    ...releaseOf(release),
    others: rest.filter(other => other.product !== null)
  }
}

/** The same facts with nothing the case is about: what is known is of other products. */
export function setAside(facts: Facts): Facts {
  if (facts.product === null) return facts
  const others = statedReleases(facts)
  return { ...withoutLevelDetail(facts), ...NO_RELEASE, others }
}

/** Forgets what was said of a question, so that it is asked again. */
export function forget(facts: Facts, question: Question): Facts {
  if (question === 'product' || question === 'version')
    return { ...withoutLevelDetail(facts), ...NO_RELEASE }
  if (question === 'service-pack') return { ...withoutLevelDetail(facts), servicePack: null }
  if (question === 'event') return { ...facts, nearby: null }
  if (question === 'article') return { ...facts, article: null }
  if (question === 'source') return facts
  return { ...facts, symptom: null }
}

/** The same facts with a level that nobody doubts. */
export function plainly({ isDoubtful: _, ...facts }: Facts): Facts {
  return facts
}

/** What stays true of the machine when the problem is another one. */
export function sameMachine(facts: Facts): Facts {
  return { ...facts, article: null, symptom: null, unknown: [], ruledOut: [], nearby: null }
}

function releasesTold(
  known: Facts,
  heard: RecognizedMessage,
  asked: Question | null
): readonly Release[] {
  const said = releasesSaid(known, heard, asked)
  if (asked !== 'service-pack') return said
  return isOfOtherProgram(known, heard.rest) ? said : likelyAnswer(heard.rest, said)
}

function releasesSaid(
  known: Facts,
  heard: RecognizedMessage,
  asked: Question | null
): readonly Release[] {
  const { releases: mentioned, rest } = heard
  if (heard.intent.name === 'dont-know' && saysOneOrOther(normalizeText(rest))) return []
  if (mentioned.some(release => release.product !== null)) return mentioned
  if (asked === 'product' || asked === 'version') {
    const answer = recognizeProductAnswer(rest)
    if (answer !== null) return [answer]
  }
  if (mentioned.length > 0) return mentioned
  const isLevel = asked === 'service-pack' && !areSeveral(rest) && !isOfOtherProgram(known, rest)
  return isLevel ? levelTold(known, rest) : []
}

/** The level that answers the question for one, or the product that is said in its place. */
function levelTold(known: Facts, text: string): readonly Release[] {
  const level = recognizeServicePackAnswer(text)
  // 'no, 3.0b' tells a version, and not that no service pack is in
  const isOfVersion = level?.servicePack === 0 && VERSION_TOLD.test(text)
  if (level !== null && !isOfVersion)
    return ownersOf(known, text).map(owner => ({ ...NO_RELEASE, product: owner, ...level }))
  const isShort = text.trim().split(/\s+/).length <= MAX_SHORT_ANSWER_WORDS
  const product = isShort ? recognizeProductAnswer(text) : null
  return product === null ? [] : [product]
}

/** Of several levels nobody knows which is the answer, where no rule tells it. */
function areSeveral(words: string): boolean {
  return new Set(nameLevels(words).map(({ servicePack }) => servicePack)).size > 1
}

/** 'it has MetaFrame 1.8 SP3 on top': of a program that is not of the articles. */
export function isOfOtherProgram(known: Facts, words: string): boolean {
  const told = releasesOf(known).flatMap(({ product }) => product ?? [])
  return familiesNamed(words).length === 0 && isOfOther(words, told)
}

const VERSION_TOLD = /\b\d{1,2}\.\d/

/**
 * Whose level an answer tells: that of the program asked about, unless another is named. 'the
 * exchange one has sp2' to a question about Outlook is of the Exchange that was stated, else of none.
 */
function ownersOf(known: Facts, words: string): readonly (string | null)[] {
  if (known.product !== null && !isOperatingSystem(known.product) && saysOfWindows(words))
    return windowsOfFacts(known)
  const named = familiesNamed(words)
  const isOfAsked = known.product === null || named.includes(familyOf(known.product))
  if (named.length === 0 || isOfAsked) return [known.product]
  return releasesOf(known).flatMap(({ product }) =>
    product !== null && named.includes(familyOf(product)) ? [product] : []
  )
}

/** The Windows that is known, or that a program known runs on; none: nobody said. */
export function windowsOfFacts(facts: Facts): readonly string[] {
  return releasesOf(facts).flatMap(({ product }) =>
    product !== null && isOperatingSystem(product) ? [product] : []
  )
}

/** 'none of these', 'there is nothing else', 'it is not there' */
const NO_EVENT = new RegExp(
  `^${oneOf(
    'no',
    'none',
    'nothing',
    'neither',
    'not? (?:one|any|other)',
    'there (?:is|are) no',
    "(?:i )?(?:can ?not|can't|do not|don't) (?:see|find)",
    "it(?:'s| is) not there"
  )}\\b`,
  'i'
)

/**
 * The numbers of the events that an answer says are logged, too; [] for none; null when it says
 * neither.
 */
function nearbyTold(heard: RecognizedMessage): readonly number[] | null {
  if (heard.events.length > 0) return heard.events.map(({ id }) => id)
  if (heard.intent.name === 'no' || NO_EVENT.test(heard.rest.trim())) return []
  return null
}

/**
 * A part of Windows has the level of its Windows: Internet Information Services 5.0 SP2 is on
 * Windows 2000 SP2.
 */
function withLevelOfWindows(told: Release): readonly Release[] {
  const windows = windowsOf(told.product ?? '')
  const isPart = told.product !== null && productNamed(told.product).kind === 'bundled'
  if (!isPart || windows === null || !hasLevel(told)) return [told]
  const { product, edition, version } = told
  return [
    { product, edition, version, servicePack: null },
    { ...told, product: windows, edition: null, version: null }
  ]
}

/** A level of the suite is that of the program of it that has one: VB 6.0, 'Visual Studio 6 SP5'. */
function withLevelOfProgram(known: Facts, told: Release): readonly Release[] {
  if (!hasLevel(told)) return [told]
  const programs = statedReleases(known).filter(
    one => hasLevel(one) && isSuiteOf(told.product ?? '', one.product ?? '')
  )
  return [told, ...programs.map(one => ({ ...one, ...levelFields(told) }))]
}
