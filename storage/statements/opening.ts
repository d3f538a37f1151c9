import { ask, type Step } from '../database.ts'
import type { Kept, NewArrival, Opening } from '../store.ts'
import { numbered } from './activities.ts'
import { parsedJson } from './parsedJson.ts'

/** Whether one of that id arrived before, or any waits to be played. */
const IS_BEHIND =
  'SELECT 1 FROM arrivals WHERE conversation = ? AND (id = ? OR activity IS NOT NULL)'

/**
 * A conversation as it is for what arrives now; null when that has arrived before, or would not be
 * the next to be played.
 */
export function* openingOf(
  key: string,
  arriving: { readonly id: string; readonly activity: Kept; readonly show: Kept | null }
): Step<Opening | null> {
  const { id, activity, show } = arriving
  const [line] = yield* ask(
    `SELECT version, arrived, shown, record, EXISTS (${IS_BEHIND}) AS behind FROM conversations
    LEFT JOIN records ON conversation = key WHERE key = ?`,
    key,
    id,
    key
  )
  if (line !== undefined && Number(line.behind) !== 0) return null
  const now = Date.now()
  const before = { arrived: Number(line?.arrived ?? 0), shown: Number(line?.shown ?? 0) }
  const number = before.arrived + 1
  const shown = show === null ? null : before.shown + 1
  const kept = shown === null ? activity : numbered(key, shown, activity, now)
  const arrival: NewArrival = { id, before, shown, show, at: now }
  const waiting = [{ number, id, activity: kept }]
  const record = parsedJson(line?.record)
  return {
    arrival,
    line: { record, version: Number(line?.version ?? 0), waiting },
    recordLength: String(line?.record ?? '').length
  }
}
