import { fileURLToPath } from 'node:url'

/** The folder of the articles that come with the product. */
export const SHIPPED_ARTICLES = fileURLToPath(
  new URL('../../knowledge/articles/texts', import.meta.url)
)
