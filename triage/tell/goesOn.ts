import type { Article, LineRange } from '../../knowledge/articles/article.ts'
import { type Block, blocksOf } from '../../knowledge/articles/read/blocksOf.ts'
import type { Quote } from '../answer.ts'
import { SAY } from '../wording/say.ts'
import { quoteLines } from './quotes.ts'

/**
 * That the article goes on where the last quotation ends: in the middle of a step or a warning,
 * before the next step, or in a section that was quoted from its beginning. [] where it does not.
 */
export function goesOn(
  quotes: readonly Quote[],
  articleOf: (id: string) => Article | undefined
): readonly string[] {
  const last = quotes.at(-1)
  const article = last === undefined ? undefined : articleOf(last.article)
  if (last === undefined || article === undefined) return []
  const rest = restOf(article, last.line)
  if (rest === null) return []
  const quoted = quotes.filter(quote => quote.article === last.article).map(({ line }) => line)
  if (isCut(article, rest, quoted)) return [SAY.articleGoesOn(rest.lines.last)]
  return []
}

/** What a line stands in: all of it, and what of it is below the line. */
type Rest = { readonly lines: LineRange; readonly line: number }

/** The part or section that has the line; null where nothing is said below it. */
function restOf(article: Article, line: number): Rest | null {
  const section = article.sections.find(one => isIn(line, one.lines))
  if (section === undefined) return null
  const part = section.parts.find(one => isIn(line, one.lines))
  const lines = part?.lines ?? section.lines
  if (quoteLines(article, { first: line + 1, last: lines.last }).length === 0) return null
  return { lines, line }
}

function isIn(line: number, { first, last }: LineRange): boolean {
  return first <= line && line <= last
}

function isCut(article: Article, { lines, line }: Rest, quoted: readonly number[]): boolean {
  const blocks = blocksOf(article, lines)
  const at = blocks.findIndex(one => isIn(line, one.lines))
  const block = blocks[at]
  if (block === undefined) return false
  const isStepCut = isWhole(block) && line < block.lines.last
  const isBeforeStep = block.kind === 'step' && blocks.slice(at + 1).some(isStep)
  const begin = blocks[0]?.lines.first ?? lines.first
  const isFromBeginning = at > 0 && quoted.includes(begin)
  return isStepCut || isBeforeStep || isFromBeginning
}

/** What makes no sense in half. */
function isWhole({ kind }: Block): boolean {
  return kind === 'step' || kind === 'care'
}

function isStep({ kind }: Block): boolean {
  return kind === 'step'
}
