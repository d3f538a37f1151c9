import { readFileSync } from 'node:fs'
import type { Request, Response, Server } from 'restify'
import type { ArticlesConfig } from '../../config/readArticles.ts'
import type { Article, LineRange } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Versions } from '../../knowledge/articles/sources/openVersions.ts'
import { searchArticles } from '../../triage/decide/searchArticles.ts'
import { escapeHtml } from '../http/escapeHtml.ts'
import { type ArticleParts, renderArticle } from './renderArticle.ts'
import { sendPage } from './sendPage.ts'

const SCRIPT = readFileSync(new URL('./articles.js', import.meta.url), 'utf8')
const MAX_WORDS_LENGTH = 500
const MAX_HITS = 20
/** '39' or '38-41' */
const LINES = /^(\d{1,5})(?:-(\d{1,5}))?$/

export type PagesParts = {
  readonly knowledge: Knowledge
  /** the texts that articles had; null: none are kept */
  readonly versions: Pick<Versions, 'read'> | null
  readonly config: ArticlesConfig
  /** the address that people reach the service under, without a path */
  readonly originOf: (request: Request) => string
}

/**
 * `/articles/ID`, the page of an article, `/articles/ID.txt`, its text, both with
 * `?version=VERSION` as it was quoted, and the search.
 */
export function addArticlePages(server: Server, parts: PagesParts): void {
  const { knowledge, config, originOf } = parts
  server.get('/articles', async (request: Request, response: Response) => {
    const words = parameter(request, 'q').slice(0, MAX_WORDS_LENGTH).trim()
    const hits = words === '' ? [] : searchArticles(knowledge, words, MAX_HITS)
    const title = words === '' ? 'Articles' : `${words}: articles`
    sendPage(response, 200, { title, words, main: renderHits(knowledge.size, words, hits) })
  })
  server.get('/articles/:id', async (request: Request, response: Response) => {
    const named = String((request.params as { id?: string }).id ?? '')
    const isText = named.endsWith('.txt')
    const id = isText ? named.slice(0, -'.txt'.length) : named
    const found = findText(parts, id, parameter(request, 'version'))
    if (found === null) sendPage(response, 404, { ...NOT_THERE, words: named })
    else if (isText) sendText(response, found.article)
    else
      sendPage(response, 200, {
        title: `${found.article.id}: ${found.article.title}`,
        words: '',
        main: renderArticle({
          ...found,
          quoted: found.text === 'lost' ? null : linesOf(parameter(request, 'lines')),
          has: knowledge.has,
          editUrl: config.editUrl
        }),
        hasTools: true,
        indexedAt:
          config.isIndexed && found.text === 'now'
            ? `${originOf(request)}/articles/${encodeURIComponent(found.article.id)}`
            : null
      })
  })
  server.get('/articles.js', async (_: Request, response: Response) => {
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.setHeader('cache-control', 'public, max-age=300')
    response.sendRaw(200, SCRIPT)
  })
}

/** An article in the text that is asked for; where that is not kept any more, as it is now. */
function findText(
  { knowledge, versions }: PagesParts,
  id: string,
  version: string
): Pick<ArticleParts, 'article' | 'text'> | null {
  const now = knowledge.article(id)
  if (now !== undefined && (version === '' || now.origin?.version === version))
    return { article: now, text: 'now' }
  const then = version === '' ? undefined : versions?.read(id, version)
  if (then !== undefined) return { article: then, text: now === undefined ? 'gone' : 'earlier' }
  return now === undefined ? null : { article: now, text: 'lost' }
}

const NOT_THERE = {
  title: 'No such article',
  main:
    '<main class="sheet search"><header><h1 class="title">There is no such article</h1></header>' +
    '<p class="none">Search for words or another number above.</p></main>'
}

function parameter(request: Request, name: string): string {
  return new URL(request.url ?? '/', 'http://localhost').searchParams.get(name) ?? ''
}

function linesOf(asked: string): LineRange | null {
  const [, first, last] = LINES.exec(asked) ?? []
  if (first === undefined) return null
  return { first: Number(first), last: Number(last ?? first) }
}

function renderHits(size: number, words: string, hits: readonly Article[]): string {
  const found =
    hits.length === 0 ? 'No article was found.' : `${hits.length} articles, the best first`
  const told = words === '' ? `${size} articles can be searched.` : found
  const list = hits.map(
    ({ id, title, appliesTo }) =>
      `<li><a href="/articles/${encodeURIComponent(id)}">${escapeHtml(title)}</a>` +
      `<p>${escapeHtml([id, ...appliesTo.slice(0, 2).map(({ text }) => text)].join(' · '))}</p></li>`
  )
  return `<main class="sheet search"><header><h1 class="title">Articles</h1></header>
<p class="none" role="status">${told}</p>
<ol class="hits">${list.join('\n')}</ol></main>`
}

function sendText(response: Response, article: Article): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('x-robots-tag', 'noindex')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(200, article.lines.join('\n'))
}
