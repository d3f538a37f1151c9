import type { Article, Remark, Section } from './article.ts'
import { outcomeOf } from './outcomeOf.ts'
import { parseAppliesTo } from './parseAppliesTo.ts'
import { parseFixes } from './parseFixes.ts'
import { parseHeader } from './parseHeader.ts'
import { parseReferences } from './parseReferences.ts'
import { endOfBody, parseSections } from './parseSections.ts'
import { parseSignatures } from './parseSignatures.ts'
import { remarksOn } from './remarks.ts'

export type ParsedArticle = { readonly article: Article; readonly remarks: readonly Remark[] }

const ERROR_CODE = /(?<![\w])0x([0-9a-f]{8})(?![0-9a-f])/gi
const MOST_CODES = 60

/** Reads an article of the Knowledge Base text format. Any text, never throws: what is odd becomes a remark. */
export const parseArticle = (text: string, file: string): ParsedArticle => {
  const lines = text.split(/\r\n|\n|\r/)
  const header = parseHeader(lines)
  const { items, next } = parseAppliesTo(lines)
  const sections = parseSections(lines, next)
  const body = { first: next, last: endOfBody(lines, next) - 1 }
  const id = header?.id ?? /Q\d{5,6}/i.exec(file)?.[0].toUpperCase() ?? ''
  const fixes = parseFixes(lines, sections, header?.keywords ?? [], items)
  const status = statusOf(lines, sections)
  const article: Article = {
    id, title: header?.title ?? '', date: header?.date ?? '', category: header?.category ?? '', lines,
    appliesTo: items, sections, keywords: header?.keywords ?? [],
    events: parseSignatures(lines, body),
    errorCodes: errorCodes(lines.slice(body.first - 1, body.last).join('\n')),
    fixes, status, outcome: outcomeOf({ fixes, status, sections }),
    references: parseReferences(id, lines, body)
  }
  return { article, remarks: remarksOn(article, header !== null, file) }
}

const errorCodes = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(ERROR_CODE)].map(match => `0x${(match[1] ?? '').toUpperCase()}`))].slice(0, MOST_CODES)

const statusOf = (lines: readonly string[], sections: readonly Section[]): Article['status'] => {
  const text = sections.map(section => lines.slice(section.lines.first - 1, section.lines.last).join(' ')).join(' ').replace(/\s+/g, ' ')
  if (/\b(?:this|the) (?:behaviou?r|problem) is by design\b/i.test(text)) return 'by-design'
  return /\bMicrosoft has confirmed (?:this|that)\b/i.test(text) ? 'confirmed' : 'informational'
}
