/**
 * Somebody who means harm, in a thread of their own: every few seconds another attack on the same
 * service, until it is ended.
 */
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { deliver } from './deliver.ts'

export type HostileAddresses = { readonly service: string; readonly channel: string }

/** How often each kind of attack was made. */
export type Attacked = Readonly<Record<string, number>>

/** Begins; the function that comes back ends it. `milliseconds` between two attacks. */
export function startHostile(
  addresses: HostileAddresses,
  milliseconds: number
): () => Promise<Attacked> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { hostile: addresses, pause: milliseconds }
  })
  const attacked = new Promise<Attacked>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  return async () => {
    worker.postMessage('stop')
    return await attacked
  }
}

const MEGABYTE = 1024 * 1024
/** Milliseconds after which a connection that never ends its request is given up. */
const DRIPPING_MS = 5_000

type Attack = (addresses: HostileAddresses, number: number) => Promise<unknown>

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a text that makes patterns go back': async ({ service, channel }, number) =>
    await say(service, channel, number, 'a@'.repeat(2_000)),
  'a message of 250 KB': async ({ service, channel }, number) =>
    await say(service, channel, number, events(250_000, number)),
  'a paste of 1 MB': async ({ service }, number) =>
    await post(`${service}/api/triage`, events(MEGABYTE - 1_000, number), 'text/plain'),
  'an upload of 1 MB': async ({ service }, number) => await upload(service, number),
  'a body that is no JSON': async ({ service }) =>
    await post(`${service}/api/messages`, '{"type":'.repeat(1_000), 'application/json'),
  'twenty sockets that are torn': async ({ service }) =>
    await Promise.all(Array.from({ length: 20 }, async () => await tear(service))),
  'a request that never ends': async ({ service }) => await drip(service),
  'a hundred conversations of nobody': async ({ service }) => {
    for (let times = 0; times < 100; times += 1)
      await post(`${service}/directline/tokens/generate`, '{}', 'application/json')
  }
}

async function say(
  service: string,
  channel: string,
  number: number,
  text: string
): Promise<number> {
  return await deliver(service, channel, { conversation: `hostile${number}`, id: 'h', text })
}

async function post(address: string, body: string, type: string): Promise<void> {
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body })
  await answer.arrayBuffer()
}

async function upload(service: string, number: number): Promise<void> {
  const begun = await fetch(`${service}/directline/tokens/generate`, { method: 'POST' })
  const { token, conversationId } = (await begun.json()) as Record<string, string>
  const body = new FormData()
  const file = new Blob([events(MEGABYTE - 1_000, number)], { type: 'text/plain' })
  body.append('file', file, 'a.log')
  const answer = await fetch(`${service}/directline/conversations/${conversationId}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body
  })
  await answer.arrayBuffer()
}

/** Asks for a socket and leaves in the middle. */
async function tear(service: string): Promise<void> {
  await raw(
    service,
    'GET /directline/conversations/x/stream?t=x HTTP/1.1\r\nUpgrade: websocket',
    20
  )
}

async function drip(service: string): Promise<void> {
  await raw(service, 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9', DRIPPING_MS)
}

async function raw(service: string, head: string, milliseconds: number): Promise<void> {
  const { hostname, port } = new URL(service)
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  socket.write(head)
  await wait(milliseconds)
  socket.destroy()
}

/** So many characters of events, no two alike. */
function events(length: number, seed: number): string {
  const all: string[] = []
  for (let index = 0; index * 80 < length; index += 1)
    all.push(
      `Event Source: Source${index + seed}\nEvent ID: ${(index * 7 + seed) % 65_536}\n` +
        `Description: part ${index} of service ${index * 7} failed with 0x${seed.toString(16)}\n`
    )
  return all.join('\n').slice(0, length)
}

async function attackOn(addresses: HostileAddresses, milliseconds: number): Promise<void> {
  let stopped = false
  parentPort?.once('message', () => {
    stopped = true
  })
  const attacked: Record<string, number> = {}
  for (let number = 0; !stopped; number += 1) {
    const [name, attack] = Object.entries(ATTACKS)[number % Object.keys(ATTACKS).length] ?? []
    if (name === undefined || attack === undefined) break
    // what the service refuses or breaks off is its answer
    await attack(addresses, number).catch(() => undefined)
    attacked[name] = (attacked[name] ?? 0) + 1
    await wait(milliseconds)
  }
  parentPort?.postMessage(attacked satisfies Attacked)
}

const { hostile, pause } = (workerData ?? {}) as { hostile?: HostileAddresses; pause?: number }
if (!isMainThread && hostile !== undefined) await attackOn(hostile, pause ?? 0)
