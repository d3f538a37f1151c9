/** A line of a text, cut at a length, and where it begins. */
export type PlacedLine = { readonly line: string; readonly start: number }

/** The lines of a text; of each no more than `maxLength` characters are looked at. */
export function placedLines(text: string, maxLength: number): readonly PlacedLine[] {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return { line: line.slice(0, maxLength), start: at }
  })
}
