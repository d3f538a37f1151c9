import { randomBytes } from 'node:crypto'
import { type Ask, ask, type Database, type DatabaseRow, type Step } from './database.ts'
import { TABLES_OF_A_CONVERSATION } from './schema.ts'
import type { Kept, Progress, Store, Unsent, Written } from './store.ts'

const MAX_PLAYED_AT_ONCE = 50
const MAX_SHOWN_AT_ONCE = 500
/** So many at once that nobody has to wait for it. */
const MAX_PRUNED_AT_ONCE = 100
/**
 * Milliseconds after which a process that ended, or one that hangs, no longer holds the right to
 * send.
 */
const GONE_AFTER_MS = 3_000
const HANGS_AFTER_MS = 60_000

/**
 * The store, in statements that both databases know. `mask` takes out of what is remembered and
 * shown what must not be kept.
 */
export function createStore(database: Database, mask?: <T>(value: T, known: string) => T): Store {
  const { read, write } = database
  function* masked(key: string, activity: Kept) {
    if (mask === undefined) return activity
    const [row] = yield* ask('SELECT record FROM records WHERE conversation = ?', key)
    return mask(activity, String(row?.record ?? ''))
  }
  function* arrive(key: string, id: string, activity: Kept, show: Kept | null) {
    const now = Date.now()
    const known = yield* arrivalShown(key, id)
    if (known !== undefined) return { shown: known, fresh: false }
    const line = yield* nextInLine(key, show !== null, now)
    const shown = show === null ? null : line.shown
    const kept = shown === null ? activity : numbered(key, shown, activity, now)
    const isMine = yield* keepArrival({ key, id, activity: kept, shown }, line.arrived, now)
    if (!isMine) return { shown: (yield* arrivalShown(key, id)) ?? null, fresh: false }
    if (show !== null && shown !== null)
      yield* showActivity(key, shown, numbered(key, shown, yield* masked(key, show), now))
    return { shown, fresh: true }
  }
  function tellShown(key: string): void {
    database.tell(JSON.stringify({ key, passing: null }))
  }

  return {
    accept: async (key, id, activity, show) => {
      const accepted = await write(() => arrive(key, id, activity, show), false)
      if (show !== null && accepted.fresh) tellShown(key)
      return accepted
    },

    read: async key =>
      await read(function* () {
        // the version first: who plays arrivals that are newer than it is refused when he writes,
        // never the other way about
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
          record: parsed(line?.record),
          version: Number(line?.version ?? 0),
          waiting: waiting.map(({ number, id, activity }) => ({
            number: Number(number),
            id: String(id),
            activity: parsed(activity) as Kept
          }))
        }
      }),

    commit: async (key, progress) => {
      const { record, shown } = progress
      const kept =
        mask === undefined
          ? progress
          : { ...progress, ...mask({ record, shown }, JSON.stringify(record)) }
      const written = await write(() => commit(key, kept, Date.now(), database.self), true)
      if (written !== null && progress.forget) await database.scrub()
      if (written !== null && shown.length > 0) tellShown(key)
      return written
    },

    answer: async (key, id) =>
      await read(function* () {
        const [row] = yield* ask(
          'SELECT answer FROM arrivals WHERE conversation = ? AND id = ?',
          key,
          id
        )
        return parsed(row?.answer)
      }),

    settle: async () =>
      await write(function* () {
        yield* ask(
          "INSERT INTO settled VALUES ('arrivals', 1) ON CONFLICT (name) DO UPDATE SET times = settled.times + 1"
        )
      }, true),

    claim: async key =>
      await write(function* () {
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
        return (yield* ask(
          'SELECT number, activity, tries, due FROM replies WHERE conversation = ? ORDER BY number',
          key
        )).map(unsentOf)
      }, false),

    sent: async (key, number) =>
      await write(function* () {
        // taking the row first, what follows sees every reply written before
        yield* ask('UPDATE conversations SET claimed = ? WHERE key = ?', Date.now(), key)
        yield* ask('DELETE FROM replies WHERE conversation = ? AND number = ?', key, number)
        return (
          (yield* ask(
            'UPDATE conversations SET sender = NULL WHERE key = ? AND NOT EXISTS (SELECT 1 FROM ' +
              'replies WHERE conversation = ?) RETURNING key',
            key,
            key
          )).length > 0
        )
        // a note that is lost sends its reply again
      }, database.endsAlone),

    postpone: async (key, number, due) =>
      await write(function* () {
        yield* ask(
          'UPDATE conversations SET sender = NULL WHERE key = ? AND sender = ?',
          key,
          database.self
        )
        yield* ask(
          'UPDATE replies SET tries = tries + 1, due = ? WHERE conversation = ? AND number = ?',
          due,
          key,
          number
        )
      }, false),

    unfinished: async age =>
      await read(function* () {
        const since = Date.now() - age
        const rows = yield* ask(
          'SELECT conversation FROM arrivals WHERE activity IS NOT NULL AND at <= ? UNION SELECT ' +
            'conversation FROM replies WHERE due <= ?',
          since,
          since
        )
        return rows.map(({ conversation }) => String(conversation))
      }),

    show: async (key, activity) => {
      const now = Date.now()
      const number = await write(function* () {
        const [line] = yield* ask(
          'INSERT INTO conversations (key, arrived, shown, unsent, version, changed) VALUES (?, ' +
            '0, 1, 0, 0, ?) ON CONFLICT (key) DO UPDATE SET shown = conversations.shown + 1, ' +
            'changed = excluded.changed RETURNING shown',
          key,
          now
        )
        const shown = Number(line?.shown)
        yield* ask(
          'INSERT INTO activities VALUES (?, ?, ?)',
          key,
          shown,
          JSON.stringify(numbered(key, shown, yield* masked(key, activity), now))
        )
        return shown
      }, true)
      tellShown(key)
      return number
    },

    shownAfter: async (key, number) =>
      await read(function* () {
        const rows = yield* ask(
          `SELECT number, activity FROM activities WHERE conversation = ? AND number > ? ORDER ` +
            `BY number LIMIT ${MAX_SHOWN_AT_ONCE}`,
          key,
          number
        )
        return {
          activities: rows.map(({ activity }) => parsed(activity) as Kept),
          last: Number(rows.at(-1)?.number ?? number)
        }
      }, true),

    onShown: hear =>
      database.onTold(message => {
        const { key, passing } = JSON.parse(message) as { key: string; passing: Kept | null }
        hear(key, passing)
      }),
    showPassing: (key, activity) => {
      database.tell(JSON.stringify({ key, passing: activity }))
    },

    secret: async name =>
      await write(function* () {
        yield* ask(
          'INSERT INTO secrets VALUES (?, ?) ON CONFLICT DO NOTHING',
          name,
          randomBytes(32).toString('base64')
        )
        const [row] = yield* ask('SELECT value FROM secrets WHERE name = ?', name)
        return Buffer.from(String(row?.value), 'base64')
      }, true),

    prune: async before =>
      await write(function* () {
        const old = yield* ask(
          `SELECT key FROM conversations WHERE changed < ? LIMIT ${MAX_PRUNED_AT_ONCE}`,
          before
        )
        for (const { key } of old) {
          yield* forget(String(key))
          yield* ask('DELETE FROM arrivals WHERE conversation = ?', String(key))
          yield* ask('DELETE FROM conversations WHERE key = ?', String(key))
        }
        return old.length
      }, true),

    check: async () => {
      await read(() => ask('SELECT 1'))
    },
    close: database.close
  }
}

