import type { DatabaseSync } from 'node:sqlite'

/** Rows that one statement asks for: as many as a search looks at. */
const MAX_ASKED = 64
const MARKS = new Array<string>(MAX_ASKED).fill('?').join(',')

export type RowTable = {
  readonly table: string
  /** the column with the number */
  readonly key: string
  /** what is read of a row, its key among it */
  readonly columns?: string
}

/**
 * Reads rows by their numbers, each made into something that is kept: a statement for each row takes
 * three times as long as one for all of them. Undefined is what no row has. At least the `most` newest
 * are kept, in two generations as `memoizeRecent` does.
 */
export function rowReader<Row, Out>(
  database: DatabaseSync,
  { table, key, columns = '*' }: RowTable,
  read: (row: Row) => Out,
  most: number
): (numbers: readonly number[]) => readonly (Out | undefined)[] {
  const one = database.prepare(`SELECT ${columns} FROM ${table} WHERE ${key} = ?`)
  const several = database.prepare(`SELECT ${columns} FROM ${table} WHERE ${key} IN (${MARKS})`)
  let young = new Map<number, Out | undefined>()
  let old = young

  function readAll(numbers: readonly number[]): void {
    for (let at = 0; at < numbers.length; at += MAX_ASKED) {
      const asked = numbers.slice(at, at + MAX_ASKED)
      // marks without a number are NULL, which no row has
      const rows = (asked.length === 1 ? one : several).all(...asked)
      for (const row of rows) young.set(row[key] as number, read(row as Row))
      for (const number of asked) if (!young.has(number)) young.set(number, undefined)
    }
  }

  return numbers => {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    const unread: number[] = []
    for (const number of numbers) {
      if (young.has(number)) continue
      if (old.has(number)) young.set(number, old.get(number))
      else unread.push(number)
    }
    if (unread.length > 0) readAll(unread)
    return numbers.map(number => young.get(number))
  }
}
