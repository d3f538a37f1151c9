import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { ownArticle } from '../../test/parts/written/ownArticle.ts'
import type { Answer } from '../../triage/answer.ts'
import { quantile } from '../parts/statistics.ts'

const REPLICAS = 3
const EDITS = 100
const KILLS = 20
/** Milliseconds from an edit to the kill, at most: it is read after a quarter of a second. */
const MAX_KILL_MS = 600
const LOOK_MS = 20
/** Milliseconds after which an edit will not come any more. */
const GIVEN_UP_MS = 20_000
const WORDS = 'my badge does not open the door, the light is red'

/** Edits in a folder that three services share: until each of them answers with it. */
export async function timeReplicas(index: string): Promise<string> {
  const own = ownFolder()
  const services = await Promise.all(Array.from({ length: REPLICAS }, () => start(own, index)))
  const took: number[] = []
  try {
    for (let edition = 1; edition <= EDITS; edition += 1) {
      write(own, edition)
      const began = performance.now()
      await Promise.all(services.map(service => until(service, edition, began)))
      took.push(performance.now() - began)
    }
  } finally {
    await Promise.all(services.map(service => service.stop()))
  }
  const [half = 0, most = 0] = [0.5, 0.99].map(part => Math.round(quantile(took, part)))
  return `${EDITS} edits on ${REPLICAS} replicas, until each answers: p50 ${half} ms, p99 ${most} ms`
}

/** Kills a service while it reads an edit: the next one begins with the edit. */
export async function countKills(index: string): Promise<string> {
  const own = ownFolder()
  let right = 0
  for (let edition = 1; edition <= KILLS; edition += 1) {
    const killed = await start(own, index)
    write(own, edition)
    await wait(Math.random() * MAX_KILL_MS)
    await killed.stop('SIGKILL')
    const next = await start(own, index)
    if ((await editionOf(next)) === edition) right += 1
    await next.stop()
  }
  return `${KILLS} kills while an edit was read: ${right} began with it`
}

function ownFolder(): string {
  const own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  write(own, 0)
  return own
}

function write(own: string, edition: number): void {
  const text = ownArticle({
    id: 'HD-2',
    title: `Badge does not open the door, edition ${edition}`,
    symptoms: 'Your badge is read, but the door stays closed and the light is red.',
    resolution: `Hold the badge at terminal ${edition} in the lobby to renew it.`
  })
  writeFileSync(join(own, 'badge.md'), text)
}

async function start(own: string, index: string): Promise<Service> {
  return await startService({ KNOWLEDGE: `${own},${index}`, RATE_LIMIT: '0' })
}

async function until(service: Service, edition: number, began: number): Promise<void> {
  while ((await editionOf(service)) !== edition) {
    if (performance.now() - began > GIVEN_UP_MS) throw new Error(`edition ${edition} never came`)
    await wait(LOOK_MS)
  }
}

async function editionOf({ url }: Service): Promise<number> {
  const response = await fetch(`${url}/api/triage`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: WORDS
  })
  const { candidates } = (await response.json()) as Answer
  return Number(/\d+$/.exec(candidates[0]?.title ?? '')?.[0])
}
