/** BM25 of SQLite over all text of an index, as a search box would use it. */
import { DatabaseSync } from 'node:sqlite'
import { storedText } from '../knowledge/articles/index/articleStore.ts'

/** Terms of a text that are searched for, the first ones. */
const MAX_TERMS = 24

export type SearchBox = {
  /** the numbers of the best articles, best first */
  readonly search: (text: string, limit: number) => readonly string[]
}

/** Builds the table in memory: about ten seconds for the whole archive. */
export function openBm25(index: string): SearchBox {
  const database = new DatabaseSync(':memory:')
  database.exec('CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, title, body); BEGIN')
  const insert = database.prepare('INSERT INTO words VALUES (?, ?, ?)')
  for (const { id, title, text } of rowsOf(index)) insert.run(id, title, bodyOf(storedText(text)))
  database.exec('COMMIT')
  const found = database.prepare(
    'SELECT id FROM words WHERE words MATCH ? ORDER BY bm25(words) LIMIT ?'
  )
  return {
    search: (text, limit) => {
      const terms = [...new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? [])].slice(0, MAX_TERMS)
      if (terms.length === 0) return []
      const rows = found.all(terms.map(term => `"${term}"`).join(' OR '), limit)
      return rows.map(({ id }) => String(id))
    }
  }
}

type Row = { readonly id: string; readonly title: string; readonly text: Uint8Array }

function rowsOf(index: string): readonly Row[] {
  const stored = new DatabaseSync(index, { readOnly: true })
  const rows = stored.prepare('SELECT id, title, text FROM articles').all()
  stored.close()
  return rows as unknown as readonly Row[]
}

function bodyOf(text: string): string {
  return text.split(/^={70}$/m)[1] ?? text
}
