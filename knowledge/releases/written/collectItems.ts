import { FILLER } from './filler.ts'
import { markPlatforms } from './markPlatforms.ts'
import { LATEST, type Level, type LevelItem } from './namedLevel.ts'
import { scanWritten, type Token, type TokenOf } from './scanWritten.ts'
import type { Family } from './writtenFamilies.ts'

/** The products of a phrase with their levels, and whether it tells of later versions. */
export type Collected = { readonly items: readonly LevelItem[]; readonly isLater: boolean }

/**
 * Reads a phrase word by word: a level is that of the products waiting for one, or of those behind
 * it.
 */
export function collectItems(text: string): Collected {
  const state: State = {
    items: [],
    pending: [],
    settled: [],
    forward: null,
    ended: null,
    isLatest: false,
    isLater: false
  }
  const tokens = markPlatforms(scanWritten(text), text)
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    take(state, {
      text,
      token,
      before,
      following: tokens.slice(index + 1, index + 4),
      gap: text.slice(before?.end ?? 0, token.start)
    })
  }
  return state
}

/** A level said before its products: 'Service Pack 3 for ...'. */
type Forward = Level & { readonly isPlural: boolean; readonly taken: readonly LevelItem[] }

type State = {
  readonly items: LevelItem[]
  /** those that wait for a level, and those that had the last one */
  pending: LevelItem[]
  settled: LevelItem[]
  forward: Forward | null
  /** one that ended at a second version of its product, 'Windows NT 3.51 and Windows NT 4.0' */
  ended: Level | null
  isLatest: boolean
  isLater: boolean
}

/** A word and what stands around it. */
type Place<Word extends Token = Token> = {
  readonly text: string
  readonly token: Word
  readonly before: Token | undefined
  /** the next three */
  readonly following: readonly Token[]
  /** the text between the word before and this one */
  readonly gap: string
}

function take(state: State, place: Place): void {
  const { token } = place
  switch (token.kind) {
    case 'latest':
      state.isLatest = true
      break
    case 'later':
      state.isLater = true
      break
    case 'again':
      Object.assign(state, { forward: null, isLatest: false, settled: [], pending: [] })
      break
    case 'for':
    case 'platform':
      break
    case 'product':
      takeProduct(state, { ...place, token })
      break
    case 'version':
      takeVersion(state, { ...place, token })
      break
    case 'terminal':
      takeTerminal(state, token)
      break
    case 'pack':
      takePack(state, { ...place, token })
      break
    case 'hotfix':
    case 'rollup':
      takeRepair(state, token)
      break
  }
}

function begin(state: State, item: LevelItem): void {
  state.items.push(item)
  if (item.level === null) state.pending.push(item)
}

function takeProduct(state: State, { token, before, gap }: Place<TokenOf<'product'>>): void {
  const { family, start: at, end } = token
  const last = state.items.at(-1)
  const isOwnerOfVersion = last?.family === null && last.version !== null && before?.kind === 'for'
  if (isOwnerOfVersion) {
    Object.assign(last, { family, at, end })
    return
  }
  if (isSaidAgain(family, last, { before, gap })) return
  if (/\bwith\b/.test(gap) || isAnother(state, family, gap)) state.pending = []
  const level = forwardFor(state, family, gap)
  begin(state, { family, version: null, terminal: false, level, at, end })
}

