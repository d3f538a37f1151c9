import { ask, type DatabaseRow, type Step, tell } from '../database.ts'
import { TABLES_OF_A_CONVERSATION } from '../schema.ts'
import type { Forgetting, Kept, Progress, Unsent, Written } from '../store.ts'
import { numbered, showActivity } from './activities.ts'
import { keepPlayed, notePlayedOf } from './arrivals.ts'
import { deleteCase } from './casePosts.ts'
import { writeOutcome } from './outcomes.ts'
import { forgetSent, keepReply } from './replies.ts'

/** Few enough at a time that nobody has to wait for it. */
const MAX_PRUNED_AT_ONCE = 100

/** Replies are claimed only if nothing else is waiting to be sent and nobody else is sending. */
const OTHERS = 'EXISTS (SELECT 1 FROM replies WHERE conversation = conversations.key)'
const FREE = `(sender IS NULL OR sender = ?) AND NOT ${OTHERS}`

/** Takes the right to send, if nobody has it. */
const CLAIM = `, sender = CASE WHEN ${FREE} THEN ? ELSE sender END,
    claimed = CASE WHEN ${FREE} THEN ? ELSE claimed END`

/**
 * Milliseconds for which the time of the last message may be out of date: it has an index, and a
 * row whose indexed values stay is written at half the cost (PostgreSQL's heap-only tuples).
 */
const CHANGED_WITHIN_MS = 60_000

/** Counts what arrives with it; only if nothing else arrived, or was shown, in between. */
const ARRIVE = ', arrived = arrived + 1, changed = CASE WHEN changed < ? THEN ? ELSE changed END '
const SINCE = ' AND arrived = ? AND shown = ?'

/** Saves what was played over the version that was read; null if somebody else wrote since. */
export function* writeProgress(
  key: string,
  progress: Progress,
  self: number
): Step<Pick<Written, 'claimed'> | null> {
  const { record, unsent, shown, sent, claim = false } = progress
  const now = Date.now()
  if (sent !== undefined) yield* forgetSent(key, sent)
  const line = yield* takeLine(key, progress, self, now)
  if (line === undefined) return null
  if (progress.forget !== false) yield* forget(key, progress.forget)
  yield* tell(
    'INSERT INTO records VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE SET record = excluded.record',
    key,
    JSON.stringify(record)
  )
  yield* notePlayed(key, progress)
  for (const outcome of progress.outcomes ?? []) yield* writeOutcome(key, outcome)
  const firstReply = Number(line.unsent) - unsent.length + 1
  const replies = unsent.map(
    (activity, index): Unsent => ({ number: firstReply + index, activity, tries: 0, due: now })
  )
  for (const reply of replies) yield* keepReply(key, reply)
  yield* showReplies(key, shown, Number(line.shown), now)
  const isMine = claim && line.sender === self && !Number(line.others)
  return { claimed: isMine ? replies : [] }
}

/**
 * Counts what was played, if nobody else wrote since; for what was not kept before: if nothing
 * arrived since, either.
 */
function* takeLine(
  key: string,
  progress: Progress,
  self: number,
  now: number
): Step<DatabaseRow | undefined> {
  const { version, unsent, shown, arrival, claim = false } = progress
  const isNew = arrival !== undefined && arrival.before.arrived === 0 && version === 0
  const more = shown.length + ((arrival?.show ?? null) === null ? 0 : 1)
  if (isNew) {
    const [line] = yield* ask(
      `INSERT INTO conversations (key, arrived, shown, unsent, version, sender, claimed, changed)
      VALUES (?, 1, ?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING
      RETURNING unsent, shown, sender, 0 AS others`,
      key,
      more,
      unsent.length,
      ...(claim ? [self, now] : [null, null]),
      now
    )
    return line
  }
  const [line] = yield* ask(
    `UPDATE conversations SET version = version + 1, unsent = unsent + ?, shown = shown + ?${claim ? CLAIM : ''}
    ${arrival === undefined ? '' : ARRIVE}WHERE key = ? AND version = ?${arrival === undefined ? '' : SINCE}
    RETURNING unsent, shown, sender, ${OTHERS} AS others`,
    unsent.length,
    more,
    ...(claim ? [self, self, self, now] : []),
    ...(arrival === undefined ? [] : [now - CHANGED_WITHIN_MS, now]),
    key,
    version,
    ...(arrival === undefined ? [] : [arrival.before.arrived, arrival.before.shown])
  )
  return line
}

/** `last` is the number of the last of them. */
function* showReplies(
  key: string,
  replies: readonly Kept[],
  last: number,
  now: number
): Step<void> {
  for (const [index, activity] of replies.entries()) {
    const number = last - replies.length + index + 1
    yield* showActivity(key, number, numbered(key, number, activity, now))
  }
}

function* notePlayed(key: string, { played, arrival }: Progress): Step<void> {
  for (const { number, answer } of played) {
    const kept = answer === undefined ? null : JSON.stringify(answer)
    if (arrival === undefined) yield* notePlayedOf(key, number, kept)
    else yield* keepPlayed(key, arrival, kept)
  }
}

/** What people have in a conversation goes by person, not with the rest of it. */
const OF_CASES: readonly string[] = ['cases', 'case_entries', 'case_posts']

/**
 * Takes away what was said and remembered, and the person's own cases; the ids of what arrived
 * stay, so that nothing is done twice.
 */
function* forget(key: string, { person, channel }: Forgetting): Step<void> {
  const own = yield* ask(
    'SELECT number, opened FROM cases WHERE conversation = ? AND (person IS NULL OR person = ?)',
    key,
    person
  )
  const at = Date.now()
  for (const { number, opened } of own)
    yield* deleteCase(Number(number), { channel, person, opened: Number(opened), at })
  for (const table of TABLES_OF_A_CONVERSATION)
    if (!OF_CASES.includes(table)) yield* tell(`DELETE FROM ${table} WHERE conversation = ?`, key)
  yield* tell('UPDATE arrivals SET answer = NULL WHERE conversation = ?', key)
}

/** People have a case until it is closed, however long that takes. */
const HAS_OPEN_CASE =
  "EXISTS (SELECT 1 FROM cases WHERE conversation = conversations.key AND state <> 'closed')"

/**
 * Deletes some of the conversations without a message since then, and without an open case; returns
 * how many.
 */
export function* prune(before: number): Step<number> {
  const old = yield* ask(
    `SELECT key FROM conversations WHERE changed < ? AND NOT ${HAS_OPEN_CASE} LIMIT ` +
      `${MAX_PRUNED_AT_ONCE}`,
    before
  )
  for (const { key } of old) {
    for (const table of [...TABLES_OF_A_CONVERSATION, 'arrivals'])
      yield* tell(`DELETE FROM ${table} WHERE conversation = ?`, String(key))
    yield* tell('DELETE FROM conversations WHERE key = ?', String(key))
  }
  return old.length
}
