import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { recognizeProductAnswer } from '../../../knowledge/releases/said/recognizeProductAnswer.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { recognizeServicePackAnswer } from '../../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import { saidOrNot } from '../../understand/cues/ask/saysSo.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { cueOf } from '../../understand/cues/cueOf.ts'
import { releasesOf, windowsOfFacts } from '../../understand/facts.ts'
import { familiesNamed, familyOf, saysOfWindows } from '../../understand/familiesNamed.ts'
import { machinesNamed } from '../../understand/machines/machinesNamed.ts'
import { saysOneOrOther } from '../../understand/machines/saysOneOrOther.ts'
import { openingText } from '../../understand/openingText.ts'
import {
  type RecognizedMessage,
  recognizeMessage,
  releasesBeside
} from '../../understand/recognizeMessage.ts'
import { type Case, wordsOf } from '../case.ts'
import { machinesOf } from '../otherMachine.ts'
import { levelAlone, levelTold, takesBackAll } from './levelAlone.ts'
import { withVersionTold } from './versions/versionTold.ts'
import { withoutClients } from './withoutClients.ts'

/** 'SP2 or SP3, not sure' */
const UNSURE = new RegExp(
  String.raw`\b${oneOf(
    'not (?:quite |really |entirely )?(?:sure|certain)',
    'unsure',
    "don't know",
    'dunno',
    'maybe',
    'perhaps',
    'either',
    "can't (?:tell|remember)",
    'one of'
  )}\b`
)
const ORDINALS = ['first', 'second', 'third', 'fourth'].map(
  ordinal => new RegExp(`^\\s*(?:the )?${ordinal}(?: one)?[.!]?\\s*$`, 'i')
)

/**
 * What a message holds in the light of the open question: 'dunno, something with windows' and
 * 'SP2 or SP3, not sure' leave it open, 'the first' is the first answer offered.
 */
export function recognizeAnswer(known: Case, text: string): RecognizedMessage {
  const opens = known.pendingQuestion === null || known.pendingQuestion === 'symptom'
  const meant = spokenOf(known, known.events.length > 0 ? text.replace(LOGS, '$1 event $2') : text)
  const said = recognizeMessage(placeNamed(known, opens ? openingText(meant) : meant))
  const told = withVersionTold(known, withTold(known, said))
  const owned = withoutClients(known, withOwner(known, told))
  const heard = saidOrNot(withLevelTold(known, withProduct(known, owned)))
  if (known.pendingQuestion !== null && leavesOpen(known, heard))
    return { ...heard, releases: [], conflict: [], intent: { name: 'dont-know', confidence: 1 } }
  return heard
}

/** 'that one has SP6a', once a machine is spoken of: no other one. */
const THAT_ONE = new RegExp(
  inSequence(
    '^((?:(?:and|but|yes|no|oh),? )?)(?:that|this) (?:one|machine|server|box|pc|computer)',
    String.raw`(?=(?:'s)? (?:has|is|runs|was|got)\b)`
  ),
  'i'
)
/** 'he has 98', 'mine runs 2000', where a Windows is spoken of */
const RUNS_VERSION = new RegExp(
  inSequence(
    String.raw`\b(has|runs?|have|got|is|with|on) (95|98(?: ?se)?|me|2000|xp)`,
    String.raw`(?=[.!?]?$|[,;] | (?:and|but|too|here|there|sp ?\d)\b)`
  ),
  'gi'
)
/** 'sp3 on that one', 'sp4 there' */
const ON_THAT = /(?<=\d[a-z]?) (?:is |are )?(?:on|at) (?:that|this) (?:one|machine|server|box)\b/i
/** Behind an answer: where it is from. */
const ASIDE =
  /,? (?:(?:i|we) )?(?:just )?(?:looked it up|checked(?: it)?|i (?:just )?looked)[.! ]*$/i

/** Of Systems Management Server, where it is the program spoken of; 'the NT site server' is a machine. */
const SITE_SERVER = /(?<!\b(?:nt|w2k|windows|2000|\d\.\d|4) )\bsite server\b/gi

/** The message in words that can be read without what was said before. */
function spokenOf(known: Case, said: string): string {
  const { step, facts } = known
  if (step === null) return said
  const text = withoutOwnName(known, said)
  const isOfWindows = facts.product?.startsWith('Windows') === true
  const named = isOfWindows ? text.replace(RUNS_VERSION, '$1 Windows $2') : text
  const told =
    facts.product?.startsWith('Systems Management') === true
      ? named.replace(SITE_SERVER, 'SMS')
      : named
  return told.replace(THAT_ONE, '$1it').replace(ON_THAT, '').replace(ASIDE, '')
}

