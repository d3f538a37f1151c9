import type { CaseStore, Content, Entry, KeptCase, Outcome, Post } from './cases.ts'
import { ask, type Database, type DatabaseRow, type Step } from './database.ts'

/** The due posts that no earlier one of the same case to the same target is in front of. */
const DUE = `SELECT id, due FROM case_posts o WHERE state = 'waiting' AND due <= ? AND NOT EXISTS
  (SELECT 1 FROM case_posts e WHERE e.number = o.number AND e.target = o.target AND e.id < o.id
    AND e.state = 'waiting') ORDER BY due, id LIMIT ?`

/**
 * The store of cases, in statements that both databases know. What belongs to a conversation goes
 * with it: its tables name it.
 */
export function openCases({ read, write }: Pick<Database, 'read' | 'write'>): CaseStore {
  return {
    open: async ({ key, conversation, at, content, targets }) =>
      await write(function* () {
        const [known] = yield* ask('SELECT number FROM cases WHERE key = ?', key)
        if (known !== undefined) return Number(known.number)
        const number = yield* next('case')
        // somebody who opened it at the same time was first
        const [mine] = yield* ask(
          "INSERT INTO cases VALUES (?, ?, ?, 'open', ?, ?, ?) ON CONFLICT DO NOTHING RETURNING number",
          number,
          key,
          conversation,
          at,
          at,
          JSON.stringify(content)
        )
        if (mine === undefined)
          return Number((yield* ask('SELECT number FROM cases WHERE key = ?', key))[0]?.number)
        yield* post({ number, conversation, entry: '', at }, targets)
        return number
      }, true),

    add: async ({ number, key, kind, at, content }, state, targets) =>
      await write(function* () {
        const [known] = yield* ask(
          'UPDATE cases SET changed = ?, state = ? WHERE number = ? RETURNING conversation',
          at,
          state,
          number
        )
        if (known === undefined) return false
        const conversation = String(known.conversation)
        const [mine] = yield* ask(
          'INSERT INTO case_entries VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id',
          yield* next('entry'),
          conversation,
          number,
          key,
          kind,
          at,
          JSON.stringify(content)
        )
        if (mine !== undefined) yield* post({ number, conversation, entry: key, at }, targets)
        return true
      }, true),

    read: async number =>
      await read(function* () {
        const [found] = yield* ask('SELECT * FROM cases WHERE number = ?', number)
        if (found === undefined) return null
        return {
          kept: keptCase(found),
          entries: (yield* ask(
            'SELECT * FROM case_entries WHERE number = ? ORDER BY id',
            number
          )).map(keptEntry)
        }
      }),

    list: async ({ below, limit, state }) =>
      await read(function* () {
        return (yield* ask(
          `SELECT * FROM cases WHERE number < ? ${state === null ? '' : 'AND state = ?'} ORDER BY number DESC LIMIT ?`,
          below,
          ...(state === null ? [] : [state]),
          limit
        )).map(keptCase)
      }),

    claim: async (now, until, limit) => {
      const due = await read(() => ask(DUE, now, limit))
      return due.length === 0
        ? []
        : await write(function* () {
            const claimed: Post[] = []
            // who changes the due time first has it: replicas never send the same post at once
            for (const { id, due: was } of due)
              claimed.push(
                ...(yield* ask(
                  "UPDATE case_posts SET due = ? WHERE id = ? AND due = ? AND state = 'waiting' RETURNING *",
                  until,
                  Number(id),
                  Number(was)
                )).map(postOf)
              )
            return claimed
          }, true)
    },

    settle: async (id, outcome) =>
      await write(function* () {
        yield* settlement(id, outcome)
      }, true),

    revive: async now =>
      await write(function* () {
        return (yield* ask(
          "UPDATE case_posts SET state = 'waiting', due = ?, created = ?, tries = 0 WHERE state " +
            "= 'given-up' RETURNING id",
          now,
          now
        )).length
      }, true),

    count: async () =>
      await read(function* () {
        const [row] = yield* ask(`SELECT (SELECT count(*) FROM cases WHERE state = 'open') AS open,
      (SELECT count(*) FROM case_posts WHERE state = 'waiting') AS waiting,
      (SELECT count(*) FROM case_posts WHERE state = 'given-up') AS given_up,
      (SELECT min(created) FROM case_posts WHERE state = 'waiting') AS oldest`)
        return {
          open: Number(row?.open),
          waiting: Number(row?.waiting),
          givenUp: Number(row?.given_up),
          oldest: row?.oldest == null ? null : Number(row.oldest)
        }
      })
  }
}

/** The next number of its kind; nobody else gets it, not even after what had it is gone. */
function* next(name: 'case' | 'entry' | 'post'): Step<number> {
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

function* post(
  { number, conversation, entry, at }: Posting,
  targets: readonly string[]
): Step<void> {
  for (const target of targets)
    yield* ask(
      "INSERT INTO case_posts VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'waiting', NULL)",
      yield* next('post'),
      conversation,
      number,
      entry,
      target,
      at,
      at
    )
}

function* settlement(id: number, outcome: Outcome): Step<void> {
  switch (outcome.kind) {
    case 'sent':
      return void (yield* ask(
        "UPDATE case_posts SET state = 'sent', tries = tries + 1, due = ?, problem = NULL WHERE id = ?",
        outcome.at,
        id
      ))
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

function keptCase(row: DatabaseRow): KeptCase {
  return {
    number: Number(row.number),
    conversation: String(row.conversation),
    state: row.state as KeptCase['state'],
    opened: Number(row.opened),
    changed: Number(row.changed),
    content: JSON.parse(String(row.content)) as Content
  }
}

function keptEntry(row: DatabaseRow): Entry {
  return {
    number: Number(row.number),
    key: String(row.key),
    kind: row.kind as Entry['kind'],
    at: Number(row.at),
    content: JSON.parse(String(row.content)) as Content
  }
}

function postOf(row: DatabaseRow): Post {
  return {
    id: Number(row.id),
    target: String(row.target),
    number: Number(row.number),
    entry: row.entry === '' ? null : String(row.entry),
    tries: Number(row.tries),
    created: Number(row.created)
  }
}
