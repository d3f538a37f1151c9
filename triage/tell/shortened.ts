/** Characters of a person's words that are repeated to name a problem. */
const MAX_NAME_LENGTH = 60

/** The beginning of what somebody said, in one line. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= MAX_NAME_LENGTH) return line
  return `${line.slice(0, MAX_NAME_LENGTH - 1).trim()}…`
}
