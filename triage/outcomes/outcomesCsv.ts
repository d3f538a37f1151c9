import { isNotSolved, isSolved, placeOf } from './countOutcomes.ts'
import type { ToldOutcome } from './toldOutcome.ts'

const COLUMNS = [
  'number',
  'told',
  'door',
  'ended',
  'place',
  'answered with',
  'solved',
  'unanswered',
  'event',
  'source',
  'product',
  'questions',
  'case',
  'minutes to the first answer'
]
const MINUTE_MS = 60_000

/** Outcomes as CSV with a heading, without a word of what was said. */
export function outcomesCsv(told: readonly ToldOutcome[]): string {
  return [COLUMNS, ...told.map(rowOf)].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

function rowOf({ number, outcome }: ToldOutcome): readonly (string | number | null)[] {
  const { opened, door, ended, given, unanswered, events, product, questions, firstAnswer } =
    outcome
  const told = isNotSolved(outcome) ? 'no' : ''
  return [
    number,
    new Date(opened).toISOString(),
    door,
    ended,
    placeOf(outcome),
    given,
    isSolved(outcome) ? 'yes' : told,
    unanswered,
    events[0]?.id ?? null,
    events[0]?.source ?? null,
    product,
    questions,
    outcome.case,
    firstAnswer === null ? null : Math.round(firstAnswer / MINUTE_MS)
  ]
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
