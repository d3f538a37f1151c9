import { ask, type Step } from '../database.ts'
import { TABLES_OF_A_CONVERSATION } from '../schema.ts'
import type { Forgetting, Kept, Progress, Unsent, Written } from '../store.ts'
import { numbered, showActivity } from './activities.ts'
import { deleteCase } from './casePosts.ts'
import { writeOutcome } from './outcomes.ts'
import { keepReply } from './replies.ts'

/** Few enough at a time that nobody has to wait for it. */
const MAX_PRUNED_AT_ONCE = 100

/** Replies are claimed only if nothing else is waiting to be sent and nobody else is sending. */
const OTHERS = 'EXISTS (SELECT 1 FROM replies WHERE conversation = conversations.key)'
const FREE = `(sender IS NULL OR sender = ?) AND NOT ${OTHERS}`

/** Takes the right to send, if nobody has it. */
const CLAIM = `, sender = CASE WHEN ${FREE} THEN ? ELSE sender END,
    claimed = CASE WHEN ${FREE} THEN ? ELSE claimed END`

/** Saves what was played over the version that was read; null if somebody else wrote since. */
export function* writeProgress(
  key: string,
  progress: Progress,
  self: number
): Step<Pick<Written, 'claimed'> | null> {
  const { version, record, unsent, shown, claim = false } = progress
  const now = Date.now()
  const [line] = yield* ask(
    `UPDATE conversations SET version = version + 1, unsent = unsent + ?, shown = shown + ?${claim ? CLAIM : ''}
    WHERE key = ? AND version = ? RETURNING unsent, shown, sender, ${OTHERS} AS others`,
    unsent.length,
    shown.length,
    ...(claim ? [self, self, self, now] : []),
    key,
    version
  )
  if (line === undefined) return null
  if (progress.forget !== false) yield* forget(key, progress.forget)
  yield* ask(
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

function* notePlayed(key: string, { played }: Progress): Step<void> {
  for (const { number, answer } of played) {
    yield* ask(
      'UPDATE arrivals SET activity = NULL, answer = ? WHERE conversation = ? AND number = ?',
      answer === undefined ? null : JSON.stringify(answer),
      key,
      number
    )
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
    if (!OF_CASES.includes(table)) yield* ask(`DELETE FROM ${table} WHERE conversation = ?`, key)
  yield* ask('UPDATE arrivals SET answer = NULL WHERE conversation = ?', key)
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
      yield* ask(`DELETE FROM ${table} WHERE conversation = ?`, String(key))
    yield* ask('DELETE FROM conversations WHERE key = ?', String(key))
  }
  return old.length
}
