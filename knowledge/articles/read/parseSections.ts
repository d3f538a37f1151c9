import type { LineRange, Section } from '../article.ts'

const CANONICAL =
  /^(?:SYMPTOMS?|CAUSE|RESOLUTION|STATUS|WORKAROUND|MORE INFORMATION|SUMMARY|REFERENCES|INTRODUCTION|APPLIES TO)$/i
const QUERY_WORDS = /^Additional (?:query|reference) words:/
const TRAILER = /^={70}\s*$/
const LEGAL = /^(?:={71,}\s*$|THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE)/
/** Lines that query words take, also where they stand there twice. */
const MAX_QUERY_LINES = 14

/**
 * The sections of an article: a heading is a line with a rule of its own length below it. Lines are
 * 1-based.
 */
export function parseSections(lines: readonly string[], from: number): readonly Section[] {
  const end = endOfBody(lines, from)
  const heads = headingsOf(lines, from, end)
  const first = heads[0] ?? end
  const opening = trim(lines, { first: from, last: first - 1 })
  const sections = heads.map((line, index) => section(lines, line, (heads[index + 1] ?? end) - 1))
  if (opening.first > opening.last) return sections
  return [{ name: '', line: from, lines: opening, parts: [] }, ...sections]
}

/**
 * The line after the last one of the body, found from the bottom: bodies hold rules of their own.
 * The trailer begins below the last rule of 70 signs; query words stand above it.
 */
export function endOfBody(lines: readonly string[], from: number): number {
  function below(index: number): boolean {
    return index >= from - 1
  }
  const rule = lines.findLastIndex(
    (text, index) =>
      below(index) &&
      TRAILER.test(text) &&
      lines.slice(index + 1, index + 3).some(next => /^\w[\w ]*:/.test(next))
  )
  const legal = lines.findIndex((text, index) => below(index) && index > rule && LEGAL.test(text))
  const end = [rule, legal, lines.length].find(index => index >= 0) ?? lines.length
  const words = lines.findIndex(
    (text, index) =>
      below(index) && index >= end - MAX_QUERY_LINES && index < end && QUERY_WORDS.test(text)
  )
  return (words < 0 ? end : words) + 1
}

function headingsOf(lines: readonly string[], from: number, end: number): readonly number[] {
  const found: number[] = []
  for (let line = from; line < end; line += 1) if (isHeading(lines, line)) found.push(line)
  return found
}

/**
 * Canonical headings also count when the rule is of hyphens, or when they stand alone between blank
 * lines.
 */
function isHeading(lines: readonly string[], line: number): boolean {
  const text = lines[line - 1] ?? ''
  const rule = lines[line] ?? ''
  if (text === '' || text.startsWith(' ') || text.length > 78 || /^[=-]+$/.test(text)) return false
  if (/^=+\s*$/.test(rule) && Math.abs(rule.trim().length - text.trim().length) <= 1) return true
  if (!CANONICAL.test(text.trim())) return false
  return /^-+\s*$/.test(rule) || (rule.trim() === '' && (lines[line - 2] ?? '').trim() === '')
}

function section(lines: readonly string[], line: number, last: number): Section {
  const ruled = /^[=-]+\s*$/.test(lines[line] ?? '')
  const range = trim(lines, { first: line + (ruled ? 2 : 1), last })
  return { name: nameOf(lines[line - 1] ?? ''), line, lines: range, parts: partsOf(lines, range) }
}

function nameOf(text: string): string {
  const name = text.trim()
  if (CANONICAL.test(name)) return name.toUpperCase().replace(/^SYMPTOM$/, 'SYMPTOMS')
  return name
}

/**
 * Sub-headings with a rule of hyphens: in RESOLUTION and STATUS they name the product the text
 * below is for.
 */
function partsOf(lines: readonly string[], { first, last }: LineRange): Section['parts'] {
  const heads: number[] = []
  for (let line = first; line < last; line += 1) {
    const [text, rule] = [(lines[line - 1] ?? '').trim(), (lines[line] ?? '').trim()]
    if (text !== '' && /^-{3,}$/.test(rule) && Math.abs(rule.length - text.length) <= 1)
      heads.push(line)
  }
  return heads.map((line, index) => ({
    name: (lines[line - 1] ?? '').trim(),
    line,
    lines: trim(lines, { first: line + 2, last: (heads[index + 1] ?? last + 1) - 1 })
  }))
}

function trim(lines: readonly string[], { first, last }: LineRange): LineRange {
  let [start, end] = [first, last]
  while (start <= end && (lines[start - 1] ?? '').trim() === '') start += 1
  while (end >= start && (lines[end - 1] ?? '').trim() === '') end -= 1
  return { first: start, last: end }
}
