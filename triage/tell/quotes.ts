import type { Article, Fix, LineRange, Section } from '../../knowledge/articles/article.ts'
import { blocksOf } from '../../knowledge/articles/read/blocksOf.ts'
import { linesApart } from '../../knowledge/articles/read/linesApart.ts'
import { sentencesOf } from '../../knowledge/articles/read/sentences.ts'
import { linesByDesign } from '../../knowledge/articles/read/statusOf.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { coversProduct } from '../../knowledge/releases/coversProduct.ts'
import { findProducts } from '../../knowledge/releases/written/findProducts.ts'
import type { Offer, Quote } from '../answer.ts'

const MOST_QUOTED = 14
/** The category of an article of the helpdesk's own. */
const OWN = 'helpdesk'
/** A section that is hardly longer is not cut. */
const MOST_QUOTED_WHOLE = 18
const HEADER_LINES = 12

/**
 * Lines of an article, verbatim but for the blanks around them; blank lines and rules are left out.
 * What stands line by line is marked as code.
 */
export function quoteLines(article: Article, { first, last }: LineRange): readonly Quote[] {
  const code =
    article.category === OWN
      ? fencedLines(article)
      : linesApart(article.lines, { first, last: Math.min(last, article.lines.length) })
  return article.lines
    .slice(first - 1, last)
    .map((text, index) => ({
      ...quoteOf(article, first + index, text.trim()),
      ...(code.has(first + index) ? { code: true as const } : {})
    }))
    .filter(quote => !NOTHING_SAID.test(quote.text))
}

/** A rule, or what only opens and closes code. */
const NOTHING_SAID = /^(?:[-=\s]*|(?:```|~~~)\s*\w{0,20})$/

const FENCE = /^\s*(?:```|~~~)/

/** The lines between fences, where Markdown has what is typed or shown. */
function fencedLines({ lines }: Article): ReadonlySet<number> {
  const fenced = new Set<number>()
  let isFenced = false
  for (const [index, text] of lines.entries())
    if (FENCE.test(text)) isFenced = !isFenced
    else if (isFenced) fenced.add(index + 1)
  return fenced
}

/** The most lines in front of a quote that its sentence begins in. */
const MAX_LINES_IN_FRONT = 3

/** Quotes with the lines in front of the first one that its paragraph begins with. */
export function fromBeginning(article: Article, quotes: readonly Quote[]): readonly Quote[] {
  const [first] = quotes
  if (first === undefined) return quotes
  const begin = beginningOf(article, first.line)
  return [...quoteLines(article, { first: begin, last: first.line - 1 }), ...quotes]
}

/** Where the paragraph of a line begins; the line itself where that is far above. */
function beginningOf({ lines }: Article, line: number): number {
  let first = line
  while (!isBeginning(lines, first)) first -= 1
  return line - first > MAX_LINES_IN_FRONT ? line : first
}

function isBeginning(lines: readonly string[], line: number): boolean {
  return LIST_ITEM.test(lines[line - 1] ?? '') || NOTHING_SAID.test(lines[line - 2] ?? '')
}

const LIST_ITEM = /^\s*(?:[-*•]|\d{1,2}[.)]|[a-z][.)])\s/
/** Longer than this nobody reads a passage to choose by. */
const MAX_PASSAGE_LENGTH = 320

/** What an event says that is documented on a line; else the sentence there. */
export function passageOn(article: Article, line: number): Offer['passage'] {
  const event = article.events.find(
    ({ lines, description }) => description !== null && lines.first <= line && line <= lines.last
  )
  const text = event?.description?.replace(/\s+/g, ' ').trim() ?? ''
  if (event === undefined || text === '' || text.length > MAX_PASSAGE_LENGTH)
    return sentenceOn(article, line)
  return { ...event.lines, text }
}

