import {
  type McpServer,
  ResourceNotFoundError,
  ResourceTemplate
} from '@modelcontextprotocol/server'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { numberedLines } from './tools/numberedLines.ts'

const MIME_TYPE = 'text/plain'
/** Own articles that are listed; all others can be read, and found by the tools. */
const MAX_LISTED = 200

/** How articles are called as resources: 'Q303283' → 'article://Q303283' */
export function articleUri(id: string): string {
  return `article://${encodeURIComponent(id)}`
}

/** A link to an article in what a tool gives back. */
export function articleLink({ id, title }: { readonly id: string; readonly title: string }) {
  return {
    type: 'resource_link',
    uri: articleUri(id),
    name: id,
    title,
    mimeType: MIME_TYPE
  } as const
}

/** Every article can be read as `article://ID`; the helpdesk's own are listed. */
export function addArticleResources(server: McpServer, knowledge: Knowledge): void {
  const template = new ResourceTemplate('article://{id}', {
    list: () => ({
      resources: knowledge
        .stock()
        .own.slice(0, MAX_LISTED)
        .map(({ id, title }) => ({ uri: articleUri(id), name: id, title }))
    })
  })
  const about = {
    title: 'Knowledge Base article',
    description: 'An article as text, each line with its number, such as article://Q303283',
    mimeType: MIME_TYPE
  }
  server.registerResource('article', template, about, (uri, { id }) => {
    const article = knowledge.article(decoded(String(id)))
    if (article === undefined) throw new ResourceNotFoundError(uri.href)
    const text = numberedLines(article.lines, { first: 1, last: article.lines.length })
    return { contents: [{ uri: uri.href, mimeType: MIME_TYPE, text }] }
  })
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
