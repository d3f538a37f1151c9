import { createRequire } from 'node:module'
import type * as HtmlToText from 'html-to-text'

// read when the first HTML comes: most systems give plain text
const require = createRequire(import.meta.url)

/** Characters of HTML that are read of one message. */
const MAX_HTML_LENGTH = 200_000
/** What nests deeper was made to exhaust who walks through it. */
const MAX_DEPTH = 64

/** HTML as the words of a message, links with their addresses. */
export function plainTextOf(html: string): string {
  return (require('html-to-text') as typeof HtmlToText)
    .convert(html.slice(0, MAX_HTML_LENGTH), { wordwrap: false, limits: { maxDepth: MAX_DEPTH } })
    .trim()
}
