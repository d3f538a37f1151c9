import type { Storage, StoreItems } from 'botbuilder'
import pg from 'pg'

/**
 * The SDK's storage contract on PostgreSQL as its own stores keep to it: a write with the eTag that
 * was read is refused when somebody else wrote, one with `*` never is.
 */
export async function plainStorage(url: string): Promise<Storage> {
  const pool = new pg.Pool({ connectionString: url, max: 16 })
  await pool
    .query(
      'CREATE TABLE IF NOT EXISTS items (key TEXT PRIMARY KEY, value TEXT NOT NULL, version BIGINT NOT NULL)'
    )
    .catch(() => undefined)
  return {
    read: async keys => {
      const { rows } = await pool.query<{ key: string; value: string; version: string }>(
        'SELECT key, value, version FROM items WHERE key = ANY($1)',
        [keys]
      )
      return Object.fromEntries(
        rows.map(({ key, value, version }) => [
          key,
          { ...(JSON.parse(value) as object), eTag: version }
        ])
      )
    },
    write: async (changes: StoreItems) => {
      for (const [key, { eTag, ...value }] of Object.entries(changes) as [
        string,
        { eTag?: string }
      ][]) {
        const { rowCount } = await pool.query(
          `INSERT INTO items VALUES ($1, $2, 1) 
          ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = items.version + 1
          WHERE $3::text IS NULL OR $3 = '*' OR items.version::text = $3`,
          [key, JSON.stringify(value), eTag ?? null]
        )
        if (rowCount === 0) throw new Error(`eTag conflict: ${key}`)
      }
    },
    delete: async keys => {
      await pool.query('DELETE FROM items WHERE key = ANY($1)', [keys])
    }
  }
}
