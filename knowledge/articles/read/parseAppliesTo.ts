import { findProducts } from '../../releases/written/findProducts.ts'
import type { AppliesTo } from '../article.ts'

const HEAD = /information in this article applies to:?\s*$/i

/** The applies-to list and the line after it. Items stand behind a hyphen; a long one goes on below, further in. */
export function parseAppliesTo(lines: readonly string[]): {
  readonly items: readonly AppliesTo[]
  readonly next: number
} {
  const head = lines.slice(0, 60).findIndex(text => HEAD.test(text)) + 1
  if (head === 0) return { items: [], next: firstBodyLine(lines) }
  const items: { line: number; text: string; indent: number }[] = []
  let line = head + 1
  for (; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? ''
    if (/^-{20,}\s*$/.test(text) || (/^={3,}\s*$/.test(lines[line] ?? '') && text.trim() !== ''))
      break
    const item = /^(\s{0,12})-\s+(\S.*)$/.exec(text)
    const last = items.at(-1)
    if (item !== null)
      items.push({ line, text: (item[2] ?? '').trim(), indent: (item[1] ?? '').length })
    else if (text.trim() !== '' && last !== undefined) last.text = `${last.text} ${text.trim()}`
    else if (text.trim() !== '' && items.length === 0)
      items.push({ line, text: text.trim(), indent: 0 })
  }
  return {
    items: items.map(({ line, text, indent }, index) =>
      read(line, text, roleOf(items.slice(0, index), text, indent))
    ),
    next: /^-{20,}/.test(lines[line - 1] ?? '') ? line + 1 : line
  }
}

const HEADER_LINES = 6

/** Without a list the body begins below the rule under the header. */
function firstBodyLine(lines: readonly string[]): number {
  return (
    Math.max(HEADER_LINES, lines.slice(0, 20).findIndex(text => /^={60,}\s*$/.test(text)) + 1) + 1
  )
}

type Item = { readonly text: string; readonly indent: number }

/** Items further in belong to the last one further out: 'on platform(s):' lists what the one above it runs on. */
function roleOf(before: readonly Item[], text: string, indent: number): AppliesTo['role'] {
  const parent = before.findLast(item => item.indent < indent)
  return /^the operating system/i.test(text) || /\bplatforms?(?:\(s\))?:$/i.test(parent?.text ?? '')
    ? 'platform'
    : 'product'
}

const EDITION =
  /\b(Advanced Server|Datacenter Server|Enterprise|Professional|Standard|Learning|Control Creation|Developer|Small Business|Server|Workstation)(?:,? \d\d-bit)? ?(?:Editions?)?\b/

function read(line: number, text: string, role: AppliesTo['role']): AppliesTo {
  const found = findProducts(text)
  const edition =
    EDITION.exec(
      text.replace(
        /\b(?:SNA|SQL|Exchange|Management|Information|Site|Proxy|Integration|Transaction|Index|Cluster|Mail|Business|Terminal|2003) Server\b(?! \w+ Edition)/g,
        ' '
      )
    )?.[1] ?? null
  return {
    line,
    text,
    role,
    edition,
    products: found.map(({ product }) => product),
    servicePacks: found.length === 1 ? (found[0]?.servicePacks ?? []) : []
  }
}
