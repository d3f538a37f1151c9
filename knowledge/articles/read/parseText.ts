import { once } from '../../once.ts'
import type { Article, ParsedArticle } from '../article.ts'
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
 * remark. Most of it is read when it is asked for: of the articles that a decision weighs it only
 * wants to know what they apply to and what corrects them.
 */
export function parseText(text: string, file: string): ParsedArticle {
  const lines = text.split(/\r\n|\n|\r/)
  const header = parseHeader(lines)
  const { items, next } = parseAppliesTo(lines)
  const body = once(() => ({ first: next, last: endOfBody(lines, next) - 1 }))
  const id = header?.id ?? /Q\d{5,6}/i.exec(file)?.[0].toUpperCase() ?? ''
  const sections = once(() => parseSections(lines, next))
  const fixes = once(() => parseFixes(lines, sections(), header?.keywords ?? [], items))
  const status = once(() => statusOf(lines, sections()))
  const events = once(() => parseSignatures(lines, body()))
  const errorCodes = once(() => errorCodesOf(lines.slice(body().first - 1, body().last).join('\n')))
  const references = once(() => parseReferences(id, lines, body()))
  const article: Article = {
    id,
    title: header?.title ?? '',
    date: header?.date ?? '',
    category: header?.category ?? '',
    lines,
    appliesTo: items,
    keywords: header?.keywords ?? [],
    get sections() {
      return sections()
    },
    get events() {
      return events()
    },
    get errorCodes() {
      return errorCodes()
    },
    get fixes() {
      return fixes()
    },
    get status() {
      return status()
    },
    get outcome() {
      return outcomeOf({ fixes: fixes(), status: status(), sections: sections() })
    },
    get references() {
      return references()
    }
  }
  return {
    article,
    get remarks() {
      return remarksOn(article, header !== null, file)
    },
    broken: rules => remarksOn(article, header !== null, file, rules)[0]
  }
}
