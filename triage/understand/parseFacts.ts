import { recognizeIntent } from '../../knowledge/language/recognizeIntent.ts'
import { belowOf, type Level, letterOf, type Release } from '../../knowledge/releases/release.ts'
import { hasEdition } from '../../knowledge/releases/said/recognizeEdition.ts'
import { recognizeProductAnswer } from '../../knowledge/releases/said/recognizeProductAnswer.ts'
import { recognizeReleases } from '../../knowledge/releases/said/recognizeReleases.ts'
import { recognizeServicePackAnswer } from '../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import { findProducts } from '../../knowledge/releases/written/findProducts.ts'
import type { Facts, Question } from '../answer.ts'
import { choiceInEnglish } from '../wording/choicesIn.ts'
import { CHOICES, SYMPTOMS } from '../wording/english/choices.ts'
import { NOTHING_KNOWN } from './facts.ts'

/** The names a caller may give; every other one is told back as a mistake. */
export const FACT_NAMES = [
  'product',
  'edition',
  'version',
  'servicePack',
  'letter',
  'below',
  'article',
  'symptom',
  'unknown',
  'others',
  'ruledOut',
  'nearby'
] as const

const QUESTIONS: readonly Question[] = [
  'symptom',
  'product',
  'version',
  'service-pack',
  'event',
  'article'
]
/** Service packs have smaller numbers. */
const MAX_LEVEL = 100
/** Characters of a fact that a caller states. */
const MAX_FACT_LENGTH = 400

/**
 * Facts as a caller states them, in any of the ways people do.
 * `{ product: 'w2k', servicePack: 'SP2' }` → Windows 2000, 2
 * `{ servicePack: 'not sure' }` → unknown 'service-pack'
 * @throws TypeError with a sentence for the caller when a name or a value cannot be meant
 */
export function parseFacts(given: unknown): Facts {
  if (given === undefined || given === null) return NOTHING_KNOWN
  if (typeof given !== 'object' || Array.isArray(given))
    throw new TypeError('"facts" is an object such as {"product":"Windows 2000","servicePack":2}.')
  const facts = given as Record<string, unknown>
  rejectUnknownNames(facts)
  const product = parseProduct(facts.product)
  const name = product.release?.product ?? ''
  const nearby = parseNearby(facts.nearby)
  const pack = parseServicePack(facts.servicePack, facts.letter, product.release)
  const servicePack = pack.level?.servicePack ?? null
  const edition = parseText('edition', facts.edition)
  const version = parseText('version', facts.version)
  const below = parseBelow(facts.below) ?? product.release?.below
  return {
    product: product.release?.product ?? null,
    edition: ofProduct(edition, text => hasEdition(name, text)) ?? product.release?.edition ?? null,
    version: ofProduct(version, text => hasVersion(name, text)) ?? product.release?.version ?? null,
    servicePack,
    ...letterOf(pack.level ?? {}),
    ...(below === undefined ? {} : belowOf({ servicePack, below })),
    article: parseArticle(facts),
    symptom: parseSymptom(facts.symptom),
    unknown: [
      ...parseList('unknown', facts.unknown, isQuestion),
      ...product.unknown,
      ...pack.unknown,
      ...nearby.unknown
    ],
    others: parseList('others', facts.others, isRelease),
    ruledOut: parseList('ruledOut', facts.ruledOut, isShortText),
    nearby: nearby.ids
  }
}

function rejectUnknownNames(facts: Readonly<Record<string, unknown>>): void {
  const strange = Object.keys(facts).find(name => !(FACT_NAMES as readonly string[]).includes(name))
  if (strange === undefined) return
  const named = JSON.stringify(strange.slice(0, 40))
  throw new TypeError(`There is no fact named ${named}. The facts are ${FACT_NAMES.join(', ')}.`)
}

/** A service pack said not to be in; undefined when none is stated. */
function parseBelow(given: unknown): number | undefined {
  if (given === undefined || given === null || given === '') return undefined
  const number = typeof given === 'string' ? Number(given) : given
  if (typeof number === 'number' && Number.isInteger(number) && number > 0 && number < MAX_LEVEL)
    return number
  throw new TypeError('The fact "below" is the number of a service pack that is not installed.')
}

/**
 * The article, or the answer to the question whether somebody runs what the one article is about.
 */
function parseArticle({ article, product }: Readonly<Record<string, unknown>>): string | null {
  const stated = parseText('article', article) ?? (isYesOrNo(product) ? String(product) : null)
  const text = stated === null ? null : (choiceInEnglish(stated) ?? stated)
  return text?.replace(/^q(?=\d+$)/, 'Q') ?? null
}

function isYesOrNo(given: unknown): boolean {
  const answer = choiceInEnglish(String(given))
  return [CHOICES.yes, CHOICES.no, CHOICES.noneOfThese].some(one => one === answer)
}

