import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { memoizeRecent } from '../memoizeRecent.ts'
import type { Article } from './article.ts'
import { findArticles } from './find/findArticles.ts'
import { openArticleIndex } from './index/articleIndex.ts'
import {
  APPLICATION_ID,
  articleAdder,
  createStore,
  FORMAT_VERSION,
  storedText
} from './index/articleStore.ts'
import { buildPostings } from './index/buildPostings.ts'
import { isOwnArticle, listArticleFiles } from './index/listArticleFiles.ts'
import { prepareArticle } from './index/prepareArticle.ts'
import type { Knowledge, Query } from './knowledge.ts'
import { decodeArticle } from './read/decodeArticle.ts'
import { parseArticle } from './read/parseArticle.ts'
import { describeRemark, fatalRules } from './read/remarks.ts'

const LIMIT = 12
const MOST_KEPT = 100
/** Searches whose candidates are kept; a large paste takes some 10 KB. */
const MOST_FOUND = 100

/**
 * Opens articles: a folder of texts is read into memory, a file is an index made by the import command.
 * @throws Error in one line with file, line and remedy: nothing at the path, no article in it, a broken article, no index
 */
export function openKnowledge(path: string): Knowledge {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined)
    throw new Error(
      `${path}: there is no such folder or index of articles; name one that exists with KNOWLEDGE or --knowledge`
    )
  return stats.isDirectory() ? openFolder(path) : openIndex(path)
}

function openFolder(folder: string): Knowledge {
  const files = listArticleFiles(folder)
  if (files.length === 0)
    throw new Error(
      `${folder}: there is no article in this folder; put texts such as Q100000.txt into it`
    )
  const database = createStore(':memory:')
  const add = articleAdder(database)
  const twin = database.prepare('SELECT 1 FROM articles WHERE id = ?')
  const [own, fatal] = [new Set<string>(), fatalRules(files.length)]
  for (const file of files) {
    const text = decodeArticle(readFileSync(join(folder, file)))
    const { article, remarks } = parseArticle(text, file)
    const broken = remarks.find(remark => fatal.includes(remark.rule))
    if (broken !== undefined) throw new Error(describeRemark(broken))
    if (own.has(article.id) && !isOwnArticle(file)) continue
    if (isOwnArticle(file)) own.add(article.id)
    if (twin.get(article.id) !== undefined)
      throw new Error(`${file}:1 ${article.id} is there twice; keep one of the files`)
    add(prepareArticle(article, text, file, ''))
  }
  buildPostings(database)
  return knowledgeOf(database)
}

function openIndex(file: string): Knowledge {
  try {
    const database = openDatabase(file)
    const refusal = refusalOf(database, file)
    if (refusal === null) return knowledgeOf(database)
    database.close()
    throw new Refused(refusal)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Error(
      `${file}: this is no index of articles, or it is damaged (${error instanceof Error ? error.message : 'unknown reason'}); make one with "npm run knowledge -- import FOLDER --to FILE"`
    )
  }
}

/** A file that is whole, but not ours. */
class Refused extends Error {}

/** An import never writes into an index, it replaces the file: so nothing is locked or asked for changes, which costs ten times the reading of a row. */
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
  if (application !== APPLICATION_ID)
    return `${file}: this is no index of articles; make one with "npm run knowledge -- import FOLDER --to FILE"`
  return version === FORMAT_VERSION
    ? null
    : `${file}: this index has format ${version}, this program reads format ${FORMAT_VERSION}; make it anew with "npm run knowledge -- import FOLDER --to ${file}"`
}

function knowledgeOf(database: DatabaseSync): Knowledge {
  const { size } = database.prepare('SELECT count(*) AS size FROM articles').get() as {
    size: number
  }
  const index = openArticleIndex(database)
  const find = memoizeRecent(
    (query: Query) => findArticles(index, query),
    query => JSON.stringify(query),
    MOST_FOUND
  )
  return {
    size,
    article: reader(database),
    find: (query, limit = LIMIT) => find(query).slice(0, limit),
    close: () => database.close()
  }
}

/** Reads articles by id and keeps the ones read last. */
function reader(database: DatabaseSync): (id: string) => Article | undefined {
  const byId = database.prepare('SELECT text, file FROM articles WHERE id = ?')
  const kept = new Map<string, Article>()
  return id => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const row = byId.get(id) as { text: Uint8Array; file: string } | undefined
    if (row === undefined) return undefined
    const { article } = parseArticle(storedText(row.text), row.file)
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(id, article)
    return article
  }
}
