import { scanWritten, type Token } from './scanWritten.ts'

/** A product an article names, with the service packs it lists; none listed means any. */
export type ListedProduct = { readonly product: string; readonly servicePacks: readonly number[] }

type WrittenProduct = { readonly product: string; readonly servicePack: number | null }

const cache = new Map<string, readonly ListedProduct[]>()
const MOST_CACHED = 4_000
const LONGEST = 400

/**
 * The products of one line of an applies-to list or of a heading, with their canonical names.
 * 'Microsoft Windows versions 2000, 2000 SP1 Server' → Windows 2000 [1]; 'Microsoft SNA Server, versions 3.0, 4.0' → both
 */
export function findProducts(line: string): readonly ListedProduct[] {
  const known = cache.get(line)
  if (known !== undefined) return known
  const found = read(line.slice(0, LONGEST))
  if (cache.size >= MOST_CACHED) cache.clear()
  cache.set(line, found)
  return found
}

function read(line: string): readonly ListedProduct[] {
  const text = line.replace(/^\*EDITOR[^*]*\*|\* use [\d, ]+/g, '')
  const listed = readTokens(text, scanWritten(text))
  return listed.length > 0 ? merge(listed) : other(text)
}

/** What may stand before the product that a line is about. */
const OPENING =
  /^[ -]*(?:the operating system:? *)?(?:(?:The|Microsoft|MS|BackOffice|English|Japanese|International|Standard|Special Edition:?)\s+)*$/i
const YEAR = /^(?:9[5-9]|19\d\d|20\d\d)$/

/** The first product of a line is what the line is about; versions and levels behind it are its own, and what it runs on is left out. */
function readTokens(text: string, tokens: readonly Token[]): readonly WrittenProduct[] {
  const first = tokens.findIndex(({ kind }) => kind === 'product' || kind === 'terminal')
  const head = tokens[first]
  if (head === undefined || !OPENING.test(text.slice(0, head.start))) return []
  if (
    tokens.some(({ kind }) => kind === 'terminal') &&
    (head.kind === 'terminal' || (head.kind === 'product' && head.family.base === 'Windows NT'))
  )
    return packsOf(tokens, 'Windows NT 4.0 Terminal Server Edition')
  if (head.kind !== 'product') return []
  const { family } = head
  if (family.whole) return packsOf(tokens.slice(first), family.base)
  const found: WrittenProduct[] = []
  let dated = false
  for (const [index, token] of tokens.slice(first + 1).entries()) {
    const last = found.at(-1)
    if (token.kind === 'version' && !(dated && token.version.includes('.')))
      found.push({ product: family.name(token.version), servicePack: null })
    else if (token.kind === 'pack' && last !== undefined && token.number !== null)
      found.push({ ...last, servicePack: token.number })
    else if (
      token.kind === 'product' &&
      (token.family.platform
        ? found.length > 0 && (token.family.whole || tokens[first + index + 2]?.kind === 'version')
        : token.family.base !== family.base)
    )
      break
    dated ||= token.kind === 'version' && YEAR.test(token.version)
  }
  return found.length > 0 ? found : [{ product: family.base, servicePack: null }]
}

function packsOf(tokens: readonly Token[], product: string): readonly WrittenProduct[] {
  const packs = tokens.flatMap(token =>
    token.kind === 'pack' && token.number !== null ? [{ product, servicePack: token.number }] : []
  )
  return packs.length > 0 ? packs : [{ product, servicePack: null }]
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

/** A product without a row: its own words, 'Microsoft Train Simulator, version 1.0' → 'Train Simulator 1.0' */
function other(line: string): readonly ListedProduct[] {
  const match =
    /^(?:[ -]*)(?:Microsoft |The |Microsoft's )*([A-Z*][\w+#&:'!/. ()-]{0,70}?)(?:,? (?:versions? )(\d[^(]*)|,? for ([^,]*)(?:,? versions? (\d.*))?|,? (?:included|used) with.*|,? ISBN.*| \d-\d{4,5}-.*|:|,.*)?$/.exec(
      line.trim()
    )
  if (match === null) return []
  const [, name = '', plain, host = '', behind] = match
  const versions = (plain ?? behind ?? '').match(/\d{1,4}(?:\.\d{1,4})*[a-z]?(?![\w.])/g) ?? []
  const runsOn =
    /^(?:Microsoft )?Windows (?:NT (?:Server |Workstation )?(?:version )?\d|2000)/.test(host)
      ? findProducts(host)
      : []
  return [
    ...(versions.length === 0
      ? [{ product: name.trim(), servicePacks: [] }]
      : versions
          .slice(0, 20)
          .map(version => ({ product: `${name.trim()} ${version}`, servicePacks: [] }))),
    ...runsOn
  ]
}
