import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Response } from 'restify'
import { articlesPage, type PageParts } from './html.ts'

const CSS = ['../look/tokens.css', './page.css']
  .map(sheet => readFileSync(new URL(sheet, import.meta.url), 'utf8'))
  .join('')

export type ShownPage = Pick<PageParts, 'title' | 'words' | 'main'> &
  Partial<Pick<PageParts, 'hasTools' | 'indexedAt'>>

/** Sends a page with the search of the articles at its top; nothing else may run or load in it. */
export function sendPage(response: Response, status: number, shown: ShownPage): void {
  const nonce = randomBytes(16).toString('base64')
  const { hasTools = false, indexedAt = null } = shown
  const script = hasTools ? `script-src 'nonce-${nonce}'; ` : ''
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; ${script}style-src 'nonce-${nonce}'; img-src 'self'; ` +
      `form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
  )
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-robots-tag', indexedAt === null ? 'noindex' : 'all')
  response.sendRaw(status, articlesPage({ ...shown, hasTools, indexedAt, css: CSS, nonce }))
}
