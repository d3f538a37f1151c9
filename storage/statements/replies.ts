import { ask, type Database, type DatabaseRow, type Step } from '../database.ts'
import type { Kept, Unsent } from '../store.ts'
import { parsedJson } from './parsedJson.ts'

/** Milliseconds after which a process that ended, or one that hangs, loses the right to send. */
const GONE_AFTER_MS = 3_000
const HANGS_AFTER_MS = 60_000

/** The replies to send, if this process may send them now. */
export function* claimReplies(database: Database, key: string): Step<readonly Unsent[]> {
  const now = Date.now()
  const [mine] = yield* ask(
    `UPDATE conversations SET sender = ?, claimed = ? WHERE key = ? AND (sender IS NULL OR ` +
      `sender = ? OR claimed < ? OR (claimed < ? AND ${database.senderIsGone})) RETURNING key`,
    database.self,
    now,
    key,
    database.self,
    now - HANGS_AFTER_MS,
    now - GONE_AFTER_MS
  )
  if (mine === undefined) return []
  const replies = yield* ask(
    'SELECT number, activity, tries, due FROM replies WHERE conversation = ? ORDER BY number',
    key
  )
  return replies.map(unsentOf)
}

/** Deletes a sent reply; true if it was the last, so that the right to send is given back. */
export function* noteSent(key: string, number: number): Step<boolean> {
  // taking the row first makes sure that what follows sees every reply written before
  yield* ask('UPDATE conversations SET claimed = ? WHERE key = ?', Date.now(), key)
  yield* ask('DELETE FROM replies WHERE conversation = ? AND number = ?', key, number)
  const freed = yield* ask(
    'UPDATE conversations SET sender = NULL WHERE key = ? AND NOT EXISTS (SELECT 1 FROM ' +
      'replies WHERE conversation = ?) RETURNING key',
    key,
    key
  )
  return freed.length > 0
}

/** Postpones a reply until `due` and gives the right to send back. */
export function* postponeReply(
  key: string,
  { number, due, self }: { readonly number: number; readonly due: number; readonly self: number }
): Step<void> {
  yield* ask('UPDATE conversations SET sender = NULL WHERE key = ? AND sender = ?', key, self)
  yield* ask(
    'UPDATE replies SET tries = tries + 1, due = ? WHERE conversation = ? AND number = ?',
    due,
    key,
    number
  )
}

export function* keepReply(key: string, { number, activity, due }: Unsent): Step<void> {
  yield* ask(
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
    due: Number(due)
  }
}
