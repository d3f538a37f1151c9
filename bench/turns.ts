/**
 * `npm run bench:turns`: whole turns of the assistant on its durable store (STORAGE_URL; SQLite if not set) against a bare echo bot in the same run, over
 * HTTP as a channel calls, the reply delivered to a channel of its own process; then the time from start to ready and the memory after it.
 */
import { readFileSync } from 'node:fs'
import { startService } from '../test/parts/service.ts'
import { deliver } from './parts/deliver.ts'
import { startServer } from './parts/startServer.ts'
import { median, quantile } from './parts/statistics.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 7)
const SECONDS = 2
const IN_FLIGHT = [1, 50, 200]
const SAID = ['our POP3 and IMAP virtual servers hang since this morning', 'Windows 2000', 'SP2', 'sorry, it has SP4', 'start over']

type Measured = { readonly rate: number; readonly times: readonly number[] }

let visitors = 0
let sent = 0

/** One visitor: says the next line as soon as the last one is answered. */
const talk = async (url: string, until: number, times: number[]): Promise<void> => {
  const conversation = `conversation-${visitors += 1}`
  for (let turn = 0; performance.now() < until; turn += 1) {
    const before = performance.now()
    const status = await deliver(url, channel.url, { conversation, id: `m${sent += 1}`, text: SAID[turn % SAID.length] ?? '' })
    if (status !== 200) throw new Error(`${url}: ${status}`)
    times.push(performance.now() - before)
  }
}

const measure = async (url: string, inFlight: number): Promise<Measured> => {
  const times: number[] = []
  const before = performance.now()
  await Promise.all(Array.from({ length: inFlight }, async () => await talk(url, before + SECONDS * 1_000, times)))
  return { rate: times.length / (performance.now() - before) * 1_000, times }
}

const row = (kind: string, measured: readonly Measured[]): string => {
  const times = measured.flatMap(({ times }) => times)
  return `${kind.padEnd(8)}${median(measured.map(({ rate }) => rate)).toFixed(0).padStart(10)}${quantile(times, 0.5).toFixed(2).padStart(12)}${quantile(times, 0.99).toFixed(2).padStart(12)}`
}

const [channel, triage, echo] = [await startServer('channel'), await startServer('triage'), await startServer('echo')]
await measure(triage.url, 8)
await measure(echo.url, 8)
for (const inFlight of IN_FLIGHT) {
  const measured: Record<'triage' | 'echo', Measured[]> = { triage: [], echo: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.triage.push(await measure(triage.url, inFlight))
    measured.echo.push(await measure(echo.url, inFlight))
  }
  const ratios = measured.triage.map(({ rate }, round) => rate / (measured.echo[round]?.rate ?? Number.NaN))
  const slowest = (kind: 'triage' | 'echo'): number => quantile(measured[kind].flatMap(({ times }) => times), 0.99)
  console.log(`\n${inFlight} in flight, ${ROUNDS} rounds of ${SECONDS} s each\n        turns/s      p50 ms      p99 ms\n${row('triage', measured.triage)}\n${row('echo', measured.echo)}\nrate, triage to echo: median ${median(ratios).toFixed(2)}; p99, triage to echo: ${(slowest('triage') / slowest('echo')).toFixed(2)}`)
}
channel.child.kill()
triage.child.kill()
echo.child.kill()

const starts: number[] = []
const memory: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const before = performance.now()
  const service = await startService()
  starts.push(performance.now() - before)
  memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  await service.stop()
}
console.log(`\nstart to ready: median ${median(starts).toFixed(0)} ms; memory after it: median ${median(memory).toFixed(0)} MB (RSS), ${ROUNDS} starts`)
