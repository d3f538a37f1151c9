/**
 * `npm run bench:order`: many turns of one conversation at once. On two processes with one
 * PostgreSQL, on one process with SQLite, and with the SDK's own conversation state on two
 * processes with the same PostgreSQL. Each turn counts in the conversation: a number that is
 * missing is a lost turn.
 */
import { startPostgres } from '../../test/parts/services/postgres.ts'
import { type Channel, startChannel } from '../parts/channel.ts'
import { deliver, inParallel } from '../parts/deliver.ts'
import { end, type Kind, type Started, startServer } from '../parts/startServer.ts'

const TURNS = Number(process.argv[2] ?? 1_000)
const AT_ONCE = 50

type Sent = { readonly id: string; readonly began: number; readonly ended: number }

async function run(title: string, servers: readonly Started[], posts: Channel): Promise<void> {
  const conversation = title
  const sent: Sent[] = []
  const before = performance.now()
  await inParallel(
    Array.from({ length: TURNS }, (_, index) => `${title}-${index}`),
    AT_ONCE,
    async (id, index) => {
      const began = performance.now()
      const status = await deliver(servers[index % servers.length]?.url ?? '', posts.url, {
        conversation,
        id,
        text: id
      })
      if (status !== 200) throw new Error(`${title}: ${status}`)
      sent.push({ id, began, ended: performance.now() })
    }
  )
  const took = performance.now() - before
  const replies = posts.posted.filter(posted => posted.conversation === conversation)
  const numbers = new Map(replies.map(({ answers, text }) => [answers, Number(text)]))
  const lost = TURNS - new Set(numbers.values()).size
  const doubled = replies.length - new Set(replies.map(({ answers }) => answers)).size
  const late = sent.filter(a =>
    sent.some(b => b.ended < a.began && (numbers.get(b.id) ?? 0) > (numbers.get(a.id) ?? 0))
  ).length
  const swapped = replies.filter(
    ({ text }, index) => index > 0 && Number(text) < Number(replies[index - 1]?.text)
  ).length
  console.log(
    `${title.padEnd(42)} turns ${TURNS}, lost ${lost}, replies missing ${TURNS - numbers.size}, doubled ${doubled}, ` +
      `played before one that had been answered ${late}, replies out of order ${swapped}; ` +
      `${((TURNS / took) * 1_000).toFixed(0)} turns/s`
  )
  for (const server of servers) await end(server)
}

async function start(
  kind: Kind,
  count: number,
  env: Readonly<Record<string, string>> = {}
): Promise<readonly Started[]> {
  return await Promise.all(Array.from({ length: count }, async () => await startServer(kind, env)))
}

const channel = await startChannel()
const postgres = await startPostgres({ safe: true })
console.log(`${TURNS} turns on one conversation, ${AT_ONCE} at a time`)
await run(
  'two processes, PostgreSQL',
  await start('counting', 2, { STORAGE_URL: await postgres.newDatabase() }),
  channel
)
await run('one process, SQLite', await start('counting', 1), channel)
await run(
  "the SDK's state, two processes, PostgreSQL",
  await start('stock', 2, { STORAGE_URL: await postgres.newDatabase() }),
  channel
)
await postgres.stop()
channel.stop()
