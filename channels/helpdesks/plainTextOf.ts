import { createRequire } from 'node:module'
import type * as HtmlToText from 'html-to-text'

// read when the first HTML comes: most systems give plain text
const require = createRequire(import.meta.url)

/** HTML as the words of a message, links with their addresses. */
export function plainTextOf(html: string): string {
  return (require('html-to-text') as typeof HtmlToText).convert(html, { wordwrap: false }).trim()
}
