import { randomInt } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Ask, Database, DatabaseRow, Work } from './database.ts'

const CHANNEL = 'kb_triage'
/** The class of advisory lock that means: the process with this number is running. */
const RUNS_LOCK = 0x6b62
/** The one that means: its holder is changing the tables. */
const TABLES_LOCK = 0x6b63
const BEGIN = 'BEGIN'
const BEGIN_UNSYNCED = 'BEGIN; SET LOCAL synchronous_commit TO OFF'
/** The longest message that NOTIFY carries, in bytes. */
const MAX_NOTIFICATION_BYTES = 7_900
const INT8_TYPE = 20
/** Milliseconds after which the server ends a connection whose process hangs within a transaction. */
const IDLE_MS = 10_000

/**
 * A PostgreSQL database that several processes share.
 * @throws Error that says what to do if it does not answer at the start
 */
export async function openPostgres(url: string, connections = 16): Promise<Database> {
  const self = randomInt(1, 2 ** 31)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 4_000,
    query_timeout: 30_000,
    keepAlive: true,
    // statements are sent without waiting for the one before them
    pipeline: true,
    application_name: 'kb-triage',
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8_TYPE
          ? Number
          : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser
    }
  })
  // a broken connection, in use or not, is replaced when the next one is needed; the failed query
  // itself reports the error
  pool.on('error', () => undefined)
  pool.on('connect', client => {
    client.on('error', () => undefined)
    // said once it is connected: PgBouncer refuses it among what a connection begins with
    client.query(`SET idle_in_transaction_session_timeout TO ${IDLE_MS}`).catch(() => undefined)
  })
  await pool.query('SELECT 1').catch((error: Error) => {
    throw new Error(
      `The PostgreSQL of STORAGE_URL does not answer (${error.message}); start it, or correct the address.`
    )
  })
  const ears = await listen(url, self)
  const { rows } = await pool.query<{ backend: number }>('SELECT pg_backend_pid() AS backend')
  // the connection that listens is used by nobody else, unless somebody in between hands it on
  if (rows[0]?.backend === ears.backend) {
    await Promise.all([ears.close(), pool.end()])
    throw new Error(POOL_MODE)
  }
  const named = createNames()

  async function withClient<T>(use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch(asFailure)
    let broken = true
    try {
      const value = await use(client).catch(asFailure)
      broken = false
      return value
    } finally {
      client.release(broken)
    }
  }
  return {
    read: async work =>
      await withClient(async client => (await perform(work, sendOver(client, named))).value),
    write: async (work, lasting, written) =>
      await withClient(async client => {
        const send = sendOver(client, named)
        const begun = send({ sql: lasting ? BEGIN : BEGIN_UNSYNCED, values: [] })
        const { value, underway } = await perform(work, send)
        await Promise.all([begun, ...underway, send({ sql: 'COMMIT', values: [] })])
        written?.(value)
        return value
      }),
    isRemote: true,
    bytewise: ' COLLATE "C"',
    aloneWithTables: `SELECT pg_advisory_xact_lock(${TABLES_LOCK}, 0)`,
    self,
    senderIsGone:
      `sender NOT IN (SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND ` +
      `classid = ${RUNS_LOCK})`,
    tell: message => {
      ears.told.emit('told', message)
      if (Buffer.byteLength(message) <= MAX_NOTIFICATION_BYTES)
        pool
          .query('SELECT pg_notify($1, $2)', [CHANNEL, `${self} ${message}`])
          .catch(() => undefined)
    },
    onTold: hear => void ears.told.on('told', hear),
    scrub: async () => true,
    // its autovacuum does
    shrink: async () => undefined,
    close: async () => {
      await ears.close()
      await pool.end()
    }
  }
}

/** A statement prepared on a connection is not there the next time, or there before. */
const POOLED: readonly (string | undefined)[] = ['26000', '42P05']
const POOL_MODE =
  'What is in front of PostgreSQL hands on a connection within its session; set pool_mode = session there.'

/**
 * PostgreSQL failed. Its driver's own errors are named "error", which restify would mistake for the
 * server's error event.
 */
