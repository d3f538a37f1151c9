import { ask, type Database, type Row, type Value } from './database.ts'

/** One statement with `?` where its values go. */
export type Statement = readonly [text: string, ...values: readonly Value[]]

/** A database that takes several statements as one: all of them, or none. Returns the rows of each. */
export type Sql = {
  readonly dialect: Database['dialect']
  readonly run: (...statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>
}

export const sqlOn = (database: Database): Sql => ({
  dialect: database.dialect,
  run: async (...statements) => await database.write(function* () {
    const rows: (readonly Row[])[] = []
    for (const [text, ...values] of statements) rows.push(yield* ask(text, ...values))
    return rows
  }, true)
})
