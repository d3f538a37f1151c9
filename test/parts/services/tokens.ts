import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A service that gives tokens, as Entra does, and says whether one is good. */
export type Tokens = {
  /** what MAIL_TOKEN is set to */
  readonly url: string
  /** where a mail server asks whether a token is good */
  readonly introspection: string
  /** what was asked with */
  readonly asked: URLSearchParams[]
  /** the tokens that were given, the last one last */
  readonly given: string[]
  /** statuses of the next answers; 200 afterwards */
  readonly answers: number[]
  /** seconds that a token lasts */
  lasts: number
  readonly stop: () => Promise<void>
}

export async function startTokens(): Promise<Tokens> {
  const asked: URLSearchParams[] = []
  const given: string[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = new URLSearchParams(Buffer.concat(parts).toString())
    response.statusCode = request.url === '/token' ? (answers.shift() ?? 200) : 200
    response.setHeader('content-type', 'application/json')
    if (request.url !== '/token') {
      const active = given.includes(body.get('token') ?? '')
      return void response.end(JSON.stringify({ active, user: 'ana', username: 'ana' }))
    }
    asked.push(body)
    const token = `token-${given.length + 1}`
    if (response.statusCode === 200) given.push(token)
    response.end(JSON.stringify({ access_token: token, expires_in: tokens.lasts }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tokens: Tokens = {
    url: `http://client:s%2Fcret@127.0.0.1:${port}/token?scope=https://mail.example/.default`,
    introspection: `http://127.0.0.1:${port}/introspect`,
    asked,
    given,
    answers,
    lasts: 3_600,
    stop: async () =>
      await new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
  return tokens
}
