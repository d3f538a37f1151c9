import { EventEmitter } from 'node:events'
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { createGroupCommit } from './createGroupCommit.ts'
import type { Database } from './database.ts'
import { openLogSync } from './logSync.ts'
import { performer } from './performer.ts'

/**
 * Milliseconds that a statement waits for somebody who reads or copies the file; the whole process
 * waits with it.
 */
const BUSY_TIMEOUT_MS = 250
/**
 * Pages that the log of writes holds before they go into the database: pages that change with every
 * turn go there once for hundreds of turns. Its bytes: pages of 4 KB, each with a header.
 */
const LOG_PAGES = 2_000
const LOG_BYTES = LOG_PAGES * 4_120 + 32

/**
 * One file, one process. What is written in one round of the event loop is one transaction, and
 * what is written while the disk is busy shares the next sync, which holds nobody up but those who
 * wait for it.
 * @throws Error with the remedy when another process has the file
 */
export function openSqlite(file: string): Database {
  const lock = file === ':memory:' ? null : takeAlone(file)
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  // NORMAL: the log is brought onto the disk by us, after a commit, as FULL would, but beside the
  // event loop
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; ` +
      `PRAGMA wal_autocheckpoint = ${LOG_PAGES}; SELECT count(*) FROM sqlite_schema`
  )
  const told = new EventEmitter()
  function emptyLog(): void {
    const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }
    if (busy !== 0) throw new Error('The log of writes is being read by somebody else.')
  }
  const log = lock === null ? null : openLogSync(`${file}-wal`, emptyLog)
  if (log !== null) makeRoom(`${file}-wal`)

  const perform = performer(database)
  const writes = createGroupCommit(database, perform, log)
  return {
    read: async (work, lasting = false) => {
      const value = perform(work)
      if (lasting) await log?.pending()
      return value
    },
    write: writes.write,
    aloneWithTables: 'SELECT 1',
    endsAlone: false,
    self: process.pid,
    senderIsGone: `sender <> ${process.pid}`,
    tell: message => void told.emit('told', message),
    onTold: hear => void told.on('told', hear),
    // deleted rows are overwritten (secure_delete); what was written of them before still stands in
    // the log of writes
    scrub: async () => {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      if (log !== null) makeRoom(`${file}-wal`)
    },
    close: async () => {
      writes.flush()
      await log?.pending().catch(() => undefined)
      await log?.close()
      database.close()
      lock?.close()
    }
  }
}

/**
 * Fills a log of writes up with zeros, which SQLite takes for its end: to write over what is there
 * is half the work of a sync that makes the file longer. Without the room the log grows as it is
 * written.
 */
function makeRoom(file: string): void {
  const log = openSync(file, 'r+')
  try {
    const zeros = Buffer.alloc(256 * 1024)
    for (let { size } = fstatSync(log); size < LOG_BYTES; )
      size += writeSync(log, zeros, 0, Math.min(zeros.length, LOG_BYTES - size), size)
  } catch {
    // a full disk is found out when something is written
  } finally {
    closeSync(log)
  }
}

/** A lock that ends with its process, however that ends. */
function takeAlone(file: string): DatabaseSync {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 3_000 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== 5) throw error
    throw new Error(
      `${file} is used by another process; stop that one, or set STORAGE_URL=postgres://... to run several.`
    )
  }
}
