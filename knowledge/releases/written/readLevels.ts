import { scanWritten, type Token } from './scanWritten.ts'
import type { Family } from './writtenFamilies.ts'

/** A level a phrase names: 'SNA Server 4.0 Service Pack 3'. `at` is where it is said. */
export type NamedLevel = {
  readonly kind: 'service-pack' | 'latest-service-pack' | 'version' | 'hotfix' | 'rollup'
  /** the product without its version, 'SNA Server'; null when only a level is named */
  readonly family: string | null
  /** the canonical product, 'SNA Server 4.0'; null when no version is named */
  readonly product: string | null
  /** the version as it is written, also when no product is named */
  readonly version: string | null
  readonly servicePack: number | null
  readonly letter: string
  readonly called: 'Service Pack' | 'Service Release'
  readonly at: number
  /** the end of its last word */
  readonly end: number
}

type Level = Pick<NamedLevel, 'kind' | 'servicePack' | 'letter' | 'called'>
type Item = {
  family: Family | null
  version: string | null
  terminal: boolean
  level: Level | null
  at: number
  end: number
}
type State = {
  readonly items: Item[]
  /** those that wait for a level, and those that had the last one */
  pending: Item[]
  settled: Item[]
  /** a level said before its products: 'Service Pack 3 for ...' */
  forward: (Level & { readonly plural: boolean; readonly taken: readonly Item[] }) | null
  /** one that ended at a second version of its product, 'Windows NT 3.51 and Windows NT 4.0' */
  ended: Level | null
  latest: boolean
  later: boolean
}

const LATEST: Level = {
  kind: 'latest-service-pack',
  servicePack: null,
  letter: '',
  called: 'Service Pack'
}
const UNLISTED =
  /^\s*(?:the )?(?:Microsoft )?([A-Z][\w'+-]*(?: (?![Vv]ersion)[A-Z][\w'+-]*){0,4})(?: \([A-Z]+\))?(?:,? for (?:the )?[A-Z]\w*(?: [A-Z]\w*)?)?,? (?:[Vv]ersion )?(\d{1,2}\.\d{1,2}[A-Za-z]?)(?![\w/]|\.\d)/
const NO_PRODUCT =
  /\b(?:of|version|versions|file|files|compiler|update|updated|patch|tape|printing|this|that|an?)\b|^Windows|Kit$/i
/** What may stand between a product and its version, and between two versions. */
const FILLER =
  /^(?:[\s,()"']|(?:\d\d-? ?bit|professional|standard|enterprise|learning|datacenter|development|personal|edition|editions|edtion|server|workstation|maintenance|release|synchronization|versions?|control|the|operating|system|environment|with|bonus|for|macintosh|and|or|in)(?![\w])|&|\/)*$/i

/** The levels of a phrase such as 'Windows NT 4.0 and Windows NT Server 4.0, Terminal Server Edition Service Pack 4', in order. */
export function readLevels(phrase: string): readonly NamedLevel[] {
  const text = phrase.replace(/\bU\. ?S\./g, said => `US${' '.repeat(said.length - 2)}`)
  const state: State = {
    items: [],
    pending: [],
    settled: [],
    forward: null,
    ended: null,
    latest: false,
    later: false
  }
  const tokens = withoutPlatforms(scanWritten(text))
  for (const [index, token] of tokens.entries())
    take(state, token, tokens[index - 1], tokens.slice(index + 1, index + 4), text)
  const levels = distinct(state.items.flatMap(item => nameLevel(item, state))).filter(
    ({ kind, at }) => kind !== 'version' || !/^[^,;]{0,45}\bResource Kit\b/.test(text.slice(at))
  )
  return levels.length > 0 ? levels : unlisted(text, state.later)
}

/** 'Microsoft IntelliPoint version 2.2', 'later versions of Paintbrush': a version of what no family lists. */
function unlisted(text: string, later: boolean): readonly NamedLevel[] {
  const [, name, version] = UNLISTED.exec(text) ?? []
  if (
    name !== undefined &&
    version !== undefined &&
    !/\.\w{3}\b/.test(name) &&
    !NO_PRODUCT.test(name)
  )
    return [
      {
        ...LATEST,
        kind: 'version',
        family: name,
        product: `${name} ${version.toLowerCase()}`,
        version,
        at: text.indexOf(name),
        end: text.indexOf(name) + name.length
      }
    ]
  return later
    ? [{ ...LATEST, kind: 'version', family: null, product: null, version: null, at: 0, end: 1 }]
    : []
}

/** 'for Windows' behind another product says what it runs on; behind a level it is what the level is of. */
function withoutPlatforms(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const [before, two] = [tokens[index - 1], tokens[index - 2]]
    const platform =
      token.kind === 'product' &&
      token.family.platform &&
      before?.kind === 'for' &&
      (two?.kind === 'product' || two?.kind === 'version') &&
      tokens.slice(0, index).some(({ kind }) => kind === 'product')
    return platform ? { kind: 'platform', start: token.start, end: token.end } : token
  })
}

