import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Ask, DatabaseRow, Work } from './database.ts'

export type Perform = <T>(work: Work<T>) => T

/** Runs work synchronously to its end; each statement is prepared only once. */
export function performer(database: DatabaseSync): Perform {
  const prepared = new Map<string, StatementSync>()
  function rowsOf({ sql, values }: Ask): readonly DatabaseRow[] {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(...values) as unknown as readonly DatabaseRow[]
  }
  return <T>(work: Work<T>): T => {
    const steps = work()
    let step = steps.next()
    while (step.done !== true) step = steps.next(rowsOf(step.value))
    return step.value
  }
}
