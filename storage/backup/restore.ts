import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { ask, type Database, type DatabaseRow, type Step } from '../database.ts'
import { makeWritable } from '../makeWritable.ts'
import { fileOf, isPostgres, openDatabase, type StorageLocation } from '../openDatabase.ts'
import { checkBackup } from './checkBackup.ts'
import { insertInto, tablesOf } from './tables.ts'

/**
 * Puts a backup where the settings say that everything is kept; nothing may be there yet. A backup
 * of either database goes into either. @throws Error in one line with the remedy
 */
export async function restore(file: string, place: StorageLocation): Promise<void> {
  checkBackup(file)
  if (isPostgres(place)) await fillPostgres(file, place)
  else await placeSqlite(file, fileOf(place))
}

async function placeSqlite(file: string, to: string): Promise<void> {
  if (existsSync(to))
    throw new Error(`${to} is there already; move it away, or name another with STORAGE_URL.`)
  makeWritable(dirname(to))
  const source = new DatabaseSync(file, { readOnly: true })
  try {
    await backup(source, `${to}.part`)
  } finally {
    source.close()
  }
  renameSync(`${to}.part`, to)
}

async function fillPostgres(file: string, place: StorageLocation): Promise<void> {
  const copy = `${file}.restoring`
  copyFileSync(file, copy)
  try {
    // a backup of an earlier version is brought up to date first
    await (await openDatabase({ storageUrl: `sqlite:${copy}`, dataDir: dirname(copy) })).close()
    const target = await openDatabase(place)
    await fill(target, copy).finally(async () => await target.close())
  } finally {
    for (const end of ['', '.lock', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true })
  }
}

async function fill(target: Database, file: string): Promise<void> {
  const source = new DatabaseSync(file, { readOnly: true })
  try {
    await target.write(() => copyRows(source), true)
  } finally {
    source.close()
  }
}

function* copyRows(source: DatabaseSync): Step<void> {
  const tables = tablesOf(source)
  for (const table of ['conversations', 'cases']) {
    const [row] = yield* ask(`SELECT count(*) AS count FROM ${table}`)
    if (Number(row?.count) > 0)
      throw new Error('The database already holds conversations; name an empty one in STORAGE_URL.')
  }
  for (const table of tables) {
    yield* ask(`DELETE FROM ${table}`)
    for (const row of source.prepare(`SELECT * FROM ${table}`).iterate())
      yield insertInto(table, row as DatabaseRow)
  }
}
