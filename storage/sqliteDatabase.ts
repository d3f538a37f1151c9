import { EventEmitter } from 'node:events'
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextRound } from 'node:timers/promises'
import { createGroupCommit } from './createGroupCommit.ts'
import { createScrub } from './createScrub.ts'
import type { Database } from './database.ts'
import { openLogSync } from './logSync.ts'
import { performer } from './performer.ts'

/**
 * Milliseconds that a statement waits while somebody reads or copies the file; the whole process
 * waits with it.
 */
const BUSY_TIMEOUT_MS = 250
/**
 * Pages that collect in the write-ahead log before they go into the database: pages that change
 * every turn are then written once for hundreds of turns. In bytes: pages of 4 KB, each with a
 * header.
 */
const LOG_PAGES = 2_000
const LOG_BYTES = LOG_PAGES * 4_120 + 32
/** Pages given back in one step: a few milliseconds, in which everybody waits. */
const MAX_PAGES_MOVED = 500

/**
 * One file, one process. All writes in one round of the event loop are one transaction, and writes
 * made while the disk is busy share the next sync, which delays only those who wait for it.
 * @throws Error that says what to do if another process has the file, or it cannot be read
 */
export function openSqlite(named: string): Database {
  const file = realPath(named)
  const lock = file === ':memory:' ? null : takeAlone(file)
  const database = openFile(file)
  const told = new EventEmitter()
  function emptyLog(): void {
    const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }
    if (busy !== 0) throw new Error('The log of writes is being read by somebody else.')
  }
  const log = lock === null ? null : openLogSync(`${file}-wal`, emptyLog)

  function startLogAnew(): void {
    if (log === null) return
    emptyLog()
    makeRoom(`${file}-wal`)
  }
  // deleted rows are overwritten (secure_delete), but earlier versions of them are still in the
  // log, also in that of a run that ended before it was emptied
  const erasing = createScrub(startLogAnew)
  void erasing.scrub()

  const perform = performer(database)
  const writes = createGroupCommit(database, perform, log)
  return {
    read: async (work, lasting = false) => {
      const value = perform(work)
      if (lasting) await log?.pending()
      return value
    },
    write: writes.write,
    bytewise: '',
    aloneWithTables: 'SELECT 1',
    isRemote: false,
    self: process.pid,
    senderIsGone: `sender <> ${process.pid}`,
    tell: message => void told.emit('told', message),
    onTold: hear => void told.on('told', hear),
    scrub: erasing.scrub,
    shrink: async () => {
      for (;;) {
        const { free } = database
          .prepare('SELECT freelist_count AS free FROM pragma_freelist_count')
          .get() as { free: number }
        if (free === 0) break
        database.exec(`PRAGMA incremental_vacuum(${MAX_PAGES_MOVED})`)
        await nextRound()
      }
      startLogAnew()
    },
    close: async () => {
      erasing.stop()
      writes.flush()
      await log?.pending().catch(() => undefined)
      await log?.close()
      database.close()
      lock?.close()
    }
  }
}

/** What SQLite says of a file that is damaged, or none of its own. */
const UNREADABLE: readonly unknown[] = [11, 26]

/** @throws Error that names the file and the remedy when it cannot be read */
function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    makeShrinkable(database)
    // NORMAL: we flush the log to disk after a commit, as FULL would, but without blocking the
    // event loop
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; ` +
        `PRAGMA wal_autocheckpoint = ${LOG_PAGES}; SELECT count(*) FROM sqlite_schema`
    )
    return database
  } catch (error) {
    if (!UNREADABLE.includes((error as { errcode?: number }).errcode)) throw error
    throw new Error(
      `${file} cannot be read (${(error as Error).message}); move it away and get a backup back ` +
        'with "npm run restore -- FILE", or begin anew without it.'
    )
  }
}

/** A file gives room back only when it is made so; an older one is made anew, once. */
function makeShrinkable(database: DatabaseSync): void {
  const { mode } = database.prepare('SELECT auto_vacuum AS mode FROM pragma_auto_vacuum').get() as {
    mode: number
  }
  if (mode === 0) database.exec('PRAGMA auto_vacuum = INCREMENTAL; VACUUM')
}

/**
 * Fills the log up with zeros, which SQLite takes for its end: overwriting costs a sync half the
 * work of making the file longer. Without this the log would grow as it is written.
 */
function makeRoom(file: string): void {
  const log = openSync(file, 'r+')
  try {
    const zeros = Buffer.alloc(256 * 1024)
    for (let { size } = fstatSync(log); size < LOG_BYTES; )
      size += writeSync(log, zeros, 0, Math.min(zeros.length, LOG_BYTES - size), size)
  } catch {
    // a full disk is noticed when something is really written
  } finally {
    closeSync(log)
  }
}

/** The one name of a file, whatever leads to it: the lock beside it is one, too. */
function realPath(file: string): string {
  if (file === ':memory:') return file
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
  if (isLink) return realPath(resolve(dirname(file), readlinkSync(file)))
  const folder = dirname(file)
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file
}

/** A lock that is released when the process ends, no matter how. */
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
