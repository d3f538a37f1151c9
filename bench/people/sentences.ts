/** Words fewer than these are no sentence of their own. */
const MIN_WORDS = 3

/** The sentences of a message, as a person would send them one by one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter(one => one.trim().split(/\s+/).length >= MIN_WORDS)
}