/** The sentence of an article that stands on a line, whole, or the line where that is long. */
function sentenceOn(article: Article, line: number): Offer['passage'] {
  const { lines } = article
  const first = beginningOf(article, line)
  let last = line
  while (last < lines.length && !isBeginning(lines, last + 1)) last += 1
  const found = sentencesOf(lines, { first, last })
    .map(({ text, lineOf }) => ({ text, first: lineOf(0), last: lineOf(text.length - 1) }))
    .filter(one => one.first <= line && line <= one.last)
    .toSorted((one, other) => other.text.length - one.text.length)[0]
  const whole = found !== undefined && found.text.length <= MAX_PASSAGE_LENGTH ? found : null
  const passage = whole ?? { text: lines[line - 1] ?? '', first: line, last: line }
  return { ...passage, text: passage.text.trim().replace(LIST_ITEM, '') }
}

/** The lines that state a fix, and the keyword's where only that one names the level. */
export function quoteFix(article: Article, { line, lines }: Fix): readonly Quote[] {
  const stated = quoteLines(article, lines)
  const isNamedThere = line >= lines.first && line <= lines.last
  if (isNamedThere) return stated
  return [...stated, ...quoteLines(article, { first: line, last: line })]
}

/** Says from where a fix is to be had. */
const SOURCE_NAMED = new RegExp(
  oneOf(
    '(?:https?|ftp)://',
    'how to obtain',
    '(?:contact|call) (?:microsoft|[^.]{0,40} (?:support|manufacturer|vendor))',
    '(?:to|can) obtain',
    String.raw`\(\d{3}\) \d{3}-\d{4}`
  ),
  'i'
)
const MOST_SOURCES = 5

/** The lines that say from where a fix is to be had; [] where the article does not. */
export function quoteSource(article: Article): readonly Quote[] {
  const sections = article.sections.filter(({ name }) =>
    /^(?:RESOLUTION|WORKAROUND|STATUS)/.test(name)
  )
  return sections
    .flatMap(({ lines }) => quoteLines(article, lines))
    .filter(({ text }) => SOURCE_NAMED.test(text))
    .slice(0, MOST_SOURCES)
}

/** The applies-to list as the article has it. */
export function quoteAppliesTo(article: Article): readonly Quote[] {
  return article.appliesTo
    .slice(0, MOST_QUOTED)
    .flatMap(({ line }) => quoteLines(article, { first: line, last: line }))
}

/** The lines that say that it is by design, where the article does. */
export function quoteByDesign(article: Article): readonly Quote[] {
  const lines = article.status === 'by-design' ? linesByDesign(article.lines) : null
  if (lines === null) return []
  return quoteLines(article, lines)
}

/**
 * Where a section tells of a product: below the sub-heading that names it, with that heading, else
 * all of it.
 */
export function linesFor({ lines, parts }: Section, product: string | null): LineRange {
  const own =
    product === null
      ? undefined
      : parts.find(
          ({ name }) =>
            coversProduct(
              findProducts(name).map(named => named.product),
              product
            ) === true
        )
  if (own === undefined) return lines
  return { first: own.line, last: own.lines.last }
}

/**
 * A section from its beginning, as much as a person reads: whole paragraphs, steps and warnings.
 * One alone that is longer is cut.
 */
export function quoteSection(article: Article, lines: LineRange): readonly Quote[] {
  const all = quoteLines(article, lines)
  if (all.length <= MOST_QUOTED_WHOLE) return all
  const [, ...others] = blocksOf(article, lines)
  const ends = others.map(({ lines: { first } }) => all.filter(({ line }) => line < first).length)
  const most = ends.findLast(end => end > 0 && end <= MOST_QUOTED)
  return all.slice(0, most ?? MOST_QUOTED)
}

/** The line of the header that holds the title, for a message that names it. */
export function quoteTitle(article: Article): readonly Quote[] {
  const line =
    article.lines.slice(0, HEADER_LINES).findIndex(text => text.includes(article.title)) + 1
  if (line === 0) return []
  return [quoteOf(article, line, article.title)]
}

/** What the helpdesk writes changes: such a quote says which text it is from. */
function quoteOf({ id, category, origin }: Article, line: number, text: string): Quote {
  const version = category === OWN ? (origin?.version ?? null) : null
  return { article: id, line, text, ...(version === null ? {} : { version }) }
}
