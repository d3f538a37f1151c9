import type { DatabaseSync } from 'node:sqlite'
import type { Ask, DatabaseRow, Value } from '../database.ts'

/** The tables that hold what is kept. */
export function tablesOf(database: DatabaseSync): readonly string[] {
  const rows = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_steps'")
    .all()
  return rows.map(({ name }) => String(name)).toSorted()
}

export function insertInto(table: string, row: DatabaseRow): Ask {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
    values: Object.values(row) as readonly Value[]
  }
}
