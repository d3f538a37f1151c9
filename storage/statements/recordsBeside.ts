import { ask, type Database, type Step } from '../database.ts'
import { parsedJson } from './parsedJson.ts'

const MAX_RECORDS = 12

/** The records of conversations whose keys begin with `start` (it ends in '/'), but for one's own. */
export function* recordsBeside(
  { bytewise }: Pick<Database, 'bytewise'>,
  key: string,
  start: string
): Step<readonly unknown[]> {
  // '0' is the character behind '/'
  const end = `${start.slice(0, -1)}0`
  const rows = yield* ask(
    'SELECT records.record FROM records JOIN conversations ON key = conversation ' +
      `WHERE conversation${bytewise} > ? AND conversation${bytewise} < ? AND conversation <> ? ` +
      `ORDER BY conversations.changed DESC LIMIT ${MAX_RECORDS}`,
    start,
    end,
    key
  )
  return rows.map(({ record }) => parsedJson(record))
}
