import type { DatabaseSync } from 'node:sqlite'

/** The highest number that a term has; 0 without any. */
export function highestTerm(database: DatabaseSync): number {
  const { highest } = database
    .prepare('SELECT coalesce(max(number), 0) AS highest FROM terms')
    .get() as { highest: number }
  return highest
}
