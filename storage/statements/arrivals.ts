import { ask, type Step, tell } from '../database.ts'
import type { Kept, Line, NewArrival } from '../store.ts'
import { numbered, showActivity } from './activities.ts'
import { parsedJson } from './parsedJson.ts'
import { MAX_AHEAD_MS, MAX_PUT_OFF_MS } from './timesAhead.ts'

const MAX_PLAYED_AT_ONCE = 50

/**
 * The number under which an arrival is shown: null if it is not shown, undefined if it never
 * arrived.
 */
export function* arrivalShown(key: string, id: string): Step<number | null | undefined> {
  const [row] = yield* ask('SELECT shown FROM arrivals WHERE conversation = ? AND id = ?', key, id)
  if (row === undefined) return undefined
  if (row.shown === null || row.shown === undefined) return null
  return Number(row.shown)
}

/** Counts one more arrival in a conversation and, if it is shown, one more activity. */
export function* nextInLine(
  key: string,
  isShown: boolean,
  now: number
): Step<{ readonly arrived: number; readonly shown: number }> {
  const more = isShown ? 1 : 0
  const [line] = yield* ask(
    `INSERT INTO conversations (key, arrived, shown, unsent, version, changed) VALUES (?, 1, ${more}, 0, 0, ?)
    ON CONFLICT (key) DO UPDATE SET arrived = conversations.arrived + 1, shown = conversations.shown + ${more},
    changed = excluded.changed RETURNING arrived, shown`,
    key,
    now
  )
  return { arrived: Number(line?.arrived), shown: Number(line?.shown) }
}

type KeptArrival = {
  readonly key: string
  readonly id: string
  readonly activity: Kept
  readonly shown: number | null
}

/** Whether this one was first: of two at once with the same id, only one is kept. */
export function* keepArrival(
  { key, id, activity, shown }: KeptArrival,
  number: number,
  now: number
): Step<boolean> {
  const [mine] = yield* ask(
    `INSERT INTO arrivals (conversation, id, number, activity, shown, at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING number`,
    key,
    id,
    number,
    JSON.stringify(activity),
    shown,
    now
  )
  return mine !== undefined
}

/** Keeps what is played already. */
export function* keepPlayed(
  key: string,
  { id, before, shown, show, at }: NewArrival,
  answer: string | null
): Step<void> {
  yield* tell(
    `INSERT INTO arrivals (conversation, id, number, activity, answer, shown, at)
    VALUES (?, ?, ?, NULL, ?, ?, ?)`,
    key,
    id,
    before.arrived + 1,
    answer,
    shown,
    at
  )
  if (show !== null && shown !== null)
    yield* showActivity(key, shown, numbered(key, shown, show, at))
}

/** Nobody waits for an answer to it any more. */
export function* notePlayedOf(key: string, number: number, answer: string | null): Step<void> {
  yield* tell(
    'UPDATE arrivals SET activity = NULL, answer = ? WHERE conversation = ? AND number = ?',
    answer,
    key,
    number
  )
}

/** A conversation's record and its waiting arrivals. */
export function* lineOf(key: string): Step<Line> {
  // read the version first: then a write that misses a newer arrival is refused, never the other
  // way round
  const [line] = yield* ask(
    'SELECT version, record FROM conversations LEFT JOIN records ON conversation = key WHERE key = ?',
    key
  )
  const waiting = yield* ask(
    `SELECT number, id, activity FROM arrivals WHERE conversation = ? AND activity IS NOT ` +
      `NULL ORDER BY number LIMIT ${MAX_PLAYED_AT_ONCE}`,
    key
  )
  return {
    record: parsedJson(line?.record),
    version: Number(line?.version ?? 0),
    waiting: waiting.map(({ number, id, activity }) => ({
      number: Number(number),
      id: String(id),
      activity: parsedJson(activity) as Kept
    }))
  }
}

/** Counts that an arrival is tried once more; returns how often it was. */
export function* countTry(key: string, number: number): Step<number> {
  const [row] = yield* ask(
    'UPDATE arrivals SET tries = tries + 1 WHERE conversation = ? AND number = ? RETURNING tries',
    key,
    number
  )
  return Number(row?.tries ?? 0)
}

/** The answer to an arrival, or undefined. */
export function* answerTo(key: string, id: string): Step<unknown> {
  const [row] = yield* ask('SELECT answer FROM arrivals WHERE conversation = ? AND id = ?', key, id)
  return parsedJson(row?.answer)
}

/** Keys of the conversations where an arrival has been waiting, or a reply due, since then. */
export function* unfinishedFor(age: number): Step<readonly string[]> {
  const now = Date.now()
  const rows = yield* ask(
    'SELECT conversation FROM arrivals WHERE activity IS NOT NULL AND (at <= ? OR at > ?) ' +
      'UNION SELECT conversation FROM replies WHERE due <= ? OR due > ?',
    now - age,
    now + MAX_AHEAD_MS,
    now - age,
    now + MAX_PUT_OFF_MS
  )
  return rows.map(({ conversation }) => String(conversation))
}
