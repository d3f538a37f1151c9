import { oneOf } from '../../language/words/oneOf.ts'
import { memoizeText } from '../../memoizeText.ts'
import { isOperatingSystem, productNamed } from '../products.ts'
import { letterOf, type Release } from '../release.ts'
import { type LevelOwner, levelOwners } from './levelOwner.ts'
import type { LevelState } from './levelRemarks.ts'
import { type LevelPlace, levelPlaceOf } from './machines/levelPlace.ts'
import { keepAffectedMachine, keepTroubledLevel } from './machines/machineRoles.ts'
import { nameKnown, overlaps, SOME_SYSTEM } from './nameKnown.ts'
import { type LevelMention, nameLevels } from './nameLevels.ts'
import { isGuessed, type NamedProduct, nameProducts } from './nameProducts.ts'
import { normalizeStatement } from './normalizeStatement.ts'
import { hasEdition, recognizeEdition } from './recognizeEdition.ts'
import { MAX_BETWEEN, SUPPOSED, stateSaid } from './recognizeLevels.ts'
import { tokensOf } from './statementTokens.ts'

/** A product or a level somebody names, in the order of the text. */
export type ReleaseMention = Release & {
  readonly prerelease: boolean
  readonly start: number
  readonly end: number
}

/** A level with whose it is and whether it is in. */
type OwnedLevel = {
  readonly level: LevelMention
  readonly owner: LevelOwner
  readonly state: LevelState
  readonly place: LevelPlace | null
}

/** Characters behind a name that may hold its edition. */
const MAX_EDITION_DISTANCE = 60

/** What stands before a level that took the place of one named earlier. */
const TAKES_PLACE = new RegExp(
  String.raw`\b${oneOf(
    '(?:upgraded|updated|patched|brought|went)(?: it| them)?(?: up| back)? (?:to|with)(?: the)?',
    `(?:now|today|meanwhile)(?: it)?(?: ${oneOf('has', 'is(?: at| on)?', 'runs', 'at', 'on', 'with')})?`
  )}[ ]?$`,
  'i'
)
/** Between two levels of one product it says that the second is meant, or that it is open which. */
const TAKES_BACK = new RegExp(
  oneOf(
    String.raw`\b${oneOf(
      'sorry',
      'correction',
      'corrected',
      'typo',
      'oops',
      'wait',
      'mistake',
      'mistaken',
      'wrong',
      'i mean',
      'i meant',
      'make that',
      'scratch that',
      '(?:looked|checked) again',
      'or rather'
    )}\b`,
    `[.,;-] ?no,`,
    `^,? or ${SUPPOSED} `
  ),
  'i'
)
const IS_NOW_BEHIND = /^ (?:is )?now\b/i

/**
 * Every product and service pack said in free words, banners and builds. A level belongs to the
 * name directly before it, known or not, or to what it is said to be of; one that is denied,
 * planned, asked or past is not installed.
 * 'Exchange 2000 SP3 on w2k sp2' → Exchange 2000 SP3, Windows 2000 SP2; 'SP2' → product null, SP2;
 * 'w2k without SP3' → Windows 2000, below 3; 'w2k, backup exec sp3' → Windows 2000
 * `told`: products told before, which a name without a version may mean; of these only what a level
 * is said of is a mention: ('exchange is sp2', ['Exchange Server 5.5']) → Exchange Server 5.5 SP2
 */
export function recognizeReleases(
  text: string,
  told: readonly string[] = []
): readonly ReleaseMention[] {
  return told.length === 0 ? readAlone(text) : read(text, told)
}

const readAlone = memoizeText((text: string) => read(text, []))

function read(text: string, told: readonly string[]): readonly ReleaseMention[] {
  const words = normalizeStatement(text)
  const named = nameProducts(words)
  const meant = nameKnown(words, withSomeSystem(told, named)).filter(
    one =>
      !named.some(
        other => isWithVersion(one, other) || (overlaps(one, other) && !isGuessed(other, words))
      )
  )
  const said = named.filter(one => !meant.some(other => overlaps(one, other)))
  const products = [...said, ...meant].sort((a, b) => a.start - b.start)
  const levels = ownedLevels(words, products)
  const here = products.filter(
    one => isSaidHere(one) && (said.includes(one) || levels.some(({ owner }) => owner === one))
  )
  const levelled = here.map(product => {
    const next = products.find(({ start }) => start >= product.end)?.start ?? words.length
    const edition = editionOf(product, words.slice(product.start, next))
    return { ...mentionOf(product, levelsOf(product, levels, words)), edition }
  })
  const bare = withoutReplaced(
    levels.filter(({ owner }) => owner === 'none'),
    words
  )
    .filter(({ level, state }) => state === 'absent' || level.servicePack !== null)
    .map(bareMention)
  const all = [...keepTroubledLevel(keepAffectedMachine(levelled, words), words), ...bare]
  return all.sort((a, b) => a.start - b.start)
}

/** 'foxpro 7.0': one product, said by the name and by the version behind it. */
function isWithVersion(name: NamedProduct, version: NamedProduct): boolean {
  return name.product === version.product && version.start === name.end + 1
}

function isSaidHere({ isHere, product }: NamedProduct): boolean {
  return isHere && product !== SOME_SYSTEM
}

/** Beside programs told, 'windows' is one of which nobody knows which, unless one is named. */
function withSomeSystem(
  told: readonly string[],
  named: readonly NamedProduct[]
): readonly string[] {
  const isKnown = [...told, ...named.map(({ product }) => product)].some(isOperatingSystem)
  return told.length === 0 || isKnown ? told : [...told, SOME_SYSTEM]
}

