/** Of an article's text; the longest of the archive has half a million. */
export const MAX_ARTICLE_BYTES = 5_000_000
