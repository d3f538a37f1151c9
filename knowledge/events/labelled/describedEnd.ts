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
