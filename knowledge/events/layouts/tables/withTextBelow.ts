import { descriptionText, type ReadEvent } from '../../fields/readEvent.ts'
import { textBelow } from '../../prose/textAround.ts'
import { isColumnHeading } from './tableColumns.ts'

/** A table of one event that has no column for its text, with the text that stands below it. */
export function withTextBelow(
  text: string,
  events: readonly ReadEvent[],
  limit: number
): readonly ReadEvent[] {
  const [only, ...more] = events
  if (only === undefined || more.length > 0 || only.description !== null) return events
  const below = textBelow(text, endOfLine(text, only.span.end), limit, true)
  if (below === null || isHeading(below.text)) return events
  const description = descriptionText(below.text)
  return [{ ...only, description, span: { start: only.span.start, end: below.end } }]
}

/** The next table begins: a line whose first words and last words name columns. */
function isHeading(words: string): boolean {
  const [line = ''] = words.trim().split('\n', 1)
  const parts = line.slice(0, 200).split(/\s+/)
  return [1, 2, 3, 4].some(
    count =>
      isColumnHeading(parts.slice(0, count).join(' ')) &&
      [1, 2, 3, 4].some(last => isColumnHeading(parts.slice(-last).join(' ')))
  )
}

/** What closes a row stands behind its last cell. */
function endOfLine(text: string, from: number): number {
  return from + (/^[ \t|]{0,12}/.exec(text.slice(from, from + 12))?.[0].length ?? 0)
}
