import type { LineRange, Section } from './article.ts'

const CANONICAL = /^(?:SYMPTOMS?|CAUSE|RESOLUTION|STATUS|WORKAROUND|MORE INFORMATION|SUMMARY|REFERENCES|INTRODUCTION|APPLIES TO)$/i
const END = /^(?:Additional (?:query|reference) words:|Keywords\s{2,}:|={68,}$|THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE)/

/** The sections of an article: a heading is a line with a rule of its own length below it. Lines are 1-based. */
export const parseSections = (lines: readonly string[], from: number): readonly Section[] => {
  const end = endOfBody(lines, from)
  const heads = headingsOf(lines, from, end)
  const first = heads[0] ?? end
  const opening = trim(lines, { first: from, last: first - 1 })
  const sections = heads.map((line, index) => section(lines, line, (heads[index + 1] ?? end) - 1))
  return opening.first > opening.last ? sections : [{ name: '', line: from, lines: opening, parts: [] }, ...sections]
}

/** The line after the last one of the body. */
export const endOfBody = (lines: readonly string[], from: number): number => {
  for (let line = from; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? ''
    if (END.test(text) && !isHeading(lines, line - 1)) return line
  }
  return lines.length + 1
}

const headingsOf = (lines: readonly string[], from: number, end: number): readonly number[] => {
  const found: number[] = []
  for (let line = from; line < end; line += 1) if (isHeading(lines, line)) found.push(line)
  return found
}

/** Canonical headings also count when the rule is of hyphens, or when they stand alone between blank lines. */
const isHeading = (lines: readonly string[], line: number): boolean => {
  const text = lines[line - 1] ?? ''
  const rule = lines[line] ?? ''
  if (text === '' || text.startsWith(' ') || text.length > 78 || /^[=-]+$/.test(text)) return false
  if (/^=+\s*$/.test(rule) && Math.abs(rule.trim().length - text.trim().length) <= 1) return true
  if (!CANONICAL.test(text.trim())) return false
  return /^-+\s*$/.test(rule) || (rule.trim() === '' && (lines[line - 2] ?? '').trim() === '')
}

const section = (lines: readonly string[], line: number, last: number): Section => {
  const ruled = /^[=-]+\s*$/.test(lines[line] ?? '')
  const range = trim(lines, { first: line + (ruled ? 2 : 1), last })
  return { name: nameOf(lines[line - 1] ?? ''), line, lines: range, parts: partsOf(lines, range) }
}

const nameOf = (text: string): string => {
  const name = text.trim()
  return CANONICAL.test(name) ? name.toUpperCase().replace(/^SYMPTOM$/, 'SYMPTOMS') : name
}

/** Sub-headings with a rule of hyphens: in RESOLUTION and STATUS they name the product the text below is for. */
const partsOf = (lines: readonly string[], { first, last }: LineRange): Section['parts'] => {
  const heads: number[] = []
  for (let line = first; line < last; line += 1) {
    const [text, rule] = [(lines[line - 1] ?? '').trim(), (lines[line] ?? '').trim()]
    if (text !== '' && /^-{3,}$/.test(rule) && Math.abs(rule.length - text.length) <= 1) heads.push(line)
  }
  return heads.map((line, index) => ({
    name: (lines[line - 1] ?? '').trim(), line, lines: trim(lines, { first: line + 2, last: (heads[index + 1] ?? last + 1) - 1 })
  }))
}

const trim = (lines: readonly string[], { first, last }: LineRange): LineRange => {
  let [start, end] = [first, last]
  while (start <= end && (lines[start - 1] ?? '').trim() === '') start += 1
  while (end >= start && (lines[end - 1] ?? '').trim() === '') end -= 1
  return { first: start, last: end }
}
