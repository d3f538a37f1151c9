import type { Answer } from '../triage/answer.ts'

/** Everything a terminal would obey instead of show; line ends and tabs stay. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** An answer as a person reads it in a terminal. */
export const answerInWords = ({ message, step }: Answer): string => {
  const choices = step.kind === 'ask' ? step.choices.map(choice => `  - ${choice}`) : []
  return `${[message, ...choices].join('\n').replace(CONTROL, '')}\n`
}