/** The levels said of something; one that a question or a plan is about is no fact. */
function ownedLevels(words: string, products: readonly NamedProduct[]): readonly OwnedLevel[] {
  const owned = levelsNamed(words, products)
  return keepAffected(owned.map(one => placedApart(one, owned, words))).filter(
    (one, index, all) => isTold(one) && !isTakenBack(one, all[index + 1], words)
  )
}

function levelsNamed(words: string, products: readonly NamedProduct[]): readonly OwnedLevel[] {
  const levels = nameLevels(words)
  if (levels.length === 0) return []
  const tokens = tokensOf(words, products, levels)
  const owners = levelOwners(tokens)
  return tokens
    .flatMap((token, place) => (token.level === null ? [] : [{ level: token.level, place }]))
    .map(({ level, place }, index) => ({
      level,
      owner: owners[index] ?? 'none',
      state: stateSaid(tokens, place, words),
      place: null
    }))
}

/**
 * The levels of which nothing says whether they are in, with whose they are: 'the crash is on the
 * sp2 machine' → product null, SP2
 */
export function levelsUnsaid(text: string): readonly Release[] {
  const words = normalizeStatement(text)
  return levelsNamed(words, nameProducts(words)).flatMap(({ level, owner, state }) => {
    const { servicePack } = level
    if (state !== 'unsaid' || owner === 'another' || servicePack === null) return []
    const product = owner === 'none' ? null : owner.product
    return [{ product, edition: null, version: null, servicePack, ...letterOf(level) }]
  })
}

/**
 * 'head office W2K SP4, the branches have SP2': a level of a place is of the one product that has
 * another. 'W2K SP2, SP4 in the office' may be a plan.
 */
function placedApart(one: OwnedLevel, owned: readonly OwnedLevel[], words: string): OwnedLevel {
  const { level, state } = one
  const others = owned.filter(other => isStated(other) && other.owner !== 'none')
  const [first] = others
  const place = levelPlaceOf(words, level.start, level.end)
  const isOfOne = new Set(others.map(({ owner }) => owner)).size === 1
  if (first === undefined || !isOfOne || place === null) return one
  const isLower = (level.servicePack ?? 0) < (first.level.servicePack ?? 0)
  const isDoubtful = state === 'installed' ? !isStated(one) : isLower
  if (place === 'elsewhere' && !isDoubtful) return one
  return { level, owner: first.owner, state: 'installed', place }
}

function isTold({ state }: OwnedLevel): boolean {
  return state === 'installed' || state === 'absent'
}

function isStated({ owner, state }: OwnedLevel): boolean {
  return owner !== 'another' && state === 'installed'
}

/** Where one is said to be on the machine in trouble, it counts alone. */
function keepAffected(owned: readonly OwnedLevel[]): readonly OwnedLevel[] {
  const affected = owned.filter(({ place }) => place === 'affected')
  return owned.filter(
    one => one.place === 'affected' || !affected.some(({ owner }) => owner === one.owner)
  )
}

/** 'SP3. Correction: SP2', 'SP2 or possibly SP3': the words up to the next level take it back. */
function isTakenBack(one: OwnedLevel, next: OwnedLevel | undefined, words: string): boolean {
  if (next === undefined || next.owner !== one.owner) return false
  return TAKES_BACK.test(words.slice(one.level.end, next.level.start).slice(0, MAX_BETWEEN))
}

function levelsOf(
  product: NamedProduct,
  levels: readonly OwnedLevel[],
  words: string
): readonly OwnedLevel[] {
  return withoutReplaced(
    levels.filter(({ owner }) => owner === product),
    words
  )
}

/** Of the levels of one product those from the last one on that took the place of another. */
function withoutReplaced(levels: readonly OwnedLevel[], words: string): readonly OwnedLevel[] {
  const newest = levels.findLastIndex(
    ({ level: { start, end } }, place) =>
      place > 0 &&
      (TAKES_PLACE.test(words.slice(Math.max(0, start - 40), start)) ||
        IS_NOW_BEHIND.test(words.slice(end, end + 10)))
  )
  return levels.slice(Math.max(newest, 0))
}

/** The edition of a Windows, from the words up to the next name. */
function editionOf({ product, start, end }: NamedProduct, words: string): string | null {
  if (productNamed(product).kind !== 'system') return null
  const edition = recognizeEdition(words.slice(0, end - start + MAX_EDITION_DISTANCE))
  if (edition !== null && hasEdition(product, edition)) return edition
  return null
}

function mentionOf(named: NamedProduct, levels: readonly OwnedLevel[]): ReleaseMention {
  return {
    product: named.product,
    edition: null,
    version: named.version,
    servicePack: named.servicePack,
    ...levelFields(levels),
    prerelease: levels[0]?.level.prerelease ?? false,
    start: named.start,
    end: named.end
  }
}

/** The one level that is in, if they agree, or the lowest that is said not to be. */
function levelFields(
  levels: readonly OwnedLevel[]
): Partial<Pick<Release, 'servicePack' | 'letter' | 'below'>> {
  const present = levels.filter(({ state }) => state === 'installed')
  const absent = levels.flatMap(({ state, level }) =>
    state === 'absent' && level.named ? [level.named] : []
  )
  const [first] = present
  if (first === undefined) {
    if (absent.length === 0) return {}
    return { below: Math.min(...absent) }
  }
  const isAgreed = present.every(({ level }) => level.servicePack === first.level.servicePack)
  if (isAgreed) return { servicePack: first.level.servicePack, ...letterOf(first.level) }
  return { servicePack: null }
}

function bareMention(owned: OwnedLevel): ReleaseMention {
  const { level } = owned
  return {
    product: null,
    edition: null,
    version: null,
    servicePack: null,
    ...levelFields([owned]),
    prerelease: level.prerelease,
    start: level.start,
    end: level.end
  }
}
