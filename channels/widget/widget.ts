import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gunzip, gzip } from 'node:zlib'
import type { Request, Response, Server } from 'restify'
import { chatPage, ICON, PRIVACY, samplePage, TERMS, textPage } from './pages.ts'

/** Web Chat adds an empty style element; this is the hash of an empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
const WEB_CHAT = fileURLToPath(new URL('./vendor/webchat-4.18.1.js', import.meta.url))
const FOREVER = 'public, max-age=31536000, immutable'
const SHORTLY = 'public, max-age=300'

/**
 * The sample page, the launcher, the chat page and what it loads; no other host is contacted,
 * except `elsewhere` if the chat goes through Azure.
 */
export function addWidget(
  server: Server,
  embedOrigins: readonly string[],
  originOf: (request: Request) => string,
  elsewhere: string | null
): void {
  if (!existsSync(`${WEB_CHAT}.gz`))
    throw new Error(
      'Web Chat is not here yet: run "npm run postinstall" once with access to the package registry.'
    )

  server.get('/', async (request: Request, response: Response) => {
    const nonce = newNonce()
    sendPage(
      response,
      samplePage(nonce, originOf(request)),
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}` +
        `'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; ` +
        `frame-ancestors 'none'`
    )
  })
  server.get('/chat', async (request: Request, response: Response) => {
    const nonce = newNonce()
    const service = elsewhere === null ? originOf(request) : new URL(elsewhere).origin
    const hosts = `${elsewhere === null ? '' : `${service} `}${service.replace(/^http/, 'ws')}`
    sendPage(
      response,
      chatPage(nonce),
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}' ` +
        `${EMPTY_STYLE}; img-src 'self' data: blob:; ` +
        `connect-src 'self' blob: ${hosts}` +
        `; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors ` +
        `${embedOrigins.includes('*') ? '*' : ["'self'", ...embedOrigins].join(' ')}`
    )
  })
  for (const [path, title, paragraphs] of [
    ['/privacy', 'Privacy', PRIVACY],
    ['/terms', 'Terms of use', TERMS]
  ] as const) {
    server.get(path, async (_: Request, response: Response) => {
      const nonce = newNonce()
      sendPage(
        response,
        textPage(nonce, title, paragraphs),
        `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
      )
    })
  }
  addAsset(server, '/webchat-4.18.1.js', {
    read: readWebChat,
    type: SCRIPT,
    cache: FOREVER
  })
  for (const [path, file] of SCRIPTS) {
    const read = encodings(readFileSync(new URL(file, import.meta.url)))
    addAsset(server, path, { read, type: SCRIPT, cache: SHORTLY })
  }
  const icon = { read: encodings(Buffer.from(ICON)), type: 'image/svg+xml', cache: SHORTLY }
  addAsset(server, '/icon.svg', icon)
}

const SCRIPT = 'text/javascript; charset=utf-8'
const SCRIPTS: readonly (readonly [path: string, file: string])[] = [
  ['/widget.js', 'launcher.js'],
  ['/chat.js', 'chat.js'],
  ['/connection.js', 'connection.js'],
  ['/ticket.js', 'ticket.js']
]

type Encoding = 'br' | 'gzip' | 'identity'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const expandGzip = promisify(gunzip)

/**
 * The 4 MB of Web Chat, which lie compressed on disk: read only when a browser asks for them, once
 * a year, and not kept in memory.
 */
async function readWebChat(encoding: Encoding): Promise<Buffer> {
  const bytes = await readFile(`${WEB_CHAT}.${encoding === 'br' ? 'br' : 'gz'}`)
  return encoding === 'identity' ? await expandGzip(bytes) : bytes
}

/** Compressed on first request, not at the start, and then kept. */
function encodings(bytes: Buffer): (encoding: Encoding) => Promise<Buffer> {
  const encode: Readonly<Record<Encoding, () => Promise<Buffer>>> = {
    br: async () => await compressBrotli(bytes),
    gzip: async () => await compressGzip(bytes, { level: 9 }),
    identity: async () => bytes
  }
  const encoded = new Map<Encoding, Promise<Buffer>>()
  return async encoding => {
    const kept = encoded.get(encoding) ?? encode[encoding]()
    encoded.set(encoding, kept)
    return await kept
  }
}

type Asset = {
  readonly read: (encoding: Encoding) => Promise<Buffer>
  /** the content-type and cache-control headers */
  readonly type: string
  readonly cache: string
}

/** A file that other sites may load, compressed as the browser prefers. */
function addAsset(server: Server, path: string, { read, type, cache }: Asset): void {
  server.get(path, async (request: Request, response: Response) => {
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
    const bytes = await read(encoding)
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
    response.setHeader('vary', 'accept-encoding')
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
    send(response, bytes, type, cache)
  })
}

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br'
  if (/\bgzip\b/.test(accepted)) return 'gzip'
  return 'identity'
}

function newNonce(): string {
  return randomBytes(16).toString('base64')
}
function sendPage(response: Response, page: string, policy: string): void {
  response.setHeader('content-security-policy', policy)
  send(response, Buffer.from(page), 'text/html; charset=utf-8', 'no-store')
}

function send(response: Response, bytes: Buffer, type: string, cache: string): void {
  response.setHeader('content-type', type)
  response.setHeader('cache-control', cache)
  response.sendRaw(200, bytes as unknown as string)
}
