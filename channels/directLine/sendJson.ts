import type { Response } from 'restify'

/** An answer of the chat, which no cache on the way may keep. */
export function sendJson(response: Response, status: number, body: object): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(status, JSON.stringify(body))
}
