import type { Label } from './findLabels.ts'

const GAP = /\n[ \t]*\n/

/**
 * Whether a label stands within a text below the fields: in a line that began with other words, or
 * below words behind an empty line. What is written a field a line, without empty lines between,
 * goes on like that.
 */
export function isWithinText(text: string, open: readonly Label[], label: Label): boolean {
  const last = open.at(-1)
  const fields = new Set(open.map(({ field }) => field))
  const isHead = fields.has('id') && fields.has('source') && open.every(each => each.startsLine)
  if (last !== undefined && isBelowLine(text, open, label)) return true
  if (last === undefined || !isHead) return false
  const between = text.slice(last.end, label.start)
  if (!label.startsLine) return between.includes('\n')
  const [, below = ''] = between.split(GAP, 2)
  return /\p{L}/u.test(below) && !isGapped(text, open)
}

/** 'Faulting module name: ntdll.dll, version: 10.0' below a number alone: its text has begun. */
export function isPassedOver(
  text: string,
  [only, ...more]: readonly Label[],
  label: Label
): boolean {
  const isAlone = only?.field === 'id' && only.startsLine && more.length === 0
  const isInner = label.field === 'other' && !label.startsLine && label.name !== 'event[]'
  return isAlone && isInner && text.slice(only.end, label.start).includes('\n')
}

/** Whether an event is written with empty lines between its labels. */
export function isGapped(text: string, [first, second]: readonly Label[]): boolean {
  return GAP.test(text.slice(first?.end ?? 0, second?.start ?? 0))
}

/** 'Source: VSS, Event ID: 5' on one line, and below it words that lead to the label. */
function isBelowLine(text: string, open: readonly Label[], label: Label): boolean {
  const [first, last] = [open[0], open.at(-1)]
  if (first === undefined || last === undefined || open.length < 2) return false
  const isOneLine = !text.slice(first.start, last.end).includes('\n')
  const between = text.slice(last.end, label.start)
  const lead = between.slice(between.indexOf('\n') + 1)
  const isText = label.field === 'description' && label.startsLine
  return isOneLine && !isText && between.includes('\n') && LEADING_WORDS.test(lead)
}

const LEADING_WORDS = /\p{L}{2,40}[^\p{L}\n]{1,4}\p{L}{2,40}[^\p{L}\n]{1,4}\p{L}{2}/u
