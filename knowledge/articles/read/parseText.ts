import type { Article, EventSignature, ParsedArticle } from '../article.ts'
import { errorCodesOf } from './errorCodesOf.ts'
import { parseSignatures } from './events/parseSignatures.ts'
import { parseFixes } from './fixes/parseFixes.ts'
import { outcomeOf } from './outcomeOf.ts'
import { parseAppliesTo } from './parseAppliesTo.ts'
import { parseHeader } from './parseHeader.ts'
import { parseReferences } from './parseReferences.ts'
import { endOfBody, parseSections } from './parseSections.ts'
import { remarksOn } from './remarks.ts'
import { statusOf } from './statusOf.ts'

/**
 * Reads an article of the Knowledge Base text format. Any text, never throws: what is odd becomes a
 * remark. Its events are read when they are asked for: they take most of the time, and most answers
 * do without.
 */
export function parseText(text: string, file: string): ParsedArticle {
  const lines = text.split(/\r\n|\n|\r/)
  const header = parseHeader(lines)
  const { items, next } = parseAppliesTo(lines)
  const sections = parseSections(lines, next)
  const body = { first: next, last: endOfBody(lines, next) - 1 }
  const id = header?.id ?? /Q\d{5,6}/i.exec(file)?.[0].toUpperCase() ?? ''
  const fixes = parseFixes(lines, sections, header?.keywords ?? [], items)
  const status = statusOf(lines, sections)
  let events: readonly EventSignature[] | null = null
  const article: Article = {
    id,
    title: header?.title ?? '',
    date: header?.date ?? '',
    category: header?.category ?? '',
    lines,
    appliesTo: items,
    sections,
    keywords: header?.keywords ?? [],
    get events() {
      events ??= parseSignatures(lines, body)
      return events
    },
    errorCodes: errorCodesOf(lines.slice(body.first - 1, body.last).join('\n')),
    fixes,
    status,
    outcome: outcomeOf({ fixes, status, sections }),
    references: parseReferences(id, lines, body)
  }
  return {
    article,
    get remarks() {
      return remarksOn(article, header !== null, file)
    }
  }
}
