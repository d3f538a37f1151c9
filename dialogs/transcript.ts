import type { Line } from '../triage/handOver/handOver.ts'

/**
 * How many lines of a conversation are kept, and how many characters of each: enough to follow it,
 * few enough to save with every turn.
 */
const MAX_LINES = 40
const MAX_LINE_LENGTH = 4_000

/** The transcript with one turn added and the oldest lines dropped. */
export function withLines(
  lines: readonly Line[],
  at: number,
  said: string,
  answered: string
): readonly Line[] {
  return [
    ...lines,
    ...([
      { who: 'person', at, text: cut(said) },
      { who: 'assistant', at, text: cut(answered) }
    ] as const)
  ]
    .filter(({ text }) => text.trim() !== '')
    .slice(-MAX_LINES)
}

function cut(text: string): string {
  if (text.length > MAX_LINE_LENGTH) return `${text.slice(0, MAX_LINE_LENGTH)} […]`
  return text
}
