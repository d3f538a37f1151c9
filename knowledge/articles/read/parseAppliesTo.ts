import { oneOf } from '../../language/words/oneOf.ts'
import { findProducts } from '../../releases/written/findProducts.ts'
import type { AppliesTo } from '../article.ts'

const HEAD = /information in this article applies to:?\s*$/i

/** The list is looked for in so many lines. */
const MAX_HEAD_LINE = 60

/** The applies-to list and the line after it. Long items go on below, further in. */
export function parseAppliesTo(lines: readonly string[]): {
  readonly items: readonly AppliesTo[]
  readonly next: number
} {
  const head = lines.slice(0, MAX_HEAD_LINE).findIndex(text => HEAD.test(text)) + 1
  if (head === 0) return { items: [], next: firstBodyLine(lines) }
  const items: Item[] = []
  let line = head + 1
  while (line <= lines.length && !isEndOfList(lines, line)) {
    takeLine(items, line, lines[line - 1] ?? '')
    line += 1
  }
  return {
    items: items.map((item, index) => itemOf(item, roleOf(items.slice(0, index), item))),
    next: /^-{20,}/.test(lines[line - 1] ?? '') ? line + 1 : line
  }
}

/** A rule ends the list, and so does a heading. */
function isEndOfList(lines: readonly string[], line: number): boolean {
  const text = lines[line - 1] ?? ''
  const isHeading = /^={3,}\s*$/.test(lines[line] ?? '') && text.trim() !== ''
  return isHeading || /^-{20,}\s*$/.test(text)
}

type Item = { readonly line: number; text: string; readonly indent: number }

/** Items stand behind a hyphen; a first one may do without. */
function takeLine(items: Item[], line: number, text: string): void {
  const item = /^(\s{0,12})-\s+(\S.*)$/.exec(text)
  const last = items.at(-1)
  const words = text.trim()
  if (item !== null)
    items.push({ line, text: (item[2] ?? '').trim(), indent: (item[1] ?? '').length })
  else if (words === '') return
  else if (last === undefined) items.push({ line, text: words, indent: 0 })
  else last.text = `${last.text} ${words}`
}

const HEADER_LINES = 6

/** Without a list the body begins below the rule under the header. */
function firstBodyLine(lines: readonly string[]): number {
  return (
    Math.max(HEADER_LINES, lines.slice(0, 20).findIndex(text => /^={60,}\s*$/.test(text)) + 1) + 1
  )
}

/**
 * Items further in belong to the last one further out: 'on platform(s):' lists what the one above
 * it runs on.
 */
function roleOf(before: readonly Item[], { text, indent }: Item): AppliesTo['role'] {
  const parent = before.findLast(item => item.indent < indent)
  if (/^the operating system/i.test(text) || /\bplatforms?(?:\(s\))?:$/i.test(parent?.text ?? ''))
    return 'platform'
  return 'product'
}

/** Products whose names end in 'Server': it tells no edition of theirs. */
const SERVER_PRODUCT = oneOf(
  'SNA',
  'SQL',
  'Exchange',
  'Management',
  'Information',
  'Site',
  'Proxy',
  'Integration',
  'Transaction',
  'Index',
  'Cluster',
  'Mail',
  'Business',
  'Terminal',
  '2003'
)
const NAMED_SERVER = new RegExp(`\\b${SERVER_PRODUCT} Server\\b(?! \\w+ Edition)`, 'g')
const EDITION = new RegExp(
  `\\b(${oneOf(
    'Advanced Server',
    'Datacenter Server',
    'Enterprise',
    'Professional',
    'Standard',
    'Learning',
    'Control Creation',
    'Developer',
    'Small Business',
    'Server',
    'Workstation'
  )})(?:,? \\d\\d-bit)? ?(?:Editions?)?\\b`
)

const LEVEL_LIST = /\bService Packs (\d\d?(?:(?:,| and|, and) \d\d?(?![.\d]))+)/g

/** '5.5 Service Packs 1, 2' → '5.5 SP1, SP2': these are no versions */
function spellLevels(text: string): string {
  return text.replace(LEVEL_LIST, (_, levels: string) => levels.replace(/\d+/g, 'SP$&'))
}

function itemOf({ line, text }: Item, role: AppliesTo['role']): AppliesTo {
  const found = findProducts(spellLevels(text))
  return {
    line,
    text,
    role,
    edition: EDITION.exec(text.replace(NAMED_SERVER, ' '))?.[1] ?? null,
    products: found.map(({ product }) => product),
    servicePacks: found.length === 1 ? (found[0]?.servicePacks ?? []) : []
  }
}
