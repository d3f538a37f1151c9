import { ask, type Step, tell } from '../database.ts'
import type {
  CountedOutcome,
  NumberedOutcome,
  OutcomePage,
  OutcomeRecord,
  OutcomesStamp
} from '../outcomeRecord.ts'
import { nextNumber } from './casePosts.ts'
import { parsedJson } from './parsedJson.ts'

/**
 * Writes what is known by now of a problem of a conversation, over what was known before. Only one
 * that opened with this change may be new: then it is numbered.
 */
export function* writeOutcome(conversation: string, outcome: OutcomeRecord): Step<void> {
  const { key, opened, changed, ended } = outcome
  const content = JSON.stringify(outcome)
  if (opened === changed)
    yield* tell(
      `INSERT INTO outcomes (number, conversation, key, changed, ended, content)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, key) DO UPDATE SET
      changed = excluded.changed, ended = excluded.ended, content = excluded.content`,
      yield* nextNumber('outcome'),
      conversation,
      key,
      changed,
      ended,
      content
    )
  else
    yield* tell(
      'UPDATE outcomes SET changed = ?, ended = ?, content = ? WHERE conversation = ? AND key = ?',
      changed,
      ended,
      content,
      conversation,
      key
    )
}

export function* listOutcomes(page: OutcomePage): Step<readonly NumberedOutcome[]> {
  const { below, limit, ended, changedSince } = page
  const rows = yield* ask(
    `SELECT number, content FROM outcomes WHERE number < ?${ended === null ? '' : ' AND ended = ?'}` +
      `${changedSince === undefined ? '' : ' AND changed >= ?'} ORDER BY number DESC LIMIT ?`,
    below,
    ...(ended === null ? [] : [ended]),
    ...(changedSince === undefined ? [] : [changedSince]),
    limit
  )
  return rows.map(({ number, content }) => ({
    number: Number(number),
    content: parsedJson(content) as OutcomeRecord
  }))
}

export function* outcomesSince(at: number): Step<readonly CountedOutcome[]> {
  const rows = yield* ask(
    'SELECT number, content, set_aside FROM outcomes WHERE changed >= ? ORDER BY number',
    at
  )
  return rows.map(row => ({
    number: Number(row.number),
    content: parsedJson(row.content) as OutcomeRecord,
    setAside: row.set_aside !== null
  }))
}

export function* stampOfOutcomes(at: number): Step<OutcomesStamp> {
  const [row] = yield* ask(
    'SELECT count(*) AS outcomes, max(changed) AS changed, count(set_aside) AS aside, ' +
      'max(set_aside) AS aside_at FROM outcomes WHERE changed >= ?',
    at
  )
  return {
    count: Number(row?.outcomes),
    changed: Number(row?.changed ?? 0),
    setAside: `${row?.aside} ${row?.aside_at}`
  }
}

export function* setAside(numbers: readonly number[], at: number | null): Step<void> {
  for (const number of numbers)
    yield* ask('UPDATE outcomes SET set_aside = ? WHERE number = ?', at, number)
}

export function* rememberedOf(number: number): Step<unknown> {
  const [row] = yield* ask(
    'SELECT record FROM records WHERE conversation = ' +
      '(SELECT conversation FROM outcomes WHERE number = ?)',
    number
  )
  return row === undefined ? null : parsedJson(row.record)
}
