import type { DatabaseSync } from 'node:sqlite'
import type { Counted, Stock } from '../knowledge.ts'

/** Counts what there is once, so that nobody who looks at it later waits for the archive. */
export function buildCounts(database: DatabaseSync): void {
  database.exec(`
    DELETE FROM counts;
    INSERT INTO counts SELECT 'year', year, count(*) FROM about GROUP BY year;
    INSERT INTO counts SELECT 'product', value, count(*) FROM about, json_each(products)
      GROUP BY value;`)
}

/** Null for an index that was made before anything was counted. */
export function readCounts(
  database: DatabaseSync
): Pick<Stock, 'own' | 'products' | 'years'> | null {
  const isCounted = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'counts'").get()
  if (isCounted === undefined) return null
  const counts = database.prepare('SELECT name, articles FROM counts WHERE kind = ?')
  function countsOf(kind: 'product' | 'year'): readonly Counted[] {
    const rows = counts.all(kind) as { name: string; articles: number }[]
    return rows.map(({ name, articles }) => [name, articles])
  }
  const own = database.prepare('SELECT id, title FROM articles WHERE own = 1 ORDER BY place')
  return {
    own: (own.all() as { id: string; title: string }[]).map(({ id, title }) => ({ id, title })),
    products: countsOf('product'),
    years: countsOf('year')
  }
}
