import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { WebSocket } from 'ws'
import { startService } from '../../test/parts/services/service.ts'
import { inParallel } from '../parts/deliver.ts'
import { quantile } from '../parts/statistics.ts'

const AT_ONCE = 50
const TURNS = 100

type Chat = { readonly token: string; readonly conversationId: string; readonly streamUrl: string }

/** So many sockets of the site's chat, each of a conversation of its own: what they cost. */
export async function holdSockets(count: number): Promise<string> {
  const service = await startService({ RATE_LIMIT: '0' })
  function megabytes(): number {
    const status = readFileSync(`/proc/${service.child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024
  }
  const quiet = await turnsOf(service.url)
  const before = megabytes()
  const sockets: WebSocket[] = []
  const began = performance.now()
  await inParallel(
    Array.from({ length: count }, (_, number) => number),
    AT_ONCE,
    async () => {
      const socket = new WebSocket((await openChat(service.url)).streamUrl)
      await once(socket, 'open')
      sockets.push(socket)
    }
  )
  const took = performance.now() - began
  const after = megabytes()
  const held = await turnsOf(service.url)
  for (const socket of sockets) socket.terminate()
  await service.stop()
  return (
    `${count} sockets: ${((after - before) * 1_024) / count} KB and ${took / count} ms each; ` +
    `a turn's p50 and p99 before ${told(quiet)}, with them ${told(held)} ms`
  )
}

async function openChat(service: string): Promise<Chat> {
  const answer = await fetch(`${service}/directline/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf(service)}` }
  })
  return (await answer.json()) as Chat
}

async function tokenOf(service: string): Promise<string> {
  const answer = await fetch(`${service}/directline/tokens/generate`, { method: 'POST' })
  return ((await answer.json()) as Chat).token
}

/** Milliseconds of turns in a chat, one after the other. */
async function turnsOf(service: string): Promise<readonly number[]> {
  const { token, conversationId } = await openChat(service)
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = performance.now()
    const answer = await fetch(`${service}/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'our POP3 server hangs', from: { id: 'u' } })
    })
    await answer.arrayBuffer()
    times.push(performance.now() - before)
  }
  return times
}

function told(times: readonly number[]): string {
  return `${quantile(times, 0.5).toFixed(1)} and ${quantile(times, 0.99).toFixed(1)}`
}
