import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Request, Response, Server } from 'restify'
import type { Article, LineRange } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { searchArticles } from '../../triage/decide/searchArticles.ts'
import { escapeHtml } from '../http/escapeHtml.ts'
import { articlesPage } from './html.ts'
import { renderArticle } from './renderArticle.ts'

const CSS = readFileSync(new URL('./page.css', import.meta.url), 'utf8')
const MAX_WORDS_LENGTH = 500
const MAX_HITS = 20
/** '39' or '38-41' */
const LINES = /^(\d{1,5})(?:-(\d{1,5}))?$/

/** `/articles/ID`, the page of an article, `/articles/ID.txt`, its text, and the search. */
export function addArticlePages(server: Server, knowledge: Knowledge): void {
  server.get('/articles', async (request: Request, response: Response) => {
    const words = parameter(request, 'q').slice(0, MAX_WORDS_LENGTH).trim()
    const hits = words === '' ? [] : searchArticles(knowledge, words, MAX_HITS)
    const title = words === '' ? 'Articles' : `${words}: articles`
    sendPage(response, 200, { title, words, main: renderHits(knowledge.size, words, hits) })
  })
  server.get('/articles/:id', async (request: Request, response: Response) => {
    const named = String((request.params as { id?: string }).id ?? '')
    const isText = named.endsWith('.txt')
    const article = knowledge.article(isText ? named.slice(0, -'.txt'.length) : named)
    if (article === undefined) sendPage(response, 404, { ...NOT_THERE, words: named })
    else if (isText) sendText(response, article)
    else
      sendPage(response, 200, {
        title: `${article.id}: ${article.title}`,
        words: '',
        main: renderArticle({
          article,
          quoted: linesOf(parameter(request, 'lines')),
          has: knowledge.has
        })
      })
  })
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

type Shown = { readonly title: string; readonly words: string; readonly main: string }

function sendPage(response: Response, status: number, shown: Shown): void {
  const nonce = randomBytes(16).toString('base64')
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self'; form-action 'self'; ` +
      `base-uri 'none'; frame-ancestors 'none'`
  )
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-robots-tag', 'noindex')
  response.sendRaw(status, articlesPage({ ...shown, css: CSS, nonce }))
}

function sendText(response: Response, article: Article): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(200, article.lines.join('\n'))
}
