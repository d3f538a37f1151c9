import type { Response } from 'restify'

// importing it would load all of fetch with it, 20 ms of every start
const { STATUS_CODES } = process.getBuiltinModule('node:http')

/** Answers with a helpful sentence, in the format of RFC 9457. */
export function sendProblem(response: Response, status: number, detail: string): void {
  response.setHeader('content-type', 'application/problem+json')
  response.sendRaw(status, problemOf(status, detail))
}

/** The body of such an answer. */
export function problemOf(status: number, detail: string): string {
  return JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    detail
  })
}
