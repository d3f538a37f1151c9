import type { Deleted, Outcome, Post, TargetChoice } from '../cases.ts'
import { ask, type DatabaseRow, type Step } from '../database.ts'
import { ticketsOfCase } from './caseTickets.ts'
import { MAX_PUT_OFF_MS } from './timesAhead.ts'

/** The next number of its kind; nobody else gets it, not even after what had it is gone. */
export function* nextNumber(name: 'case' | 'entry' | 'post' | 'outcome'): Step<number> {
  const [row] = yield* ask(
    'UPDATE case_numbers SET last = last + 1 WHERE name = ? RETURNING last',
    name
  )
  return Number(row?.last)
}

type Posting = {
  readonly number: number
  readonly conversation: string
  readonly entry: string
  /** milliseconds since 1970 */
  readonly at: number
}

/** Puts something of a case on its way to each target. */
export function* post(
  { number, conversation, entry, at }: Posting,
  targets: readonly string[]
): Step<void> {
  for (const target of targets)
    yield* ask(
      "INSERT INTO case_posts VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'waiting', NULL)",
      yield* nextNumber('post'),
      conversation,
      number,
      entry,
      target,
      at,
      at
    )
}

/** What is told of a case that is gone belongs to no conversation, and so outlives its own. */
const NO_CONVERSATION = ''

/**
 * Deletes a case with all that came to it or waits for it. Who was told of it is told that it is
 * gone.
 */
export function* deleteCase(number: number, deleted: Deleted): Step<void> {
  const told = yield* ask('SELECT DISTINCT target FROM case_posts WHERE number = ?', number)
  const tickets = yield* ticketsOfCase(number)
  for (const table of ['cases', 'case_entries', 'case_posts', 'case_tickets'] as const)
    yield* ask(`DELETE FROM ${table} WHERE number = ?`, number)
  const entry = JSON.stringify({ ...deleted, tickets })
  yield* post(
    { number, conversation: NO_CONVERSATION, entry, at: deleted.at },
    told.map(({ target }) => String(target))
  )
}

/** The due posts that no earlier one of the same case to the same target is in front of. */
const DUE = `SELECT id, due FROM case_posts o WHERE state = 'waiting' AND (due <= ? OR due > ?) AND NOT EXISTS
  (SELECT 1 FROM case_posts e WHERE e.number = o.number AND e.target = o.target AND e.id < o.id
    AND e.state = 'waiting')`

type Due = { readonly id: number; readonly due: number }

export function* duePosts(now: number, limit: number, targets: TargetChoice): Step<readonly Due[]> {
  const isOnly = 'only' in targets
  const names = isOnly ? [targets.only] : targets.except
  const among = names.map(() => '?').join(', ')
  const amongNames = isOnly ? `IN (${among})` : `NOT IN (${among})`
  const chosen = names.length === 0 ? '' : ` AND target ${amongNames}`
  const rows = yield* ask(
    `${DUE}${chosen} ORDER BY due, id LIMIT ?`,
    now,
    now + MAX_PUT_OFF_MS,
    ...names,
    limit
  )
  return rows.map(({ id, due }) => ({ id: Number(id), due: Number(due) }))
}

/** Takes posts: who changes the due time first has one, so replicas never send the same at once. */
export function* claimPosts(due: readonly Due[], until: number): Step<readonly Post[]> {
  const claimed: Post[] = []
  for (const { id, due: was } of due) {
    const taken = yield* ask(
      "UPDATE case_posts SET due = ? WHERE id = ? AND due = ? AND state = 'waiting' RETURNING *",
      until,
      id,
      was
    )
    claimed.push(...taken.map(postOf))
  }
  return claimed
}

export function* settlePost(id: number, outcome: Outcome): Step<void> {
  switch (outcome.kind) {
    case 'sent':
      yield* ask(
        "UPDATE case_posts SET state = 'sent', tries = tries + 1, due = ?, problem = NULL WHERE id = ?",
        outcome.at,
        id
      )
      // what was kept of a deleted case for this is gone with it
      yield* ask('DELETE FROM case_posts WHERE id = ? AND conversation = ?', id, NO_CONVERSATION)
      return
    case 'again':
      return void (yield* ask(
        'UPDATE case_posts SET tries = tries + 1, due = ?, problem = ? WHERE id = ?',
        outcome.due,
        outcome.problem,
        id
      ))
    case 'given-up':
      return void (yield* ask(
        "UPDATE case_posts SET state = 'given-up', tries = tries + 1, due = ?, problem = ? WHERE id = ?",
        outcome.at,
        outcome.problem,
        id
      ))
  }
}

/** Lets what was given up be tried again; the number of posts. */
export function* revivePosts(now: number): Step<number> {
  const revived = yield* ask(
    "UPDATE case_posts SET state = 'waiting', due = ?, created = ?, tries = 0 WHERE state " +
      "= 'given-up' RETURNING id",
    now,
    now
  )
  return revived.length
}

function postOf(row: DatabaseRow): Post {
  const isOfDeleted = row.conversation === NO_CONVERSATION
  const entry = row.entry === '' ? null : String(row.entry)
  return {
    id: Number(row.id),
    target: String(row.target),
    number: Number(row.number),
    entry: isOfDeleted ? null : entry,
    deleted: isOfDeleted ? (JSON.parse(String(row.entry)) as Deleted) : null,
    tries: Number(row.tries),
    created: Number(row.created)
  }
}
