/** Longer messages tell a problem, and are read whole. */
const MAX_LENGTH = 400
const MAX_SENTENCES = 5
const SENTENCE_END = /[.!?;]+\s+|\n+/g

/**
 * What stands behind the last end of a sentence; null: there is only one, or too many.
 * 'mipmapping off did it. back to the camera' → 'back to the camera'
 */
export function lastSentence(text: string): string | null {
  const said = text.trim()
  if (said.length > MAX_LENGTH) return null
  const ends = [...said.matchAll(SENTENCE_END)].map(end => end.index + end[0].length)
  const last = ends.at(-1)
  return last === undefined || ends.length >= MAX_SENTENCES ? null : said.slice(last)
}
