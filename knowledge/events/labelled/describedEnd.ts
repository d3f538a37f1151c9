import type { Label } from './findLabels.ts'

/** Characters of a neighbouring line that are looked at. */
const MAX_LINE_LENGTH = 600

/** 'Alert description: Event ID: 1069. Source: ...': what is described is an event itself. */
export function quotesEvent(next: Label | undefined, { end }: Label): boolean {
  return next?.field === 'id' && next.strong && next.number !== null && next.start - end <= 2
}

/** A line of a list: 'Last Scan: 9/22/2022' */
const ITEM = /^[ \t]{0,8}\p{Lu}[\p{L}\d /()_-]{1,40}:(?:[ \t]\S|[ \t]{0,4}$)/u

/**
 * Where an event ends that is written on one line of a list, other lines of the list around it;
 * null: it is not.
 */
export function endOfItem(
  text: string,
  description: Label,
  first: Label | undefined
): number | null {
  const start = text.lastIndexOf('\n', first?.start ?? 0)
  const end = text.indexOf('\n', description.end)
  const isOneLine = start > 0 && end > 0 && text.lastIndexOf('\n', description.start) === start
  if (!isOneLine) return null
  const above = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [below = ''] = text.slice(end + 1, end + 1 + MAX_LINE_LENGTH).split('\n', 1)
  if (ITEM.test(above.slice(0, MAX_LINE_LENGTH)) && ITEM.test(below)) return end
  return null
}

/** 'Event ID      : 1530': a name, blanks up to the column of the colons, and a value */
const IN_COLUMN = /^[ \t]{0,8}\p{L}[\p{L}\d /().-]{1,40}?[ \t]{0,30}[:：](?=[ \t])/u

/**
 * Where the text of an event ends that is written in a list whose colons stand below each other: at
 * the next line with one there; null: it is no such list, or the text is its end.
 */
export function endOfColumn(text: string, labels: readonly Label[], limit: number): number | null {
  const description = labels.at(-1)
  const columns = labels.map(({ start, end }) => end - lineStart(text, start))
  const column = columns.at(-1)
  const lengths = new Set(labels.map(({ name }) => name.length))
  const isAligned = columns.length >= MIN_ALIGNED && columns.every(each => each === column)
  if (description === undefined || !isAligned || lengths.size < 2) return null
  let at = text.indexOf('\n', description.end) + 1
  for (; at > 0 && at < limit; at = text.indexOf('\n', at) + 1) {
    const line = text.slice(at, at + MAX_LINE_LENGTH).split('\n', 1)[0] ?? ''
    if (IN_COLUMN.exec(line)?.[0].length === column) return at
  }
  return null
}

const MIN_ALIGNED = 3

function lineStart(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1
}