class PostgresFailed extends Error {
  override readonly name = 'PostgresFailed'
  readonly code: string | undefined
  /** what a caller is told who cannot be answered meanwhile; undefined: the statement was wrong */
  readonly statusCode: number | undefined
  constructor(cause: Error & { code?: string }) {
    super(POOLED.includes(cause.code) ? POOL_MODE : cause.message, { cause })
    this.code = cause.code
    this.statusCode = isWrong(cause.code) ? undefined : 503
  }
}

/**
 * Classes of errors that go away by themselves: connection, conflict, resources, operator, system.
 * Source: PostgreSQL, "Error Codes".
 */
const PASSING: readonly string[] = ['08', '40', '53', '57', '58']

/** Whether PostgreSQL answered, and refused the statement itself; its codes have five signs. */
function isWrong(code = ''): boolean {
  return /^[\dA-Z]{5}$/.test(code) && !PASSING.includes(code.slice(0, 2))
}

function asFailure(error: Error): never {
  throw new PostgresFailed(error)
}

type Send = (statement: Ask) => Promise<readonly DatabaseRow[]>

type Performed<T> = { readonly value: T; readonly underway: readonly Promise<unknown>[] }

/** Steps to their end; only a statement whose rows are read is waited for. */
async function perform<T>(work: Work<T>, send: Send): Promise<Performed<T>> {
  const steps = work()
  const underway: Promise<unknown>[] = []
  let step = steps.next()
  while (step.done !== true) {
    const rows = send(step.value)
    if (step.value.isUnread) underway.push(rows)
    step = steps.next(step.value.isUnread ? [] : await rows)
  }
  return { value: step.value, underway }
}

/** Sends statements by name, so that the server reads and plans each only once a connection. */
function sendOver(client: pg.PoolClient, named: Named): Send {
  return statement => {
    const { sql, values } = statement
    const rows = client
      .query(values.length === 0 ? sql : { ...named(sql), values: [...values] })
      .then(result => result.rows as readonly DatabaseRow[])
    // what fails is told to who waits for it, if not here, then at the end
    rows.catch(() => undefined)
    return rows
  }
}

type Named = (sql: string) => { readonly name?: string; readonly text: string }

/** Statements that are kept by name; beyond it, they are sent without. */
const MAX_NAMED = 500

function createNames(): Named {
  const known = new Map<string, ReturnType<Named>>()
  return sql => {
    const before = known.get(sql)
    if (before !== undefined) return before
    const text = dollars(sql)
    if (known.size >= MAX_NAMED) return { text }
    const named = { name: `s${known.size}`, text }
    known.set(sql, named)
    return named
  }
}

/** 'a = ? AND b = ?' → 'a = $1 AND b = $2' */
function dollars(sql: string): string {
  let at = 0
  return sql.replace(/\?/g, () => {
    at += 1
    return `$${at}`
  })
}

/**
 * One connection that receives notifications from other processes and shows that this one is
 * running; reopened when it breaks.
 */
async function listen(
  url: string,
  self: number
): Promise<{
  readonly told: EventEmitter
  /** the process of the server that serves it */
  readonly backend: number
  readonly close: () => Promise<void>
}> {
  const told = new EventEmitter()
  let open = true
  let client: pg.Client

  async function connect(): Promise<number> {
    client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 4_000,
      keepAlive: true,
      application_name: 'kb-triage'
    })
    client.on('error', () => undefined)
    client.on('notification', ({ payload = '' }) => {
      const blank = payload.indexOf(' ')
      if (Number(payload.slice(0, blank)) !== self) told.emit('told', payload.slice(blank + 1))
    })
    await client.connect()
    const { rows } = await client.query<{ backend: number }>(
      `SELECT pg_advisory_lock(${RUNS_LOCK}, ${self}), pg_backend_pid() AS backend`
    )
    await client.query(`LISTEN ${CHANNEL}`)
    client.once('end', () => void again())
    return rows[0]?.backend ?? 0
  }
  async function again(): Promise<void> {
    while (open) {
      await wait(250)
      try {
        return void (await connect())
      } catch {
        await client.end().catch(() => undefined)
      }
    }
  }
  const backend = await connect()
  return {
    told,
    backend,
    close: async () => {
      open = false
      await client.end()
    }
  }
}
