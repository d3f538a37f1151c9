import { oneOf } from '../../language/words/oneOf.ts'
import { isOperatingSystem, PRODUCTS, productNamed } from '../products.ts'
import { isSuiteOf } from '../suites.ts'
import { SOME_SYSTEM } from './nameKnown.ts'
import { isNameOfOther } from './nameOfOther.ts'
import type { NamedProduct } from './nameProducts.ts'
import { isPoint, type StatementToken } from './statementTokens.ts'
import { isOrdinary, OF_OTHERS } from './statementWords.ts'

/**
 * Whose a level is: a product, nobody named ('none'), or somebody whose level says nothing here
 * ('another': a program without a version, a name not known, or one of several that it could be).
 */
export type LevelOwner = NamedProduct | 'none' | 'another'

type Owners = ReadonlyMap<number, LevelOwner>

/** A level's place among the tokens of its statement, and the owners of the levels before it. */
type Place = {
  readonly tokens: readonly StatementToken[]
  readonly at: number
  readonly owners: Owners
}

/** Where the words of one statement end. */
const STOPS: ReadonlySet<string> = new Set([...'.!?;,\n'])
const IS_OF_OTHERS = new RegExp(`^${oneOf(...OF_OTHERS)}$`, 'i')
const SENTENCE_ENDS: ReadonlySet<string> = new Set([...'.!?'])
/** Words and marks beside a level in a sentence of its own: 'It is SP3 here.' */
const MAX_ALONE = 5
/** Marks between a level and the product behind it: 'SP3, Windows 2000', 'SP3 (Windows 2000)' */
const JOINTS: ReadonlySet<string> = new Set([...',:(/-'])
/** 'printers vanish [since] SP3': what stands before it is no name beside the level. */
const SINCE: ReadonlySet<string> = new Set(
  'since after following seit depuis après desde tras dopo dal sinds'.split(' ')
)
/** Windows itself, named without its release. */
export const SYSTEM: ReadonlySet<string> = new Set(['windows', 'win', 'os'])
/** 'SP3 still, Windows 2000' */
const LASTING: ReadonlySet<string> = new Set(['still', 'now', 'only', 'yet'])
const OF_OR_FOR: ReadonlySet<string> = new Set(['of', 'for', 'to', 'für', 'pour', 'para', 'per'])
const ON: ReadonlySet<string> = new Set(['on', 'in', 'auf', 'sur'])
const ARTICLES: ReadonlySet<string> = new Set(
  'the our my your a an this that these those all both every each ms microsoft'.split(' ')
)
/** Words between a level and 'on' or 'of'. */
const MAX_WORDS_BEFORE_OF = 5

/** The owner of each level of a statement, in order. */
export function levelOwners(tokens: readonly StatementToken[]): readonly LevelOwner[] {
  const owners = new Map<number, LevelOwner>()
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'level') owners.set(at, ownerOf({ tokens, at, owners }))
  }
  return [...owners.values()]
}

function ownerOf(place: Place): LevelOwner {
  const before = ownerBefore(place)
  const of = ownerSaidBehind(place, OF_OR_FOR)
  const on = ownerSaidBehind(place, ON)
  const behind = isTaken(place, before) ? (of ?? on) : null
  if (behind !== null) return behind
  if (before !== null && isBeside(place)) return before
  return of ?? before ?? on ?? ownerJoined(place) ?? looseOwner(place)
}

/** Whether nothing but marks stands between a level and the name before it. */
function isBeside({ tokens, at }: Place): boolean {
  const near = tokens.slice(0, at).findLast(({ kind }) => kind !== 'mark')
  return near !== undefined && near.kind !== 'word' && near.kind !== 'level'
}

/** 'SP2 on Exchange 5.5 and [SP3] on NT 4': the name before it has a level already. */
function isTaken({ owners }: Place, before: LevelOwner | null): boolean {
  return [...owners.values()].some(owner => owner === before)
}

/** The name before a level within its own statement; null when none stands there. */
function ownerBefore(place: Place): LevelOwner | null {
  for (let one = place.at - 1; one >= 0; one--) {
    const token = place.tokens[one]
    if (token === undefined) return null
    if (SINCE.has(token.word)) return null
    if (STOPS.has(token.word) && !isPoint(token, place.tokens[one + 1])) return null
    if (SYSTEM.has(token.word)) return systemOf(place)
    if (token.kind !== 'mark' && !(token.kind === 'word' && isOrdinary(token.word))) {
      return ownerAt(place, one)
    }
  }
  return null
}

/** 'Windows SP: 1': of the one system that is named, or of whichever it is. */
function systemOf({ tokens }: Place): LevelOwner {
  const named = tokens.flatMap(({ product }) => product ?? [])
  const [system, ...others] = named.filter(({ product }) => isOperatingSystem(product))
  if (system === undefined && named.length === 0) return 'none'
  if (system === undefined || others.length > 0) return 'another'
  return system
}

function ownerAt({ tokens, at, owners }: Place, one: number): LevelOwner | null {
  const token = tokens[one]
  if (token?.kind === 'level') return sharedOwner(owners.get(one))
  if (token?.kind === 'program') return memberOf(token.word, tokens) ?? 'another'
  if (token?.product != null) return ownerNamed(token.product)
  if (tokens.some(({ kind }) => kind === 'product')) return 'another'
  return isNameOfOther(tokens, one, at) ? 'another' : null
}

/**
 * The product that a program without its version is: the one of its name, 'SQL 7 ... SP2 for sql', or
 * one of its suite, 'VB 6, Visual Studio SP5'; undefined for none and for several.
 */
