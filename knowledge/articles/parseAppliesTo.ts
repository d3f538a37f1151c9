import { findProducts } from '../releases/findProducts.ts'
import type { AppliesTo } from './article.ts'

const HEAD = /information in this article applies to/i

/** The applies-to list and the line after it. Items stand behind a hyphen; a long one goes on below, further in. */
export const parseAppliesTo = (lines: readonly string[]): { readonly items: readonly AppliesTo[]; readonly next: number } => {
  const head = lines.slice(0, 60).findIndex(text => HEAD.test(text)) + 1
  if (head === 0) return { items: [], next: firstBodyLine(lines) }
  const items: { line: number; text: string }[] = []
  let line = head + 1
  for (; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? ''
    if (/^-{20,}\s*$/.test(text) || (/^={3,}\s*$/.test(lines[line] ?? '') && text.trim() !== '')) break
    const item = /^\s{0,12}-\s+(\S.*)$/.exec(text)
    const last = items.at(-1)
    if (item !== null) items.push({ line, text: (item[1] ?? '').trim() })
    else if (text.trim() !== '' && last !== undefined) last.text = `${last.text} ${text.trim()}`
    else if (text.trim() !== '' && items.length === 0) items.push({ line, text: text.trim() })
  }
  return { items: items.map(({ line, text }, index) => read(line, text, roleOf(items.slice(0, index).map(item => item.text), text))), next: /^-{20,}/.test(lines[line - 1] ?? '') ? line + 1 : line }
}

/** Without a list the body begins below the rule under the header. */
const firstBodyLine = (lines: readonly string[]): number => lines.slice(0, 20).findIndex(text => /^={60,}\s*$/.test(text)) + 2

const roleOf = (before: readonly string[], text: string): AppliesTo['role'] =>
  /^the operating system/i.test(text) || before.some(item => /\bplatform\(s\):?$/i.test(item)) ? 'platform' : 'product'

const read = (line: number, text: string, role: AppliesTo['role']): AppliesTo => {
  const found = findProducts(text)
  return { line, text, role, products: found.map(({ product }) => product), servicePacks: found.length === 1 ? found[0]?.servicePacks ?? [] : [] }
}
