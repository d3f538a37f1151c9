/** A line of a text, without what ends it, and where it stands. */
export type Line = { readonly text: string; readonly start: number; readonly end: number }

/** The lines of a text in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ text: text.slice(start, end), start, end })
    start = end + 1
  }
  return lines
}
