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
import { idOfFile, productsOfText, titleOfFile, wordsOfMarkdown } from './plainMarkdown.ts'
import { type FrontMatter, type FrontMatterValue, readFrontMatter } from './readFrontMatter.ts'
import { markdownRemarks } from './remarks.ts'
import { isSectionName, sectionNameOf } from './sectionNames.ts'
import { statusOf } from './statusOf.ts'

const MAX_HEADING_LENGTH = 300
/** Of sections, where nothing is less deep. */
const MAX_SECTION_DEPTH = 2
const MAX_DEPTH = 6

/**
 * Reads a helpdesk's own article: front matter, then sections with Markdown headings. One without
 * front matter has the title of its first heading and the products that it names. Never throws:
 * what is wrong is a remark, and is fatal where the article is opened.
 */
export function parseMarkdown(text: string, file: string): ParsedArticle {
  const lines = text.split(/\r\n|\n|\r/)
  const words = wordsOfMarkdown(lines)
  const { front, from, titleLine } = frontOf(lines, file)
  const sections = sectionsOf(lines, from)
  const body = { first: from, last: lines.length }
  const title = front.title?.value ?? ''
  const isTold = front.appliesTo.length > 0 || (front.isOurs && front.converted === null)
  const appliesTo = isTold
    ? front.appliesTo.map(itemOf)
    : productsOfText(words, sections, { text: title, line: titleLine })
  const id = front.id?.value.toUpperCase() ?? ''
  const told = fixesOf(front.fix, appliesTo)
  const fixes = front.fix.length > 0 ? told : parseFixes(words, sections, [], appliesTo)
  const status = /by design/i.test(front.status?.value ?? '')
    ? 'by-design'
    : statusOf(words, sections)
  const article: Article = {
    id,
    title,
    date: dateOf(front.date),
    category: 'helpdesk',
    lines,
    appliesTo,
    sections,
    keywords: [],
    events: front.events.length > 0 ? front.events.flatMap(eventOf) : parseSignatures(words, body),
    errorCodes: errorCodesOf(words.slice(body.first - 1).join('\n')),
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
  const remarks = [...faults, ...markdownRemarks(article, file)]
  return { article, remarks, broken: rules => remarks.find(({ rule }) => rules.includes(rule)) }
}

type Front = {
  readonly front: FrontMatter
  /** where the sections begin */
  readonly from: number
  /** 0 where the title is no line */
  readonly titleLine: number
}

/** What the front matter says; without one of ours what the first heading and the file's name do. */
function frontOf(lines: readonly string[], file: string): Front {
  const front = readFrontMatter(lines)
  if (front.isOurs) return { front, from: front.next, titleLine: front.title?.line ?? 0 }
  const [head] = headsOf(lines, front.next)
  const heading = head !== undefined && !isSectionName(head.name) ? head : null
  const named = titleOfFile(file)
  const line = front.title?.line ?? heading?.line ?? 0
  const value = front.title?.value ?? heading?.name ?? named
  const isRepeated = heading !== null && heading.name === value
  return {
    front: {
      ...front,
      id: { value: idOfFile(file), line: 1 },
      title: value === null ? null : { value, line }
    },
    from: isRepeated ? heading.next : front.next,
    titleLine: line
  }
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
 * Headings of one or two marks begin a section, and deeper ones that are a section's; other deeper
 * ones a part of it that may name a product; fenced code has none. What stands above the first is
 * a section without a name.
 */
function sectionsOf(lines: readonly string[], from: number): readonly Section[] {
  const heads = headsOf(lines, from)
  const depth = Math.max(
    MAX_SECTION_DEPTH,
    heads.reduce((least, head) => Math.min(least, head.depth), MAX_DEPTH)
  )
  const top = heads.flatMap((head, at) =>
    head.depth <= depth || isSectionName(head.name) ? [{ ...head, at }] : []
  )
  const opening = trimmed(lines, from, (top[0]?.line ?? lines.length + 1) - 1)
  const sections = top.map(({ line, name, next, at }, index) => {
    const following = top[index + 1]
    const end = (following?.line ?? lines.length + 1) - 1
    const parts = heads.slice(at + 1, following?.at)
    return {
      name: sectionNameOf(name),
      line,
      lines: trimmed(lines, next, end),
      parts: parts.map((part, place) => ({
        name: part.name,
        line: part.line,
        lines: trimmed(lines, part.next, (parts[place + 1]?.line ?? end + 1) - 1)
      }))
    }
  })
  if (opening.first > opening.last) return sections
  return [{ name: '', line: opening.first, lines: opening, parts: [] }, ...sections]
}

type Head = {
  readonly line: number
  readonly name: string
  readonly depth: number
  /** the line below it */
  readonly next: number
}

function headsOf(lines: readonly string[], from: number): readonly Head[] {
  let isFenced = false
  return lines.flatMap((text, index) => {
    if (/^\s{0,3}(?:```|~~~)/.test(text)) isFenced = !isFenced
    if (isFenced || index + 1 < from) return []
    return headAt(lines, index + 1, from) ?? []
  })
}

/** '# Title', or a line with a rule below it. */
function headAt(lines: readonly string[], line: number, from: number): Head | null {
  const text = (lines[line - 1] ?? '').slice(0, MAX_HEADING_LENGTH)
  const match = /^ {0,3}(#{1,6})\s+(\S.*?)\s*#*$/.exec(text)
  if (match !== null)
    return { line, name: match[2] ?? '', depth: (match[1] ?? '').length, next: line + 1 }
  const rule = /^(=|-)\1{2,}\s*$/.exec(lines[line] ?? '')?.[1]
  const isAlone = line === from || (lines[line - 2] ?? '').trim() === ''
  if (rule === undefined || !isAlone || !/^[^\s>|#`*-]/.test(text)) return null
  return { line, name: text.trim(), depth: rule === '=' ? 1 : 2, next: line + 2 }
}

function trimmed(lines: readonly string[], first: number, last: number): LineRange {
  let [start, end] = [first, last]
  while (start <= end && (lines[start - 1] ?? '').trim() === '') start += 1
  while (end >= start && (lines[end - 1] ?? '').trim() === '') end -= 1
  return { first: start, last: end }
}