/** 'MAIL01 has sp1', where it is the machine of the case and no other is named → 'it has sp1' */
function withoutOwnName(known: Case, text: string): string {
  const [own, ...others] = machinesNamed(text)
  if (own === undefined || others.length > 0) return text
  const isFirst = text.slice(0, own.length).toUpperCase() === own
  if (!isFirst || !machinesOf(known).includes(own)) return text
  return text.replace(
    new RegExp(String.raw`^${own}(?='?s? (?:has|is|runs|was|got|shows|says)\b)`, 'i'),
    'it'
  )
}

/** 'the other one logs 1059': of events the number says enough. */
const LOGS = /\b(logs|logged|log|shows|showed|gets|got|has|with|and) #?(\d{3,5})(?=[\s,.;!?]|$)/gi

function leavesOpen(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  if (heard.conflict.length > 0 || saysOneOrOther(words)) return UNSURE.test(words)
  return heard.releases.length === 0 && (cueOf(words) === 'dont-know' || isBetween(known, words))
}

/** '2000 I guess, maybe 2003'; 'SP2, but not sure' */
function isBetween({ pendingQuestion }: Case, words: string): boolean {
  if (!UNSURE.test(words) || !/\d/.test(words)) return false
  if (pendingQuestion === 'product') return recognizeProductAnswer(words) === null
  return pendingQuestion === 'service-pack'
}

/** 'exchange is sp2, NT says sp3': a name without a version is that of what was told. */
function withTold(known: Case, heard: RecognizedMessage): RecognizedMessage {
  if (nameLevels(heard.rest).length === 0) return heard
  const told = releasesOf(known.facts).flatMap(({ product }) => product ?? [])
  const machines = machinesNamed(heard.rest)
  const own =
    machines.length > 1 ? machines.find(one => machinesOf(known).includes(one)) : undefined
  return { ...heard, ...releasesBeside(heard, told, own ?? null) }
}

/** '5.5 sp1': the level is that of this version. */
const VERSION_WITH_LEVEL = /\b(\d\.\d{1,2}[a-z]?)[,.;]?(?: with)? (?:sp|service pack) ?\d/i

/** A level of no product is that of what stands before it, and not of what was spoken of. */
function withOwner(known: Case, heard: RecognizedMessage): RecognizedMessage {
  const [level, ...others] = heard.releases
  if (level === undefined) return withLevelOfNamed(known, heard)
  if (level.product !== null || others.length > 0) return heard
  const version = VERSION_WITH_LEVEL.exec(heard.rest)?.[1]
  if (version !== undefined) {
    const of = versionOfKnown(known, version)
    return { ...heard, releases: of === null ? [] : [{ ...level, product: of.product }] }
  }
  const { product } = known.facts
  const isOfProgram = product !== null && !isOperatingSystem(product)
  if (!isOfProgram || !saysOfWindows(heard.rest)) return heard
  const windows = windowsOfFacts(known.facts)
  return { ...heard, releases: windows.map(one => ({ ...level, product: one })) }
}

/** Words of a message that may tell the level of a program and nothing else. */
const MAX_WORDS_OF_LEVEL = 8

/** 'exchange has sp1': of the Exchange that was told. */
function withLevelOfNamed(known: Case, heard: RecognizedMessage): RecognizedMessage {
  const [family, ...others] = familiesNamed(heard.rest)
  const isShort = heard.rest.split(/\s+/).length <= MAX_WORDS_OF_LEVEL
  const isOpen = family !== undefined && others.length === 0 && isShort
  if (!isOpen || known.step === null || asksByForm(normalizeText(heard.rest))) return heard
  const level = recognizeServicePackAnswer(heard.rest)
  const stated = releasesOf(known.facts).filter(
    ({ product }) => product !== null && familyOf(product) === family
  )
  const [owner] = stated
  if (level === null || owner === undefined || stated.length > 1) return heard
  return { ...heard, releases: [{ ...owner, ...level }] }
}

/**
 * 'no wait, it's 2000' after the verdict, '5.5' where Exchange was spoken of: what corrects an
 * answer, or is only a version, is read as the release that it is.
 */
function withProduct(known: Case, heard: RecognizedMessage): RecognizedMessage {
  if (heard.releases.length > 0 || heard.conflict.length > 0 || heard.events.length > 0)
    return heard
  const offered = choiceNamed(known, heard.rest)
  if (offered !== null) return { ...heard, releases: [offered] }
  const said = corrected(heard.rest)
  const level = levelAlone(known, heard.rest)
  if (level !== null) return { ...heard, releases: [{ ...NO_RELEASE, ...level }] }
  const mayReplace =
    known.step !== null && known.pendingQuestion === null && heard.intent.name === 'correct'
  const again = versionOfKnown(known, rightAfterAll(heard.rest))
  if (again !== null)
    return { ...heard, releases: [again], intent: { name: 'correct', confidence: 1 } }
  const product = versionOfKnown(known, said) ?? (mayReplace ? recognizeProductAnswer(said) : null)
  if (product === null) return heard
  return { ...heard, releases: [product] }
}

