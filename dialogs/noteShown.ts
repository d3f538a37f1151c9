import { noteQuestionShown, type QuestionMemory } from './answeredAbove.ts'
import type { ShownVerdict } from './cards/usedCard.ts'
import { noteAdvised, type OutcomeMemory } from './outcome/noteOutcome.ts'
import type { ShownCard } from './verdictCard.ts'

/** Remembers under which id the channel shows a card. */
export function noteShown(
  memory: OutcomeMemory & QuestionMemory & ShownVerdict,
  shown: ShownCard
): void {
  switch (shown.kind) {
    case 'question':
      noteQuestionShown(memory, shown)
      break
    case 'verdict':
      memory.card = shown.card
      noteAdvised(memory, shown)
      break
  }
}
