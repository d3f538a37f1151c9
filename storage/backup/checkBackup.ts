import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { SCHEMA_VERSION } from '../schema.ts'

/**
 * Whether a file is a whole backup that this version can read.
 * @throws Error in one line with the remedy
 */
export function checkBackup(file: string): void {
  if (!existsSync(file)) throw new Error(`${file} is not there; name a backup.`)
  const step = stepOf(file)
  if (step === null)
    throw new Error(`${file} is damaged or no backup of this program; name another.`)
  if (step > SCHEMA_VERSION)
    throw new Error(`${file} was written by a later version of this program; use that version.`)
}

/** The last step of the schema in it; null when it is not whole. */
function stepOf(file: string): number | null {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const checked = database.prepare('PRAGMA integrity_check(1)').get()
    if (checked?.integrity_check !== 'ok') return null
    return Number(database.prepare('SELECT max(step) AS step FROM schema_steps').get()?.step)
  } catch {
    return null
  } finally {
    database.close()
  }
}
