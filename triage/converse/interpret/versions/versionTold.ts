import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem } from '../../../../knowledge/releases/products.ts'
import type { Release } from '../../../../knowledge/releases/release.ts'
import {
  type NamedProduct,
  nameProducts
} from '../../../../knowledge/releases/said/nameProducts.ts'
import { recognizeProductAnswer } from '../../../../knowledge/releases/said/recognizeProductAnswer.ts'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import { isOrdinary } from '../../../../knowledge/releases/said/statementWords.ts'
import { versionsAlone } from '../../../../knowledge/releases/said/versions/versionsAlone.ts'
import { releasesOf } from '../../../understand/facts.ts'
import { familyOf } from '../../../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../../../understand/recognizeMessage.ts'
import type { Case } from '../../case.ts'
import { programsSpokenOf } from './programsSpokenOf.ts'

/** Characters of a message that may say which version runs. */
const MAX_LENGTH = 400
/** Words of a message that may say nothing else. */
const MAX_WORDS_OF_VERSION = 9
/** What asks, supposes or plans tells of no version that runs. */
const IS_OPEN = /\?|\b(?:if|would|could|will|about|or|than|from|until|upgrade|update)\b|['’]ll\b/i

/**
 * What a message says of the version of what is spoken of, though it may name it by that alone:
 * 'sorry, 5.5, the 5.0 one is gone' behind an event of Exchange's. Of two versions of a program the
 * one is here that is not told of as of something else.
 */
export function withVersionTold(known: Case, heard: RecognizedMessage): RecognizedMessage {
  const { rest, events, releases } = heard
  if (known.step === null || events.length > 0 || rest.length > MAX_LENGTH) return heard
  const families = programsSpokenOf(known)
  const words = withNames(rest, families)
  const isNamed = words === rest
  if ((isNamed && releases.length < 2) || (!isNamed && isOfWindowsAsked(known, rest))) return heard
  const named = nameProducts(words).filter(({ product }) => families.includes(familyOf(product)))
  const isTwo = new Set(named.map(({ product }) => product)).size > 1
  if (isNamed && !isTwo) return heard
  const here = hereOf(known, words, named)
  if (here === null || IS_OPEN.test(clauseOf(words, here))) return heard
  if (!isTwo && !isSaidAlone(words, here)) return heard
  return { ...heard, conflict: [], releases: releasesWith(here.product, words) }
}

/** A text with the name of its program in front of each version that stands alone. */
function withNames(words: string, families: readonly string[]): string {
  return versionsAlone(words, families, nameProducts(words)).reduceRight(
    (text, { product, start, end }) => `${text.slice(0, start)}${product}${text.slice(end)}`,
    words
  )
}

/** Whether a Windows was asked for, and is what the answer can name. */
function isOfWindowsAsked({ pendingQuestion, choices }: Case, words: string): boolean {
  if (pendingQuestion !== 'product' || !choices.some(isOperatingSystem)) return false
  const answer = recognizeProductAnswer(words)?.product
  return answer != null && isOperatingSystem(answer)
}

/** The one version that is here; of several the one that is told anew, in a clause of its own. */
function hereOf(
  { facts }: Case,
  words: string,
  named: readonly NamedProduct[]
): NamedProduct | null {
  const here = named.filter(one => one.isHere && !isTopic(words, one) && !isBeside(words, one))
  const [only, ...others] = here
  if (only === undefined) return null
  if (others.every(({ product }) => product === only.product)) return only
  const before = releasesOf(facts).map(({ product }) => product)
  const anew = here.filter(one => !before.includes(one.product) && isPlain(clauseOf(words, one)))
  const [first, ...more] = anew
  if (first === undefined || anew.length === here.length) return null
  return more.every(({ product }) => product === first.product) ? first : null
}

const BEGINS_CLAUSE = new RegExp(
  inSequence(
    oneOf(
      '^',
      '[,.;:!(\\n] ?',
      String.raw`\b(?:and|but|because|as|while|so|when|once|until|before|after|if) `
    ),
    '(?:the |our |my |that )?(?:old |new )?$'
  ),
  'i'
)
/** 'the 5.0 [one is gone]', '97 [is at home]', and not '5.5 [is right]', 'SP1 [is in]' */
const TOLD_OF = new RegExp(
  inSequence(
    '^(?: sp ?\\d\\w?)?',
    oneOf(
      ' (?:one|box|server|machine|pc|computer|version|site|system)(?= [a-z])',
      inSequence(
        '(?: (?:one|box|server|machine|pc|computer|version|site|system))?',
        oneOf("'s", ' (?:is|was|has|had|got|will|comes?|came|goes|went|runs?|belongs|died|stands)')
      )
    ),
    String.raw`\b(?! `,
    inSequence(
      '(?:(?:is|was) )?',
      oneOf(
        'right|correct|true|it\\b|what|here|this|installed|running|affected|in use|(?:on|in) (?:here|this)',
        'the (?:one (?:that|which|with|here|i)|affected|right|correct)',
        '(?:on|in|now)(?:[.,;!]|$)'
      )
    ),
    ')'
  ),
  'i'
)

/** Whether a clause is about a version: it tells of it what sets it apart from the one here. */
function isTopic(words: string, { start, end }: NamedProduct): boolean {
  return BEGINS_CLAUSE.test(words.slice(0, start)) && TOLD_OF.test(words.slice(end))
}

/** 'in 5.0 it was different', 'a colleague with 5.0' */
const OF_SOMETHING = /\b(?:in|with|under|for|of|like)(?: the| an?)? $/i

/** Whether a version is that of something beside: 'the driver is 3.51 [compatible]' */
function isBeside(words: string, { start, end }: NamedProduct): boolean {
  const next = /^ ([a-z'-]+)/i.exec(words.slice(end))?.[1]?.toLowerCase()
  const isOfNext = next !== undefined && !isOrdinary(next)
  return isOfNext || OF_SOMETHING.test(words.slice(0, start))
}

/** Whether a version is all that a message says, or all of its clause. */
function isSaidAlone(words: string, here: NamedProduct): boolean {
  const rest = `${words.slice(0, here.start)}1.0${words.slice(here.end)}`
  const isShort = rest.split(/\s+/).length <= MAX_WORDS_OF_VERSION && !IS_OPEN.test(rest)
  return isShort || isPlain(clauseOf(words, here))
}

/** Words of a clause that may say no more than which version it is. */
const MAX_WORDS_OF_CLAUSE = 8
const CLAUSE_END = /[.;:!?,\n]+(?=\s|$)|\b(?:and|but|because|since)\b/i

function clauseOf(words: string, { start, end }: NamedProduct): string {
  const before = words.slice(0, start).split(CLAUSE_END).at(-1) ?? ''
  const behind = words.slice(end).split(CLAUSE_END)[0] ?? ''
  const mark = /^[^?]*\?/.test(words.slice(end)) ? '?' : ''
  return `${before}${behind}${mark}`
}

function isPlain(clause: string): boolean {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}'’?-]+/gu) ?? []
  const isShort = words.length <= MAX_WORDS_OF_CLAUSE && !IS_OPEN.test(clause)
  return isShort && words.every(isOrdinary)
}

/** A product, with its level where one is told, and what other programs are told to run. */
function releasesWith(product: string, words: string): readonly Release[] {
  const all = recognizeReleases(words)
  const own = all.find(one => one.product === product)
  const loose = all.filter(one => one.product === null)
  const others = all.filter(
    one => one.product !== null && familyOf(one.product) !== familyOf(product)
  )
  const bare = { product, edition: null, version: null, servicePack: null }
  return [own ?? bare, ...loose, ...others]
}
