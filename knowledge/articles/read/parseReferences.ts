import type { LineRange, Reference } from '../article.ts'

/**
 * A line that cites an article, with the title it gives it:
 * 'Q171554 : INFO: ...', '- Q152734 How to ...', 'Q151519Resource Kit ...'
 */
const CITED = /^\s*(?:[-*•o]\s+)?(?:\d{1,3}[.)]?\s+)?\(?(Q\d{5,6})(?!\d)\s*[:-]?\s*(\S.*)?$/
const BY_LABEL = /^\s*ARTICLE[ -]?ID\s*:\s*(Q\d{5,6})/i
const TITLE = /^\s*TITLE\s*:\s*(\S.*)$/i
const ANY = /(?<!\w)Q\d{5,6}(?!\d)/g
/** A title this long may go on below. */
const WRAPPED = 44

/**
 * The other articles an article names, with the title it gives them.
 * The first line that names one with a title counts.
 */
export function parseReferences(
  id: string,
  lines: readonly string[],
  body: LineRange
): readonly Reference[] {
  const found = new Map<string, Reference>()
  for (let line = body.first; line <= body.last; line += 1) {
    const text = lines[line - 1] ?? ''
    if (!text.includes('Q')) continue
    const [cited, title] = titleAt(lines, line)
    for (const [article] of text.matchAll(ANY)) {
      const named = article === cited ? title : null
      const known = found.get(article)
      const isNews = known === undefined || (known.title === null && named !== null)
      if (article !== id && isNews) found.set(article, { article, title: named, line })
    }
  }
  return [...found.values()]
}

/** The article a line cites and its title; prose that names one gives none. */
function titleAt(
  lines: readonly string[],
  line: number
): readonly [string | undefined, string | null] {
  const text = lines[line - 1] ?? ''
  const labelled = BY_LABEL.exec(text)
  if (labelled !== null)
    return [
      labelled[1],
      lines
        .slice(line, line + 3)
        .map(below => TITLE.exec(below)?.[1]?.trim() ?? null)
        .find(found => found !== null) ?? null
    ]
  const [, cited, title = ''] = CITED.exec(text) ?? []
  if (cited === undefined || !/^["'A-Z0-9(.]/.test(title) || title.length < 4) return [cited, null]
  return [cited, `${title.trim()}${goesOn(text, title, lines[line] ?? '')}`]
}

function goesOn(text: string, title: string, below: string): string {
  if (
    title.length >= WRAPPED &&
    text.length > 60 &&
    /^\s+\S/.test(below) &&
    below.search(/\S/) === text.search(/\S/) &&
    below.trim().length < 40 &&
    !/^\s*(?:[-*•]|\(?Q\d{5})|[:.]$/.test(below)
  )
    return ` ${below.trim()}`
  return ''
}
