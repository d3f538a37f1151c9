import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Article } from './article.ts'
import { articleAdder, createStore, FORMAT_VERSION, storedText, toldBy } from './articleStore.ts'
import { decodeArticle } from './decodeArticle.ts'
import { findArticles } from './findArticles.ts'
import type { Knowledge } from './knowledge.ts'
import { parseArticle } from './parseArticle.ts'
import { describeRemark, FATAL_RULES } from './remarks.ts'

const LIMIT = 12
const MOST_KEPT = 500

/**
 * Opens articles: a folder of texts is read into memory, a file is an index made by the import command.
 * @throws Error in one line with file, line and remedy: nothing at the path, no article in it, a broken article, no index
 */
export const openKnowledge = (path: string): Knowledge => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw new Error(`${path}: there is no such folder or index of articles; name one that exists with KNOWLEDGE or --knowledge`)
  return stats.isDirectory() ? openFolder(path) : openIndex(path)
}

/** The article files of a folder, those below it included, in the order of their names. */
export const listArticleFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.txt$/i.test(file)).toSorted()

const openFolder = (folder: string): Knowledge => {
  const files = listArticleFiles(folder)
  if (files.length === 0) throw new Error(`${folder}: there is no article in this folder; put texts such as Q303283.txt into it`)
  const database = createStore(':memory:')
  const add = articleAdder(database)
  for (const file of files) {
    const text = decodeArticle(readFileSync(join(folder, file)))
    const { article, remarks } = parseArticle(text, file)
    const broken = remarks.find(remark => FATAL_RULES.includes(remark.rule))
    if (broken !== undefined) throw new Error(describeRemark(broken))
    if (database.prepare('SELECT 1 FROM articles WHERE id = ?').get(article.id) !== undefined) throw new Error(`${file}:1 ${article.id} is there twice; keep one of the files`)
    add(article, text, file, '')
  }
  return knowledgeOf(database)
}

const openIndex = (file: string): Knowledge => {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (version === FORMAT_VERSION) return knowledgeOf(database)
    database.close()
  } catch { /* told below: whatever it is, it is no index */ }
  throw new Error(`${file}: this is no index of articles of this version; make one with "npm run knowledge -- import FOLDER --to FILE"`)
}

const knowledgeOf = (database: DatabaseSync): Knowledge => {
  const { size } = database.prepare('SELECT count(*) AS size FROM articles').get() as { size: number }
  const read = reader(database)
  const places = database.prepare('SELECT id FROM articles WHERE place = ?')
  const told = (place: number): string => {
    const row = places.get(place) as { id: string } | undefined
    const article = row === undefined ? undefined : read(row.id)
    return article === undefined ? '' : toldBy(article)
  }
  return {
    size,
    article: read,
    find: (query, limit = LIMIT) => findArticles({ database, size, toldBy: told }, query).slice(0, limit),
    close: () => database.close()
  }
}

/** Reads articles by id and keeps the ones read last. */
const reader = (database: DatabaseSync): (id: string) => Article | undefined => {
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
