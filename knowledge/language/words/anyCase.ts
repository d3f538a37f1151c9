/** What is no letter to match: an escape, the head of a group, a set of characters. */
const LETTER_OR_SYNTAX = /\\.|\(\?[:=!]|\[[^\]]*\]|[a-z]/gi

/**
 * The source text of a pattern that takes capitals and small letters alike, in the middle of one
 * that tells them apart: 'NT (?:4|5)' → '[Nn][Tt] (?:4|5)'. Node 22 does not know `(?i:...)` yet.
 */
export function anyCase(source: string): string {
  return source.replace(LETTER_OR_SYNTAX, part =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`
  )
}
