import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gunzip, gzip } from 'node:zlib'
import type { Request, Response, Server } from 'restify'
import { LAUNCHER_WORDS } from './chatWords.ts'
import { FAVICON } from './pages/icons.ts'

export const WEB_CHAT = fileURLToPath(new URL('./vendor/webchat-4.18.1.js', import.meta.url))
const FOREVER = 'public, max-age=31536000, immutable'
const SHORTLY = 'public, max-age=300'
const SCRIPT = 'text/javascript; charset=utf-8'

/** The modules of the chat's page. */
export const MODULES: readonly string[] = [
  'cards',
  'chat',
  'connection',
  'copy',
  'files',
  'language',
  'look',
  'mend',
  'menu',
  'pastes',
  'sound',
  'ticket',
  'transcript',
  'words'
]

/** What the chat's page and other sites load: scripts, the sheet of Web Chat, the icon. */
export function addAssets(server: Server): void {
  addAsset(server, '/webchat-4.18.1.js', { read: readWebChat, type: SCRIPT, cache: FOREVER })
  const texts: readonly (readonly [path: string, type: string, text: string])[] = [
    ['/widget.js', SCRIPT, launcher()],
    ['/chat.css', 'text/css; charset=utf-8', sheetsAlone('2-webchat', '3-cards')],
    ['/icon.svg', 'image/svg+xml', FAVICON],
    ...MODULES.map(name => [`/chat/${name}.js`, SCRIPT, readText(`./chat/${name}.js`)] as const)
  ]
  const picture = readFileSync(new URL('./pages/icon.png', import.meta.url))
  addAsset(server, '/icon.png', { read: encodings(picture), type: 'image/png', cache: SHORTLY })
  for (const [path, type, text] of texts)
    addAsset(server, path, { read: encodings(Buffer.from(text)), type, cache: SHORTLY })
}

/** The tokens, and the sheets of these names, as one. */
export function sheets(...names: readonly string[]): string {
  return tokens() + sheetsAlone(...names)
}

function tokens(): string {
  return compact(readText('../look/tokens.css'))
}

function sheetsAlone(...names: readonly string[]): string {
  return names.map(name => compact(readText(`./style/${name}.css`))).join('')
}

/** The script that goes into the chat's page itself. */
export function shellScript(): string {
  return compact(readText('./chat/shell.js'))
}

/** The launcher as pages load it, with its words in all languages. */
export function launcher(): string {
  const text = compact(readText('./launcher.js'))
  return text.replace("'__WORDS__'", JSON.stringify(LAUNCHER_WORDS))
}

function readText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}

/** Without comments that fill lines, and without indentation: what a page need not load. */
function compact(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\/\n/gm, '').replace(/^[ \t]+|\n(?=\n)/gm, '')
}

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
    response.setHeader('content-type', type)
    response.setHeader('cache-control', cache)
    response.sendRaw(200, bytes as unknown as string)
  })
}

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br'
  if (/\bgzip\b/.test(accepted)) return 'gzip'
  return 'identity'
}
