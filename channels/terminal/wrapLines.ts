import wrapAnsi from 'wrap-ansi'

/** Columns of a paragraph at most: longer lines are hard to read. */
const MAX_COLUMNS = 100
/** A terminal that nobody told its size, as in a container or on a serial line, says that it has 0. */
const MIN_COLUMNS = 20

/**
 * The text in lines that fit the terminal it is written to; a line that is further in stays so.
 * Where nobody looks, in a file or a pipe, lines are not broken.
 */
export function wrapLines(text: string, { isTTY, columns }: Screen = process.stdout): string {
  if (isTTY !== true || columns === undefined || columns < MIN_COLUMNS) return text
  return text
    .split('\n')
    .map(line => wrapLine(line, Math.min(columns, MAX_COLUMNS)))
    .join('\n')
}

type Screen = { readonly isTTY?: boolean; readonly columns?: number }

function wrapLine(line: string, columns: number): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const width = Math.max(columns - indent.length, 1)
  const wrapped = wrapAnsi(line.slice(indent.length), width, { hard: true, trim: true })
  return wrapped
    .split('\n')
    .map(part => indent + part)
    .join('\n')
}