function parseProduct(given: unknown): { release: Release | null; unknown: readonly Question[] } {
  const text = parseText('product', given)
  if (text === null || isYesOrNo(given)) return { release: null, unknown: [] }
  const release = recognizeProductAnswer(text) ?? namedAsAnswered(text)
  if (release !== null) return { release, unknown: [] }
  if (recognizeIntent(text).name === 'dont-know' || text === 'unknown')
    return { release: null, unknown: ['product'] }
  throw new TypeError(
    `${JSON.stringify(text.slice(0, 60))} is no product known here. ` +
      'Name it as people do, for example "Windows 2000", or say "not sure".'
  )
}

/** A product by the very name that answers give it: 'Visual SourceSafe 6.0' */
function namedAsAnswered(text: string): Release | null {
  const isNamed = /\d/.test(text) && findProducts(text).some(({ product }) => product === text)
  if (isNamed) return { product: text, edition: null, version: null, servicePack: null }
  return null
}

/** An edition or a version that the product cannot have was left from the product before it. */
function ofProduct(text: string | null, fits: (text: string) => boolean): string | null {
  if (text !== null && fits(text)) return text
  return null
}

function hasVersion(product: string, version: string): boolean {
  return (
    product === '' ||
    recognizeReleases(version).every(
      release => release.product === null || release.product === product
    )
  )
}

function parseServicePack(
  given: unknown,
  letter: unknown,
  release: Release | null
): { level: Level | null; unknown: readonly Question[] } {
  const behind = letterOf({ letter: parseText('letter', letter)?.toLowerCase() })
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given < MAX_LEVEL)
    return { level: { servicePack: given, ...behind }, unknown: [] }
  if (given !== undefined && given !== null && typeof given !== 'string')
    throw new TypeError('The fact "servicePack" is a whole number (0 for none) or a short text.')
  const text = parseText('servicePack', given)
  if (text === null)
    return {
      level:
        release === null || release.servicePack === null
          ? null
          : { servicePack: release.servicePack, ...letterOf(release) },
      unknown: []
    }
  const level = recognizeServicePackAnswer(text)
  if (level !== null) return { level: { ...behind, ...level }, unknown: [] }
  if (recognizeIntent(text).name === 'dont-know' || text === 'unknown')
    return { level: null, unknown: ['service-pack'] }
  throw new TypeError(
    `${JSON.stringify(text.slice(0, 60))} is no service pack. Give a number (0 for none), or say "not sure".`
  )
}

/**
 * Numbers of events, or the words of an answer: 'Event 7023 is there', 'None of these', 'not sure'.
 */
function parseNearby(given: unknown): {
  ids: readonly number[] | null
  unknown: readonly Question[]
} {
  if (given === undefined || given === null) return { ids: null, unknown: [] }
  const list = typeof given === 'number' ? [given] : given
  if (Array.isArray(list) && list.length <= 50 && list.every(isEventNumber))
    return { ids: list, unknown: [] }
  const text = parseText('nearby', given) ?? ''
  const ids = [...text.matchAll(/\b\d{1,5}\b/g)]
    .map(([digits]) => Number(digits))
    .filter(isEventNumber)
  if (ids.length > 0) return { ids, unknown: [] }
  if (recognizeIntent(text).name === 'dont-know' || text === 'unknown')
    return { ids: null, unknown: ['event'] }
  return { ids: [], unknown: [] }
}

/** The name of a symptom, or the words of the answer that states it. */
function parseSymptom(given: unknown): string | null {
  const stated = parseText('symptom', given)
  const text = stated === null ? null : (choiceInEnglish(stated) ?? stated)
  const symptom =
    text === null
      ? null
      : Object.entries(SYMPTOMS).find(pair =>
          pair.some(known => known.toLowerCase() === text.toLowerCase())
        )?.[0]
  if (symptom === undefined)
    throw new TypeError(
      `${JSON.stringify(text?.slice(0, 60))} is no symptom known here. ` +
        `The symptoms are ${Object.keys(SYMPTOMS).join(', ')}.`
    )
  return symptom
}

function parseText(name: string, given: unknown): string | null {
  if (given === undefined || given === null || given === '') return null
  if (typeof given !== 'string' || given.length > MAX_FACT_LENGTH)
    throw new TypeError(`The fact "${name}" is a short text.`)
  if (given.trim() === '') return null
  return given.trim()
}

function parseList<T>(
  name: string,
  given: unknown,
  belongs: (value: unknown) => value is T
): readonly T[] {
  if (given === undefined || given === null) return []
  const list = typeof given === 'string' ? given.split(',').map(part => part.trim()) : given
  if (!Array.isArray(list) || list.length > 50 || !list.every(belongs))
    throw new TypeError(`The fact "${name}" is a list as an answer returns it.`)
  return list
}

function isEventNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff
}
function isQuestion(value: unknown): value is Question {
  return QUESTIONS.includes(value as Question)
}
function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 60
}
function isRelease(value: unknown): value is Release {
  if (typeof value !== 'object' || value === null) return false
  const { product, edition, version, servicePack, letter } = value as Record<string, unknown>
  return (
    [product, edition, version].every(text => text === null || isShortText(text)) &&
    (letter === undefined || isShortText(letter)) &&
    (servicePack === null || typeof servicePack === 'number')
  )
}
