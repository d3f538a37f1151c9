import type { ParsedArticle } from '../article.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { parseText } from './parseText.ts'

/**
 * Reads an article by the kind of its file: '.md' is a helpdesk's own, anything else the text
 * format. Never throws: what is odd becomes a remark.
 */
export function parseArticle(text: string, file: string): ParsedArticle {
  if (/\.md$/i.test(file)) return parseMarkdown(text, file)
  return parseText(text, file)
}
