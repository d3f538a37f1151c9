import { descriptionText, type ReadEvent } from '../../fields/readEvent.ts'
import { textBelow } from '../../prose/textAround.ts'

/** The next table begins: a line of names without a mark of a sentence. */
const HEADING = /^[^\n.!?:]{1,200}(?:event ?id|eventid|\bid\b)[^\n.!?:]{0,80}(?:\n|$)/i

/** A table of one event that has no column for its text, with the text that stands below it. */
export function withTextBelow(
  text: string,
  events: readonly ReadEvent[],
  limit: number
): readonly ReadEvent[] {
  const [only, ...more] = events
  if (only === undefined || more.length > 0 || only.description !== null) return events
  const below = textBelow(text, endOfLine(text, only.span.end), limit, true)
  if (below === null || HEADING.test(below.text)) return events
  const description = descriptionText(below.text)
  return [{ ...only, description, span: { start: only.span.start, end: below.end } }]
}

/** What closes a row stands behind its last cell. */
function endOfLine(text: string, from: number): number {
  return from + (/^[ \t|]{0,12}/.exec(text.slice(from, from + 12))?.[0].length ?? 0)
}
