import { findProducts } from '../../releases/written/findProducts.ts'
import { readLevels } from '../../releases/written/readLevels.ts'
import type {
  AppliesTo,
  Article,
  EventSignature,
  Fix,
  LineRange,
  ParsedArticle,
  Remark,
  Section
} from '../article.ts'
import { errorCodesOf } from './errorCodesOf.ts'
import { parseSignatures } from './events/parseSignatures.ts'
import { productsOfLevel } from './fixes/fixProducts.ts'
import { parseFixes } from './fixes/parseFixes.ts'
import { outcomeOf } from './outcomeOf.ts'
import { parseReferences } from './parseReferences.ts'
import {
  type Fault,
  type FrontMatter,
  type FrontMatterValue,
  readFrontMatter
} from './readFrontMatter.ts'
import { statusOf } from './statusOf.ts'

const ID = /^[A-Z]{1,8}-?\d{1,8}$/
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

/** Reads a helpdesk's own article: front matter, then sections with Markdown headings. Never throws: what is wrong is a remark, and is fatal where the article is opened. */
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
  return {
    article,
    remarks: faultsOf(front, article, told).map(fault => ({
      rule: 'helpdesk-article',
      file,
      ...fault
    }))
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

function eventOf({
  id,
  source,
  description,
  line
}: FrontMatter['events'][number]): readonly EventSignature[] {
  const number = Number(id?.value)
  return isEventId(number)
    ? [
        {
          id: number,
          source: source?.value ?? null,
          description: description?.value.replace(/\s+/g, ' ') ?? null,
          lines: {
            first: line,
            last: Math.max(line, description?.line ?? line, source?.line ?? line)
          }
        }
      ]
    : []
}

function isEventId(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 0xffff
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

/** Headings of one or two marks begin a section, deeper ones a part of it that may name a product; fenced code has none. */
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

function headsOf(
  lines: readonly string[],
  from: number
): readonly { readonly line: number; readonly name: string; readonly depth: number }[] {
  let fenced = false
  return lines.flatMap((text, index) => {
    if (/^\s{0,3}(?:```|~~~)/.test(text)) fenced = !fenced
    const match =
      fenced || index + 1 < from ? null : /^ {0,3}(#{1,6})\s+(\S.*?)\s*#*$/.exec(text.slice(0, 300))
    return match === null
      ? []
      : [{ line: index + 1, name: match[2] ?? '', depth: (match[1] ?? '').length }]
  })
}

function trimmed(lines: readonly string[], first: number, last: number): LineRange {
  let [start, end] = [first, last]
  while (start <= end && (lines[start - 1] ?? '').trim() === '') start += 1
  while (end >= start && (lines[end - 1] ?? '').trim() === '') end -= 1
  return { first: start, last: end }
}

type Rule = (front: FrontMatter, article: Article, fixes: readonly Fix[]) => readonly Fault[]

const RULES: readonly Rule[] = [
  ({ id }) =>
    id === null
      ? [
          {
            line: 2,
            found: 'no id',
            remedy:
              'write "id:" and a name of your own such as HD-12, or the number of the article it replaces'
          }
        ]
      : ID.test(id.value.toUpperCase())
        ? []
        : [
            {
              line: id.line,
              found: `an id "${id.value.slice(0, 40)}" of another form`,
              remedy: 'use letters and a number, as in HD-12 or Q100000'
            }
          ],
  ({ title }) =>
    title === null
      ? [
          {
            line: 2,
            found: 'no title',
            remedy: 'write "title:" and one line that says what happens'
          }
        ]
      : [],
  ({ appliesTo }) =>
    appliesTo.length === 0
      ? [
          {
            line: 2,
            found: 'no product under "applies to"',
            remedy: 'list each product with its version, as in "- Windows 2000 Server"'
          }
        ]
      : [],
  ({ events }) =>
    events
      .filter(({ id }) => !isEventId(Number(id?.value ?? Number.NaN)))
      .map(({ line }) => ({
        line,
        found: 'an event without a number',
        remedy: 'write "id:" and the number Event Viewer shows, 0 to 65535'
      })),
  ({ fix }, _, fixes) =>
    fix
      .filter(({ line }) => !fixes.some(one => one.line === line))
      .map(({ line, value }) => ({
        line,
        found: `a fix "${value.slice(0, 60)}" that names no level`,
        remedy:
          'name the product and its level, as in "Windows NT 4.0 Service Pack 5"; what to do else belongs under "# Resolution"'
      })),
  (front, { sections }) =>
    sections.some(({ lines }) => lines.last >= lines.first)
      ? []
      : [
          {
            line: front.next,
            found: 'no section with text',
            remedy: 'write at least one, as in "# Symptoms" and the text below it'
          }
        ]
]

/** What is wrong, the first line first; when the front matter cannot be read, that alone. */
function faultsOf(
  front: FrontMatter,
  article: Article,
  fixes: readonly Fix[]
): readonly Omit<Remark, 'rule' | 'file'>[] {
  return front.faults.length > 0
    ? front.faults
    : RULES.flatMap(rule => rule(front, article, fixes)).toSorted((a, b) => a.line - b.line)
}
