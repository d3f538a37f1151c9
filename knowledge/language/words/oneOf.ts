/**
 * The source text of a pattern that takes any one of the alternatives: ('a', 'b c') → a|b c as a
 * group.
 */
export function oneOf(...alternatives: readonly string[]): string {
  return `(?:(?:${withMeetings(alternatives.join('|'))})${MEETING})`
}

/**
 * The source text of a pattern that takes its parts one behind the other: ('a', '(?:b|c)') →
 * a(?:b|c).
 */
export function inSequence(...parts: readonly string[]): string {
  return withMeetings(parts.join(''))
}

/**
 * Matches the empty text, everywhere. V8 compiles what stands behind a group up to ten times, once
 * for each way through it; behind this it does so once. That halves the patterns' compiled code.
 */
const MEETING = '(?=)'
const UP_TO_GROUPS_END =
  /((?:[^\\[)]|\\.|\[(?:\\.|[^\]\\])*\])*\)(?:(?:[?*+]|\{\d+(?:,\d*)?\})\??)?)(?:\(\?=\))?/gsy

/** With a meeting behind each group, and not two where there was one. */
function withMeetings(source: string): string {
  return source.replace(UP_TO_GROUPS_END, `$1${MEETING}`)
}
