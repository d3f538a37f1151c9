import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { ask, type DatabaseRow, type Step } from '../database.ts'
import { fileOf, isPostgres, openDatabase, type StorageLocation } from '../openDatabase.ts'
import { checkBackup } from './checkBackup.ts'
import { insertInto, tablesOf } from './tables.ts'

/** All pages in one step: then what a service writes meanwhile never begins it anew. */
const ALL_PAGES = 2_000_000_000
const ROWS_AT_ONCE = 500
const BUSY_TIMEOUT_MS = 5_000

/**
 * Copies everything that is kept, as it was at one moment, into a SQLite file, beside a running
 * service. @throws Error in one line with the remedy
 */
export async function backUp(place: StorageLocation, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already; name a file that is not.`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  if (isPostgres(place)) await copyPostgres(place.storageUrl, part)
  else await copySqlite(fileOf(place), part)
  // it holds the secrets that sign tokens
  chmodSync(part, 0o600)
  makeOneFile(part)
  checkBackup(part)
  renameSync(part, file)
}

async function copySqlite(from: string, to: string): Promise<void> {
  if (!existsSync(from))
    throw new Error(`${from} is not there; set DATA_DIR and STORAGE_URL as the service has them.`)
  const source = new DatabaseSync(from, { readOnly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    await backup(source, to, { rate: ALL_PAGES })
  } finally {
    source.close()
  }
}

/** Without a log of writes, which would be two more files. */
function makeOneFile(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = DELETE')
  database.close()
}

/** One transaction sees one moment, and hands over some rows at a time. */
async function copyPostgres(url: string, to: string): Promise<void> {
  await makeTables(to)
  const { openPostgres } = await import('../postgresDatabase.ts')
  const source = await openPostgres(url)
  const target = new DatabaseSync(to)
  try {
    await source.write(() => copyRows(target), false)
  } finally {
    target.close()
    await source.close()
  }
}

async function makeTables(file: string): Promise<void> {
  const empty = await openDatabase({ storageUrl: `sqlite:${file}`, dataDir: dirname(file) })
  await empty.close()
  rmSync(`${file}.lock`, { force: true })
}

function* copyRows(target: DatabaseSync): Step<void> {
  yield* ask('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
  const [row] = yield* ask('SELECT max(step) AS step FROM schema_steps')
  const own = target.prepare('SELECT max(step) AS step FROM schema_steps').get() as DatabaseRow
  if (Number(row?.step) !== Number(own.step))
    throw new Error('The database is of another version; back it up with the version that runs.')
  target.exec('BEGIN')
  for (const table of tablesOf(target)) {
    target.exec(`DELETE FROM ${table}`)
    yield* ask(`DECLARE ${table}_rows CURSOR FOR SELECT * FROM ${table}`)
    for (;;) {
      const rows = yield* ask(`FETCH ${ROWS_AT_ONCE} FROM ${table}_rows`)
      if (rows.length === 0) break
      for (const each of rows) {
        const { sql, values } = insertInto(table, each)
        target.prepare(sql).run(...values)
      }
    }
  }
  target.exec('COMMIT')
}
