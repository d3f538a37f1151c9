import { readdirSync } from 'node:fs'

/**
 * The article files of a folder, those below it included: the helpdesk's own first, which stand
 * before others of the same id.
 */
export function listArticleFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:txt|md)$/i.test(file) && !/(?:^|[\\/])readme\.md$/i.test(file))
    .toSorted()
  return [...files.filter(isOwnArticle), ...files.filter(file => !isOwnArticle(file))]
}

/** Whether a file is an article of the helpdesk itself. */
export function isOwnArticle(file: string): boolean {
  return /\.md$/i.test(file)
}
