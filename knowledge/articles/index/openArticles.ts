import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { buildCounts } from './articleCounts.ts'
import {
  APPLICATION_ID,
  articleAdder,
  createStore,
  FORMAT_VERSION,
  type TermNumbers
} from './articleStore.ts'
import { buildLatentVectors } from './buildLatentVectors.ts'
import { buildPostings } from './buildPostings.ts'
import { isFileWhole } from './checksums/fileChecksums.ts'
import { damagedParts } from './checksums/rowChecksums.ts'
import type { Prepared } from './prepareArticle.ts'

const REMEDY = 'make one with "npm run knowledge -- import FOLDER --to FILE"'

/** Articles in memory. `beneath`: the archive they lie on, whose numbers their terms get. */
export function openInMemory(articles: readonly Prepared[], beneath?: TermNumbers): DatabaseSync {
  const database = createStore(':memory:')
  const { add } = articleAdder(database, beneath)
  database.exec('BEGIN')
  for (const article of articles) add(article)
  database.exec('COMMIT')
  buildPostings(database)
  buildCounts(database)
  if (beneath === undefined) buildLatentVectors(database)
  return database
}

/**
 * Opens an index made by the import command.
 * @throws Error in one line with file and remedy when it is none, or damaged
 */
export function openIndex(file: string): DatabaseSync {
  try {
    const database = openDatabase(file)
    const refusal = refusalOf(database, file) ?? damageOf(database, file)
    if (refusal === null) return database
    database.close()
    throw new Refused(refusal)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw damagedIndex(file, error)
  }
}

/** What is wrong with a file that could not be read as an index, in one line with the remedy. */
export function damagedIndex(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : 'unknown reason'
  return new Error(`${file}: this is no index of articles, or it is damaged (${reason}); ${REMEDY}`)
}

/** A file that is whole, but not ours. */
class Refused extends Error {}

/**
 * An import never writes into an index, it replaces the file: so nothing is locked or asked for
 * changes, which costs ten times the reading of a row.
 */
function openDatabase(file: string): DatabaseSync {
  return new DatabaseSync(new URL('?immutable=1', pathToFileURL(file)), { readOnly: true })
}

/** Every byte is compared with its checksum: 0.1 s for the archive. */
function damageOf(database: DatabaseSync, file: string): string | null {
  if (isFileWhole(file)) return null
  return damagedIndex(file, new Error(damagedParts(database))).message
}

function refusalOf(database: DatabaseSync, file: string): string | null {
  const { application_id: application } = database.prepare('PRAGMA application_id').get() as {
    application_id: number
  }
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
    user_version: number
  }
  if (application !== APPLICATION_ID) return `${file}: this is no index of articles; ${REMEDY}`
  if (version === FORMAT_VERSION) return null
  const formats = `this index has format ${version}, this program reads format ${FORMAT_VERSION}`
  const remedy = `make it anew with "npm run knowledge -- import FOLDER --to ${file}"`
  return `${file}: ${formats}; ${remedy}`
}
