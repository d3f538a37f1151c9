/**
 * `npm run bench:deliveries`: activities delivered one to four times each, shuffled, while the
 * service is stopped and killed in between; what broke off is delivered again, as a channel does.
 * Each activity must count once in its conversation and have one reply.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { shuffled } from '../../test/parts/services/shuffled.ts'
import { startChannel } from '../parts/channel.ts'
import { deliver, inParallel, type Message } from '../parts/deliver.ts'
import { end, startServer } from '../parts/startServer.ts'

const ACTIVITIES = Number(process.argv[2] ?? 10_000)
const CONVERSATIONS = 200
const AT_ONCE = 50
const RESTARTS = 10

const messages = Array.from(
  { length: ACTIVITIES },
  (_, index): Message => ({ conversation: `c${index % CONVERSATIONS}`, id: `m${index}`, text: '' })
)
const deliveries = shuffled(
  messages.flatMap((message, index) => Array.from({ length: 1 + (index % 4) }, () => message))
)
const every = Math.floor(deliveries.length / (RESTARTS + 1))

async function run(signal: NodeJS.Signals): Promise<void> {
  const channel = await startChannel()
  const env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'kb-triage-bench-')) }
  let server = await startServer('counting', env)
  let restarting: Promise<void> | null = null
  async function restart(): Promise<void> {
    await end(server, signal)
    server = await startServer('counting', env)
    restarting = null
  }

  const before = performance.now()
  let again = 0
  await inParallel(deliveries, AT_ONCE, async (message, index) => {
    if (index > 0 && index % every === 0) restarting ??= restart()
    while ((await deliver(server.url, channel.url, message)) !== 200) {
      again += 1
      await (restarting ?? wait(50))
    }
  })
  const took = performance.now() - before
  await wait(8_000)

  const counted = new Map<string, number>()
  for (const { conversation, text } of channel.posted)
    counted.set(conversation, Math.max(counted.get(conversation) ?? 0, Number(text)))
  const effects = [...counted.values()].reduce((sum, number) => sum + number, 0)
  const answered = new Set(channel.posted.map(({ answers }) => answers)).size
  console.log(
    `${RESTARTS} restarts by ${signal}, ${again}` +
      ` delivered again because they broke off: effects ${effects} (${effects - ACTIVITIES}` +
      ` too many), ` +
      `activities without a reply ${ACTIVITIES - answered}, replies doubled ` +
      `${channel.posted.length - answered}; ` +
      `${((deliveries.length / took) * 1_000).toFixed(0)} deliveries/s`
  )
  await end(server)
  channel.stop()
}

console.log(
  `${ACTIVITIES} activities in ${CONVERSATIONS} conversations, ${deliveries.length}` +
    ` deliveries shuffled, ${AT_ONCE} at a time`
)
await run('SIGTERM')
await run('SIGKILL')
process.exit()
