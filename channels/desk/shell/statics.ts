import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Request, Response, Server } from 'restify'

const STYLES = new URL('../style/', import.meta.url)
const SCRIPT = new URL('../desk.js', import.meta.url)

/** The style sheet and the script of all pages, each under an address that changes with it. */
export type Statics = { readonly style: string; readonly script: string }

/** Serves them to everybody: the sign-in page needs them, too. */
export function addStatics(server: Server): Statics {
  // in the order of their names: 1-tokens.css comes first
  const files = readdirSync(STYLES).filter(file => file.endsWith('.css'))
  const style = files.toSorted().map(file => readFileSync(new URL(file, STYLES), 'utf8'))
  return {
    style: serve(server, '/desk/desk.css', 'text/css', style.join('\n')),
    script: serve(server, '/desk/desk.js', 'text/javascript', readFileSync(SCRIPT, 'utf8'))
  }
}

function serve(server: Server, path: string, type: string, text: string): string {
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  server.get(path, async (request: Request, response: Response) => {
    const isThis = (request.url ?? '').endsWith(`?v=${version}`)
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.setHeader('cache-control', isThis ? 'max-age=31536000, immutable' : 'no-cache')
    response.sendRaw(200, text)
  })
  return `${path}?v=${version}`
}
