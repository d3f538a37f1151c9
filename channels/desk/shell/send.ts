import type { Response } from 'restify'
import type { Answer } from './route.ts'

/** Only what the desk itself serves may run, and what is sent may only go back to it. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export function sendHtml(response: Response, status: number, page: string): void {
  response.setHeader('content-security-policy', POLICY)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  secure(response)
  response.sendRaw(status, page)
}

/** Leads on to an address of the desk, with GET. */
export function sendGo(response: Response, to: string): void {
  response.setHeader('location', to)
  secure(response)
  response.sendRaw(303, '')
}

export function sendFile(
  response: Response,
  { name, type, body }: Extract<Answer, { kind: 'file' }>
): void {
  response.setHeader('content-type', `${type}; charset=utf-8`)
  response.setHeader(
    'content-disposition',
    `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`
  )
  secure(response)
  response.sendRaw(200, body)
}

/** The desk's addresses and pages are nobody else's. */
function secure(response: Response): void {
  response.setHeader('cache-control', 'no-store')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('x-robots-tag', 'noindex')
}
