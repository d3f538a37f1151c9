import { createServer, type IncomingMessage, request as send } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { startInProcess } from '../services/inProcess.ts'

export type AzureDirectLine = {
  /** what DIRECT_LINE_URL is set to */
  readonly url: string
  /** what was asked with the secret: method, path and body */
  readonly asked: string[]
  readonly stop: () => Promise<void>
}

/**
 * A stand-in for Azure's Direct Line, a service of ours behind it: the secret opens
 * `tokens/generate` and takes up any conversation; pages of `site` come with tokens.
 */
export async function startAzureDirectLine(
  secret: string,
  site: () => string
): Promise<AzureDirectLine> {
  const asked: string[] = []
  const tickets = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/v3/directline', '/directline')
    if (request.headers.authorization !== `Bearer ${secret}`)
      return void request.pipe(
        send(
          `${inner.url}${path}`,
          { method: request.method, headers: { ...request.headers, origin: inner.url } },
          answer => {
            response.statusCode = answer.statusCode ?? 0
            for (const [name, value] of Object.entries(answer.headers))
              if (
                value !== undefined &&
                !/^(?:content-length|transfer-encoding|connection)$/.test(name)
              )
                response.setHeader(name, value)
            response.setHeader('access-control-allow-origin', site())
            answer.pipe(response)
          }
        )
      )
    const body = await read(request)
    asked.push(`${request.method} ${request.url} ${body}`)
    const conversation = /\/conversations\/([^/?]+)$/.exec(path)?.[1]
    const opened = (await (
      await fetch(
        `${inner.url}/directline/tokens/${conversation === undefined ? 'generate' : 'resume'}`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${tickets.get(conversation ?? '') ?? ''}` }
        }
      )
    ).json()) as { conversationId: string; token: string; resume: string }
    tickets.set(opened.conversationId, opened.resume)
    response.statusCode = opened.token === undefined ? 404 : 200
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        conversationId: opened.conversationId,
        token: opened.token,
        expires_in: 1_800
      })
    )
  })
  server.on('upgrade', (request, socket) => {
    const through = connect(Number(new URL(inner.url).port), '127.0.0.1', () => {
      through.write(
        `GET ${request.url} HTTP/1.1\r\n${Object.entries({ ...request.headers, origin: inner.url })
          .map(([name, value]) => `${name}: ${String(value)}`)
          .join('\r\n')}\r\n\r\n`
      )
      socket.pipe(through).pipe(socket)
    })
    for (const end of [socket, through])
      end.on('error', () => {
        socket.destroy()
        through.destroy()
      })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const inner = await startInProcess({ PUBLIC_URL: own, CORS_ORIGINS: '*' })
  return {
    url: `${own}/v3/directline`,
    asked,
    stop: async () => {
      await inner.stop()
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    }
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
