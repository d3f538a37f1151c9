import { opensWithLabel } from '../fields/description/opensWithLabel.ts'
import type { Label } from './findLabels.ts'

const GAP = /\n[ \t]*\n/
const FENCE = /^[ \t]*(?:\x60{3,}|~{3,}|\{(?:code|noformat)\})[ \t]*\n?/
/** Characters between a field and a label of the text below it. */
const MAX_LOOKED_AT = 800

/**
 * Whether a label stands within a text below the fields: in a line that began with other words, or
 * below words behind an empty line. What is written a field a line, without empty lines between,
 * goes on like that.
 */
export function isWithinText(text: string, open: readonly Label[], label: Label): boolean {
  const last = open.at(-1)
  if (last === undefined) return false
  if (isBelowLine(text, open, label)) return true
  const fields = new Set(open.map(({ field }) => field))
  if (!fields.has('id') || !fields.has('source')) return false
  if (isInLabelledText(text, last.end, label)) return true
  const between = text.slice(last.end, label.start)
  if (!open.every(each => each.startsLine)) return false
  return isInFence(between) || isOfText(text, open, label, between)
}

/** Below the fields that head an event, each on its line. */
function isOfText(text: string, open: readonly Label[], label: Label, between: string): boolean {
  const mayBeOfText = label.name === 'details' || (label.field === 'id' && !label.strong)
  if (mayBeOfText && SENTENCE_LINE.test(between)) return true
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

/** Whether words of a block of code have begun that opens below the last field. */
function isInFence(between: string): boolean {
  return IN_FENCE.test(between.slice(0, MAX_LOOKED_AT))
}

const FENCE_LINE = String.raw`\n[ \t]*(?:\x60{3,}|~{3,}|\{(?:code|noformat)\})[ \t]*\n`
const IN_FENCE = new RegExp(String.raw`${FENCE_LINE}[^\n]{0,200}\p{L}{2}(?![^]*${FENCE_LINE})`, 'u')
/** 'The engine has stopped.' on a line of its own, before 'Details:' */
const SENTENCE_LINE = /\n[ \t]*\p{Lu}[^\n:]{12,400}[.][ \t]*\n/u

/** Whether a text that opens with a label of its own has begun below the last field. */
function isInLabelledText(text: string, from: number, label: Label): boolean {
  const lines = text.slice(from, Math.min(label.start + 160, from + MAX_LOOKED_AT))
  let at = lines.indexOf('\n')
  for (; at >= 0 && from + at < label.start; at = lines.indexOf('\n', at + 1))
    if (opensWithLabel(lines.slice(at + 1).replace(FENCE, ''))) return true
  return false
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
