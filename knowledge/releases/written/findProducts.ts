import { oneOf } from '../../language/words/oneOf.ts'
import { memoizeRecent } from '../../memoizeRecent.ts'
import { scanWritten, type Token } from './scanWritten.ts'
import type { Family } from './writtenFamilies.ts'

/** A product an article names, with the service packs it lists; none listed means any. */
export type ListedProduct = { readonly product: string; readonly servicePacks: readonly number[] }

type WrittenProduct = { readonly product: string; readonly servicePack: number | null }

/** Applies-to lines repeat: so many different ones are kept. */
const MAX_CACHED_LINES = 4_000
const MAX_LINE_LENGTH = 400

/**
 * The products of one line of an applies-to list or of a heading, with their canonical names.
 * 'Microsoft Windows versions 2000, 2000 SP1 Server' → Windows 2000 [1]
 * 'Microsoft SNA Server, versions 3.0, 4.0' → SNA Server 3.0, SNA Server 4.0
 */
export const findProducts: (line: string) => readonly ListedProduct[] = memoizeRecent(
  readLine,
  line => line,
  MAX_CACHED_LINES
)

function readLine(line: string): readonly ListedProduct[] {
  const text = line.slice(0, MAX_LINE_LENGTH).replace(/^\*EDITOR[^*]*\*|\* use [\d, ]+/g, '')
  const listed = readTokens(text, scanWritten(text))
  if (listed.length > 0) return merge(listed)
  return readUnlisted(text)
}

/** What may stand before the product that a line is about. */
const MAKER = oneOf(
  'The',
  'Microsoft',
  'MS',
  'BackOffice',
  'English',
  'Japanese',
  'International',
  'Standard',
  'Special Edition:?'
)
const OPENING = new RegExp(`^[ -]*(?:the operating system:? *)?(?:${MAKER}\\s+)*$`, 'i')

/**
 * The first product of a line is what the line is about; versions and levels behind it are its
 * own, and what it runs on is left out.
 */
function readTokens(text: string, tokens: readonly Token[]): readonly WrittenProduct[] {
  const first = tokens.findIndex(({ kind }) => kind === 'product' || kind === 'terminal')
  const head = tokens[first]
  if (head === undefined || !OPENING.test(text.slice(0, head.start))) return []
  if (isTerminalServer(head, tokens)) return packsOf(tokens, TERMINAL)
  if (head.kind !== 'product') return []
  const { family } = head
  if (family.whole) return packsOf(tokens.slice(first), family.base)
  const found = versionsOf(family, tokens.slice(first + 1))
  if (found.length > 0) return found
  return [{ product: family.base, servicePack: null }]
}

const TERMINAL = 'Windows NT 4.0 Terminal Server Edition'

function isTerminalServer(head: Token, tokens: readonly Token[]): boolean {
  const isOfNt = head.kind === 'product' && head.family.base === 'Windows NT'
  return (head.kind === 'terminal' || isOfNt) && tokens.some(({ kind }) => kind === 'terminal')
}

const YEAR = /^(?:9[5-9]|19\d\d|20\d\d)$/

/**
 * The versions behind a product, each with its service packs, up to where another product begins.
 */
function versionsOf(family: Family, tokens: readonly Token[]): readonly WrittenProduct[] {
  const found: WrittenProduct[] = []
  let isDated = false
  for (const [index, token] of tokens.entries()) {
    if (isAnotherProduct(token, tokens[index + 1], { family, hasVersion: found.length > 0 })) break
    const last = found.at(-1)
    if (token.kind === 'pack' && last !== undefined && token.number !== null)
      found.push({ ...last, servicePack: token.number })
    if (token.kind !== 'version') continue
    const isBehindYear = isDated && token.version.includes('.')
    if (!isBehindYear) found.push({ product: family.name(token.version), servicePack: null })
    isDated ||= YEAR.test(token.version)
  }
  return found
}

/** 'Excel for Windows, version 5.0' goes on; 'SNA Server 3.0 for Windows NT 4.0' ends. */
function isAnotherProduct(
  token: Token,
  next: Token | undefined,
  { family, hasVersion }: { readonly family: Family; readonly hasVersion: boolean }
): boolean {
  if (token.kind !== 'product') return false
  if (!token.family.platform) return token.family.base !== family.base
  return hasVersion && (token.family.whole || next?.kind === 'version')
}

function packsOf(tokens: readonly Token[], product: string): readonly WrittenProduct[] {
  const packs = tokens.flatMap(token =>
    token.kind === 'pack' && token.number !== null ? [{ product, servicePack: token.number }] : []
  )
  if (packs.length > 0) return packs
  return [{ product, servicePack: null }]
}

function merge(listed: readonly WrittenProduct[]): readonly ListedProduct[] {
  const levels = new Map<string, Set<number>>()
  for (const { product, servicePack } of listed)
    levels.set(
      product,
      new Set([...(levels.get(product) ?? []), ...(servicePack === null ? [] : [servicePack])])
    )
  return [...levels].map(([product, servicePacks]) => ({
    product,
    servicePacks: [...servicePacks].sort((a, b) => a - b)
  }))
}

const UNLISTED = new RegExp(
  String.raw`^[ -]*(?:Microsoft |The |Microsoft's )*([A-Z*][\w+#&:'!/. ()-]{0,70}?)${oneOf(
    ',? (?:versions? )(\\d[^(]*)',
    ',? for ([^,]*)(?:,? versions? (\\d.*))?',
    ',? (?:included|used) with.*',
    ',? ISBN.*',
    ' \\d-\\d{4,5}-.*',
    ':',
    ',.*'
  )}?$`
)
const SYSTEM = /^(?:Microsoft )?Windows (?:NT (?:Server |Workstation )?(?:version )?\d|2000)/
const MAX_VERSIONS = 20

/**
 * A product without a row: its own words, 'Microsoft Train Simulator, version 1.0' → 'Train
 * Simulator 1.0'
 */
function readUnlisted(line: string): readonly ListedProduct[] {
  const match = UNLISTED.exec(line.trim())
  if (match === null) return []
  const [, name = '', plain, host = '', behind] = match
  const versions = (plain ?? behind ?? '').match(/\d{1,4}(?:\.\d{1,4})*[a-z]?(?![\w.])/g) ?? []
  const names =
    versions.length === 0
      ? [name.trim()]
      : versions.slice(0, MAX_VERSIONS).map(version => `${name.trim()} ${version}`)
  const runsOn = SYSTEM.test(host) ? findProducts(host) : []
  return [...names.map(product => ({ product, servicePacks: [] })), ...runsOn]
}
