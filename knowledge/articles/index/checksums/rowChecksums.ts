import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'

/** What of an article is quoted or named. */
export type StoredArticle = {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly text: Uint8Array
}

/** An index whose bytes changed since it was made. */
export class DamagedIndex extends Error {}

const REMEDY = 'make it anew with "npm run knowledge -- import FOLDER --to FILE"'
const MAX_NAMED = 3

export function sumOfArticle({ id, title, file, text }: StoredArticle): number {
  return crc32(text, crc32([id, title, file].join('\0')))
}

/** @throws DamagedIndex that names the article */
export function checkArticle(article: StoredArticle & { readonly sum: number }): void {
  if (sumOfArticle(article) === article.sum) return
  throw new DamagedIndex(`${article.id} (${article.file}) is damaged in the index; ${REMEDY}`)
}

/** @throws DamagedIndex */
export function checkPostings(entries: Uint8Array, sum: number): void {
  if (crc32(entries) === sum) return
  throw new DamagedIndex(`the words of the index are damaged; ${REMEDY}`)
}

/** Where a damaged index is damaged, as far as it can be said: 'Q303283, Q149819 and 2 more'. */
export function damagedParts(database: DatabaseSync): string {
  try {
    const rows = database
      .prepare('SELECT id, title, file, text, sum FROM articles')
      .iterate() as unknown as Iterable<StoredArticle & { readonly sum: number }>
    const ids: string[] = []
    for (const row of rows) if (sumOfArticle(row) !== row.sum) ids.push(row.id)
    if (ids.length === 0) return 'not in an article'
    const named = ids.slice(0, MAX_NAMED).join(', ')
    return ids.length > MAX_NAMED ? `${named} and ${ids.length - MAX_NAMED} more` : named
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown reason'
  }
}
