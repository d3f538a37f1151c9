import type { Format, ReadEvent, ReadInner } from '../../fields/readEvent.ts'

/**
 * Tables of tickets and of searches whose cells hold a whole event each, as Event Viewer or an
 * agent wrote it: what stands in the quotation marks is read as a text of its own.
 */
export const CELLS: Format = {
  name: 'cell',
  read: (text, readInner = () => []) =>
    text.includes('\n') && OPENS_CELL.test(text)
      ? cellsIn(text).flatMap(cell => readCell(cell, readInner))
      : []
}

type Cell = { readonly value: string; readonly start: number; readonly end: number }

const OPENS_CELL = /(?:^|[,;\t])"[^"\n]{1,400}\n/m
const MIN_LENGTH = 40
const MAX_CELLS = 5_000
/** How a cell begins and ends; a quotation mark within is written twice. */
const OPENING = /(?:^|[,;\t])$/
const CLOSING = /^(?:[ \t]*(?:[,;\t\n]|$))/

/** A cell has another one beside it; what stands alone in quotation marks is quoted. */
function isSeparator(mark: string | undefined): boolean {
  return mark !== undefined && /[,;\t]/.test(mark)
}

/** The cells in quotation marks that hold line ends, in one pass over the marks. */
function cellsIn(text: string): readonly Cell[] {
  const cells: Cell[] = []
  let open: number | null = null
  for (const { index } of text.matchAll(/"/g)) {
    if (open === null) {
      if (OPENING.test(lineEndBefore(text, index))) open = index
    } else if (isClosing(text, open, index)) {
      const value = text.slice(open + 1, index).replaceAll('""', '"')
      const isBeside = isSeparator(text[open - 1]) || isSeparator(text[index + 1])
      if (isBeside && value.length >= MIN_LENGTH && value.includes('\n'))
        cells.push({ value, start: open, end: index + 1 })
      open = null
    }
    if (cells.length >= MAX_CELLS) break
  }
  return cells
}

function lineEndBefore(text: string, index: number): string {
  return index === 0 || text[index - 1] === '\n' ? '' : text.slice(index - 1, index)
}

/** An odd run of marks closes the cell where a separator or a line end follows. */
function isClosing(text: string, open: number, index: number): boolean {
  if (text[index + 1] === '"' || !CLOSING.test(text.slice(index + 1, index + 40))) return false
  let first = index
  while (first > open + 1 && text[first - 1] === '"') first -= 1
  return (index - first) % 2 === 0
}

/** Its events, each with a source; what a person tells in a cell is none. */
function readCell({ value, start, end }: Cell, readInner: ReadInner): readonly ReadEvent[] {
  const events = readInner(value)
  const isWhole = events.length > 0 && events.every(({ source }) => source !== null)
  if (!isWhole) return []
  const share = (end - start) / events.length
  return events.map((event, at) => ({
    ...event,
    span: {
      start: start + Math.floor(at * share),
      end: start + Math.floor((at + 1) * share)
    }
  }))
}
