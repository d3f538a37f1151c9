/** A value in a statement; objects are stored as JSON text. */
export type Value = string | number | null
export type DatabaseRow = Readonly<Record<string, unknown>>
export type Ask = {
  readonly sql: string
  readonly values: readonly Value[]
  /** nobody reads its rows: what comes after it need not wait for it */
  readonly isUnread?: true
}

/** Statements one after another; each yield returns the rows of its statement. */
export type Step<T> = Generator<Ask, T, readonly DatabaseRow[]>

/** Starts the steps afresh, so that they can be retried. */
export type Work<T> = () => Step<T>

/**
 * What both databases can do; everything above is written once. Statements mark their values with
 * `?`.
 */
export type Database = {
  /** `lasting`: resolves only when what was read is on disk */
  readonly read: <T>(work: Work<T>, lasting?: boolean) => Promise<T>
  /**
   * One transaction. `lasting`: on disk when it resolves; otherwise on disk with the next lasting
   * write. `written` is told as soon as everybody sees it, which may be before it is on disk.
   */
  readonly write: <T>(work: Work<T>, lasting: boolean, written?: (value: T) => void) => Promise<T>
  /** SQL behind a column of text that is compared byte by byte, whatever the language */
  readonly bytewise: string
  /** SQL that keeps other processes from changing the tables until the current write ends */
  readonly aloneWithTables: string
  /** whether each write is a way there and back, so that few large ones are better */
  readonly isRemote: boolean
  /** this process's number among those sharing the database */
  readonly self: number
  /** SQL that is true if the process numbered in the column `sender` is no longer running */
  readonly senderIsGone: string
  /** notifies every process sharing the database, this one first */
  readonly tell: (message: string) => void
  readonly onTold: (hear: (message: string) => void) => void
  /**
   * also erases deleted rows from the files, where a database does not by itself; false: somebody
   * reads them, and it is done as soon as possible
   */
  readonly scrub: () => Promise<boolean>
  /** gives the room of what was deleted back to the machine, where a database does not by itself */
  readonly shrink: () => Promise<void>
  readonly close: () => Promise<void>
}

export function* ask(
  sql: string,
  ...values: readonly Value[]
): Generator<Ask, readonly DatabaseRow[], readonly DatabaseRow[]> {
  return yield { sql, values }
}

/** A statement whose rows nobody reads; in a write it goes on its way with those around it. */
export function* tell(
  sql: string,
  ...values: readonly Value[]
): Generator<Ask, void, readonly DatabaseRow[]> {
  yield { sql, values, isUnread: true }
}