/** Replies are claimed where nothing else waits to be sent, and nobody else sends. */
const OTHERS = 'EXISTS (SELECT 1 FROM replies WHERE conversation = conversations.key)'
const FREE = `(sender IS NULL OR sender = ?) AND NOT ${OTHERS}`

/** Takes the right to send, where nobody has it. */
const CLAIM = `, sender = CASE WHEN ${FREE} THEN ? ELSE sender END,
    claimed = CASE WHEN ${FREE} THEN ? ELSE claimed END`

function* commit(
  key: string,
  progress: Progress,
  now: number,
  self: number
): Generator<Ask, Written | null, readonly DatabaseRow[]> {
  const { version, record, played, unsent, shown, claim = false } = progress
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
  if (progress.forget) yield* forget(key)
  yield* ask(
    'INSERT INTO records VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE SET record = excluded.record',
    key,
    JSON.stringify(record)
  )
  for (const { number, answer } of played)
    yield* ask(
      'UPDATE arrivals SET activity = NULL, answer = ? WHERE conversation = ? AND number = ?',
      answer === undefined ? null : JSON.stringify(answer),
      key,
      number
    )
  for (const [index, activity] of unsent.entries())
    yield* ask(
      'INSERT INTO replies VALUES (?, ?, ?, 0, ?)',
      key,
      Number(line.unsent) - unsent.length + index + 1,
      JSON.stringify(activity),
      now
    )
  for (const [index, activity] of shown.entries()) {
    const number = Number(line.shown) - shown.length + index + 1
    yield* ask(
      'INSERT INTO activities VALUES (?, ?, ?)',
      key,
      number,
      JSON.stringify(numbered(key, number, activity, now))
    )
  }
  const mine = claim && line.sender === self && !Number(line.others)
  return {
    claimed: mine
      ? unsent.map((activity, index) => ({
          number: Number(line.unsent) - unsent.length + index + 1,
          activity,
          tries: 0,
          due: now
        }))
      : []
  }
}

/**
 * Takes away what was said and remembered; the ids of what arrived stay, so that nothing is done
 * twice.
 */
function* forget(key: string) {
  for (const table of TABLES_OF_A_CONVERSATION)
    yield* ask(`DELETE FROM ${table} WHERE conversation = ?`, key)
  yield* ask('UPDATE arrivals SET answer = NULL WHERE conversation = ?', key)
}

/** An activity of the site's chat with its id, `conversation|0000001`. */
function numbered(key: string, number: number, activity: Kept, now: number): Kept {
  return {
    ...activity,
    id: `${key.slice(key.indexOf('/') + 1)}|${String(number).padStart(7, '0')}`,
    timestamp: new Date(now).toISOString() as unknown as Date
  }
}

function unsentOf({ number, activity, tries, due }: DatabaseRow): Unsent {
  return {
    number: Number(number),
    activity: parsed(activity) as Kept,
    tries: Number(tries),
    due: Number(due)
  }
}
/** Under which number an arrival is shown: null when it is not, undefined when it never arrived. */
function* arrivalShown(key: string, id: string): Step<number | null | undefined> {
  const [row] = yield* ask('SELECT shown FROM arrivals WHERE conversation = ? AND id = ?', key, id)
  if (row === undefined) return undefined
  return numberOf(row.shown)
}

type Arrival = {
  readonly key: string
  readonly id: string
  readonly activity: Kept
  readonly shown: number | null
}

/** Whether this one came first: of two at once that have the same id, only one is kept. */
function* keepArrival(
  { key, id, activity, shown }: Arrival,
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

function* showActivity(key: string, number: number, activity: Kept): Step<void> {
  yield* ask(
    'INSERT INTO activities (conversation, number, activity) VALUES (?, ?, ?)',
    key,
    number,
    JSON.stringify(activity)
  )
}

/** Counts one arrival more in a conversation, and one activity more where it is shown. */
function* nextInLine(
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

function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return null
  return Number(value)
}
function parsed(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  return JSON.parse(String(value))
}
