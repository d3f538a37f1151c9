import type { Answer } from '../../triage/answer.ts'
import { terminalText } from './terminalText.ts'

/** An answer in the form a person reads at a terminal. */
export function answerInWords({ message, step }: Answer): string {
  const choices = step.kind === 'ask' ? step.choices.map(choice => `  - ${choice}`) : []
  return `${terminalText([message, ...choices].join('\n'))}\n`
}