function memberOf(program: string, tokens: readonly StatementToken[]): NamedProduct | undefined {
  const said = program.toLowerCase()
  const suite = said === 'vs' ? 'visual studio' : said
  const suites = PRODUCTS.filter(({ family }) => family.toLowerCase() === suite)
  const members = tokens
    .flatMap(({ product }) => product ?? [])
    .filter(one => isCalled(one, said) || suites.some(({ name }) => isSuiteOf(name, one.product)))
  const versions = new Set(members.map(({ product }) => product.replace(/^.* /, '')))
  if (versions.size > 1) return undefined
  return members[0]
}

function isCalled({ product }: NamedProduct, program: string): boolean {
  return product.toLowerCase().startsWith(`${program} `)
}

/** 'SP1 to SP2': the second is of what the first is of. */
function sharedOwner(owner: LevelOwner | undefined): LevelOwner | null {
  if (owner === undefined || owner === 'none') return null
  return owner
}

/** A part of Windows has no levels of its own: 'Windows 2000, IIS 5 SP2' is of Windows 2000. */
function ownerNamed(named: NamedProduct): LevelOwner | null {
  if (mayHave(named) || named.product === SOME_SYSTEM) return named
  if (productNamed(named.product).kind === 'bundled') return null
  return 'another'
}

/**
 * 'SP3 of Exchange', 'service pack 2 for our Windows 2000', 'SP2 is installed on this Windows 2000
 * server'
 */
function ownerSaidBehind(
  { tokens, at }: Place,
  prepositions: ReadonlySet<string>
): LevelOwner | null {
  const behind = tokens.slice(at + 1, at + 1 + MAX_WORDS_BEFORE_OF)
  const stop = behind.findIndex(({ kind, word }) => kind !== 'word' || !isOrdinary(word))
  const ordinary = stop < 0 ? behind : behind.slice(0, stop)
  const said = ordinary.findLastIndex(({ word }) => prepositions.has(word))
  if (said < 0) return null
  const one = skipArticles(tokens, at + 2 + said)
  const token = tokens[one]
  if (token?.product != null) return token.product
  if (token?.kind === 'program') return memberOf(token.word, tokens) ?? 'another'
  const isName = token?.kind === 'word' && !isOrdinary(token.word)
  if (isName && prepositions !== ON) return 'another'
  return null
}

function skipArticles(tokens: readonly StatementToken[], from: number): number {
  const skipped = tokens.slice(from).findIndex(({ word }) => !ARTICLES.has(word))
  return from + Math.max(0, skipped)
}

/** 'SP3, Windows 2000', 'SP3 still, W2K': the first thing named is the one behind the level. */
function ownerJoined({ tokens, at }: Place): LevelOwner | null {
  const isFirst = !tokens.slice(0, at).some(({ kind }) => kind === 'product' || kind === 'program')
  const behind = LASTING.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  const one = JOINTS.has(tokens[behind]?.word ?? '') ? behind + 1 : behind
  const named = tokens[one]?.product ?? null
  const hasOwn = tokens[one + 1]?.kind === 'level'
  if (isFirst && named !== null && !hasOwn) return named
  return null
}

/** A level in a statement of its own is of the one thing named before it that has levels. */
function looseOwner({ tokens, at, owners }: Place): LevelOwner {
  const before = tokens.slice(0, at)
  const owned = new Set([...owners].filter(([one]) => one < at).map(([, owner]) => owner))
  const named = before.flatMap(({ product }) => (product && mayHave(product) ? [product] : []))
  const open = named.filter(product => !owned.has(product))
  const near = before.findLast(({ kind }) => kind !== 'word' && kind !== 'mark')?.product ?? null
  const isNearSystem = near !== null && isOperatingSystem(near.product)
  if (isNearSystem && open.includes(near)) return near
  const isAlone = isLastSentence(tokens, at)
  const hasOpenProgram = before.some(
    (token, one) =>
      isProgramWithoutLevel(tokens, one) && !(isAlone && IS_OF_OTHERS.test(token.word))
  )
  if (hasOpenProgram || open.length > 1) return 'another'
  return open[0] ?? ownerAgain(named, owners)
}

/**
 * '... a NetWare client logs on. Service pack 3': what ends a told problem is of the product told.
 */
function isLastSentence(tokens: readonly StatementToken[], at: number): boolean {
  const behind = tokens.slice(at + 1)
  const from = tokens.slice(0, at).findLastIndex(token => SENTENCE_ENDS.has(token.word))
  const said = [...tokens.slice(from + 1, at), ...behind]
  return (
    from > 0 &&
    said.every(({ kind }) => kind === 'word' || kind === 'mark') &&
    said.length <= MAX_ALONE
  )
}

/** 'one has SP2, the other SP4': the product that has one already, the last of several. */
function ownerAgain(named: readonly NamedProduct[], owners: Owners): LevelOwner {
  if (named.length < 2) return named[0] ?? 'none'
  return [...owners.values()].at(-1) ?? 'none'
}

function isProgramWithoutLevel(tokens: readonly StatementToken[], one: number): boolean {
  const { kind, word = '' } = tokens[one] ?? {}
  if (kind !== 'program' || tokens[one + 1]?.kind === 'level') return false
  return !tokens.some(({ product }) => product && isCalled(product, word.toLowerCase()))
}

function mayHave({ product }: NamedProduct): boolean {
  return productNamed(product).servicePacks > 0
}
