import type { Article } from '../../../knowledge/articles/article.ts'
import type { Quote } from '../../answer.ts'
import type { Decision } from '../../decide/decide.ts'
import { quoteSection } from '../../tell/quotes.ts'
import { SAY } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import { toldOfFix } from './toldOfFix.ts'

/** Sections that say what a message means, the most telling first. */
const EXPLAINING = ['CAUSE', 'SUMMARY', 'SYMPTOMS', 'MORE INFORMATION'] as const
/** Lines that a person reads of what something means. */
const MAX_LINES = 8

/** What an article says of what something means; of several sections the first that there is. */
export function quoteMeaning(article: Article): readonly Quote[] {
  const told = EXPLAINING.map(name => sectionOf(article, name)).find(quotes => quotes.length > 0)
  return (told ?? []).slice(0, MAX_LINES)
}

const WARNING = /^\s*(?:WARNING|CAUTION|IMPORTANT)\b/

/** The first warning of an article, to the end of its paragraph. */
export function quoteWarning(article: Article): readonly Quote[] {
  const first = article.lines.findIndex(line => WARNING.test(line)) + 1
  if (first === 0) return []
  const length = article.lines.slice(first - 1).findIndex(line => line.trim() === '')
  const last = length < 0 ? article.lines.length : first + length - 1
  return quoteSection(article, { first, last })
}

/** Whether an article knows of a fix, or that it is a known problem. */
export function statusOf(
  article: Article,
  decision: Decision
): { readonly ways: Variants; readonly quotes: readonly Quote[] } {
  const quotes = toldOfFix(article, decision)
  if (quotes.length === 0) return { ways: SAY.noStatus(article.id), quotes }
  return { ways: SAY.articleSays(article.id), quotes }
}

function sectionOf(article: Article, wanted: string): readonly Quote[] {
  const section = article.sections.find(({ name }) => name === wanted)
  if (section === undefined || section.lines.last < section.lines.first) return []
  return quoteSection(article, section.lines)
}
