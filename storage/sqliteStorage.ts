import { DatabaseSync } from 'node:sqlite'
import type { Storage, StoreItems } from 'botbuilder'

/** Somebody else wrote the item since it was read. */
export class ETagConflict extends Error {
  constructor(key: string) {
    super(`eTag conflict: ${key} was changed in the meantime`)
  }
}

/** Opens the database of one machine; ':memory:' keeps nothing. Every write is on disk when it returns. */
export const openDatabase = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: 5_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  return database
}

/** Bot Framework storage in SQLite, with eTags that hold: an item is written only over the version that was read ('*' or none: over any; '0': only if there is none). */
export class SqliteStorage implements Storage {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec('CREATE TABLE IF NOT EXISTS items (key TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL, changed INTEGER NOT NULL) WITHOUT ROWID')
  }

  async read(keys: string[]): Promise<StoreItems> {
    const find = this.#database.prepare('SELECT value, version FROM items WHERE key = ?')
    return Object.fromEntries(keys.flatMap(key => {
      const row = find.get(key) as { value: string; version: number } | undefined
      return row === undefined ? [] : [[key, { ...JSON.parse(row.value), eTag: String(row.version) }]]
    }))
  }

  async write(changes: StoreItems): Promise<void> {
    const now = Date.now()
    this.#whole(() => {
      const version = this.#database.prepare('SELECT version FROM items WHERE key = ?')
      const put = this.#database.prepare('INSERT INTO items VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, changed = excluded.changed')
      for (const [key, { eTag, ...value }] of Object.entries(changes) as [string, { eTag?: string }][]) {
        const current = (version.get(key) as { version: number } | undefined)?.version
        if (eTag !== undefined && eTag !== '*' && eTag !== String(current ?? 0)) throw new ETagConflict(key)
        put.run(key, JSON.stringify(value), (current ?? 0) + 1, now)
      }
    })
  }

  async delete(keys: string[]): Promise<void> {
    this.#whole(() => {
      const remove = this.#database.prepare('DELETE FROM items WHERE key = ?')
      for (const key of keys) remove.run(key)
    })
  }

  #whole(change: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      change()
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }
}