function take(
  state: State,
  token: Token,
  before: Token | undefined,
  after: readonly Token[],
  text: string
): void {
  switch (token.kind) {
    case 'latest':
      state.latest = true
      return
    case 'later':
      state.later = true
      return
    case 'again':
      Object.assign(state, { forward: null, latest: false, settled: [], pending: [] })
      return
    case 'for':
    case 'platform':
      return
    case 'product':
      return takeProduct(
        state,
        token.family,
        token,
        before,
        text.slice(before?.end ?? 0, token.start)
      )
    case 'version':
      return takeVersion(
        state,
        token,
        text.slice(before?.end ?? 0, token.start),
        before,
        text,
        /^\s*(?:the )?$|\b(?:for|with) (?:the )?$/.test(text.slice(0, token.start))
      )
    case 'terminal':
      return takeTerminal(state, token)
    case 'pack':
      return takePack(state, token, before, after, text)
    case 'hotfix':
    case 'rollup':
      return takeRepair(state, token)
  }
}

function begin(state: State, item: Item): void {
  state.items.push(item)
  if (item.level === null) state.pending.push(item)
}

function takeProduct(
  state: State,
  family: Family,
  { start: at, end }: Token,
  before: Token | undefined,
  gap: string
): void {
  const last = state.items.at(-1)
  if (
    last !== undefined &&
    last.family === null &&
    last.version !== null &&
    before?.kind === 'for'
  ) {
    Object.assign(last, { family, at, end })
    return
  }
  const same =
    (before?.kind === 'product' || before?.kind === 'version') &&
    last !== undefined &&
    last.family?.base === family.base &&
    last.version === null &&
    !family.whole &&
    /\b(?:and|or)\b|^[\s,/(]*$/.test(gap)
  if (same) return
  if (/\bwith\b/.test(gap)) state.pending = []
  if (
    /\bor\b/.test(gap) &&
    state.pending.some(item => item.version !== null && item.family?.base !== family.base)
  )
    state.pending = []
  begin(state, {
    family,
    version: null,
    terminal: false,
    level: forwardFor(state, family, gap),
    at,
    end
  })
}

function levelOf({ kind, servicePack, letter, called }: Level): Level {
  return { kind, servicePack, letter, called }
}

/** A level said first is that of the product behind it; of a second one only when it says so: 'service packs for A and B'. */
function forwardFor(state: State, family: Family, gap: string): Level | null {
  const { forward } = state
  if (forward === null) return null
  const [first] = forward.taken
  if (
    first !== undefined &&
    !forward.plural &&
    !/\bor\b/.test(gap) &&
    first.family?.base === family.base &&
    first.version !== null
  ) {
    Object.assign(state, { forward: null, ended: forward })
    return null
  }
  return forward
}

function takeVersion(
  state: State,
  { version, named, start, end }: Extract<Token, { kind: 'version' }>,
  gap: string,
  before: Token | undefined,
  text: string,
  opens: boolean
): void {
  const last = state.items.at(-1)
  if (last === undefined) {
    if (opens && (named || /^\s*\d+\.\d+\w?[\s.]*$/.test(text)))
      begin(state, { family: null, version, terminal: false, level: null, at: start, end })
    return
  }
  const beside =
    before?.kind === 'product' ||
    before?.kind === 'version' ||
    before?.kind === 'terminal' ||
    before?.kind === 'platform'
  if (
    !beside ||
    last.family === null ||
    last.family.whole ||
    !FILLER.test(gap) ||
    (/^\d$/.test(version) && /\band\b/.test(gap))
  )
    return
  if (last.version === null) {
    Object.assign(last, { version, end })
    if (state.forward !== null && last.level !== null)
      state.forward = { ...state.forward, taken: [...state.forward.taken, last] }
  } else if (last.version !== version) begin(state, { ...last, version, at: start, end })
}

function takeTerminal(state: State, { start: at, end }: Token): void {
  const last = state.items.at(-1)
  if (
    last?.family?.base === 'Windows NT' &&
    (state.pending.includes(last) || last.level !== null)
  ) {
    Object.assign(last, { terminal: true, end })
    if (last.level === null && state.ended !== null)
      Object.assign(last, { level: levelOf(state.ended) })
    state.pending = state.pending.filter(item => item.level === null)
  } else
    begin(state, { family: null, version: null, terminal: true, level: state.forward, at, end })
}

function takePack(
  state: State,
  { number, letter, called, plural, update, start, end }: Extract<Token, { kind: 'pack' }>,
  before: Token | undefined,
  following: readonly Token[],
  text: string
): void {
  const unnumbered =
    state.latest || /\bUS\b|U\.S/.test(text.slice(Math.max(0, start - 4), end)) || plural
  if (
    (number === null && !unnumbered && (update || state.pending.length === 0)) ||
    /\b(?:not|pre|post|subsequent|future)[ -]$/i.test(text.slice(Math.max(0, start - 12), start)) ||
    state.forward?.kind === 'hotfix'
  )
    return
  const level: Level =
    number === null ? LATEST : { kind: 'service-pack', servicePack: number, letter, called }
  const gap = text.slice(before?.end ?? 0, start)
  if (state.pending.length === 0 && before?.kind === 'pack' && /^[\s,(/]*$/.test(gap)) return
  const [after] = following
  const behind =
    (after?.kind === 'for' && !(state.pending.length > 0 && onlyPlatform(following))) ||
    (after?.kind === 'product' &&
      /^[\s,]*(?:for|of)?[\s,]*(?:the )?$/.test(text.slice(end, after.start)))
  if (behind && (state.pending.length === 0 || after?.kind === 'for')) {
    Object.assign(state, {
      pending: [],
      settled: [],
      forward: { ...level, plural: plural && number === null, taken: [] }
    })
  } else if (state.pending.length > 0) {
    for (const item of state.pending) Object.assign(item, { level, end })
    Object.assign(state, { settled: state.pending, pending: [], forward: null })
  } else if (before?.kind !== 'pack' || number !== null) {
    const item = { family: null, version: null, terminal: false, level, at: start, end }
    state.items.push(item)
    state.settled = [item]
  }
}

/** 'Word 97, Service Release 1, for Windows': nothing the level is of. */
function onlyPlatform([, product, version]: readonly Token[]): boolean {
  return (
    product?.kind !== 'product' ||
    (product.family.platform && !product.family.whole && version?.kind !== 'version')
  )
}

/** 'Service Pack 4 Hotfix Rollup Package' is more than the service pack; 'a hotfix for X' is no version of X. */
function takeRepair(state: State, { kind, start, end }: Token): void {
  if (kind === 'rollup' && state.settled.length > 0) {
    for (const item of state.settled) item.level = { ...(item.level ?? LATEST), kind: 'rollup' }
    return
  }
  const level: Level = { ...LATEST, kind: kind === 'rollup' ? 'rollup' : 'hotfix' }
  if (state.pending.length === 0) state.forward = { ...level, plural: true, taken: [] }
  if (state.items.every(item => item.level?.kind !== level.kind)) {
    for (const item of state.pending) item.level = level
    if (state.pending.length === 0)
      state.items.push({ family: null, version: null, terminal: false, level, at: start, end })
  }
}

function nameLevel(
  { family, version, terminal, level, at, end }: Item,
  { later, items }: State
): readonly NamedLevel[] {
  const base = terminal ? 'Windows NT 4.0 Terminal Server Edition' : (family?.base ?? null)
  const product =
    terminal || (family !== null && family.whole)
      ? base
      : family === null || version === null
        ? null
        : family.name(version)
  if (
    base === null &&
    version === null &&
    items.some(item => item.family !== null && item.level?.kind === level?.kind)
  )
    return []
  if (level === null && product === null && version === null && !later) return []
  const { kind, servicePack, letter, called } = level ?? { ...LATEST, kind: 'version' as const }
  return [{ kind, family: base, product, version, servicePack, letter, called, at, end }]
}

function distinct(levels: readonly NamedLevel[]): readonly NamedLevel[] {
  return levels.filter(
    (level, index) =>
      levels.findIndex(
        other =>
          other.kind === level.kind &&
          other.family === level.family &&
          other.product === level.product &&
          other.version === level.version &&
          other.servicePack === level.servicePack &&
          other.letter === level.letter
      ) === index
  )
}
