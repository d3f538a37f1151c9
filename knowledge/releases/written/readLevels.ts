import { collectItems } from './collectItems.ts'
import { type LevelItem, type NamedLevel, VERSION } from './namedLevel.ts'
import { joinInitials } from './scanWritten.ts'

/**
 * The levels of a phrase, in order.
 * 'Windows NT 4.0 and Windows NT Server 4.0, Terminal Server Edition Service Pack 4' → both, 4
 */
export function readLevels(phrase: string): readonly NamedLevel[] {
  const text = joinInitials(phrase)
  const { items, isLater } = collectItems(text)
  const levels = distinct(items.flatMap(item => nameItem(item, items, isLater))).filter(
    level => !isOfResourceKit(level, text) && !isOfUnlisted(level, text)
  )
  if (levels.length > 0) return levels
  return unlistedVersion(text) ?? (isLater ? [LATER_VERSIONS] : [])
}

const TERMINAL = 'Windows NT 4.0 Terminal Server Edition'
const LATER_VERSIONS: NamedLevel = {
  ...VERSION,
  family: null,
  product: null,
  version: null,
  at: 0,
  end: 1
}

function nameItem(
  item: LevelItem,
  items: readonly LevelItem[],
  isLater: boolean
): readonly NamedLevel[] {
  const { family, version, terminal, level, at, end } = item
  const base = terminal ? TERMINAL : (family?.base ?? null)
  const product = productOf(item)
  const isBare = base === null && version === null
  if (isBare && items.some(other => other.family !== null && other.level?.kind === level?.kind))
    return []
  const saysNothing = level === null && product === null && version === null && !isLater
  if (saysNothing) return []
  return [{ ...(level ?? VERSION), family: base, product, version, at, end }].map(plain)
}

/** The canonical product of an item; null when no version is named. */
function productOf({ family, version, terminal }: LevelItem): string | null {
  if (terminal) return TERMINAL
  if (family === null) return null
  if (family.whole) return family.base
  if (version === null) return null
  return family.name(version)
}

/** Without what a level said first carries along. */
function plain(level: NamedLevel): NamedLevel {
  const { kind, family, product, version, servicePack, letter, called, at, end } = level
  return { kind, family, product, version, servicePack, letter, called, at, end }
}

/** 'Windows NT 4.0 Resource Kit' is a book. */
function isOfResourceKit({ kind, at }: NamedLevel, text: string): boolean {
  return kind === 'version' && /^[^,;]{0,45}\bResource Kit\b/.test(text.slice(at))
}

/** 'version 3.2 of the Rebuild program': of what no family lists. */
function isOfUnlisted({ kind, family, end }: NamedLevel, text: string): boolean {
  const isOfOther = /^(?: \(or greater\)| and later)? of (?!the product\b)\w/.test(text.slice(end))
  return kind === 'version' && family === null && isOfOther
}

const NAME = String.raw`([A-Z][\w'+-]*(?: (?![Vv]ersion)[A-Z][\w'+-]*){0,4})(?: \([A-Z]+\))?`
const FOR = String.raw`(?:,? for (?:the )?[A-Z]\w*(?: [A-Z]\w*)?)?`
const NUMBER = String.raw`(\d{1,2}\.\d{1,2}[A-Za-z]?)(?![\w/]|\.\d)`
const UNLISTED = new RegExp(
  `^\\s*(?:the )?(?:Microsoft )?${NAME}${FOR},? (?:[Vv]ersion )?${NUMBER}`
)
const NO_PRODUCT =
  /\b(?:of|version|versions|file|files|compiler|update|updated|patch|tape|printing|this|that|an?)\b|^Windows|Kit$/i

/**
 * 'Microsoft IntelliPoint version 2.2': a version of what no family lists; null for other words.
 */
function unlistedVersion(text: string): readonly NamedLevel[] | null {
  const [, name, version] = UNLISTED.exec(text) ?? []
  if (name === undefined || version === undefined) return null
  if (/\.\w{3}\b/.test(name) || NO_PRODUCT.test(name)) return null
  const at = text.indexOf(name)
  const product = `${name} ${version.toLowerCase()}`
  return [{ ...VERSION, family: name, product, version, at, end: at + name.length }]
}

function distinct(levels: readonly NamedLevel[]): readonly NamedLevel[] {
  return levels.filter(
    (level, index) => levels.findIndex(other => isSameLevel(other, level)) === index
  )
}

const COMPARED = ['kind', 'family', 'product', 'version', 'servicePack', 'letter'] as const

function isSameLevel(one: NamedLevel, other: NamedLevel): boolean {
  return COMPARED.every(field => one[field] === other[field])
}
