import type { Label } from './findLabels.ts'

/** A line of labels has at least so many before its text. */
const MIN_LABELS_OF_LINE = 3
const CALLED_SO = /^(?:message|text|details|desc)$/

/**
 * 'message:', 'details:' within a line are words of a text, unless they are written as a field: at
 * the start of a line, or with a capital behind more labels.
 */
export function isWordOfProse(text: string, open: readonly Label[], label: Label): boolean {
  const { field, name, start, startsLine, equals, parted } = label
  const isNextOfLine = open.length >= MIN_LABELS_OF_LINE && /\p{Lu}/u.test(text.charAt(start))
  const isWrittenAsField = startsLine || equals || parted || isNextOfLine
  return field === 'description' && !isWrittenAsField && CALLED_SO.test(name)
}
