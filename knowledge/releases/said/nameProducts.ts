import { likelyRows } from '../../language/words/likelyRows.ts'
import { oneOf } from '../../language/words/oneOf.ts'
import { memoizeText } from '../../memoizeText.ts'
import { isOperatingSystem } from '../products.ts'
import { BUILDS, LEVEL_BUILDS } from './builds.ts'
import { isToCome } from './isToCome.ts'
import { MISTAKEN } from './levelRemarks.ts'
import { SPOKEN } from './spoken/spokenProducts.ts'
import { isOrdinary } from './statementWords.ts'
import { bareVersions } from './versions/bareVersions.ts'
import { isLeftBehind } from './versions/leftBehind.ts'

/** A product named somewhere. */
export type NamedProduct = {
  readonly product: string
  readonly version: string | null
  readonly start: number
  readonly end: number
  /** the service pack that its build tells, if any */
  readonly servicePack: number | null
  /** whether it is what runs here: not denied, left behind or only wished for */
  readonly isHere: boolean
}

/** What 'NT' alone is taken for. */
const GUESSED = 'Windows NT 4.0'
/** Characters between a name and its build. */
const MAX_BUILD_DISTANCE = 80
/** Characters before a name that may deny it. */
const MAX_CUE_LENGTH = 60

/** 'on [Windows 95] it did', 'like in [NT 3.51] it works': what is compared with. */
const ON = /\b(?:on|in|under|with)[ ]{0,2}(?:an? |the )?$/i
const DID =
  /^,? (?:it|this|that|all|everything) (?:did|does|works?|worked|ran|was fine|is fine)\b(?! not\b)/i
const WAS = /\b(?:was|were|used to (?:be|run|have)|had|ran)[ ]{0,2}(?:an? |on |the )?$/i
const IS_NOW = /^.{0,60}\b(?:now|upgraded|migrated|moved|replaced|is)\b/is
const MOVE_TO = oneOf('go', 'move', 'upgrade', 'migrate', 'switch', 'update')
/** What stands before a product that does not run here. */
const NOT_HERE = new RegExp(
  oneOf(
    String.raw`\bi don'?t know which`,
    String.raw`\bnot sure (?:if|which)`,
    String.raw`\b(?:which|what) version of`,
    String.raw`\bif any`,
    String.raw`\binstead of`,
    String.raw`\breplac(?:ed?|ing)(?: our)?`,
    String.raw`\brather than`,
    String.raw`\bfrom (?:the |an? |our |my )?(?:old|former|previous|retired|dead)(?: \w{1,12})?`,
    String.raw`\b(?:upgrad|updat|migrat|mov|chang|switch)(?:ed?|ing)(?: \w{1,12}){0,3} from`,
    String.raw`\bno longer(?: on| running)?`,
    String.raw`\bnot(?: on| running| an?)?`,
    String.raw`\b(?:is|was|does|do)n'?t(?: have| run| use)?`,
    String.raw`\bused to be`,
    String.raw`\b(?:forget|ignore|disregard|never ?mind|scratch)(?: (?:about|that|what i (?:said|told|wrote) about))?`,
    String.raw`\b(?:wrong|mistaken) (?:about|with)`,
    String.raw`\b(?:said|told|told you|wrote) about`,
    String.raw`(?:,|\band) no`,
    String.raw`\bcan(?:not|'t) ${MOVE_TO} to`,
    String.raw`\b(?:want|plan(?:ning)?|going|hope|like|will|would|need)(?: to)? ${MOVE_TO}(?: it)? to`
  ).concat('[ ]{0,2}(?:an? |the |ms |microsoft )?$'),
  'i'
)

/** '[NT 4.0] was my mistake', '[Exchange 5.5] is wrong' */
const IS_MISTAKEN = new RegExp(
  `^ (?:is|was) (?:an? |my |the |just )*${MISTAKEN}(?=[ ]?$|[.,;:!)]| (?:and|but|here|there|it)\\b)`,
  'i'
)

/** 'upgraded from [Windows 2000] SP1 to SP2': the product stayed. */
const FROM = /\bfrom (?:the |our )?$/i
const PACK = '(?:sp|service ?pack)[ -]?\\d\\w?'
const ONLY_LEVEL_CHANGED = new RegExp(`^[ ,]?${PACK} ?(?:to|->|=>) ?${PACK}`, 'i')

