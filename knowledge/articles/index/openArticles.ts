import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { decodeArticle } from '../read/decodeArticle.ts'
import { parseArticle } from '../read/parseArticle.ts'
import { describeRemark, fatalRules } from '../read/remarks.ts'
import { APPLICATION_ID, articleAdder, createStore, FORMAT_VERSION } from './articleStore.ts'
import { buildLatentVectors } from './buildLatentVectors.ts'
import { buildPostings } from './buildPostings.ts'
import { isOwnArticle, listArticleFiles } from './listArticleFiles.ts'
import { prepareArticle } from './prepareArticle.ts'

const REMEDY = 'make one with "npm run knowledge -- import FOLDER --to FILE"'

/**
 * Opens articles: a folder of texts is read into memory, a file is an index made by the import
 * command.
 * @throws Error in one line with file, line and remedy: nothing at the path, no article in it,
 * a broken article, no index
 */
export function openArticles(path: string): DatabaseSync {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined)
    throw new Error(
      `${path}: there is no such folder or index of articles; name one that exists with KNOWLEDGE or --knowledge`
    )
  if (stats.isDirectory()) return openFolder(path)
  return openIndex(path)
}

function openFolder(folder: string): DatabaseSync {
  const files = listArticleFiles(folder)
  if (files.length === 0)
    throw new Error(
      `${folder}: there is no article in this folder; put texts such as Q100000.txt into it`
    )
  const database = createStore(':memory:')
  const add = articleAdder(database)
  const twin = database.prepare('SELECT own FROM articles WHERE id = ?')
  const fatal = fatalRules(files.length)
  for (const file of files) {
    const text = decodeArticle(readFileSync(join(folder, file)))
    const { article, remarks } = parseArticle(text, file)
    const broken = remarks.find(remark => fatal.includes(remark.rule))
    if (broken !== undefined) throw new Error(describeRemark(broken))
    const other = twin.get(article.id) as { own: number } | undefined
    const isReplaced = other?.own === 1 && !isOwnArticle(file)
    if (isReplaced) continue
    if (other !== undefined)
      throw new Error(`${file}:1 ${article.id} is there twice; keep one of the files`)
    add(prepareArticle(article, text, file, ''))
  }
  buildPostings(database)
  buildLatentVectors(database)
  return database
}

function openIndex(file: string): DatabaseSync {
  try {
    const database = openDatabase(file)
    const refusal = refusalOf(database, file)
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
