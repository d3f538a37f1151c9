import { ask, type Database, type DatabaseRow, type Step, tell } from '../database.ts'
import type { Kept, SentNote, Unsent } from '../store.ts'
import { parsedJson } from './parsedJson.ts'
import { MAX_AHEAD_MS, MAX_PUT_OFF_MS } from './timesAhead.ts'

/** Milliseconds after which a process that ended, or one that hangs, loses the right to send. */
const GONE_AFTER_MS = 3_000
const HANGS_AFTER_MS = 60_000

/**
 * The replies to send, if this process may send them now. Who finds none does not keep the right:
 * it would never come to give it back, and what others write would wait. While the row is locked
 * nobody writes.
 */
export function* claimReplies(database: Database, key: string): Step<readonly Unsent[]> {
  const now = Date.now()
  const [mine] = yield* ask(
    `UPDATE conversations SET sender = ?, claimed = ? WHERE key = ? AND (sender IS NULL OR ` +
      `sender = ? OR claimed < ? OR claimed > ? OR (claimed < ? AND ${database.senderIsGone})) RETURNING key`,
    database.self,
    now,
    key,
    database.self,
    now - HANGS_AFTER_MS,
    now + MAX_AHEAD_MS,
    now - GONE_AFTER_MS
  )
  if (mine === undefined) return []
  const replies = yield* ask(
    'SELECT number, activity, tries, due FROM replies WHERE conversation = ? ORDER BY number',
    key
  )
  if (replies.length === 0) yield* giveBack(key, database.self)
  return replies.map(unsentOf)
}

/** Conversations in one statement; the last one stands for what is missing, since it is kept by name. */
const MAX_NOTES = 32

/**
 * Deletes what was sent, and gives the right to send back where nothing else waits: replies are
 * numbered by the count that the same row keeps. Returns the conversations with more to send.
 */
export function* noteSent(notes: readonly SentNote[]): Step<readonly string[]> {
  const more: string[] = []
  for (let from = 0; from < notes.length; from += MAX_NOTES) {
    const some = notes.slice(from, from + MAX_NOTES)
    const count = some.length === 1 ? 1 : MAX_NOTES
    const values = Array.from({ length: count }, (_, index) => some[index] ?? some[0])
    const pairs = values.flatMap(note => [note?.key ?? '', note?.number ?? 0])
    const noted = `(VALUES ${values.map(() => '(CAST(? AS TEXT), CAST(? AS BIGINT))').join(', ')}) AS noted`
    const rows = yield* ask(
      `UPDATE conversations SET claimed = ?, sender = CASE WHEN unsent = noted.column2 THEN NULL ELSE
      sender END FROM ${noted} WHERE key = noted.column1 RETURNING key, sender`,
      Date.now(),
      ...pairs
    )
    for (const { key, sender } of rows) if (sender !== null) more.push(String(key))
    yield* tell(
      `DELETE FROM replies WHERE conversation IN (${values.map(() => '?').join(', ')}) AND EXISTS
      (SELECT 1 FROM ${noted} WHERE conversation = noted.column1 AND number <= noted.column2)`,
      ...values.map(note => note?.key ?? ''),
      ...pairs
    )
  }
  return more
}

/** Deletes the replies up to that number. */
export function* forgetSent(key: string, number: number): Step<void> {
  yield* tell('DELETE FROM replies WHERE conversation = ? AND number <= ?', key, number)
}

/** Postpones a reply until `due` and gives the right to send back. */
export function* postponeReply(
  key: string,
  { number, due, self }: { readonly number: number; readonly due: number; readonly self: number }
): Step<void> {
  yield* giveBack(key, self)
  yield* tell(
    'UPDATE replies SET tries = tries + 1, due = ? WHERE conversation = ? AND number = ?',
    due,
    key,
    number
  )
}

/** Gives back the right to send. */
function* giveBack(key: string, self: number): Step<void> {
  yield* tell('UPDATE conversations SET sender = NULL WHERE key = ? AND sender = ?', key, self)
}

export function* keepReply(key: string, { number, activity, due }: Unsent): Step<void> {
  yield* tell(
    'INSERT INTO replies (conversation, number, activity, tries, due, created) VALUES (?, ?, ?, 0, ?, ?)',
    key,
    number,
    JSON.stringify(activity),
    due,
    due
  )
}

export function* countReplies(): Step<{ waiting: number; oldest: number | null }> {
  const [row] = yield* ask('SELECT count(*) AS waiting, min(created) AS oldest FROM replies')
  const oldest = row?.oldest ?? null
  return { waiting: Number(row?.waiting ?? 0), oldest: oldest === null ? null : Number(oldest) }
}

function unsentOf({ number, activity, tries, due }: DatabaseRow): Unsent {
  return {
    number: Number(number),
    activity: parsedJson(activity) as Kept,
    tries: Number(tries),
    due: Number(due) > Date.now() + MAX_PUT_OFF_MS ? 0 : Number(due)
  }
}
