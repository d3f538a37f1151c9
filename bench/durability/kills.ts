/**
 * `npm run bench:kills`: the service is killed (SIGKILL) at random moments while people talk to it,
 * started again, and killed again. What it acknowledged must be there afterwards, the answers must
 * be those of a service that never ended, the store must be whole.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { startChannel } from '../parts/channel.ts'
import { deliver } from '../parts/deliver.ts'
import { median, quantile } from '../parts/statistics.ts'
import { SAID_IN_TURN } from './saidInTurn.ts'

const KILLS = Number(process.argv[2] ?? 300)
const VISITORS = 8
/** Milliseconds from ready to the kill, at most. */
const LONGEST = 500

const channel = await startChannel()
const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-bench-'))
const acknowledged: { readonly id: string; readonly step: number }[] = []
let service: Service | null = null
let ended = false

/**
 * Says one line after the other; what is not acknowledged is said again, under the same id, to the
 * next service.
 */
async function talk(visitor: number): Promise<void> {
  for (let turn = 0; !ended; turn += 1) {
    const message = {
      conversation: `v${visitor}`,
      id: `v${visitor}-${turn}`,
      text: SAID_IN_TURN[turn % SAID_IN_TURN.length]?.[0] ?? ''
    }
    while (service === null || (await deliver(service.url, channel.url, message)) !== 200)
      await wait(5)
    acknowledged.push({ id: message.id, step: turn % SAID_IN_TURN.length })
  }
}

function isWhole(): boolean {
  const database = new DatabaseSync(join(dataDir, 'triage.sqlite'))
  const [row] = database.prepare('PRAGMA integrity_check').all()
  database.close()
  return row?.integrity_check === 'ok'
}

const starts: number[] = []
let broken = 0
const visitors = Promise.all(
  Array.from({ length: VISITORS }, async (_, visitor) => await talk(visitor))
)
for (let kill = 0; kill < KILLS; kill += 1) {
  const before = performance.now()
  service = await startService({ DATA_DIR: dataDir })
  starts.push(performance.now() - before)
  await wait(Math.random() * LONGEST)
  const killed = service
  service = null
  await killed.stop('SIGKILL')
  if (!isWhole()) broken += 1
  if ((kill + 1) % 50 === 0) console.log(`${kill + 1} kills, ${acknowledged.length} acknowledged`)
}
service = await startService({ DATA_DIR: dataDir })
await wait(1_000)
ended = true
await visitors
await wait(6_000)

const database = new DatabaseSync(join(dataDir, 'triage.sqlite'), { readOnly: true })
const played = new Set(
  database
    .prepare('SELECT id FROM arrivals WHERE activity IS NULL')
    .all()
    .map(({ id }) => String(id))
)
database.close()
const replies = channel.posted.filter(({ type }) => type === 'message')
const texts = new Map(replies.map(({ answers, text }) => [answers, text]))
const lost = acknowledged.filter(({ id }) => !played.has(id)).length
const silent = acknowledged.filter(({ id }) => !texts.has(id)).length
const wrong = acknowledged.filter(
  ({ id, step }) => !SAID_IN_TURN[step]?.[1].test(texts.get(id) ?? '')
).length
console.log(
  `${KILLS} kills, ${VISITORS} talking: ${acknowledged.length} steps acknowledged, ` +
    `${lost} lost, ${silent} without a reply, ${wrong} answered wrongly, ${broken}` +
    ` broken stores`
)
console.log(
  `replies sent twice because the kill fell between the channel's answer and its note: ` +
    `${replies.length - texts.size} of ${replies.length}`
)
console.log(
  `ready again after: median ${median(starts).toFixed(0)} ms, p99 ` +
    `${quantile(starts, 0.99).toFixed(0)} ms, longest ${Math.max(...starts).toFixed(0)} ms`
)
await service.stop()
channel.stop()
