import { ask, type Database, type Step } from '../database.ts'
import type { KeyRange } from '../store.ts'
import { parsedJson } from './parsedJson.ts'

const MAX_RECORDS = 12
/** Behind every other character, byte by byte. */
const LAST = '\u{10FFFF}'

/** The newest records of conversations whose keys are in a range, but for one's own. */
export function* recordsBeside(
  { bytewise }: Pick<Database, 'bytewise'>,
  key: string,
  { start, end = '' }: KeyRange
): Step<readonly unknown[]> {
  const rows = yield* ask(
    'SELECT records.record FROM records JOIN conversations ON key = conversation ' +
      `WHERE conversation${bytewise} > ? AND conversation${bytewise} < ? AND conversation <> ? ` +
      `AND conversation LIKE ? ESCAPE '!' ` +
      `ORDER BY conversations.changed DESC LIMIT ${MAX_RECORDS}`,
    start,
    start + LAST,
    key,
    `%${end.replace(/[!%_]/g, '!$&')}`
  )
  return rows.map(({ record }) => parsedJson(record))
}
