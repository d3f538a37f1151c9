import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Request, Response, Server } from 'restify'
import { chatPage, ICON, samplePage } from './pages.ts'

/** Web Chat adds an empty style element; this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
const WEB_CHAT = fileURLToPath(new URL('vendor/webchat-4.18.1.js', import.meta.url))
const FOREVER = 'public, max-age=31536000, immutable'
const SHORTLY = 'public, max-age=300'

/** The sample page, the launcher, the chat page and what it loads; no other host is asked for anything. */
export const addWidget = (server: Server, embedOrigins: readonly string[], originOf: (request: Request) => string): void => {
  if (!existsSync(WEB_CHAT)) throw new Error('Web Chat is not here yet: run "npm run postinstall" once with access to the package registry.')
  const encoded = { br: readFileSync(`${WEB_CHAT}.br`), gzip: readFileSync(`${WEB_CHAT}.gz`), identity: readFileSync(WEB_CHAT) }

  server.get('/', async (request: Request, response: Response) => {
    const nonce = newNonce()
    sendPage(response, samplePage(nonce, originOf(request)), `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`)
  })
  server.get('/chat', async (request: Request, response: Response) => {
    const nonce = newNonce()
    const socket = `${originOf(request).replace(/^http/, 'ws')}`
    sendPage(response, chatPage(nonce), `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}' ${EMPTY_STYLE}; img-src 'self' data: blob:; ` +
      `connect-src 'self' blob: ${socket}; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors ${embedOrigins.join(' ')}`)
  })
  server.get('/webchat-4.18.1.js', async (request: Request, response: Response) => {
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
    response.setHeader('vary', 'accept-encoding')
    send(response, encoded[encoding], 'text/javascript; charset=utf-8', FOREVER)
  })
  addText(server, '/widget.js', readBeside('launcher.js'), 'text/javascript; charset=utf-8')
  addText(server, '/chat.js', readBeside('chat.js'), 'text/javascript; charset=utf-8')
  addText(server, '/icon.svg', ICON, 'image/svg+xml')
}

const newNonce = (): string => randomBytes(16).toString('base64')
const readBeside = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

const addText = (server: Server, path: string, text: string, type: string): void => {
  server.get(path, async (_: Request, response: Response) => {
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
    send(response, Buffer.from(text), type, SHORTLY)
  })
}

const sendPage = (response: Response, page: string, policy: string): void => {
  response.setHeader('content-security-policy', policy)
  send(response, Buffer.from(page), 'text/html; charset=utf-8', 'no-store')
}

const send = (response: Response, bytes: Buffer, type: string, cache: string): void => {
  response.setHeader('content-type', type)
  response.setHeader('cache-control', cache)
  response.sendRaw(200, bytes as unknown as string)
}
