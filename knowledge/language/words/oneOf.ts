/**
 * The source text of a pattern that takes any one of the alternatives: ('a', 'b c') → '(?:a|b c)'.
 */
export function oneOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`
}

/**
 * The source text of a pattern that takes its parts one behind the other: ('a', '(?:b|c)') →
 * 'a(?:b|c)'.
 */
export function inSequence(...parts: readonly string[]): string {
  return parts.join('')
}
