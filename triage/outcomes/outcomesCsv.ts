import { csvLine } from '../tell/csvLine.ts'
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
  return [COLUMNS, ...told.map(rowOf)].map(csvLine).join('')
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
