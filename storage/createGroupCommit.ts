import type { DatabaseSync } from 'node:sqlite'
import type { Work } from './database.ts'
import type { LogSync } from './logSync.ts'
import type { Perform } from './performer.ts'

type Waiting = {
  readonly work: Work<unknown>
  readonly lasting: boolean
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export type GroupCommit = {
  /** written with the others of this round of the event loop; `lasting`: on disk when it resolves */
  readonly write: <T>(work: Work<T>, lasting: boolean) => Promise<T>
  /** writes what waits now */
  readonly flush: () => void
}

/**
 * What is written in one round of the event loop is one transaction; `log` brings it onto the disk
 * (null: nothing has to be there).
 */
export function createGroupCommit(
  database: DatabaseSync,
  perform: Perform,
  log: LogSync | null
): GroupCommit {
  const transact = transactor(database, perform)
  let waiting: Waiting[] = []

  function commit(batch: readonly Waiting[]): void {
    try {
      const values = transact(batch)
      resolveAll(batch, values, batch.some(({ lasting }) => lasting) ? log?.sync() : undefined)
    } catch (error) {
      // one that cannot be written does not take the others of its round with it
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const each of batch) commit([each])
    }
  }
  function flush(): void {
    const batch = waiting
    waiting = []
    if (batch.length > 0) commit(batch)
  }

  return {
    write: async <T>(work: Work<T>, lasting: boolean) =>
      await new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ work, lasting, resolve: resolve as Waiting['resolve'], reject })
      }),
    flush
  }
}

/** Runs all of a batch whole or not at all. */
function transactor(database: DatabaseSync, perform: Perform) {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  const undo = database.prepare('ROLLBACK')
  return (batch: readonly Waiting[]): readonly unknown[] => {
    begin.run()
    try {
      const values = batch.map(({ work }) => perform(work))
      end.run()
      return values
    } catch (error) {
      if (database.isTransaction) undo.run()
      throw error
    }
  }
}

/** What need not last is told at once, the rest when it is on disk. */
function resolveAll(
  batch: readonly Waiting[],
  values: readonly unknown[],
  onDisk: Promise<unknown> | undefined
): void {
  for (const [index, { lasting, resolve, reject }] of batch.entries()) {
    if (lasting && onDisk !== undefined) onDisk.then(() => resolve(values[index]), reject)
    else resolve(values[index])
  }
}
