import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Posted = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}
/** What a receiver answers to the next requests, in order; 200 afterwards. */
export type Receiver<T> = {
  readonly url: string
  readonly received: readonly T[]
  readonly answers: number[]
  readonly stop: () => Promise<void>
}

/** A helpdesk's own server for webhooks. */
export async function startWebhookReceiver(port = 0): Promise<Receiver<Posted>> {
  const received: Posted[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const status = answers.shift() ?? 200
    if (status < 300)
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
    // restify changes writeHead of every server in its process: the status is set by itself
    response.statusCode = status
    response.end()
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/cases`,
    received,
    answers,
    stop: async () =>
      await new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

/**
 * A mail server that takes everything and keeps it as it came over the wire; an answer of 400 and
 * above refuses a letter. `isGood`: it takes letters only with a token that is.
 */
export async function startMailServer(
  port = 0,
  isGood?: (token: string) => boolean
): Promise<Receiver<string>> {
  const received: string[] = []
  const answers: number[] = []
  const server = new SMTPServer({
    disabledCommands: isGood === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    authMethods: ['XOAUTH2'],
    allowInsecureAuth: true,
    authOptional: isGood === undefined,
    onAuth: ({ username, accessToken = '' }, _, done) =>
      isGood?.(accessToken) === true
        ? done(null, { user: username })
        : done(null, { data: { status: '401', schemes: 'bearer' } } as never),
    onData: (stream, _, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const status = answers.shift() ?? 200
        if (status < 300) received.push(Buffer.concat(parts).toString())
        done(status < 300 ? null : Object.assign(new Error('not now'), { responseCode: status }))
      })
    }
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    answers,
    stop: async () =>
      await new Promise(resolve => {
        server.close(() => resolve())
      })
  }
}