/** A level that no rule above knows whose it is, where it is the answer. */
function withLevelTold(known: Case, heard: RecognizedMessage): RecognizedMessage {
  if (takesBackAll(known, heard)) return { ...heard, releases: [{ ...NO_RELEASE, servicePack: 0 }] }
  const isLeftOpen = isBetween(known, normalizeText(heard.rest))
  if (heard.releases.length > 0 || heard.conflict.length > 0 || isLeftOpen) return heard
  const level = levelTold(known, heard)
  return level === null ? heard : { ...heard, releases: [{ ...NO_RELEASE, ...level }] }
}

const NO_RELEASE = { product: null, edition: null, version: null }

const BEFORE_CORRECTED = new RegExp(
  `^(?:(?:${oneOf(
    'oh|no|sorry|wait|well|ah|actually|oops|hm+|correction|my mistake|i meant?|rather',
    "(?:it|this|that)(?:'s| is| was)|its|we (?:have|run|use)|(?:the|on) (?:machine|server|pc) is",
    '(?:forget|never ?mind|ignore) (?:the |that |about the )?[a-z]+'
  )})[,.:! ]+)+`,
  'i'
)
const NOT_THE_OTHER = new RegExp(
  `[,; ]+${oneOf(
    '(?:and )?(?:not|instead of|rather than) .*',
    'sorry',
    '(?:actually|i mean)',
    '(?:was|is) (?:right|correct)(?: after all)?'
  )}[.! ]*$`,
  'i'
)

/** What a correction puts in place: 'sorry, it is 95, not 98' → '95' */
function corrected(text: string): string {
  return text.trim().replace(BEFORE_CORRECTED, '').replace(NOT_THE_OTHER, '')
}

/** 'I just looked in the admin program: 5.5 was right' → '5.5' */
function rightAfterAll(text: string): string {
  return RIGHT_AFTER_ALL.exec(text.trim())?.[1] ?? ''
}

const RIGHT_AFTER_ALL = new RegExp(
  inSequence(
    String.raw`(?:^|[:;,.!] |\b(?:so|and|but|that) )(?:it(?:'s| is| was) )?(?:the )?(\d[\d.]{1,3})`,
    oneOf(' (?:was|is) (?:right|correct|true)', ' after all', ',? as i (?:first )?said'),
    '(?: after all| first)?[.! ]*$'
  ),
  'i'
)

/** One of the products that were offered, by its name. */
function choiceNamed({ pendingQuestion, choices }: Case, text: string): Release | null {
  if (pendingQuestion !== 'product' && pendingQuestion !== 'version') return null
  const said = text.trim().toLowerCase()
  const product = choices.find(choice => /\d/.test(choice) && choice.toLowerCase() === said)
  return product === undefined ? null : { product, edition: null, version: null, servicePack: null }
}

/** '7.0', 'version 5.5', '2000': and no number of a service pack */
const VERSION = /^(?:the )?(?:version |v\.?)?(\d\.\d{1,2}[a-z]?|9[578]|20\d\d|\d\d\.\d)$/i

/** The release that a bare version is of the programs known, or else of those that were named. */
function versionOfKnown(known: Case, text: string): Release | null {
  const version = VERSION.exec(text.replace(/[.! ]+$/, ''))?.[1]
  if (version === undefined) return null
  const stated = releasesOf(known.facts).flatMap(({ product }) => product ?? [])
  const families = [...stated.map(familyOf), ...familiesNamed(wordsOf(known))]
  const found = [...new Set(families)].flatMap(family =>
    recognizeReleases(`${family} ${version}`).filter(
      ({ product }) => product !== null && familyOf(product) === family
    )
  )
  const [only] = found
  return only !== undefined && found.length === 1 ? only : null
}

const NUMBER = /^\W*(?:v(?:ersion)?\.? ?)?(\d+(?:\.\d+)?)\W*$/i
/** Beside products of all kinds, a number without a point may be a year or a place. */
const DOTTED = /^\W*(?:it(?:'s| is) |we (?:have|run) )?(?:v(?:ersion)?\.? ?)?(\d+\.\d+[a-z]?)\W*$/i

/**
 * 'the first' to a question about the product is the first of the answers offered; '5.5' is the
 * only version offered with that number.
 */
function placeNamed(known: Case, text: string): string {
  const { pendingQuestion, choices } = known
  if (pendingQuestion === 'version' || pendingQuestion === 'product') {
    const number = (pendingQuestion === 'version' ? NUMBER : DOTTED).exec(text)?.[1]
    const versions = choices.filter(
      choice => number !== undefined && choice.split(' ').includes(number)
    )
    if (versions.length === 1) return versions[0] ?? text
  }
  if (pendingQuestion !== 'product' && pendingQuestion !== 'version') return text
  return choices[ORDINALS.findIndex(ordinal => ordinal.test(text))] ?? text
}
