/** What a button takes beside its words, and what a row of a phone holds, in Latin letters. */
const BUTTON_WIDTH = 5
const MAX_ROW_WIDTH = 42
/** From here on letters are as wide as two: Chinese, Japanese and Korean ones. */
const FIRST_WIDE = '\u2e80'

/** The titles of buttons in rows of which none is cut, not even on a phone. */
export function fittingRows(titles: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  let room = 0
  for (const title of titles) {
    const width = BUTTON_WIDTH + widthOf(title)
    const row = rows.at(-1)
    if (row !== undefined && width <= room) row.push(title)
    else {
      rows.push([title])
      room = MAX_ROW_WIDTH
    }
    room -= width
  }
  return rows
}

function widthOf(title: string): number {
  return [...title].reduce((width, letter) => width + (letter >= FIRST_WIDE ? 2 : 1), 0)
}
