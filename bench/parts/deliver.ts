import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

export type Message = { readonly conversation: string; readonly id: string; readonly text: string }

/**
 * Delivers a message as a channel does; resolves to the status, or to 0 when the connection broke.
 */
export async function deliver(
  url: string,
  channel: string,
  { conversation, id, text }: Message
): Promise<number> {
  const body = JSON.stringify({
    type: 'message',
    id,
    channelId: 'bench',
    serviceUrl: channel,
    text,
    textFormat: 'plain',
    timestamp: new Date().toISOString(),
    from: { id: 'visitor' },
    recipient: { id: 'bot' },
    conversation: { id: conversation }
  })
  return await new Promise(resolve => {
    const asked = request(
      `${url}/api/messages`,
      {
        method: 'POST',
        agent,
        timeout: 30_000,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      },
      answer => {
        answer
          .resume()
          .on('end', () => resolve(answer.statusCode ?? 0))
          .on('error', () => resolve(0))
      }
    )
    asked
      .on('error', () => resolve(0))
      .on('timeout', () => asked.destroy())
      .end(body)
  })
}

/** Works through items, so many at a time. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<void>
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let index = next++; index < items.length; index = next++)
        await work(items[index] as T, index)
    })
  )
}
