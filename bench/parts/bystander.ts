/**
 * Somebody else, in a thread of their own: looks at the health of a service and speaks with it, and
 * tells how long each took.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { deliver } from './deliver.ts'

/** Milliseconds between two looks at the health, and between two turns. */
const HEALTH_INTERVAL_MS = 20
const TURN_INTERVAL_MS = 100

/** Milliseconds of each look at the health and of each turn. */
export type Noticed = { readonly health: readonly number[]; readonly turns: readonly number[] }

type Addresses = { readonly service: string; readonly channel: string }

/** Begins; the function that comes back ends it. */
export function startBystander(addresses: Addresses): () => Promise<Noticed> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { bystander: addresses } })
  const noticed = new Promise<Noticed>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  return async () => {
    worker.postMessage('stop')
    return await noticed
  }
}

async function repeat(
  interval: number,
  work: (number: number) => Promise<unknown>,
  goesOn: () => boolean
): Promise<number[]> {
  const times: number[] = []
  for (let number = 0; goesOn(); number += 1) {
    const before = performance.now()
    await work(number)
    times.push(performance.now() - before)
    await wait(interval)
  }
  return times
}

async function notice({ service, channel }: Addresses): Promise<void> {
  let stopped = false
  parentPort?.once('message', () => {
    stopped = true
  })
  const goesOn = (): boolean => !stopped
  const [health, turns] = await Promise.all([
    repeat(
      HEALTH_INTERVAL_MS,
      async () => await (await fetch(`${service}/healthz`)).text(),
      goesOn
    ),
    repeat(
      TURN_INTERVAL_MS,
      async number =>
        await deliver(service, channel, {
          conversation: `other${number}`,
          id: `m${number}`,
          text: 'our POP3 virtual server hangs since this morning'
        }),
      goesOn
    )
  ])
  parentPort?.postMessage({ health, turns } satisfies Noticed)
}

const { bystander } = (workerData ?? {}) as { bystander?: Addresses }
if (!isMainThread && bystander !== undefined) await notice(bystander)
