import { DatabaseSync } from 'node:sqlite'
import type { Database } from './database.ts'
import { fileOf, type StorageLocation } from './openDatabase.ts'
import { performer } from './performer.ts'
import { openPostgres } from './postgresDatabase.ts'

/**
 * Opens the database read-only, while the service is using it.
 * @throws Error that says what to do if there is none yet
 */
export async function openReading(
  place: StorageLocation
): Promise<Pick<Database, 'read' | 'write' | 'close'>> {
  if (/^postgres(?:ql)?:/.test(place.storageUrl)) return await openPostgres(place.storageUrl)
  const file = fileOf(place)
  const database = open(file)
  const perform = performer(database)
  return {
    read: async work => perform(work),
    write: async () => {
      throw new Error(`${file} is only read here.`)
    },
    close: async () => database.close()
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true, timeout: 2_000 })
  } catch {
    throw new Error(
      `${file} is not there or cannot be read; start the service once, or set DATA_DIR and STORAGE_URL as it has them.`
    )
  }
}