/** 'Windows NT and Windows NT Server 4.0': the second name is the first one's. */
function isSaidAgain(
  family: Family,
  last: LevelItem | undefined,
  { before, gap }: Pick<Place, 'before' | 'gap'>
): boolean {
  const isBeside = before?.kind === 'product' || before?.kind === 'version'
  if (!isBeside || last === undefined) return false
  if (last.family?.base !== family.base || last.version !== null || family.whole) return false
  return /\b(?:and|or)\b|^[\s,/(]*$/.test(gap)
}

/** 'Exchange 5.5 or Windows NT Service Pack 4': only the second has the level. */
function isAnother({ pending }: State, family: Family, gap: string): boolean {
  return (
    /\bor\b/.test(gap) &&
    pending.some(item => item.version !== null && item.family?.base !== family.base)
  )
}

/**
 * A level said first is that of the product behind it; of a second one only when it says so:
 * 'service packs for A and B'.
 */
function forwardFor(state: State, family: Family, gap: string): Level | null {
  const { forward } = state
  if (forward === null) return null
  const [first] = forward.taken
  const isMeantForBoth = forward.isPlural || /\bor\b/.test(gap)
  const hasItsVersion = first?.family?.base === family.base && first.version !== null
  if (isMeantForBoth || !hasItsVersion) return forward
  Object.assign(state, { forward: null, ended: forward })
  return null
}

/** Nothing but these stand before a version that opens a phrase: 'the 3.2a', 'with 4.1'. */
const OPENING_VERSION = /^\s*(?:the )?$|\b(?:for|with) (?:the )?$/

function takeVersion(state: State, place: Place<TokenOf<'version'>>): void {
  const { version, start: at, end } = place.token
  const last = state.items.at(-1)
  if (last === undefined) {
    if (opensWithVersion(place))
      begin(state, { family: null, version, terminal: false, level: null, at, end })
    return
  }
  if (!isVersionOf(last, place)) return
  if (last.version === null) {
    Object.assign(last, { version, end })
    if (state.forward !== null && last.level !== null)
      state.forward = { ...state.forward, taken: [...state.forward.taken, last] }
  } else if (last.version !== version) begin(state, { ...last, version, at, end })
}

function opensWithVersion({ token, text }: Place<TokenOf<'version'>>): boolean {
  const isAlone = /^\s*\d+\.\d+\w?[\s.]*$/.test(text)
  return OPENING_VERSION.test(text.slice(0, token.start)) && (token.named || isAlone)
}

const VERSION_FOLLOWS: readonly (Token['kind'] | undefined)[] = [
  'product',
  'version',
  'terminal',
  'platform'
]

function isVersionOf(last: LevelItem, { token, before, gap }: Place<TokenOf<'version'>>): boolean {
  if (!VERSION_FOLLOWS.includes(before?.kind)) return false
  if (last.family === null || last.family.whole || !FILLER.test(gap)) return false
  const isCount = /^\d$/.test(token.version) && /\band\b/.test(gap)
  return !isCount
}

function takeTerminal(state: State, { start: at, end }: Token): void {
  const last = state.items.at(-1)
  const isEditionOfLast =
    last?.family?.base === 'Windows NT' && (state.pending.includes(last) || last.level !== null)
  if (!isEditionOfLast) {
    begin(state, { family: null, version: null, terminal: true, level: state.forward, at, end })
    return
  }
  Object.assign(last, { terminal: true, end })
  if (last.level === null && state.ended !== null) last.level = { ...state.ended }
  state.pending = state.pending.filter(item => item.level === null)
}

function takePack(state: State, place: Place<TokenOf<'pack'>>): void {
  const { token, before, gap } = place
  if (isNoLevel(state, place)) return
  const level = levelOfPack(token)
  const isRepeated = state.pending.length === 0 && before?.kind === 'pack' && /^[\s,(/]*$/.test(gap)
  if (isRepeated) {
    takeOuter(state, level, gap)
    return
  }
  if (isSaidFirst(state, place)) {
    const isPlural = token.plural && token.number === null
    Object.assign(state, { pending: [], settled: [], forward: { ...level, isPlural, taken: [] } })
  } else if (state.pending.length > 0) {
    for (const item of state.pending) Object.assign(item, { level, end: token.end })
    Object.assign(state, { settled: state.pending, pending: [], forward: null })
  } else if (before?.kind !== 'pack' || token.number !== null) {
    const { start: at, end } = token
    const item = { family: null, version: null, terminal: false, level, at, end }
    state.items.push(item)
    state.settled = [item]
  }
}

/** 'Windows 2000 and Office XP SP-2 Service Pack 3': the second level is of the first product. */
function takeOuter({ settled }: State, level: Level, gap: string): void {
  const inner = settled.at(-1)?.level
  const isSame = inner?.servicePack === level.servicePack
  if (isSame || level.servicePack === null || gap.trim() !== '') return
  for (const item of settled.slice(0, -1)) item.level = level
}

/** 'not SP3', 'post-SP5', 'the service pack' without a number: none that could be installed. */
function isNoLevel({ forward, isLatest, pending }: State, place: Place<TokenOf<'pack'>>): boolean {
  const { text } = place
  const { number, plural, update, start, end } = place.token
  const isOfCountry = /\bUS\b|U\.S/.test(text.slice(Math.max(0, start - 4), end))
  const isNamed = number !== null || isLatest || isOfCountry || plural
  if (!isNamed && (update || pending.length === 0)) return true
  const before = text.slice(Math.max(0, start - 12), start)
  return /\b(?:not|pre|post|subsequent|future)[ -]$/i.test(before) || forward?.kind === 'hotfix'
}

function levelOfPack({ number, letter, called }: TokenOf<'pack'>): Level {
  if (number === null) return LATEST
  return { kind: 'service-pack', servicePack: number, letter, called }
}

/** 'Service Pack 3 for Windows NT 4.0': what it is of comes behind it. */
function isSaidFirst({ pending }: State, { text, token, following }: Place): boolean {
  const after = following[0]
  if (after?.kind === 'for') return !(pending.length > 0 && isOnlyPlatform(following))
  return (
    after?.kind === 'product' &&
    pending.length === 0 &&
    /^[\s,]*(?:for|of)?[\s,]*(?:the )?$/.test(text.slice(token.end, after.start))
  )
}

/** 'Word 97, Service Release 1, for Windows': nothing the level is of. */
function isOnlyPlatform([, product, version]: readonly Token[]): boolean {
  if (product?.kind !== 'product') return true
  return product.family.platform && !product.family.whole && version?.kind !== 'version'
}

/** 'Service Pack 4 Hotfix Rollup Package' is more than it; 'a hotfix for X' is no version of X. */
function takeRepair(state: State, { kind, start: at, end }: Token): void {
  if (kind === 'rollup' && state.settled.length > 0) {
    for (const item of state.settled) item.level = { ...(item.level ?? LATEST), kind: 'rollup' }
    return
  }
  const level: Level = { ...LATEST, kind: kind === 'rollup' ? 'rollup' : 'hotfix' }
  const isFirst = state.items.every(item => item.level?.kind !== level.kind)
  if (isFirst) for (const item of state.pending) item.level = level
  if (state.pending.length > 0) return
  state.forward = { ...level, isPlural: true, taken: [] }
  if (isFirst) state.items.push({ family: null, version: null, terminal: false, level, at, end })
}
