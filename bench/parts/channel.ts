import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Posted = {
  readonly conversation: string
  readonly answers: string
  readonly text: string
  readonly type: string
  readonly at: number
}

export type Channel = {
  readonly url: string
  /** what the bot said, in order */
  readonly posted: Posted[]
  readonly stop: () => void
}

/** A channel as the bot sees it: takes replies, and remembers them. */
export async function startChannel(): Promise<Channel> {
  const posted: Posted[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        const {
          conversation,
          replyToId,
          text = '',
          type
        } = JSON.parse(Buffer.concat(parts).toString()) as {
          conversation: { id: string }
          replyToId?: string
          text?: string
          type: string
        }
        posted.push({
          conversation: conversation.id,
          answers: replyToId ?? '',
          text,
          type,
          at: performance.now()
        })
        response.setHeader('content-type', 'application/json')
        response.end(`{"id":"r${posted.length}"}`)
      })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
