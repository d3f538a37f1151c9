/** What a statement takes; objects are kept as JSON text. */
export type Value = string | number | null
export type DatabaseRow = Readonly<Record<string, unknown>>
export type Ask = { readonly sql: string; readonly values: readonly Value[] }

/** Statements one after the other, each given the rows of the last. */
export type Step<T> = Generator<Ask, T, readonly DatabaseRow[]>

/** Steps that are begun anew when they have to be tried again. */
export type Work<T> = () => Step<T>

/**
 * What both databases can do; everything above it is written once. Statements mark their values
 * with `?`.
 */
export type Database = {
  /** `lasting`: nothing is told that is not on disk */
  readonly read: <T>(work: Work<T>, lasting?: boolean) => Promise<T>
  /**
   * Whole or not at all. `lasting`: on disk when it resolves; otherwise on disk with the next write
   * that is lasting.
   */
  readonly write: <T>(work: Work<T>, lasting: boolean) => Promise<T>
  /** SQL after which no other process changes the tables, until the write it stands in has ended */
  readonly aloneWithTables: string
  /** whether the database can end and lose what is not on disk while this process goes on */
  readonly endsAlone: boolean
  /** the number of this process among those that share the database */
  readonly self: number
  /** SQL that holds when the process whose number is in the column `sender` runs no more */
  readonly senderIsGone: string
  /** tells every process that shares the database, this one first */
  readonly tell: (message: string) => void
  readonly onTold: (hear: (message: string) => void) => void
  /** takes what was deleted out of the files, too, where a database can do that at once */
  readonly scrub: () => Promise<void>
  readonly close: () => Promise<void>
}

export function* ask(
  sql: string,
  ...values: readonly Value[]
): Generator<Ask, readonly DatabaseRow[], readonly DatabaseRow[]> {
  return yield { sql, values }
}
