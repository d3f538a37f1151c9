import type { Response } from 'restify'

/** What the Bot Framework calls a refusal, by its status. */
const CODES: Readonly<Record<number, string>> = {
  401: 'BadToken',
  403: 'Forbidden',
  404: 'NotFound',
  413: 'MessageSizeTooBig',
  429: 'TooManyRequests'
}

/** Answers in the form of Direct Line 3.0: `{"error": {"code", "message"}}`. */
export function sendChatError(response: Response, status: number, message: string): void {
  const code = CODES[status] ?? (status < 500 ? 'BadArgument' : 'ServiceError')
  response.setHeader('content-type', 'application/json')
  response.sendRaw(status, JSON.stringify({ error: { code, message } }))
}
