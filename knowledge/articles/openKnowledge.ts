import type { DatabaseSync } from 'node:sqlite'
import { memoizeRecent } from '../memoizeRecent.ts'
import type { Article } from './article.ts'
import { findArticles } from './find/findArticles.ts'
import { openArticleIndex } from './index/articleIndex.ts'
import { storedText } from './index/articleStore.ts'
import { damagedIndex, openArticles } from './index/openArticles.ts'
import type { Knowledge, Query } from './knowledge.ts'
import { parseArticle } from './read/parseArticle.ts'

/** Candidates of a search, when nobody says how many. */
const DEFAULT_LIMIT = 12
const MAX_KEPT_ARTICLES = 100
/** Searches whose candidates are kept; a large paste takes some 10 KB. */
const MAX_KEPT_SEARCHES = 100

/**
 * Opens articles: a folder of texts is read into memory, a file is an index made by the import
 * command.
 * @throws Error in one line with file, line and remedy: nothing at the path, no article in it,
 * a broken article, no index
 */
export function openKnowledge(path: string): Knowledge {
  const database = openArticles(path)
  try {
    return knowledgeOf(database)
  } catch (error) {
    throw damagedIndex(path, error)
  }
}

function knowledgeOf(database: DatabaseSync): Knowledge {
  const { size } = database.prepare('SELECT count(*) AS size FROM articles').get() as {
    size: number
  }
  const index = openArticleIndex(database)
  const find = memoizeRecent(
    (query: Query) => findArticles(index, query),
    query => JSON.stringify(query),
    MAX_KEPT_SEARCHES
  )
  return {
    size,
    article: articleReader(database),
    find: (query, limit = DEFAULT_LIMIT) => find(query).slice(0, limit),
    close: () => database.close()
  }
}

/** Reads articles by id; the ones asked for lately are kept. */
function articleReader(database: DatabaseSync): (id: string) => Article | undefined {
  const byId = database.prepare('SELECT text, file FROM articles WHERE id = ?')
  return memoizeRecent(
    id => {
      const row = byId.get(id) as { text: Uint8Array; file: string } | undefined
      if (row === undefined) return undefined
      return parseArticle(storedText(row.text), row.file).article
    },
    id => id,
    MAX_KEPT_ARTICLES
  )
}
