import { styleText } from 'node:util'
import type { Answer } from '../../triage/answer.ts'
import { terminalText } from './terminalText.ts'
import { wrapLines } from './wrapLines.ts'

/** An answer in the form a person reads at a terminal: what to do first, and in bold. */
export function answerInWords({ message, step }: Answer): string {
  const [first = '', ...rest] = terminalText(message).split('\n')
  const choices = step.kind === 'ask' ? step.choices.map(choice => `  - ${choice}`) : []
  const isVerdict = 'article' in step
  const lines = [
    isVerdict ? styleText('bold', first) : first,
    ...rest,
    ...choices.map(terminalText)
  ]
  return `${wrapLines(lines.join('\n'))}\n`
}
