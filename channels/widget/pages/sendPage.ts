import { randomBytes } from 'node:crypto'
import type { Request, Response, Server } from 'restify'

/** The part of a page's policy that is the same for all. */
export const SHUT = "base-uri 'none'; form-action 'none'"

/** Allows the scripts and styles of one response. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

export function sendPage(response: Response, page: string, policy: string): void {
  response.setHeader('content-security-policy', policy)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(200, Buffer.from(page) as unknown as string)
}

/** A page of the service's own, which no other site may show in a frame. */
export function addSitePage(
  server: Server,
  path: string,
  page: (nonce: string, request: Request) => string
): void {
  server.get(path, async (request: Request, response: Response) => {
    const nonce = newNonce()
    sendPage(
      response,
      page(nonce, request),
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; ` +
        `img-src 'self'; frame-src 'self'; ${SHUT}; frame-ancestors 'none'`
    )
  })
}
