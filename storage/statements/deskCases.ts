import type { DeskBand, DeskCounts, DeskFilter, DeskPart, Entry, Move } from '../cases.ts'
import { ask, type DatabaseRow, type Step, type Value } from '../database.ts'
import { insertEntry, keptCase, keptEntry } from './cases.ts'

/** Gives a case to somebody, or back to all, once for each key. */
export function* moveCase(move: Move): Step<{ readonly holder: string | null } | null> {
  const { number, key, at, holder, was, content } = move
  const known = yield* ask('SELECT 1 FROM case_entries WHERE number = ? AND key = ?', number, key)
  const moved =
    known.length > 0
      ? []
      : yield* ask(
          "UPDATE cases SET holder = ?, changed = ? WHERE number = ? AND coalesce(holder, '') = ? " +
            'RETURNING conversation',
          holder,
          at,
          number,
          was ?? ''
        )
  const [row] = moved
  if (row === undefined) {
    const [found] = yield* ask('SELECT holder FROM cases WHERE number = ?', number)
    return found === undefined ? null : { holder: holderIn(found) }
  }
  const goesOut = { conversation: String(row.conversation), targets: [] }
  yield* insertEntry({ number, key, kind: 'moved', at, content }, goesOut)
  return { holder }
}

function holderIn({ holder }: DatabaseRow): string | null {
  return holder == null ? null : String(holder)
}

type Where = { readonly sql: string; readonly values: readonly Value[] }

/** Which cases are in a band, and in which order. */
const BANDS: Readonly<Record<DeskBand, { readonly where: string; readonly order: string }>> = {
  waiting: { where: "state = 'open' AND waiting IS NOT NULL", order: 'waiting, number' },
  answered: { where: "state = 'open' AND waiting IS NULL", order: 'changed, number' },
  closed: { where: "state = 'closed'", order: 'changed DESC, number DESC' }
}

/**
 * A part of the cases, and how many there are in all. The numbers are found first, so that words are
 * looked for once and only what is shown is read whole.
 */
export function* caseBand(
  band: DeskBand,
  filter: DeskFilter,
  { from, limit }: { readonly from: number; readonly limit: number }
): Step<DeskPart> {
  const { sql, values } = whereOf(band, filter)
  const all = yield* ask(
    `SELECT number FROM cases c WHERE ${sql} ORDER BY ${BANDS[band].order}`,
    ...values
  )
  const shown = all.slice(from, from + limit).map(({ number }) => Number(number))
  if (shown.length === 0) return { rows: [], total: all.length }
  const rows = yield* casesNumbered(shown)
  const said = yield* lastSaid(shown)
  return {
    rows: rows.map(row => {
      const own = said.get(Number(row.number)) ?? []
      return {
        ...keptCase(row),
        last: own.at(-1) ?? null,
        lastAddition: own.find(({ kind }) => kind === 'addition') ?? null
      }
    }),
    total: all.length
  }
}

/** The cases of those numbers, in the order of these. */
function* casesNumbered(numbers: readonly number[]): Step<readonly DatabaseRow[]> {
  const marks = numbers.map(() => '?').join(', ')
  const rows = yield* ask(`SELECT * FROM cases WHERE number IN (${marks})`, ...numbers)
  const places = new Map(numbers.map((number, place) => [number, place]))
  return rows.toSorted(
    (a, b) => (places.get(Number(a.number)) ?? 0) - (places.get(Number(b.number)) ?? 0)
  )
}

/** The last addition and the last reply of each of the cases, in order. */
function* lastSaid(numbers: readonly number[]): Step<ReadonlyMap<number, readonly Entry[]>> {
  const marks = numbers.map(() => '?').join(', ')
  const rows = yield* ask(
    'SELECT * FROM case_entries WHERE id IN (SELECT max(id) FROM case_entries WHERE kind IN ' +
      `('addition', 'reply') AND number IN (${marks}) GROUP BY number, kind) ORDER BY id`,
    ...numbers
  )
  return Map.groupBy(rows.map(keptEntry), ({ number }) => number)
}

function whereOf(band: DeskBand, { holder, channel, words, closedSince }: DeskFilter): Where {
  const parts: readonly (Where | null)[] = [
    { sql: BANDS[band].where, values: [] },
    band === 'closed' ? { sql: 'changed >= ?', values: [closedSince] } : null,
    holder === undefined ? null : { sql: "coalesce(holder, '') = ?", values: [holder ?? ''] },
    channel === undefined
      ? null
      : { sql: String.raw`content LIKE ? ESCAPE '\'`, values: [`%"channel":${like(channel)}%`] },
    words === undefined ? null : wordsIn(words)
  ]
  const kept = parts.filter(part => part !== null)
  return {
    sql: kept.map(({ sql }) => `(${sql})`).join(' AND '),
    values: kept.flatMap(({ values }) => values)
  }
}

/** The case of that number, or those whose record or entries hold the words, in any case. */
function wordsIn(words: string): Where {
  const pattern = `%${like(words.toLowerCase()).slice(1, -1)}%`
  const number = /^\d{1,9}$/.test(words) ? Number(words) : -1
  return {
    sql:
      "number = ? OR lower(content) LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM case_entries e " +
      "WHERE e.number = c.number AND lower(e.content) LIKE ? ESCAPE '\\')",
    values: [number, pattern, pattern]
  }
}

/** Words as they stand in JSON, for LIKE: what has a meaning there is taken literally. */
function like(words: string): string {
  return JSON.stringify(words).replace(/[\\%_]/g, sign => `\\${sign}`)
}

/** How many cases wait where, in one look. */
export function* countForDesk(holder: string, closedSince: number): Step<DeskCounts> {
  const [row] = yield* ask(
    `SELECT ${sum('open', 'waiting IS NOT NULL')} AS waiting,
      ${sum('open', 'waiting IS NOT NULL AND holder IS NULL')} AS with_nobody,
      ${sum('open', 'holder IS NULL')} AS nobodys, ${sum('open', 'holder = ?')} AS mine,
      ${sum('open', '1 = 1')} AS open, ${sum('closed', 'changed >= ?')} AS closed,
      min(CASE WHEN state = 'open' THEN waiting END) AS longest FROM cases`,
    holder,
    closedSince
  )
  return {
    open: Number(row?.open ?? 0),
    waiting: Number(row?.waiting ?? 0),
    waitingWithNobody: Number(row?.with_nobody ?? 0),
    nobodys: Number(row?.nobodys ?? 0),
    mine: Number(row?.mine ?? 0),
    closed: Number(row?.closed ?? 0),
    longest: row?.longest == null ? null : Number(row.longest)
  }
}

function sum(state: 'open' | 'closed', holds: string): string {
  return `sum(CASE WHEN state = '${state}' AND ${holds} THEN 1 ELSE 0 END)`
}

/** What could not be delivered of a case so far. */
export function* undeliveredOf(
  number: number
): Step<readonly { readonly target: string; readonly tries: number; readonly problem: string }[]> {
  const rows = yield* ask(
    'SELECT target, max(tries) AS tries, max(problem) AS problem FROM case_posts WHERE number = ? ' +
      "AND state <> 'sent' AND problem IS NOT NULL GROUP BY target ORDER BY target",
    number
  )
  return rows.map(({ target, tries, problem }) => ({
    target: String(target),
    tries: Number(tries),
    problem: String(problem)
  }))
}
