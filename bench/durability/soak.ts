/**
 * `npm run bench:soak -- [minutes] [turns a second] [seconds between attacks]`: the service under a
 * steady rate, and, where the third number is given, with somebody beside it who attacks; memory,
 * open handles and the slowest turns, minute by minute, and at the end which messages were answered
 * not at all, or twice.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { startService } from '../../test/parts/services/service.ts'
import { startChannel } from '../parts/channel.ts'
import { deliver } from '../parts/deliver.ts'
import { startHostile } from '../parts/hostile.ts'
import { median, quantile } from '../parts/statistics.ts'

const MINUTES = Number(process.argv[2] ?? 60)
const RATE = Number(process.argv[3] ?? 20)
const ATTACK_SECONDS = Number(process.argv[4] ?? 0)
const MINUTE = 60_000
/** Milliseconds that the last replies get. */
const LAST_REPLIES_MS = 2_000
const SAID = [
  'our POP3 virtual server hangs since this morning',
  'Windows 2000',
  'SP2',
  'sorry, it has SP4',
  'start over'
]

const channel = await startChannel()
const service = await startService({
  ...(process.env.STORAGE_URL === undefined ? {} : { STORAGE_URL: process.env.STORAGE_URL }),
  ...(process.env.KNOWLEDGE === undefined ? {} : { KNOWLEDGE: process.env.KNOWLEDGE })
})
const stopHostile =
  ATTACK_SECONDS > 0
    ? startHostile({ service: service.url, channel: channel.url }, ATTACK_SECONDS * 1_000)
    : null
const process_ = `/proc/${service.child.pid}`
function megabytes(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${process_}/status`, 'utf8'))?.[1]) / 1_024
}
function handles(): number {
  return readdirSync(`${process_}/fd`).length
}

const minutes: {
  readonly memory: number
  readonly handles: number
  readonly p50: number
  readonly p99: number
}[] = []
/** How often each other status came back; 0: the connection broke. */
const failed: Record<number, number> = {}
let sent = 0
let times: number[] = []
/** How often each message that was acknowledged was answered. */
const answers = new Map<string, number>()
async function speak(): Promise<void> {
  const turn = sent++
  const before = performance.now()
  // a conversation of its own for every five lines, as people come and go
  const status = await deliver(service.url, channel.url, {
    conversation: `c${Math.floor(turn / SAID.length / RATE)}-${turn % RATE}`,
    id: `m${turn}`,
    text: SAID[Math.floor(turn / RATE) % SAID.length] ?? ''
  })
  if (status !== 200) {
    failed[status] = (failed[status] ?? 0) + 1
    return
  }
  times.push(performance.now() - before)
  answers.set(`m${turn}`, answers.get(`m${turn}`) ?? 0)
}
/** Of the messages of this bench, not of whoever attacks. */
function countAnswers(): void {
  for (const { answers: id, type } of channel.posted.splice(0))
    if (id.startsWith('m') && type === 'message') answers.set(id, (answers.get(id) ?? 0) + 1)
}
console.log(
  `${RATE} turns a second for ${MINUTES} minutes\nminute    memory MB   handles    p50 ms    p99 ms`
)
const began = performance.now()
for (let minute = 1; minute <= MINUTES; minute += 1) {
  for (const until = began + minute * MINUTE; performance.now() < until; ) {
    void speak()
    await wait(Math.max(0, began + (sent * 1_000) / RATE - performance.now()))
  }
  const now = {
    memory: megabytes(),
    handles: handles(),
    p50: median(times),
    p99: quantile(times, 0.99)
  }
  times = []
  countAnswers()
  minutes.push(now)
  console.log(
    `${String(minute).padStart(6)}${now.memory.toFixed(0).padStart(13)}` +
      `${String(now.handles).padStart(10)}${now.p50.toFixed(1).padStart(10)}` +
      `${now.p99.toFixed(1).padStart(10)}`
  )
}
const part = Math.max(1, Math.floor(MINUTES / 3))
function over(of: keyof (typeof minutes)[number], from: number, to: number): number {
  return median(minutes.slice(from, to).map(minute => minute[of]))
}
// the first third is left out: a process that has just begun still compiles and fills its caches
function change(of: keyof (typeof minutes)[number]): string {
  return `${((over(of, -part, minutes.length) / over(of, part, 2 * part) - 1) * 100).toFixed(1)} %`
}
console.log(
  `${sent} turns, not answered: ${JSON.stringify(failed)}; from the second to the last third: memory ` +
    `${change('memory')}, handles ${change('handles')}, p50 ${change('p50')}, p99 ` +
    `${change('p99')}`
)
const attacked = await stopHostile?.()
if (attacked !== undefined) console.log('attacks:', attacked)
await wait(LAST_REPLIES_MS)
countAnswers()
const lost = [...answers.values()].filter(count => count === 0).length
const doubled = [...answers.values()].filter(count => count > 1).length
console.log(`${answers.size} acknowledged, ${lost} lost, ${doubled} doubled`)
await service.stop()
channel.stop()
