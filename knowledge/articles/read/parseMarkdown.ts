import { findProducts } from '../../releases/written/findProducts.ts'
import { readLevels } from '../../releases/written/readLevels.ts'
import type {
  AppliesTo,
  Article,
  EventSignature,
  Fix,
  LineRange,
  ParsedArticle,
  Section
} from '../article.ts'
import { errorCodesOf } from './errorCodesOf.ts'
import { parseSignatures } from './events/parseSignatures.ts'
import { productsOfLevel } from './fixes/fixProducts.ts'
import { parseFixes } from './fixes/parseFixes.ts'
import { isEventId, markdownFaults } from './markdownFaults.ts'
import { outcomeOf } from './outcomeOf.ts'
import { parseReferences } from './parseReferences.ts'
import { type FrontMatter, type FrontMatterValue, readFrontMatter } from './readFrontMatter.ts'
import { markdownRemarks } from './remarks.ts'
import { statusOf } from './statusOf.ts'

const MAX_HEADING_LENGTH = 300
const NAMES = [
  'SYMPTOMS',
  'CAUSE',
  'RESOLUTION',
  'WORKAROUND',
  'STATUS',
  'MORE INFORMATION',
  'SUMMARY',
  'REFERENCES'
]

/**
 * Reads a helpdesk's own article: front matter, then sections with Markdown headings. Never throws:
 * what is wrong is a remark, and is fatal where the article is opened.
 */
export function parseMarkdown(text: string, file: string): ParsedArticle {
  const lines = text.split(/\r\n|\n|\r/)
  const front = readFrontMatter(lines)
  const sections = sectionsOf(lines, front.next)
  const body = { first: front.next, last: lines.length }
  const appliesTo = front.appliesTo.map(itemOf)
  const id = front.id?.value.toUpperCase() ?? ''
  const told = fixesOf(front.fix, appliesTo)
  const fixes = front.fix.length > 0 ? told : parseFixes(lines, sections, [], appliesTo)
  const status = /by design/i.test(front.status?.value ?? '')
    ? 'by-design'
    : statusOf(lines, sections)
  const article: Article = {
    id,
    title: front.title?.value ?? '',
    date: dateOf(front.date),
    category: 'helpdesk',
    lines,
    appliesTo,
    sections,
    keywords: [],
    events: front.events.length > 0 ? front.events.flatMap(eventOf) : parseSignatures(lines, body),
    errorCodes: errorCodesOf(lines.slice(body.first - 1).join('\n')),
    fixes,
    status,
    outcome: outcomeOf({ fixes, status, sections }),
    references: parseReferences(id, lines, body)
  }
  const faults = markdownFaults(front, article, told).map(fault => ({
    rule: 'helpdesk-article',
    file,
    ...fault
  }))
  return { article, remarks: [...faults, ...markdownRemarks(article, file)] }
}

function itemOf({ value, line }: FrontMatterValue): AppliesTo {
  const found = findProducts(value)
  return {
    line,
    text: value,
    products: found.map(({ product }) => product),
    servicePacks: found.length === 1 ? (found[0]?.servicePacks ?? []) : [],
    role: 'product',
    edition: null
  }
}

function eventOf(event: FrontMatter['events'][number]): readonly EventSignature[] {
  const { source, description, line } = event
  const id = Number(event.id?.value)
  if (!isEventId(id)) return []
  const last = Math.max(line, description?.line ?? line, source?.line ?? line)
  return [
    {
      id,
      source: source?.value ?? null,
      description: description?.value.replace(/\s+/g, ' ') ?? null,
      lines: { first: line, last }
    }
  ]
}

function fixesOf(
  told: readonly FrontMatterValue[],
  appliesTo: readonly AppliesTo[]
): readonly Fix[] {
  return told.flatMap(({ value, line }) =>
    readLevels(value).flatMap(level =>
      productsOfLevel(level, {
        products: appliesTo.flatMap(item => item.products),
        scoped: [],
        keywords: []
      }).map(product => ({
        kind: level.kind,
        product,
        servicePack: level.servicePack,
        letter: level.letter,
        called: level.called,
        version: level.kind === 'version' ? product : null,
        line,
        lines: { first: line, last: line },
        from: 'text' as const,
        scope: null
      }))
    )
  )
}

function dateOf(date: FrontMatterValue | null): string {
  return /^\d{4}-\d\d-\d\d/.exec(date?.value ?? '')?.[0] ?? ''
}

/**
 * Headings of one or two marks begin a section, deeper ones a part of it that may name a product;
 * fenced code has none.
 */
function sectionsOf(lines: readonly string[], from: number): readonly Section[] {
  const heads = headsOf(lines, from)
  const top = heads.filter(({ depth }) => depth <= 2)
  return top.map(({ line, name }, index) => {
    const end = (top[index + 1]?.line ?? lines.length + 1) - 1
    const parts = heads.filter(head => head.depth > 2 && head.line > line && head.line <= end)
    return {
      name: NAMES.find(known => known === name.toUpperCase()) ?? name,
      line,
      lines: trimmed(lines, line + 1, end),
      parts: parts.map((part, place) => ({
        name: part.name,
        line: part.line,
        lines: trimmed(lines, part.line + 1, (parts[place + 1]?.line ?? end + 1) - 1)
      }))
    }
  })
}

type Head = { readonly line: number; readonly name: string; readonly depth: number }

function headsOf(lines: readonly string[], from: number): readonly Head[] {
  let isFenced = false
  return lines.flatMap((text, index) => {
    if (/^\s{0,3}(?:```|~~~)/.test(text)) isFenced = !isFenced
    if (isFenced || index + 1 < from) return []
    const match = /^ {0,3}(#{1,6})\s+(\S.*?)\s*#*$/.exec(text.slice(0, MAX_HEADING_LENGTH))
    if (match === null) return []
    return [{ line: index + 1, name: match[2] ?? '', depth: (match[1] ?? '').length }]
  })
}

function trimmed(lines: readonly string[], first: number, last: number): LineRange {
  let [start, end] = [first, last]
  while (start <= end && (lines[start - 1] ?? '').trim() === '') start += 1
  while (end >= start && (lines[end - 1] ?? '').trim() === '') end -= 1
  return { first: start, last: end }
}
