import type { LabelName } from '../fields/labels.ts'

/**
 * Whether a label that began on its line gains nothing from the word above: 'Task Category: Web
 * Event', and 'Level:' on the next line, are no 'Event Level'.
 */
export function isWordAbove(
  found: LabelName | undefined,
  longer: LabelName,
  breaks: number
): boolean {
  return breaks > 0 && found?.field === longer.field && longer.field !== 'id'
}
