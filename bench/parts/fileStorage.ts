import { DatabaseSync } from 'node:sqlite'
import type { Storage, StoreItems } from 'botbuilder'

/**
 * The SDK's storage contract on a SQLite file, as a bare bot would have it: each write is on disk
 * when it resolves. Nobody else writes here, so the eTag is not looked at.
 */
export function fileStorage(file: string): Storage {
  const database = new DatabaseSync(file)
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ' +
      'CREATE TABLE IF NOT EXISTS items (key TEXT PRIMARY KEY, value TEXT NOT NULL)'
  )
  const select = database.prepare('SELECT value FROM items WHERE key = ?')
  const upsert = database.prepare(
    'INSERT INTO items VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value'
  )
  const remove = database.prepare('DELETE FROM items WHERE key = ?')
  return {
    read: async keys =>
      Object.fromEntries(
        keys.flatMap(key => {
          const row = select.get(key)
          return row === undefined ? [] : [[key, JSON.parse(String(row.value)) as object]]
        })
      ),
    write: async (changes: StoreItems) => {
      for (const [key, value] of Object.entries(changes)) upsert.run(key, JSON.stringify(value))
    },
    delete: async keys => {
      for (const key of keys) remove.run(key)
    }
  }
}
