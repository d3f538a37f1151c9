import { join } from 'node:path'
import type { Database } from './database.ts'
import { makeWritable } from './makeWritable.ts'
import { upgrade } from './schema.ts'
import { openSqlite } from './sqliteDatabase.ts'

export type StorageLocation = {
  readonly storageUrl: string
  readonly dataDir: string
  /** connections of this process to PostgreSQL at most; 16 when left out */
  readonly storageConnections?: number
}

/**
 * Opens the database at the address and brings its tables up to date.
 * @throws Error that says what to do
 */
export async function openDatabase(place: StorageLocation): Promise<Database> {
  const database = await open(place)
  await upgrade(database)
  return database
}

async function open({
  storageUrl,
  dataDir,
  storageConnections
}: StorageLocation): Promise<Database> {
  if (isPostgres({ storageUrl })) {
    // the driver is loaded only by those who use PostgreSQL
    const { openPostgres } = await import('./postgresDatabase.ts')
    return await openPostgres(storageUrl, storageConnections)
  }
  const file = fileOf({ storageUrl, dataDir })
  if (file !== ':memory:') makeWritable(dataDir)
  return openSqlite(file)
}

/** The file named after 'sqlite:'; by default one in the data folder. */
export function isPostgres({ storageUrl }: Pick<StorageLocation, 'storageUrl'>): boolean {
  return /^postgres(?:ql)?:/.test(storageUrl)
}

export function fileOf({ storageUrl, dataDir }: StorageLocation): string {
  return storageUrl.slice('sqlite:'.length) || join(dataDir, 'triage.sqlite')
}
