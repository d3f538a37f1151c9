import { readFileSync } from 'node:fs'
import pg from 'pg'
import { type Postgres, startPostgres } from '../../test/parts/services/postgres.ts'
import { deliver } from '../parts/deliver.ts'
import { SAID } from '../parts/saidOfAStall.ts'
import { end, type Kind, startServer } from '../parts/startServer.ts'
import { quantile } from '../parts/statistics.ts'

const CONVERSATIONS = 500
const WARM_UP_MS = 2_000

export type OnPostgres = {
  readonly rate: number
  /** milliseconds */
  readonly p50: number
  readonly p99: number
  /** of one turn: statements, bytes of the database's log, milliseconds of its processor time */
  readonly statements: number
  readonly bytes: number
  readonly processor: number
  /** the most at once */
  readonly connections: number
  /** megabytes of the whole database */
  readonly megabytes: number
}

type Load = {
  readonly kind: Kind
  readonly processes: number
  readonly inFlight: number
  readonly milliseconds: number
  /** conversations of whoever does not speak any more, beside those that do */
  readonly idle?: number
}

/** A server that counts its statements. */
export async function startCounting(): Promise<Postgres> {
  return await startPostgres({
    safe: true,
    flags: ['shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track=top']
  })
}

/** Turns of 500 conversations on so many processes that share one database, which is new. */
export async function turnsOnPostgres(postgres: Postgres, load: Load): Promise<OnPostgres> {
  const { kind, processes, inFlight, milliseconds, idle = 0 } = load
  const address = await postgres.newDatabase()
  const channel = await startServer('channel')
  const servers = await Promise.all(
    Array.from(
      { length: processes },
      async () => await startServer(kind, { STORAGE_URL: address, LOG_LEVEL: 'silent' })
    )
  )
  const client = new pg.Client({ connectionString: address, application_name: 'bench' })
  await client.connect()
  await client.query('CREATE EXTENSION pg_stat_statements')
  const turns = Array.from({ length: CONVERSATIONS }, () => 0)
  let next = 0
  async function talk(until: number, took: number[]): Promise<void> {
    while (performance.now() < until) {
      const place = next++ % CONVERSATIONS
      const turn = turns[place] ?? 0
      turns[place] = turn + 1
      const before = performance.now()
      const status = await deliver(servers[place % processes]?.url ?? '', channel.url, {
        conversation: `c${place}`,
        id: `${place}-${turn}`,
        text: SAID[turn % SAID.length] ?? ''
      })
      if (status !== 200) throw new Error(`answered ${status}`)
      took.push(performance.now() - before)
    }
  }
  async function talkFor(ms: number): Promise<readonly number[]> {
    const all: number[] = []
    const until = performance.now() + ms
    await Promise.all(Array.from({ length: inFlight }, async () => await talk(until, all)))
    return all
  }
  await talkFor(WARM_UP_MS)
  await addIdle(client, idle)
  await client.query('SELECT pg_stat_statements_reset()')
  const before = await spentBy(client)
  const began = performance.now()
  const times = await talkFor(milliseconds)
  const length = performance.now() - began
  const after = await spentBy(client)
  const { rows } = await client.query<{ size: string }>(
    'SELECT pg_database_size(current_database()) AS size'
  )
  await client.end()
  for (const server of [...servers, channel]) await end(server)
  return {
    rate: (times.length / length) * 1_000,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    statements: after.statements / times.length,
    bytes: (after.bytes - before.bytes) / times.length,
    processor: (after.processor - before.processor) / times.length,
    connections: after.connections,
    megabytes: Number(rows[0]?.size) / 1e6
  }
}

/** Copies of a conversation that was held, each under a key of its own. */
async function addIdle(client: pg.Client, count: number): Promise<void> {
  if (count === 0) return
  const columns = {
    conversations: 'arrived, shown, unsent, version, sender, claimed, changed',
    records: 'record',
    arrivals: 'id, number, activity, answer, shown, at, tries'
  }
  for (const [table, copied] of Object.entries(columns)) {
    const key = table === 'conversations' ? 'key' : 'conversation'
    const from = table === 'arrivals' ? '' : ' LIMIT 1'
    await client.query(
      `INSERT INTO ${table} (${key}, ${copied}) SELECT 'idle/' || n, ${copied} FROM
      generate_series(1, $1::int) AS n, (SELECT ${copied} FROM ${table}
      WHERE ${key} = 'bench/c0'${from}) AS one`,
      [count]
    )
  }
  await client.query('ANALYZE')
}

type Spent = {
  readonly statements: number
  readonly bytes: number
  readonly processor: number
  readonly connections: number
}

async function spentBy(client: pg.Client): Promise<Spent> {
  const { rows } = await client.query<{ statements: string; bytes: string }>(
    "SELECT (SELECT sum(calls) FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_%') AS " +
      "statements, pg_current_wal_insert_lsn() - '0/0' AS bytes"
  )
  const backends = await client.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'kb-triage'"
  )
  return {
    statements: Number(rows[0]?.statements ?? 0),
    bytes: Number(rows[0]?.bytes),
    processor: backends.rows.reduce((sum, { pid }) => sum + processorOf(pid), 0),
    connections: backends.rows.length
  }
}

/** Milliseconds of processor time; the kernel counts hundredths of a second. */
function processorOf(pid: number): number {
  const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) | /)
  return (Number(fields[11]) + Number(fields[12])) * 10
}
