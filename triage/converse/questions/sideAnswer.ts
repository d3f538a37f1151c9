import type { Quote } from '../../answer.ts'
import type { Utterance } from '../../tell/utterance.ts'
import { CHOICES } from '../../wording/choices.ts'
import type { Variants } from '../../wording/variants.ts'

/** What is said to a question beside the case, with the lines it rests on. */
export type SideAnswer = {
  readonly ways: Variants
  readonly quotes: readonly Quote[]
  /** what may be chosen beside what was offered before */
  readonly offers?: readonly string[]
}

/** Nothing answers it: the article can be read, and a person may know. */
export function unanswered(ways: Variants): SideAnswer {
  return { ways, quotes: [], offers: [CHOICES.showArticle, CHOICES.person] }
}

/**
 * A judgement with the lines that answer what was asked beside it. Where the verdict `stays`, they
 * are enough; where something is asked, they stand beside the question.
 */
export function withAnswer(told: Utterance, answer: SideAnswer | null, stays: boolean): Utterance {
  const quotes = answer?.quotes ?? []
  if (quotes.length === 0) return told
  if (stays) return { ...told, headline: null, recognised: '', quotes, paragraphs: [] }
  return told.headline === null ? { ...told, quotes: [...told.quotes, ...quotes] } : told
}
