import type {
  Added,
  CaseOutcome,
  CaseState,
  CaseStore,
  Content,
  Entry,
  KeptCase,
  NewEntry,
  Turn
} from '../cases.ts'
import { ask, type DatabaseRow, type Step } from '../database.ts'
import { nextNumber, post } from './casePosts.ts'

/** Opens a case, or finds the one that was opened under its key. */
export function* openCase(filing: Parameters<CaseStore['open']>[0]): Step<number> {
  const { key, conversation, person, at, content, targets } = filing
  const [known] = yield* ask('SELECT number FROM cases WHERE key = ?', key)
  if (known !== undefined) return Number(known.number)
  const number = yield* nextNumber('case')
  // somebody who opened it at the same time was first
  const [mine] = yield* ask(
    'INSERT INTO cases (number, key, conversation, state, opened, changed, waiting, content, ' +
      "person) VALUES (?, ?, ?, 'open', ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING number",
    number,
    key,
    conversation,
    at,
    at,
    at,
    JSON.stringify(content),
    person
  )
  if (mine === undefined)
    return Number((yield* ask('SELECT number FROM cases WHERE key = ?', key))[0]?.number)
  yield* post({ number, conversation, entry: '', at }, targets)
  return number
}

/**
 * Adds an entry, and brings the case into the state that goes with it: opened again before the
 * entry, closed after it. Null: there is no such case.
 */
export function* addEntry(
  entry: NewEntry,
  turn: Turn | null,
  targets: readonly string[]
): Step<Added | null> {
  const { number, key, at } = entry
  // the row is taken first: of two that change the case at once, the second sees what the first did
  const [row] = yield* ask(
    'UPDATE cases SET changed = changed WHERE number = ? RETURNING conversation, state, waiting',
    number
  )
  if (row === undefined) return null
  const conversation = String(row.conversation)
  const state = row.state as CaseState
  const after = turn?.to ?? state
  const isKnown = yield* ask('SELECT 1 FROM case_entries WHERE number = ? AND key = ?', number, key)
  if (isKnown.length > 0) return { isNew: false, state }
  const goesOut = { conversation, targets }
  const turned = turn !== null && turn.to !== state ? turn : null
  if (turned?.to === 'open') yield* insertEntry(turning(entry, 'reopened', turned.by), goesOut)
  yield* insertEntry(entry, goesOut)
  if (turned?.to === 'closed') yield* insertEntry(turning(entry, 'closed', turned.by), goesOut)
  yield* ask(
    'UPDATE cases SET changed = ?, state = ?, waiting = ?, outcome = ? WHERE number = ?',
    at,
    after,
    after === 'closed' ? null : waitingAfter(entry, row.waiting, after !== state),
    yield* outcomeAfter(number, turn),
    number
  )
  if (entry.amended !== undefined)
    yield* ask(
      'UPDATE cases SET content = ? WHERE number = ?',
      JSON.stringify(entry.amended),
      number
    )
  return { isNew: true, state: after }
}

/** Since when the person waits after an entry of an open case, which it may have opened again. */
function waitingAfter(
  { kind, at }: NewEntry,
  waiting: unknown,
  isReopened: boolean
): number | null {
  if (kind === 'reply') return null
  if (kind === 'addition' || isReopened) return Number(waiting ?? at)
  return waiting == null ? null : Number(waiting)
}

function turning(entry: NewEntry, kind: 'closed' | 'reopened', content: Content): NewEntry {
  return { ...entry, key: `${entry.key}/${kind}`, kind, content }
}

/** What people say to each other is not told to who said it, and a note is told to nobody. */
const GOES_OUT: readonly NewEntry['kind'][] = ['addition', 'closed', 'reopened']

export function* insertEntry(
  { number, key, kind, at, content }: NewEntry,
  { conversation, targets }: { readonly conversation: string; readonly targets: readonly string[] }
): Step<void> {
  yield* ask(
    'INSERT INTO case_entries VALUES (?, ?, ?, ?, ?, ?, ?)',
    yield* nextNumber('entry'),
    conversation,
    number,
    key,
    kind,
    at,
    JSON.stringify(content)
  )
  if (GOES_OUT.includes(kind)) yield* post({ number, conversation, entry: key, at }, targets)
}

/** An open case has no outcome; a closed one keeps what was said of it until somebody knows better. */
function* outcomeAfter(number: number, turn: Turn | null): Step<string | null> {
  if (turn?.to === 'open') return null
  if (turn?.outcome !== undefined) return turn.outcome
  const [row] = yield* ask('SELECT outcome FROM cases WHERE number = ?', number)
  return (row?.outcome as string | null | undefined) ?? null
}

/** A case with everything that came to it, or null. */
export function* caseOf(
  number: number
): Step<{ readonly kept: KeptCase; readonly entries: readonly Entry[] } | null> {
  const [found] = yield* ask('SELECT * FROM cases WHERE number = ?', number)
  if (found === undefined) return null
  const entries = yield* ask('SELECT * FROM case_entries WHERE number = ? ORDER BY id', number)
  return { kept: keptCase(found), entries: entries.map(keptEntry) }
}

export function* listCases(page: Parameters<CaseStore['list']>[0]): Step<readonly KeptCase[]> {
  const { below, limit, state, changedSince } = page
  const rows = yield* ask(
    `SELECT * FROM cases WHERE number < ?${state === null ? '' : ' AND state = ?'}` +
      `${changedSince === undefined ? '' : ' AND changed >= ?'} ORDER BY number DESC LIMIT ?`,
    below,
    ...(state === null ? [] : [state]),
    ...(changedSince === undefined ? [] : [changedSince]),
    limit
  )
  return rows.map(keptCase)
}

export function keptCase(row: DatabaseRow): KeptCase {
  return {
    number: Number(row.number),
    conversation: String(row.conversation),
    state: row.state as CaseState,
    outcome: (row.outcome as CaseOutcome | null | undefined) ?? null,
    opened: Number(row.opened),
    changed: Number(row.changed),
    holder: (row.holder as string | null | undefined) ?? null,
    waiting: row.waiting == null ? null : Number(row.waiting),
    content: JSON.parse(String(row.content)) as Content
  }
}

export function keptEntry(row: DatabaseRow): Entry {
  return {
    id: Number(row.id),
    number: Number(row.number),
    key: String(row.key),
    kind: row.kind as Entry['kind'],
    at: Number(row.at),
    content: JSON.parse(String(row.content)) as Content
  }
}
