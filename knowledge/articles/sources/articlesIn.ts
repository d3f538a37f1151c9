import type { Article } from '../article.ts'
import { openSources } from './openSources.ts'
import { readSources, splitSources } from './readSources.ts'

/**
 * Every article of some sources once, as it stands: the first source's of one id.
 * @throws Error in one line with file and remedy
 */
export function* articlesIn(sources: string | readonly string[]): Generator<Article> {
  const opened = openSources(readSources(splitSources(sources)).contents)
  try {
    const given = new Set<string>()
    for (const source of opened)
      for (const id of source.ids()) {
        const article = given.has(id) ? undefined : source.article(id)
        given.add(id)
        if (article !== undefined) yield article
      }
  } finally {
    for (const source of opened) source.close()
  }
}
