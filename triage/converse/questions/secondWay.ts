import type { Article } from '../../../knowledge/articles/article.ts'
import type { Quote } from '../../answer.ts'
import { quoteLines } from '../../tell/quotes.ts'

const OF_ADVICE = /^(?:RESOLUTION|WORKAROUND)$/
/** Lines of a way that are shown at once. */
const MAX_LINES = 12
/** What begins a way that is not the first. */
const SECOND =
  /^\s*(?:(?:method|option|workaround|resolution|solution) (?:2|two|b)\b|-? ?or ?-\s*$)/i
const THIRD =
  /^\s*(?:(?:method|option|workaround|resolution|solution) (?:3|three|c)\b|-? ?or ?-\s*$)/i
/** Announces several ways, each an item of a list. */
const SEVERAL = /\b(?:either|one|any) of (?:the following|these)\b/i
const ITEM = /^ {0,3}[-*•] (?!or-)/

/** The second of several ways that an article advises; []: it has one, or they are not told apart. */
export function secondWay(article: Article): readonly Quote[] {
  for (const { name, lines } of article.sections) {
    const own = OF_ADVICE.test(name) ? article.lines.slice(lines.first - 1, lines.last) : []
    const [start, end] = headedIn(own) ?? listedIn(own) ?? []
    if (start !== undefined && end !== undefined)
      return quoteWay(article, lines.first + start, lines.first + end - 1)
  }
  return []
}

function quoteWay(article: Article, first: number, last: number): readonly Quote[] {
  return quoteLines(article, { first, last }).slice(0, MAX_LINES)
}

type Place = readonly [start: number, end: number]

/** Below a heading of its own, or behind an 'or'. */
function headedIn(lines: readonly string[]): Place | null {
  const start = lines.findIndex(line => SECOND.test(line))
  if (start < 0) return null
  const next = lines.findIndex((line, at) => at > start && THIRD.test(line))
  return [start, next < 0 ? lines.length : next]
}

/** The second item of the list of ways. */
function listedIn(lines: readonly string[]): Place | null {
  const intro = lines.findIndex(line => SEVERAL.test(line))
  const items = lines.flatMap((line, at) =>
    intro >= 0 && at > intro && ITEM.test(line) ? [at] : []
  )
  const [, second, third = lines.length] = items
  return second === undefined ? null : [second, third]
}
