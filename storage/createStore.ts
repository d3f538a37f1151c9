import { randomBytes } from 'node:crypto'
import { ask, type Database, type Step } from './database.ts'
import { activitiesAfter, nextShown, numbered, showActivity } from './statements/activities.ts'
import {
  answerTo,
  arrivalShown,
  countTry,
  keepArrival,
  lineOf,
  nextInLine,
  unfinishedFor
} from './statements/arrivals.ts'
import { openingOf } from './statements/opening.ts'
import { prune, writeProgress } from './statements/progress.ts'
import { recordsBeside } from './statements/recordsBeside.ts'
import { claimReplies, countReplies, noteSent, postponeReply } from './statements/replies.ts'
import { endTickets, isTicketEnded, useTicket } from './statements/tickets.ts'
import type { Kept, Progress, Store } from './store.ts'

/** A process that is killed in it sends again what it sent. */
const SENT_PAUSE_MS = 25

/** Removes from JSON what must not be kept; `known` is text that was masked before. */
type Mask = <T>(value: T, known: string) => T

/**
 * The store, in SQL that both databases understand. `mask` removes what must not be kept from what
 * is remembered and shown.
 */
export function createStore(database: Database, mask?: Mask): Store {
  const { read, write } = database
  function tellShown(key: string): void {
    database.tell(JSON.stringify({ key, passing: null }))
  }

  return {
    accept: async (key, id, activity, show) => {
      const accepted = await write(() => acceptArrival({ key, id, activity, show }, mask), false)
      if (show !== null && accepted.isFresh) tellShown(key)
      return accepted
    },
    read: async key => await read(() => lineOf(key)),
    beside: async (key, range) => await read(() => recordsBeside(database, key, range)),
    open: async (key, id, activity, show) =>
      await read(() => openingOf(key, { id, activity, show })),
    commit: async (key, progress, tellWritten) => {
      const kept = mask === undefined ? progress : maskedProgress(progress, mask)
      const written = await write(
        () => writeProgress(key, kept, database.self),
        true,
        done => tellWritten?.(done?.claimed ?? [])
      )
      if (written === null) return null
      const isErased = progress.forget === false || (await database.scrub())
      const isShown = progress.shown.length > 0 || (progress.arrival?.show ?? null) !== null
      if (isShown) tellShown(key)
      return { ...written, isErased }
    },
    tried: async (key, number) => await write(() => countTry(key, number), true),
    answer: async (key, id) => await read(() => answerTo(key, id)),
    settle: async () => await write(touchSettled, true),

    claim: async key => await write(() => claimReplies(database, key), false),
    // if this record is lost with the process, the reply is sent again
    sentPause: database.isRemote ? SENT_PAUSE_MS : 0,
    sent: async notes => await write(() => noteSent(notes), false),
    countReplies: async () => await read(countReplies),
    postpone: async (key, number, due) =>
      await write(() => postponeReply(key, { number, due, self: database.self }), false),
    unfinished: async age => await read(() => unfinishedFor(age)),

    useTicket: async (key, turn) => await write(() => useTicket(key, turn), false),
    endTickets: async key => {
      await write(() => endTickets(key), true)
      tellShown(key)
    },
    isTicketEnded: async key => await read(() => isTicketEnded(key)),
    show: async (key, activity) => {
      const number = await write(() => showUnasked(key, activity, mask), true)
      tellShown(key)
      return number
    },
    shownAfter: async (key, number) => await read(() => activitiesAfter(key, number), true),
    onShown: hear =>
      database.onTold(message => {
        const { key, passing = null } = JSON.parse(message) as {
          key?: string
          passing?: Kept | null
        }
        // what is told of a case has no key
        if (key !== undefined) hear(key, passing)
      }),
    showPassing: (key, activity) => database.tell(JSON.stringify({ key, passing: activity })),

    secret: async name => await write(() => secretOf(name), true),
    prune: async before => await write(() => prune(before), true),
    mark: async name => await read(() => markOf(name)),
    noteMark: async (name, value) => await write(() => noteMark(name, value), false),
    shrink: database.shrink,
    check: async () => {
      await read(() => ask('SELECT 1'))
    },
    close: database.close
  }
}

type Accepted = { readonly shown: number | null; readonly isFresh: boolean }

function* acceptArrival(
  said: {
    readonly key: string
    readonly id: string
    readonly activity: Kept
    readonly show: Kept | null
  },
  mask: Mask | undefined
): Step<Accepted> {
  const { key, id, activity, show } = said
  const now = Date.now()
  const known = yield* arrivalShown(key, id)
  if (known !== undefined) return { shown: known, isFresh: false }
  const line = yield* nextInLine(key, show !== null, now)
  const shown = show === null ? null : line.shown
  const kept = shown === null ? activity : numbered(key, shown, activity, now)
  const isMine = yield* keepArrival({ key, id, activity: kept, shown }, line.arrived, now)
  if (!isMine) return { shown: (yield* arrivalShown(key, id)) ?? null, isFresh: false }
  if (show !== null) yield* showMasked({ key, number: line.shown, activity: show, now }, mask)
  return { shown, isFresh: true }
}

function* showUnasked(key: string, activity: Kept, mask: Mask | undefined): Step<number> {
  const now = Date.now()
  const number = yield* nextShown(key, now)
  yield* showMasked({ key, number, activity, now }, mask)
  return number
}

function* showMasked(
  shown: {
    readonly key: string
    readonly number: number
    readonly activity: Kept
    readonly now: number
  },
  mask: Mask | undefined
): Step<void> {
  const { key, number, activity, now } = shown
  const masked = yield* maskedActivity(key, activity, mask)
  yield* showActivity(key, number, numbered(key, number, masked, now))
}

function* maskedActivity(key: string, activity: Kept, mask: Mask | undefined): Step<Kept> {
  if (mask === undefined) return activity
  const [row] = yield* ask('SELECT record FROM records WHERE conversation = ?', key)
  return mask(activity, String(row?.record ?? ''))
}

function maskedProgress(progress: Progress, mask: Mask): Progress {
  const { record, shown, arrival } = progress
  const masked = mask({ record, shown, show: arrival?.show ?? null }, JSON.stringify(record))
  const { show, ...rest } = masked
  return {
    ...progress,
    ...rest,
    ...(arrival === undefined ? {} : { arrival: { ...arrival, show } })
  }
}

/** Writes something, which puts everything written before it on disk too. */
function* touchSettled(): Step<void> {
  yield* ask(
    "INSERT INTO settled VALUES ('arrivals', 1) ON CONFLICT (name) DO UPDATE SET times = settled.times + 1"
  )
}

function* markOf(name: string): Step<number | null> {
  const [row] = yield* ask('SELECT times FROM settled WHERE name = ?', name)
  return row === undefined ? null : Number(row.times)
}

function* noteMark(name: string, value: number): Step<void> {
  yield* ask(
    'INSERT INTO settled VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET times = excluded.times',
    name,
    value
  )
}

/** The secret of that name, created on first use. */
function* secretOf(name: string): Step<Uint8Array> {
  yield* ask(
    'INSERT INTO secrets VALUES (?, ?) ON CONFLICT DO NOTHING',
    name,
    randomBytes(32).toString('base64')
  )
  const [row] = yield* ask('SELECT value FROM secrets WHERE name = ?', name)
  return Buffer.from(String(row?.value), 'base64')
}
