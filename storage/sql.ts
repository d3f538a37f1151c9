import type { DatabaseSync } from 'node:sqlite'
import type { Pool } from 'pg'

export type Value = string | number | null
export type Row = Readonly<Record<string, unknown>>
/** One statement with `?` where its values go. */
export type Statement = readonly [text: string, ...values: readonly Value[]]

/** A database that takes several statements as one: all of them, or none. Returns the rows of each. */
export type Sql = {
  readonly dialect: 'sqlite' | 'postgres'
  readonly run: (...statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>
}

export const sqliteSql = (database: DatabaseSync): Sql => ({
  dialect: 'sqlite',
  run: async (...statements) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const rows = statements.map(([text, ...values]) => database.prepare(text).all(...values) as Row[])
      database.exec('COMMIT')
      return rows
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
})

export const postgresSql = (pool: Pool): Sql => ({
  dialect: 'postgres',
  run: async (...statements) => {
    const client = await pool.connect()
    let broken = false
    try {
      await client.query('BEGIN')
      const rows: Row[][] = []
      for (const [text, ...values] of statements) rows.push((await client.query(numbered(text), [...values])).rows as Row[])
      await client.query('COMMIT')
      return rows
    } catch (error) {
      await client.query('ROLLBACK').catch(() => { broken = true })
      throw error
    } finally {
      client.release(broken)
    }
  }
})

/** 'a = ? and b = ?' → 'a = $1 and b = $2' */
const numbered = (text: string): string => {
  let at = 0
  return text.replace(/\?/g, () => `$${at += 1}`)
}
