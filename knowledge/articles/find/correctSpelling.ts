const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MIN_LENGTH = 4
const MAX_WORDS = 4
/** Letters that a program takes for others when it reads a picture. */
const PICTURED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['1', 'l'],
  ['0', 'o'],
  ['5', 's'],
  ['ii', 'n']
]

/**
 * The known words one slip of the pen away: letters misread, a letter more, less, another, or two
 * swapped: 'sysetm' → ['system'], 'terrnin' → ['termin'].
 */
export function correctSpelling(
  word: string,
  isKnown: (word: string) => boolean
): readonly string[] {
  const read = PICTURED.flatMap(([wrong, right]) =>
    word.includes(wrong) ? [word.replaceAll(wrong, right), word.replace(wrong, right)] : []
  ).filter(other => other.length >= MIN_LENGTH && isKnown(other))
  if (read.length > 0) return [...new Set(read)]
  if (word.length < MIN_LENGTH || !/^[a-z]+$/.test(word)) return []
  const found = new Set<string>()
  function tryOut(other: string): void {
    if (other !== word && isKnown(other)) found.add(other)
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '') tryOut(before + after.slice(1))
    if (after.length > 1) tryOut(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of LETTERS) {
      tryOut(before + letter + after)
      if (after !== '') tryOut(before + letter + after.slice(1))
    }
    if (found.size >= MAX_WORDS * 2) break
  }
  return [...found].slice(0, MAX_WORDS)
}

/**
 * Two words that lost the blank between them, as terms: each is known, or tells nothing ('the',
 * 'not'). None when it is no such word.
 * 'failedunexpectedly' → ['fail', 'unexpectedli'], 'anadapter' → ['adapt']
 */
export function partWords(
  word: string,
  termOf: (word: string) => readonly string[],
  isKnown: (term: string) => boolean
): readonly string[] {
  if (word.length < MIN_LENGTH + 2 || !/^[a-z]+$/.test(word)) return []
  for (let at = 2; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)].map(part => ({
      terms: termOf(part),
      long: part.length >= MIN_LENGTH
    }))
    if (
      parts.some(({ terms }) => terms.length > 0) &&
      parts.every(({ terms, long }) => terms.length === 0 || (long && terms.every(isKnown)))
    )
      return parts.flatMap(({ terms }) => terms)
  }
  return []
}
