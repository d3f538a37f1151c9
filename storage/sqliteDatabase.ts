import { EventEmitter } from 'node:events'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Ask, Database, Row, Work } from './database.ts'

/** Milliseconds that a statement waits for somebody who reads or copies the file; the whole process waits with it. */
const BUSY = 250

type Waiting = { readonly work: Work<unknown>; readonly lasting: boolean; readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }

/**
 * One file, one process. What is written in one round of the event loop goes to disk in one transaction: many conversations share one sync.
 * @throws Error with the remedy when another process has the file
 */
export const openSqlite = (file: string): Database => {
  const lock = file === ':memory:' ? null : takeAlone(file)
  const database = new DatabaseSync(file, { timeout: BUSY })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  const perform = performer(database)
  const told = new EventEmitter()
  let waiting: Waiting[] = []
  let synchronous = true

  const transaction = (batch: readonly Waiting[]): readonly unknown[] => {
    const lasting = batch.some(each => each.lasting)
    if (lasting !== synchronous) database.exec(`PRAGMA synchronous = ${lasting ? 'FULL' : 'NORMAL'}`)
    synchronous = lasting
    database.exec('BEGIN IMMEDIATE')
    try {
      const values = batch.map(({ work }) => perform(work))
      database.exec('COMMIT')
      return values
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
  const commit = (batch: readonly Waiting[]): void => {
    try {
      const values = transaction(batch)
      batch.forEach(({ resolve }, index) => resolve(values[index]))
    } catch (error) {
      // one that cannot be written does not take the others of its round with it
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const each of batch) commit([each])
    }
  }
  const flush = (): void => {
    const batch = waiting
    waiting = []
    commit(batch)
  }
  return {
    read: async work => perform(work),
    write: async <T>(work: Work<T>, lasting: boolean) => await new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ work, lasting, resolve: resolve as Waiting['resolve'], reject })
    }),
    aloneWithTables: 'SELECT 1',
    self: process.pid,
    senderIsGone: `sender <> ${process.pid}`,
    tell: message => void told.emit('told', message),
    onTold: hear => void told.on('told', hear),
    // deleted rows are overwritten (secure_delete); what was written of them before still stands in the log of writes
    scrub: async () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: async () => {
      if (waiting.length > 0) flush()
      database.close()
      lock?.close()
    }
  }
}

/** Runs work to its end at once; statements are prepared only the first time. */
export const performer = (database: DatabaseSync) => {
  const prepared = new Map<string, StatementSync>()
  const rowsOf = ({ sql, values }: Ask): readonly Row[] => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(...values) as unknown as readonly Row[]
  }
  return <T>(work: Work<T>): T => {
    const steps = work()
    let step = steps.next()
    while (step.done !== true) step = steps.next(rowsOf(step.value))
    return step.value
  }
}

/** A lock that ends with its process, however that ends. */
const takeAlone = (file: string): DatabaseSync => {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 3_000 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== 5) throw error
    throw new Error(`${file} is used by another process; stop that one, or set STORAGE_URL=postgres://... to run several.`)
  }
}
