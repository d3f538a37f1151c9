import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

type Sent = Readonly<Record<string, unknown>> & {
  readonly conversation?: { readonly id?: string; readonly conversationType?: string }
}

/** Stands between the emulator and the service: what the emulator cannot do is sent as it would be. */
export type RecordingProxy = {
  readonly url: string
  /** Sends an activity like the last message of a kind of conversation, but for some of its fields. */
  readonly sendLike: (kind: string, fields: object) => Promise<void>
  readonly stop: () => void
}

/** @param service the address that the emulator's activities are passed on to */
export async function startProxy(service: string): Promise<RecordingProxy> {
  const last = new Map<string, Sent>()
  let count = 0
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray())
    remember(body.toString('utf8'))
    const onward = request(`${service}${incoming.url}`, {
      method: incoming.method ?? 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length }
    })
    onward.on('response', answer => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.writeHead(502).end())
    onward.end(body)
  })
  function remember(text: string): void {
    if (!text.startsWith('{')) return
    const sent = JSON.parse(text) as Sent
    if (sent.type === 'message') last.set(sent.conversation?.conversationType ?? 'personal', sent)
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sendLike: async (kind, fields) => {
      const sent = last.get(kind)
      if (sent === undefined) throw new Error(`nothing was said in a ${kind} conversation yet`)
      count += 1
      const activity = {
        ...sent,
        id: `played-${count}`,
        timestamp: new Date().toISOString(),
        attachments: [],
        entities: [],
        value: undefined,
        ...fields
      }
      const answer = await fetch(`${service}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity)
      })
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    },
    stop: () => void server.close()
  }
}