/** 'not on [Windows 2000] SP3 yet': it is the level that is not there. */
const NEGATED = /(?:\bnot(?: on| running)?|n'?t (?:have|run|use)) $/i
const BEGINS_WITH_LEVEL = new RegExp(`^[ ,]?${PACK}`, 'i')

/** Every product a text names, in order, with its builds. */
export const nameProducts: (words: string) => readonly NamedProduct[] = memoizeText(words => {
  const said = withBareVersions(spoken(words), words)
  const named = said.map((one, place) =>
    isLeftBehind(words, one, said[place + 1]) ? { ...one, isHere: false } : one
  )
  return correctByBuilds(named, words)
})

/** A version that is said, 'our 3.51 server', counts before the one that 'NT' alone is taken for. */
function withBareVersions(named: readonly NamedProduct[], words: string): readonly NamedProduct[] {
  const bare = bareVersions(words, named).map(one => ({
    ...one,
    version: null,
    servicePack: null,
    isHere: !isElsewhere(words, one.start, one.end)
  }))
  const all = [...named, ...bare].sort((a, b) => a.start - b.start)
  const sure = all.filter(one => !isGuessed(one, words))
  const isVersionSaid = sure.some(({ product }) => product.startsWith('Windows NT'))
  return isVersionSaid ? sure : all
}

/** 'our nt server': which NT is taken for granted. */
export function isGuessed({ product, start, end }: NamedProduct, words: string): boolean {
  return product === GUESSED && !/4|four/i.test(words.slice(start, end))
}

const spokenLikely = likelyRows(SPOKEN, ({ said }) => said)
const buildsLikely = likelyRows(BUILDS, ({ said }) => said)

function spoken(words: string): readonly NamedProduct[] {
  const found: NamedProduct[] = []
  for (const { said, name } of spokenLikely(words)) {
    for (const match of words.matchAll(said)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const isTaken = found.some(other => start < other.end && other.start < end)
      if (match[0] === '' || isTaken || isYearOfAnother(words, start)) continue
      const product = typeof name === 'string' ? name : name(match)
      const version = /\bnt ?5/i.test(match[0]) ? '5.0' : null
      const isHere = !isElsewhere(words, start, end)
      found.push({ product, version, start, end, servicePack: null, isHere })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 'windws', 'widnows' */
const MISSPELT = /^w[indows]{4,8}$/i

/**
 * 'arcserve 2000 sp3': a year or 'XP' alone is Windows' only where no other name stands before it;
 * with 'server' any word in small letters may: 'crashes under server 2019', not 'Flexera Server 2019'.
 */
export function isYearOfAnother(words: string, start: number): boolean {
  if (!/^(?:\d|xp|server)/i.test(words.slice(start, start + 6))) return false
  const before = /([\p{L}\p{N}'-]+) $/u.exec(words.slice(Math.max(0, start - 24), start))?.[1]
  if (before === undefined || MISSPELT.test(before)) return false
  const isOfWords = /^server/i.test(words.slice(start)) && /^\p{Ll}/u.test(before)
  return !isOfWords && !isOrdinary(before.toLowerCase())
}

function isElsewhere(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - MAX_CUE_LENGTH), start)
  const after = words.slice(end, end + MAX_CUE_LENGTH)
  if (FROM.test(before) && ONLY_LEVEL_CHANGED.test(after)) return false
  if (NEGATED.test(before) && BEGINS_WITH_LEVEL.test(after) && !/ but /i.test(after)) return false
  return (
    NOT_HERE.test(before) ||
    isToCome(before, after) ||
    IS_MISTAKEN.test(after) ||
    (ON.test(before) && DID.test(after)) ||
    (WAS.test(before) && IS_NOW.test(words.slice(end, end + 80)))
  )
}

type NamedBuild = NamedProduct & { readonly may: readonly string[] }

/**
 * A build is surer than the name beside it: 'Windows 2000 Version 5.1 (Build 2600' is Windows XP;
 * one of the products that share the build stays.
 */
function correctByBuilds(named: readonly NamedProduct[], words: string): readonly NamedProduct[] {
  const builds = buildsLikely(words).flatMap(({ said, name, may, version }) =>
    [...words.matchAll(said)].map((match): NamedBuild => {
      const [start, end] = [match.index, match.index + match[0].length]
      const shown = version ?? match[0]
      return { product: name, may, version: shown, start, end, servicePack: null, isHere: true }
    })
  )
  const joined = builds.map(build => joinName(build, named, words))
  const others = named.filter(one => !builds.some(build => replaces(build, one)))
  return [...others, ...distinct(joined)].sort((a, b) => a.start - b.start)
}

function joinName(build: NamedBuild, named: readonly NamedProduct[], words: string): NamedProduct {
  const { may, ...one } = build
  const name = named.find(other => may.includes(other.product) && isBeside(build, other))
  const product = name?.product ?? build.product
  return {
    ...one,
    product,
    start: Math.min(build.start, name?.start ?? build.start),
    servicePack: levelOf(product, build.product, words)
  }
}

function replaces(build: NamedBuild, one: NamedProduct): boolean {
  if (!isBeside(build, one)) return false
  if (isOperatingSystem(one.product)) return isOperatingSystem(build.product)
  return build.may.includes(one.product)
}

function isBeside(build: NamedProduct, one: NamedProduct): boolean {
  return Math.abs(build.start - one.start) < MAX_BUILD_DISTANCE
}

/** The service pack that a build of the product tells, if any. */
function levelOf(product: string, shared: string, words: string): number | null {
  const rows = LEVEL_BUILDS.filter(row => row.product === product || row.product === shared)
  const told = rows.find(({ said, last, build }) =>
    [...words.matchAll(said)].some(match => !last || Number(match[1]) >= build)
  )
  return told?.servicePack ?? null
}

function distinct(named: readonly NamedProduct[]): readonly NamedProduct[] {
  return named.filter(
    (one, index) => named.findIndex(other => other.product === one.product) === index
  )
}
