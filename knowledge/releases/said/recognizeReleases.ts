import { oneOf } from '../../language/words/oneOf.ts'
import { productNamed } from '../products.ts'
import { letterOf, type Release } from '../release.ts'
import { type LevelOwner, levelOwners } from './levelOwner.ts'
import type { LevelState } from './levelRemarks.ts'
import { levelState } from './levelState.ts'
import { keepAffectedMachine, keepTroubledLevel } from './machineRoles.ts'
import { type LevelMention, nameLevels } from './nameLevels.ts'
import { type NamedProduct, nameProducts } from './nameProducts.ts'
import { normalizeStatement } from './normalizeStatement.ts'
import { hasEdition, recognizeEdition } from './recognizeEdition.ts'
import { type StatementToken, tokensOf } from './statementTokens.ts'

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
}

/** Characters behind a name that may hold its edition. */
const MAX_EDITION_DISTANCE = 60

const SUPPOSED = oneOf('maybe', 'perhaps', 'possibly', '(?:might|could|may) be')
const THIS = '(?:this|here|mine|ours)\\b'

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
/** Somebody supposes that it is in; a short answer is taken at its word. */
const IS_SUPPOSED = new RegExp(
  String.raw`\b${SUPPOSED}(?: (?:even|also|already))?(?: (?:sp|service pack) ?\d[a-c]?,? or)? $`,
  'i'
)
/** What somebody is not sure of is the level, not why it fails. */
const NOT_OF_ELSE = '(?! (?:why|what|how|where|when|who|which|if|whether|about (?!it|that))\\b)'
const DOUBT = oneOf(
  `(?:not|n['’]?t) (?:[a-z0-9%]+ ){0,2}?(?:sure|certain|positive)\\b${NOT_OF_ELSE}`,
  `unsure\\b${NOT_OF_ELSE}`,
  `(?:do not|don['’]?t) know (?:exactly|for sure|for certain)`,
  `(?:would|i['’]d|will|must) (?:have to |need to )?(?:check|look|verify)\\b`,
  'unless (?:some(?:body|one)|the|my|our)\\b',
  'dunno\\b'
)
/** 'SP2, but I am not sure', 'SP3 or so'; 'not sure, but SP2 I think' */
const IS_DOUBTED = new RegExp(String.raw`^ or so\b|^[^.;!\n]{0,40}?[ (]${DOUBT}`, 'i')
const IS_DOUBTED_BEFORE = new RegExp(
  String.raw`\b${DOUBT},? (?:but |though )?(?:it is |it's )?$`,
  'i'
)
/** 'SP3 runs, SP4 not': it is in, and does not run. */
const FAILS_INSTEAD = /^,? (?:it |they )?(?:not|(?:do|does|did)(?: not|n['’]?t))\W*$/i
const RUNS_BEFORE = /\b(?:runs?|works?|worked|fine|ok|okay)\b[^.;!?\n]*$/i
const MAX_ANSWER_TOKENS = 4
/** Characters between two levels that may say so. */
const MAX_BETWEEN = 80
const IS_NOW_BEHIND = /^ (?:is )?now\b/i

/**
 * Every product and service pack said in free words, banners and builds. A level belongs to the
 * name directly before it, known or not, or to what it is said to be of; one that is denied,
 * planned, asked or past is not installed.
 * 'Exchange 2000 SP3 on w2k sp2' → Exchange 2000 SP3, Windows 2000 SP2; 'SP2' → product null, SP2;
 * 'w2k without SP3' → Windows 2000, below 3; 'w2k, backup exec sp3' → Windows 2000
 */
export function recognizeReleases(text: string): readonly ReleaseMention[] {
  const words = normalizeStatement(text)
  const products = nameProducts(words)
  const levels = ownedLevels(words, products)
  const here = products.filter(({ isHere, product }) => isHere && product !== 'another system')
  const named = here.map(product => {
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
  const all = [...keepTroubledLevel(keepAffectedMachine(named, words), words), ...bare]
  return all.sort((a, b) => a.start - b.start)
}

/** The levels said of something; one that a question or a plan is about is no fact. */
function ownedLevels(words: string, products: readonly NamedProduct[]): readonly OwnedLevel[] {
  const levels = nameLevels(words)
  if (levels.length === 0) return []
  const tokens = tokensOf(words, products, levels)
  const owners = levelOwners(tokens)
  const owned = tokens
    .flatMap((token, place) => (token.level === null ? [] : [{ level: token.level, place }]))
    .map(({ level, place }, index) => ({
      level,
      owner: owners[index] ?? 'none',
      state: stateOf(tokens, place, words)
    }))
  return owned.filter(
    (one, index) => one.state !== 'open' && !isTakenBack(one, owned[index + 1], words)
  )
}

/** 'SP3. Correction: SP2', 'SP2 or possibly SP3': the words up to the next level take it back. */
function isTakenBack(one: OwnedLevel, next: OwnedLevel | undefined, words: string): boolean {
  if (next === undefined || next.owner !== one.owner) return false
  return TAKES_BACK.test(words.slice(one.level.end, next.level.start).slice(0, MAX_BETWEEN))
}

/** 'it was SP2 after all' */
const AFTER_ALL = /^,? after all/i
/** 'all have SP3 except this one' */
const NOT_HERE = new RegExp(
  `^,? ${oneOf(
    `${oneOf('except', 'except for', 'apart from', 'other than', 'but not', 'only not')}(?: on)? ${THIS}`,
    `(?:but|only) ${THIS}.{0,20} (?:was|got) ${oneOf('forgotten', 'missed', 'skipped', 'left out')}`
  )}`,
  'i'
)

function stateOf(tokens: readonly StatementToken[], place: number, words: string): LevelState {
  const [start, end] = [tokens[place]?.start ?? 0, tokens[place]?.end ?? 0]
  const behind = words.slice(end, end + MAX_BETWEEN)
  if (AFTER_ALL.test(behind)) return 'installed'
  const before = words.slice(Math.max(0, start - MAX_BETWEEN), start)
  const next = tokens.slice(place + 1).find(({ kind }) => kind !== 'word' && kind !== 'mark')
  const own = behind.slice(0, (next?.start ?? words.length) - end)
  const isContrasted = tokens.slice(0, place).some(({ kind }) => kind === 'level')
  if (isContrasted && FAILS_INSTEAD.test(own) && RUNS_BEFORE.test(before)) return 'installed'
  const isDoubted = IS_DOUBTED.test(own) || IS_DOUBTED_BEFORE.test(before)
  const isSupposed = IS_SUPPOSED.test(before) && !isShort(tokens)
  if (NOT_HERE.test(behind) || isDoubted || isSupposed) return 'open'
  return levelState(tokens, place)
}

function isShort(tokens: readonly StatementToken[]): boolean {
  return tokens.length <= MAX_ANSWER_TOKENS && !tokens.some(({ kind }) => kind === 'product')
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
