import type { Quote } from '../../answer.ts'
import { pickUnused } from '../../tell/pickUnused.ts'
import { citeLines, type Utterance } from '../../tell/utterance.ts'
import { CHOICES } from '../../wording/english/choices.ts'
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
 * The answer to what was asked beside a judgement, as it stands in front of it. Where there is
 * something to do, its lines stand right behind it, apart from those of the verdict.
 */
export function inFront({ ways, quotes }: SideAnswer, told: Utterance, last: string): string[] {
  const own = told.headline === null ? [] : quotes.filter(quote => !isAmong(quote, told.quotes))
  return [pickUnused(ways, last), ...citeLines(own)]
}

function isAmong({ article, line }: Quote, quotes: readonly Quote[]): boolean {
  return quotes.some(other => other.article === article && other.line === line)
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
