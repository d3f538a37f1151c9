import { oneOf } from '../../language/words/oneOf.ts'

/** How a line that holds the start of a text is set off: by its indent, a bullet or a number. */
export type ListItem = { readonly indent: number; readonly mark: 'none' | 'bullet' | 'number' }

const MARKED = new RegExp(
  String.raw`^(?<indent>[ \t]{0,20})${oneOf(
    String.raw`(?<bullet>[-–*•·+][ \t])`,
    String.raw`(?<number>(?:\(?\d{1,2}[.)]|\p{L}{3,12} \d{1,2}:)[ \t])`
  )}`,
  'u'
)
const INDENT = /^[ \t]{0,20}/
/** What stands before a text on its line besides the mark: the name of a field, a number. */
const MAX_HEAD_LENGTH = 200

/**
 * The item of a list that the text at a place opens on, null where the text begins its line.
 * '- **Text**: The driver ...' → a bullet, '  Message: The driver ...' → an indent of two
 */
export function listItemAt(text: string, start: number): ListItem | null {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const head = text.slice(Math.max(from, start - MAX_HEAD_LENGTH), start)
  const isBelow = !/\S/.test(text.slice(start).split('\n', 1)[0] ?? '')
  if (isBelow || head.trim() === '' || start - from > MAX_HEAD_LENGTH) return null
  const item = itemOf(head)
  if (item.mark === 'none' && item.indent === 0) return null
  return item
}

/** Whether a line is the next item of the same list. */
export function isNextItem(item: ListItem, line: string): boolean {
  const next = itemOf(line)
  return item.mark !== 'none' && next.mark === item.mark && next.indent <= item.indent
}

/** Whether a line below an empty one stands outside of the item: no further in than its mark. */
export function isOutside(item: ListItem, line: string): boolean {
  const { indent, mark } = itemOf(line)
  if (item.mark === 'none') return indent < item.indent
  return mark === item.mark || indent <= item.indent
}

function itemOf(line: string): ListItem {
  const groups = MARKED.exec(line)?.groups
  const indent = widthOf(groups?.indent ?? INDENT.exec(line)?.[0] ?? '')
  if (groups?.bullet !== undefined) return { indent, mark: 'bullet' }
  if (groups?.number !== undefined) return { indent, mark: 'number' }
  return { indent, mark: 'none' }
}

const TAB_WIDTH = 8

function widthOf(blanks: string): number {
  return blanks.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length
}
