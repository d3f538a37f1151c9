import type { Line } from '../triage/handOver/handOver.ts'

/** Lines kept of a conversation, and characters of each: enough to follow it, little enough to be written with every turn. */
const MOST_LINES = 40
const LONGEST = 4_000

/** The transcript with what was said in one turn, the oldest lines dropped. */
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
    .slice(-MOST_LINES)
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} […]` : text
}
