import type { DatabaseSync } from 'node:sqlite'
import type { Activity } from 'botbuilder'

/** The activities of a conversation as the site's chat shows them, numbered from 1 on in the order they were said. */
export type ActivityLog = {
  /** keeps an activity under the next number and returns it with its id, `conversation|0000001` */
  readonly append: (conversation: string, activity: Partial<Activity>) => Partial<Activity>
  /** those after a watermark, oldest first */
  readonly after: (conversation: string, watermark: number) => { readonly activities: readonly Partial<Activity>[]; readonly watermark: number }
  readonly has: (conversation: string, id: string) => boolean
}

const MOST_AT_ONCE = 500

/** A log of activities in SQLite. */
export const openActivityLog = (database: DatabaseSync): ActivityLog => {
  database.exec('CREATE TABLE IF NOT EXISTS activities (conversation TEXT NOT NULL, number INTEGER NOT NULL, activity TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (conversation, number)) WITHOUT ROWID')
  const last = database.prepare('SELECT coalesce(max(number), 0) AS number FROM activities WHERE conversation = ?')
  const put = database.prepare('INSERT INTO activities VALUES (?, ?, ?, ?)')
  const list = database.prepare(`SELECT number, activity FROM activities WHERE conversation = ? AND number > ? ORDER BY number LIMIT ${MOST_AT_ONCE}`)
  const one = database.prepare('SELECT 1 FROM activities WHERE conversation = ? AND number = ?')
  return {
    append: (conversation, activity) => {
      const number = (last.get(conversation) as { number: number }).number + 1
      const now = Date.now()
      const kept = { ...activity, id: `${conversation}|${String(number).padStart(7, '0')}`, timestamp: new Date(now).toISOString() as unknown as Date }
      put.run(conversation, number, JSON.stringify(kept), now)
      return kept
    },
    after: (conversation, watermark) => {
      const rows = list.all(conversation, watermark) as unknown as readonly { number: number; activity: string }[]
      return { activities: rows.map(row => JSON.parse(row.activity) as Partial<Activity>), watermark: rows.at(-1)?.number ?? watermark }
    },
    has: (conversation, id) => id.startsWith(`${conversation}|`) && one.get(conversation, Number(id.slice(conversation.length + 1))) !== undefined
  }
}
