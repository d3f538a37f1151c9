import type { Reply } from '../../triage/answer.ts'

/**
 * The paragraphs of a reply around its verdict: before it, the verdict, after it; in the order of
 * the plain text, and without what a card shows in a form of its own.
 */
export function headlineOf({ headline, opening, paragraphs, offers = [], grounds }: Reply): {
  readonly before: readonly string[]
  readonly headline: string | null
  readonly after: readonly string[]
} {
  const shown = [
    ...offers.map(({ told }) => told),
    ...(grounds === undefined ? [] : [grounds.told])
  ]
  const left = paragraphs.filter(text => !shown.includes(text))
  if (headline === null) return { before: [...opening, ...left], headline, after: [] }
  return { before: opening, headline, after: left }
}
