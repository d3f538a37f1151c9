import type { Article, LineRange } from '../../../knowledge/articles/article.ts'

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
