import { ask, type Step, tell } from '../database.ts'
import type { Kept } from '../store.ts'
import { parsedJson } from './parsedJson.ts'

const MAX_SHOWN_AT_ONCE = 500
/** Bytes of one page, beside its first activity: what a slow line takes in a few seconds. */
const MAX_SHOWN_BYTES = 512 * 1024
/** Activities of a conversation that the site's chat can still show, and how many go at once. */
const MAX_SHOWN_KEPT = 1_000
const MAX_DROPPED_AT_ONCE = 100

/** Counts one more activity in the site's chat; returns its number there. */
export function* nextShown(key: string, now: number): Step<number> {
  const [line] = yield* ask(
    'INSERT INTO conversations (key, arrived, shown, unsent, version, changed) VALUES (?, ' +
      '0, 1, 0, 0, ?) ON CONFLICT (key) DO UPDATE SET shown = conversations.shown + 1, ' +
      'changed = excluded.changed RETURNING shown',
    key,
    now
  )
  return Number(line?.shown)
}

export function* showActivity(key: string, number: number, activity: Kept): Step<void> {
  yield* tell(
    'INSERT INTO activities (conversation, number, activity) VALUES (?, ?, ?)',
    key,
    number,
    JSON.stringify(activity)
  )
  if (number > MAX_SHOWN_KEPT && number % MAX_DROPPED_AT_ONCE === 0)
    yield* tell(
      'DELETE FROM activities WHERE conversation = ? AND number <= ?',
      key,
      number - MAX_SHOWN_KEPT
    )
}

/** What the site's chat shows after a number, oldest first, and the number of the last one. */
export function* activitiesAfter(
  key: string,
  number: number
): Step<{ readonly activities: readonly Kept[]; readonly last: number }> {
  const rows = yield* ask(
    `SELECT number, activity FROM (SELECT number, activity, octet_length(activity) AS bytes,
    sum(octet_length(activity)) OVER (ORDER BY number) AS so_far FROM (SELECT number, activity FROM
    activities WHERE conversation = ? AND number > ? ORDER BY number LIMIT ${MAX_SHOWN_AT_ONCE}) AS
    shown) AS page WHERE so_far <= ${MAX_SHOWN_BYTES} OR so_far = bytes ORDER BY number`,
    key,
    number
  )
  return {
    activities: rows.map(({ activity }) => parsedJson(activity) as Kept),
    last: Number(rows.at(-1)?.number ?? number)
  }
}

/** An activity with its id in the site's chat, `conversation|0000001`. */
export function numbered(key: string, number: number, activity: Kept, now: number): Kept {
  return {
    ...activity,
    id: `${key.slice(key.indexOf('/') + 1)}|${String(number).padStart(7, '0')}`,
    timestamp: new Date(now).toISOString() as unknown as Date
  }
}
