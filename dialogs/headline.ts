import type { Reply } from '../triage/answer.ts'

/**
 * The paragraphs of a reply around its verdict: before it, the verdict, after it; in the order of
 * the plain text.
 */
export function headlineOf({ headline, opening, paragraphs }: Reply): {
  readonly before: readonly string[]
  readonly headline: string | null
  readonly after: readonly string[]
} {
  if (headline === null) return { before: [...opening, ...paragraphs], headline, after: [] }
  return { before: opening, headline, after: paragraphs }
}
