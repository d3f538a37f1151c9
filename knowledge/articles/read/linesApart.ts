import type { LineRange } from '../article.ts'

/** Further in than prose. */
const INDENTED = /^(?:\t| {3,})\S/
/** What goes on below is of a step, an item or a warning. */
const BEGINS_ITEM = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-*•o+]|(?:NOTE|WARNING|CAUTION|IMPORTANT)\b:?)\s/
/** An event's fields stand apart by their labels, and its text goes on over lines. */
const OF_EVENT = /^\s*(?:Event ID|Event|Source|Type|Category|Description|User|Computer|Time)\s*:/i
/** Characters of a line up to which its paragraph is never broken. */
const MIN_WIDTH = 62
/** Of the ends of lines as many are where the next word would still have fitted. */
const MIN_SHARE_CHOSEN = 2 / 3

/**
 * The numbers of those lines that stand one by one, as a script, a listing or a table does: they end
 * where the text says so, and not where a paragraph's line is full. Only of whole blocks that are
 * indented; joined, two commands would be one.
 */
export function linesApart(lines: readonly string[], range: LineRange): ReadonlySet<number> {
  const apart = new Set<number>()
  for (let line = range.first; line <= range.last; ) {
    const block = blockAround(lines, line)
    if (standApart(lines.slice(block.first - 1, block.last)))
      for (let at = block.first; at <= block.last; at += 1) apart.add(at)
    line = Math.max(line, block.last) + 1
  }
  return apart
}

/** The lines up to the blank ones around a line; a blank line alone. */
function blockAround(lines: readonly string[], line: number): LineRange {
  let first = line
  let last = line
  if (isBlank(lines, line)) return { first, last }
  while (!isBlank(lines, first - 1)) first -= 1
  while (!isBlank(lines, last + 1)) last += 1
  return { first, last }
}

function isBlank(lines: readonly string[], line: number): boolean {
  return (lines[line - 1] ?? '').trim() === ''
}

function standApart(block: readonly string[]): boolean {
  const [begin = ''] = block
  if (block.length < 2 || BEGINS_ITEM.test(begin)) return false
  if (!block.every(text => INDENTED.test(text))) return false
  if (block.some(text => OF_EVENT.test(text))) return false
  const chosen = block.slice(1).filter((text, at) => isEndChosen(block[at] ?? '', text))
  return chosen.length >= MIN_SHARE_CHOSEN * (block.length - 1)
}

/** Whether the first word of the next line would have fitted, too. */
function isEndChosen(text: string, next: string): boolean {
  const [word = ''] = next.trim().split(/\s/, 1)
  return text.trimEnd().length + 1 + word.length <= MIN_WIDTH
}
