import type { Article, LineRange } from '../../../knowledge/articles/article.ts'
import type { Quote } from '../../answer.ts'
import { quoteLines } from '../../tell/quotes.ts'

/** A sentence, a step or a line of a list of an article, with the lines it stands in. */
export type Passage = {
  /** the section's heading */
  readonly section: string
  readonly lines: LineRange
  readonly text: string
}

/** Where the text of an article ends and what is only kept with it begins. */
const KEPT_WITH_IT = ['REFERENCES', 'Additional query words']
/** A line that begins an item of a list. */
export const LIST_ITEM = /^\s*(?:[-*•]|\d{1,2}[.)]|[a-z][.)])\s/
const UNDERLINE = /^[-=\s]*$/
/** Where one sentence ends and the next begins. */
const SENTENCE_END = /[.!?:]["')]?\s+(?=["'(A-Z])/g

/** All that an article says, sentence by sentence, in its order. */
export function passagesOf(article: Article): readonly Passage[] {
  return article.sections
    .filter(({ name }) => !KEPT_WITH_IT.includes(name))
    .flatMap(({ name, lines }) =>
      paragraphsOf(article, lines).flatMap(range => sentencesOf(article, name, range))
    )
}

/** The lines of several passages, each line once. */
export function quoteEach(article: Article, passages: readonly Passage[]): readonly Quote[] {
  return passages
    .flatMap(({ lines }) => quoteLines(article, lines))
    .filter(({ line }, at, all) => all.findIndex(other => other.line === line) === at)
}

/** The lines between blank ones; each item of a list on its own. */
function paragraphsOf({ lines }: Article, { first, last }: LineRange): readonly LineRange[] {
  const found: LineRange[] = []
  let begun: number | null = null
  for (let line = first; line <= last + 1; line++) {
    const text = line > last ? '' : (lines[line - 1] ?? '')
    const isGap = UNDERLINE.test(text)
    if (begun !== null && (isGap || LIST_ITEM.test(text))) {
      found.push({ first: begun, last: line - 1 })
      begun = null
    }
    if (!isGap && begun === null) begun = line
  }
  return found
}

function sentencesOf(article: Article, section: string, range: LineRange): readonly Passage[] {
  const texts = article.lines.slice(range.first - 1, range.last).map(line => line.trim())
  const text = texts.join(' ')
  if (LIST_ITEM.test(`${text} `)) return [{ section, lines: range, text }]
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length)
  return [0, ...ends].map((start, at) => {
    const end = ends[at] ?? text.length
    const lines = {
      first: range.first + lineAt(texts, start),
      last: range.first + lineAt(texts, end - 1)
    }
    return { section, lines, text: text.slice(start, end).trim() }
  })
}

/** The place among the lines of the character at a place of their text. */
function lineAt(texts: readonly string[], place: number): number {
  let end = 0
  const found = texts.findIndex(text => {
    end += text.length + 1
    return place < end
  })
  return found < 0 ? texts.length - 1 : found
}

/** Lines of a list that are shown with the one that was found. */
const MAX_LINES_AROUND = 14

/** The list that has a passage, with the sentence that introduces it; where it is none, itself. */
export function listAround(article: Article, { lines }: Pick<Passage, 'lines'>): LineRange {
  const passages = passagesOf(article)
  const at = passages.findIndex(one => one.lines.first >= lines.first && LIST_ITEM.test(one.text))
  const found = passages[at]
  if (found === undefined || found.lines.first > lines.last) return lines
  const isOther = (one: Passage): boolean =>
    one.section !== found.section || !LIST_ITEM.test(one.text)
  const begin = passages.findLastIndex((one, place) => place < at && isOther(one))
  const intro = passages[begin]
  const end = passages.findIndex((one, place) => place > at && isOther(one))
  const last = passages.at(end < 0 ? -1 : end - 1)?.lines.last ?? lines.last
  const first = intro?.section === found.section ? intro.lines.first : found.lines.first
  return { first: lines.last - first < MAX_LINES_AROUND ? first : lines.first, last }
}
