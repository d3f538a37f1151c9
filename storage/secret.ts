import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/** The secret that signs the tokens of the site's own chat: made once, kept with the conversations it opens. */
export const openSecret = (database: DatabaseSync): Uint8Array => {
  database.exec('CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID')
  database.prepare('INSERT OR IGNORE INTO secrets VALUES (?, ?)').run('direct-line', randomBytes(32))
  return (database.prepare('SELECT value FROM secrets WHERE name = ?').get('direct-line') as { value: Uint8Array }).value
}
