import type { Quote } from '../../answer.ts'
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
