/**
 * `npm run bench:turns`: whole turns of the assistant on its durable store (STORAGE_URL; SQLite if
 * not set) against two echo bots in the same run, one that keeps nothing and one that writes its
 * state to disk before it answers, over HTTP as a channel calls, the reply delivered to a channel of
 * its own process; beside them the assistant with its database in memory (/dev/shm), where a sync
 * costs nothing: what is missing to that is what durability alone costs.
 * Then the time from start to ready and the memory after it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { startService } from '../test/parts/services/service.ts'
import { deliver } from './parts/deliver.ts'
import { SAID } from './parts/saidOfAStall.ts'
import { startServer } from './parts/startServer.ts'
import { median, quantile } from './parts/statistics.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 7)
const SECONDS = 2
const IN_FLIGHT = [1, 50, 200]

type Measured = { readonly rate: number; readonly times: readonly number[] }

let visitors = 0
let sent = 0

/** One visitor: says the next line as soon as the last one is answered. */
async function talk(url: string, until: number, times: number[]): Promise<void> {
  visitors += 1
  const conversation = `conversation-${visitors}`
  for (let turn = 0; performance.now() < until; turn += 1) {
    sent += 1
    const before = performance.now()
    const status = await deliver(url, channel.url, {
      conversation,
      id: `m${sent}`,
      text: SAID[turn % SAID.length] ?? ''
    })
    if (status !== 200) throw new Error(`${url}: ${status}`)
    times.push(performance.now() - before)
  }
}

async function measure(url: string, inFlight: number): Promise<Measured> {
  const times: number[] = []
  const before = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => await talk(url, before + SECONDS * 1_000, times))
  )
  return { rate: (times.length / (performance.now() - before)) * 1_000, times }
}

function row(kind: string, measured: readonly Measured[]): string {
  const times = measured.flatMap(one => one.times)
  return `${kind.padEnd(24)}${median(measured.map(({ rate }) => rate))
    .toFixed(0)
    .padStart(
      10
    )}${quantile(times, 0.5).toFixed(2).padStart(12)}${quantile(times, 0.99).toFixed(2).padStart(12)}`
}

function slowest(measured: readonly Measured[]): number {
  return quantile(
    measured.flatMap(one => one.times),
    0.99
  )
}

/** What the assistant comes to beside an echo, in the same rounds. */
function tellRatios(measured: Readonly<Record<string, readonly Measured[]>>, echo: string): void {
  const echoed = measured[echo] ?? []
  for (const kind of ['triage', 'triage, no disk']) {
    const rounds = measured[kind] ?? []
    const ratios = rounds.map(({ rate }, round) => rate / (echoed[round]?.rate ?? Number.NaN))
    const late = slowest(rounds) / slowest(echoed)
    console.log(`${kind} to ${echo}: rate ${median(ratios).toFixed(2)}, p99 ${late.toFixed(2)}`)
  }
}

const ECHOES = ['bare echo bot', 'echo that keeps'] as const
const inMemory = mkdtempSync('/dev/shm/kb-triage-bench-')
const channel = await startServer('channel')
const servers = {
  triage: await startServer('triage'),
  'triage, no disk': await startServer('triage', { DATA_DIR: inMemory }),
  [ECHOES[0]]: await startServer('echo'),
  [ECHOES[1]]: await startServer('keeping')
}
for (const { url } of Object.values(servers)) await measure(url, 8)
for (const inFlight of IN_FLIGHT) {
  const measured: Record<string, Measured[]> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, { url }] of Object.entries(servers))
      measured[kind] = [...(measured[kind] ?? []), await measure(url, inFlight)]
  }
  console.log(
    `\n${inFlight} in flight, ${ROUNDS} rounds of ${SECONDS} s each\n${' '.repeat(24)}` +
      `   turns/s      p50 ms      p99 ms`
  )
  for (const [kind, rounds] of Object.entries(measured)) console.log(row(kind, rounds))
  for (const echo of ECHOES) tellRatios(measured, echo)
}
channel.child.kill()
for (const { child } of Object.values(servers)) child.kill()
rmSync(inMemory, { recursive: true, force: true })

const starts: number[] = []
const memory: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const before = performance.now()
  const service = await startService()
  starts.push(performance.now() - before)
  memory.push(
    Number(
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid}/status`, 'utf8'))?.[1] ?? 0
    ) / 1024
  )
  await service.stop()
}
console.log(
  `\nstart to ready: median ${median(starts).toFixed(0)} ms; memory after it: median ` +
    `${median(memory).toFixed(0)} MB (RSS), ${ROUNDS} starts`
)
