import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response, Server } from 'restify'

const compress = promisify(gzip)

/** The part of a page's policy that is the same for all. */
export const SHUT = "base-uri 'none'; form-action 'none'"

/** Allows the scripts and styles of one response. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

export type SentPage = { readonly html: string; readonly policy: string }

/** Sends a page that was made for this one request, compressed where the browser takes that. */
export async function sendPage(
  request: Request,
  response: Response,
  { html, policy }: SentPage
): Promise<void> {
  const isCompressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const bytes = isCompressed ? await compress(html) : Buffer.from(html)
  if (isCompressed) response.setHeader('content-encoding', 'gzip')
  response.setHeader('vary', 'accept-encoding, accept-language')
  response.setHeader('content-security-policy', policy)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(200, bytes as unknown as string)
}

/** A page of the service's own, which no other site may show in a frame. */
export function addSitePage(
  server: Server,
  path: string,
  page: (nonce: string, request: Request) => string
): void {
  server.get(path, async (request: Request, response: Response) => {
    const nonce = newNonce()
    await sendPage(request, response, {
      html: page(nonce, request),
      policy:
        `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; ` +
        `img-src 'self'; frame-src 'self'; ${SHUT}; frame-ancestors 'none'`
    })
  })
}
