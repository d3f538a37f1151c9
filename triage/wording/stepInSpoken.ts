import type { Step } from '../answer.ts'
import { choiceIn } from './choicesIn.ts'
import { languageSpoken } from './say.ts'

/** A step whose choices are of the language that is spoken; inside, they are English. */
export function stepInSpoken(step: Step): Step {
  if (step.kind !== 'ask') return step
  return { ...step, choices: step.choices.map(choiceInSpoken) }
}

export function choiceInSpoken(choice: string): string {
  return choiceIn(languageSpoken(), choice)
}
