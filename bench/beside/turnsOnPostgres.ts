import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../test/parts/services/postgres.ts'
import { deliver } from '../parts/deliver.ts'
import { SAID } from '../parts/saidOfAStall.ts'
import { end, startServer } from '../parts/startServer.ts'
import { inTurns } from './inTurns.ts'
import { type Ready, startReady } from './timeProcess.ts'

const CONVERSATIONS = 500
const IN_FLIGHT = 50
const WARM_UP_MS = 3_000
const MEASURED_MS = 8_000

/** Turns a second of a checkout's service as one process, and statements that a turn takes. */
type OnPostgres = { readonly rate: number; readonly statements: number }

/** A line for each round: both checkouts, one after the other, on databases of one PostgreSQL. */
export async function compareOnPostgres(
  rounds: number,
  before: string,
  now: string
): Promise<string> {
  const postgres = await startPostgres({
    safe: true,
    flags: ['shared_preload_libraries=pg_stat_statements']
  })
  const taken = await inTurns(
    rounds,
    async () => await turnsOf(before, await postgres.newDatabase()),
    async () => await turnsOf(now, await postgres.newDatabase())
  )
  await postgres.stop()
  return taken.before
    .map(
      (one, round) =>
        `turns on PostgreSQL       before ${tell(one)}  now ${tell(taken.now[round])}\n`
    )
    .join('')
}

function tell(one: OnPostgres | undefined): string {
  return `${one?.rate.toFixed(0)} a second, ${one?.statements.toFixed(1)} statements each`
}

async function turnsOf(folder: string, address: string): Promise<OnPostgres> {
  const data = mkdtempSync(join(tmpdir(), 'kb-triage-beside-'))
  const channel = await startServer('channel')
  const service = await startReady(folder, {
    DATA_DIR: data,
    STORAGE_URL: address,
    RATE_LIMIT: '0',
    CONVERSATION_RATE_LIMIT: '0'
  })
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('CREATE EXTENSION pg_stat_statements')
  const talk = talker(service, channel.url)
  await talk(WARM_UP_MS)
  await client.query('SELECT pg_stat_statements_reset()')
  const turns = await talk(MEASURED_MS)
  const { rows } = await client.query<{ calls: string }>(
    'SELECT sum(calls) AS calls FROM pg_stat_statements JOIN pg_database ON oid = dbid WHERE ' +
      'datname = current_database()'
  )
  await client.end()
  await service.kill()
  await end(channel)
  rmSync(data, { recursive: true, force: true })
  return {
    rate: (turns / MEASURED_MS) * 1_000,
    statements: Number(rows[0]?.calls) / turns
  }
}

/** Says in each conversation in turn what comes next there, so many at a time; counts the turns. */
function talker({ url }: Ready, channel: string): (ms: number) => Promise<number> {
  const said = Array.from({ length: CONVERSATIONS }, () => 0)
  let next = 0
  async function say(): Promise<void> {
    const place = next++ % CONVERSATIONS
    const turn = said[place] ?? 0
    said[place] = turn + 1
    const status = await deliver(url, channel, {
      conversation: `c${place}`,
      id: `${place}-${turn}`,
      text: SAID[turn % SAID.length] ?? ''
    })
    if (status !== 200) throw new Error(`answered ${status}`)
  }
  return async ms => {
    const until = performance.now() + ms
    let turns = 0
    async function goOn(): Promise<void> {
      while (performance.now() < until) {
        await say()
        turns += 1
      }
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, goOn))
    return turns
  }
}
