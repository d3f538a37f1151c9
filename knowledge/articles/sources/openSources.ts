import { basename } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { memoizeRecent } from '../../memoizeRecent.ts'
import type { Article } from '../article.ts'
import { findArticles } from '../find/findArticles.ts'
import { readCounts } from '../index/articleCounts.ts'
import { type ArticleIndex, openArticleIndex } from '../index/articleIndex.ts'
import { storedText } from '../index/articleStore.ts'
import { checkArticle, type StoredArticle } from '../index/checksums/rowChecksums.ts'
import { damagedIndex, openIndex, openInMemory } from '../index/openArticles.ts'
import type { Query } from '../knowledge.ts'
import { parseArticle } from '../read/parseArticle.ts'
import type { Source, SourceContent } from './source.ts'
import { versionOf } from './versionOf.ts'

const MAX_KEPT_ARTICLES = 100
/** Searches whose candidates are kept; a large paste takes some 10 KB. */
const MAX_KEPT_SEARCHES = 100

/**
 * Opens sources, in their order. Folders lie on the first index: it says how rare a word is, and
 * what the events of one number share. Those of `before` that are the same are taken over.
 * @throws Error in one line with file and remedy: no index, or a damaged one
 */
export function openSources(
  contents: readonly SourceContent[],
  before: readonly Source[] = []
): readonly Source[] {
  const fresh: Source[] = []
  function open(key: string, opening: () => Source): Source {
    const same = before.find(other => other.key === key)
    if (same !== undefined) return same
    const source = opening()
    fresh.push(source)
    return source
  }
  try {
    const archives = new Map(
      contents
        .filter(({ kind }) => kind === 'index')
        .map(({ path, version }) => {
          const key = `${path} ${version}`
          return [path, open(key, () => openArchive(path, key))]
        })
    )
    const [archive] = archives.values()
    return contents.map(content => {
      if (content.kind === 'index') return archives.get(content.path) as Source
      const key = `${content.path} ${content.version} ${archive?.key ?? ''}`
      return open(key, () => openFolder(content, key, archive?.index))
    })
  } catch (error) {
    for (const source of fresh) source.close()
    throw error
  }
}

function openArchive(path: string, key: string): Source {
  const database = openIndex(path)
  try {
    return sourceOf({ kind: 'index', path, key, database })
  } catch (error) {
    throw damagedIndex(path, error)
  }
}

function openFolder(
  { path, articles }: Extract<SourceContent, { readonly kind: 'folder' }>,
  key: string,
  beneath?: ArticleIndex
): Source {
  const database = openInMemory(articles, beneath?.words)
  return sourceOf({ kind: 'folder', path, key, database, beneath })
}

type SourceParts = Pick<Source, 'path' | 'key'> & {
  readonly kind: SourceContent['kind']
  readonly database: DatabaseSync
  readonly beneath?: ArticleIndex | undefined
}

function sourceOf({ kind, path, key, database, beneath }: SourceParts): Source {
  const { size } = database.prepare('SELECT count(*) AS size FROM articles').get() as {
    size: number
  }
  const index = openArticleIndex(database, { source: basename(path), beneath: beneath ?? null })
  const there = database.prepare('SELECT 1 FROM articles WHERE id = ?')
  return {
    path,
    key,
    index,
    size,
    find: memoizeRecent(
      (query: Query) => findArticles(index, query),
      query => JSON.stringify(query),
      MAX_KEPT_SEARCHES
    ),
    has: id => there.get(id) !== undefined,
    ids: () =>
      (database.prepare('SELECT id FROM articles ORDER BY place').all() as { id: string }[]).map(
        ({ id }) => id
      ),
    article: articleReader(database, kind, basename(path)),
    counts: () => readCounts(database),
    check: () => checkAny(database),
    close: () => database.close()
  }
}

/** Reads one article, another each time. @throws DamagedIndex */
function checkAny(database: DatabaseSync): void {
  const row = database
    .prepare(
      `SELECT id, title, file, text, sum FROM articles
       WHERE place >= abs(random()) % (SELECT max(place) + 1 FROM articles) LIMIT 1`
    )
    .get() as (StoredArticle & { readonly sum: number }) | undefined
  if (row !== undefined) checkArticle(row)
}

/** Reads articles by id; the ones asked for lately are kept. */
function articleReader(
  database: DatabaseSync,
  kind: SourceContent['kind'],
  source: string
): (id: string) => Article | undefined {
  const byId = database.prepare('SELECT id, title, file, text, sum FROM articles WHERE id = ?')
  return memoizeRecent(
    id => {
      const row = byId.get(id) as (StoredArticle & { readonly sum: number }) | undefined
      if (row === undefined) return undefined
      checkArticle(row)
      const text = storedText(row.text)
      const version = kind === 'folder' ? versionOf(text) : null
      const origin = { source, file: row.file, version }
      // not copied: what an article tells is read when it is asked for
      return Object.assign(parseArticle(text, row.file).article, { origin })
    },
    id => id,
    MAX_KEPT_ARTICLES
  )
}
