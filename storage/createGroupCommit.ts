import type { DatabaseSync } from 'node:sqlite'
import type { Database, Work } from './database.ts'
import type { LogSync } from './logSync.ts'
import type { Perform } from './performer.ts'

type Waiting = {
  readonly work: Work<unknown>
  readonly lasting: boolean
  readonly written: ((value: unknown) => void) | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export type GroupCommit = {
  /**
   * written together with everything else in this round of the event loop; `lasting`: on disk when
   * it resolves
   */
  readonly write: Database['write']
  /** writes what waits now */
  readonly flush: () => void
}

/**
 * All writes in one round of the event loop are one transaction; `log` flushes it to disk (null: it
 * need not be on disk).
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
      // one write that fails must not take the others of its round with it
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
    write: async (work, lasting, written) =>
      await new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ work, lasting, written, resolve, reject } as Waiting)
      }),
    flush
  }
}

/** Runs a batch as one transaction. */
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

/** All are told what they wrote. Writes that need not last resolve at once, the others when they are on disk. */
function resolveAll(
  batch: readonly Waiting[],
  values: readonly unknown[],
  onDisk: Promise<unknown> | undefined
): void {
  for (const [index, { lasting, written, resolve, reject }] of batch.entries()) {
    written?.(values[index])
    if (lasting && onDisk !== undefined) onDisk.then(() => resolve(values[index]), reject)
    else resolve(values[index])
  }
}
