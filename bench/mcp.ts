/**
 * `KNOWLEDGE=archive.index npm run bench:mcp`: how long a call by the Model Context Protocol takes,
 * through the official client: the command on standard input and output, and `/mcp` over HTTP. The
 * peers are the engine called as a function, and the protocol's own `ping`, which does nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Client } from '@modelcontextprotocol/client'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { mcpOverHttp, mcpOverStdio } from '../test/parts/channels/mcpClient.ts'
import { EVENT } from '../test/parts/services/caseOf.ts'
import { startService } from '../test/parts/services/service.ts'
import { triage as decide } from '../triage/triage.ts'
import { quantile } from './parts/statistics.ts'

const WARM_UP = 100
const CASES = new URL('../test/cases/', import.meta.url)
const knowledge = process.env.KNOWLEDGE ?? 'knowledge/articles/texts'

/** Pastes as people make them. */
const PASTES = readdirSync(CASES).map(name =>
  readFileSync(new URL(`${name}/paste.txt`, CASES), 'utf8')
)
/** The same documented event of many machines. */
const EVENTS = PASTES.map((_, place) => EVENT.replaceAll('MAIL01', `MAIL${place}`))
const PROBLEMS = [
  'pop3 hangs on windows 2000 sp2',
  'outlook 98 will not open attachments',
  'the print spooler stops by itself, nt 4',
  'cannot install windows 2000 service pack 4, access is denied',
  'excel 97 crashes when I print'
]
const DESCRIBED = PROBLEMS.flatMap(text =>
  PASTES.slice(0, 40).map((_, place) => `${text} on PC${place}`)
)

async function measure(door: string, client: Client): Promise<void> {
  for (const text of PASTES.slice(0, WARM_UP)) await triage(client, text)
  await row(`${door}: ping`, PASTES, async () => await client.ping())
  await row(`${door}: documented event`, EVENTS, async text => await triage(client, text))
  await row(`${door}: odd paste`, PASTES, async text => await triage(client, text))
  await row(`${door}: description`, DESCRIBED, async text => await triage(client, text))
  await row(`${door}: read_article`, PASTES, async () => {
    await client.callTool({ name: 'read_article', arguments: { id: 'Q303283' } })
  })
  await client.close()
}

async function measureEngine(): Promise<void> {
  const articles = openKnowledge(knowledge)
  for (const text of PASTES.slice(0, WARM_UP)) decide(articles, text)
  await row('engine: documented event', EVENTS, text => decide(articles, text))
  await row('engine: odd paste', PASTES, text => decide(articles, text))
  await row('engine: description', DESCRIBED, text => decide(articles, text))
  articles.close()
}

async function triage(client: Client, text: string): Promise<unknown> {
  return await client.callTool({ name: 'triage', arguments: { text } })
}

async function row(
  what: string,
  texts: readonly string[],
  act: (text: string) => unknown
): Promise<void> {
  const times: number[] = []
  for (const text of texts) {
    const began = performance.now()
    await act(text)
    times.push(performance.now() - began)
  }
  process.stdout.write(
    `${what.padEnd(26)} ${String(times.length).padStart(4)} calls  ` +
      `p50 ${quantile(times, 0.5).toFixed(2)}  p95 ${quantile(times, 0.95).toFixed(2)} ms\n`
  )
}

process.stdout.write(`${PASTES.length} pastes, ${PROBLEMS.length} descriptions, ${knowledge}\n`)
await measureEngine()
await measure('stdio', await mcpOverStdio('--knowledge', knowledge))
const service = await startService({ KNOWLEDGE: knowledge, RATE_LIMIT: '0', LOG_LEVEL: 'info' })
await measure('http', await mcpOverHttp(service.url))
await service.stop()
