/** Where a column's heading stands, in cells of a console. */
export type Border = { readonly start: number; readonly end: number }

/** What a console shows in two cells. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g
const FILLER = '\uFFFE'
/** Rows that were touched by hand are off by this much. */
const MAX_SHIFT = 2

/**
 * Where the columns of a line begin: below their headings, or left of it where a number stands to
 * the right of its column.
 */
export function placesIn(line: string, borders: readonly Border[]): readonly number[] {
  const places: number[] = []
  for (const { start } of borders)
    places.push(places.length === 0 ? 0 : cutNear(line, start, places.at(-1) ?? 0))
  return places
}

/** The cells that the places of the headings cut a line into. */
export function cutAt(line: string, borders: readonly Border[]): readonly string[] {
  return sliceAt(line, placesIn(line, borders))
}

/** A line cut at these places. */
export function sliceAt(line: string, places: readonly number[]): readonly string[] {
  return places.map((place, index) => line.slice(place, places[index + 1] ?? line.length))
}

/**
 * A word across a border belongs to the column that most of it stands in, a number to the right
 * one.
 */
function cutNear(line: string, start: number, before: number): number {
  let begin = start
  while (begin > before && /\S/.test(line[begin - 1] ?? ' ')) begin -= 1
  if (begin === before) return Math.max(start, before)
  const end = start + (/^\S*/.exec(line.slice(start))?.[0].length ?? 0)
  const isNumber = /^\d+$/.test(line.slice(begin, end))
  const isOfLeft = !isNumber && end - start <= MAX_SHIFT && start - begin > end - start
  if (isOfLeft) return end
  return begin
}

/** A character of two cells is followed by a filler, so that places are those of the console. */
export function widen(line: string): string {
  return line.replace(WIDE, `$&${FILLER}`)
}

/** The cells without fillers and the blanks around them. */
export function narrow(cells: readonly string[]): readonly string[] {
  return cells.map(cell => cell.replaceAll(FILLER, '').trim())
}
