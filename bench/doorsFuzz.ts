/**
 * `npm run bench:fuzz-http -- [--count 100000] [--seed 1]`: fuzzed requests over all routes of the
 * real service, half of them without a registration and half with one; then what holds connections
 * open. Ends with 1 when anything is found.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { parseArgs } from 'node:util'
import { seconds, startConnector } from '../test/parts/channels/connector.ts'
import { fuzzService } from '../test/parts/hostile/fuzzService.ts'
import { startInProcess } from '../test/parts/services/inProcess.ts'
import { startService } from '../test/parts/services/service.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } }
})
const count = Number(values.count)
const seed = Number(values.seed)
const UNLIMITED = { RATE_LIMIT: '0', CONVERSATION_LIMIT: '0' }

/** Memory of a process. */
function sizeOf(pid: number | undefined): string {
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  return `${rss.toFixed(0)} MB`
}

/** Milliseconds until a connection that sends a byte now and then is let go. */
async function dripUntilEnd(url: string, start: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const began = Date.now()
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(start))
    const drip = setInterval(() => socket.write('x'), 500)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(drip)
      resolve(Date.now() - began)
    })
    setTimeout(() => {
      clearInterval(drip)
      reject(new Error(`a connection is still held after ${Date.now() - began} ms: ${start}`))
    }, 90_000).unref()
    socket.resume()
  })
}

/** Takes every reply: without a registration the bot proves itself with nothing. */
const sink = createServer((request, response) => {
  request.resume()
  response.setHeader('content-type', 'application/json')
  response.end('{"id":"1"}')
})
await new Promise<void>(resolve => sink.listen(0, '127.0.0.1', resolve))
const sinkUrl = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`
const connector = await startConnector()
type Tried = {
  readonly url: string
  readonly serviceUrl: string
  readonly size: () => string
  readonly logged: () => readonly string[]
  readonly alive: () => boolean
  readonly stop: () => Promise<unknown>
}

/** The service as its own process, or here with a connector that knows it. */
const SERVICES: readonly (readonly [what: string, open: () => Promise<Tried>])[] = [
  [
    'without a registration, as its own process',
    async () => {
      const { url, child, logged, stop } = await startService(UNLIMITED)
      return {
        url,
        serviceUrl: sinkUrl,
        size: () => sizeOf(child.pid),
        logged: () =>
          logged()
            .split('\n')
            .filter(line => line !== '' && !line.includes('"level":30')),
        alive: () => child.exitCode === null,
        stop
      }
    }
  ],
  [
    'with a registration, tokens checked',
    async () => {
      const { url, logged, stop } = await startInProcess(
        { ...connector.settings, ...UNLIMITED },
        { credentials: connector.credentials }
      )
      return {
        url,
        serviceUrl: connector.url,
        size: () => sizeOf(process.pid),
        logged: () => logged,
        alive: () => true,
        stop
      }
    }
  ]
]

let faulty = 0
for (const [what, open] of SERVICES) {
  const service = await open()
  const { conversationId, token } = (await (
    await fetch(`${service.url}/directline/tokens/generate`, { method: 'POST' })
  ).json()) as { conversationId: string; token: string }
  const before = service.size()
  const began = Date.now()
  const known = {
    conversation: conversationId,
    tokens: [token, token, await connector.sign({ exp: seconds(7_200) }), 'x'],
    serviceUrl: service.serviceUrl
  }
  const { sent, answered, statuses, faults, slowest } = await fuzzService(
    service.url,
    known,
    Math.ceil(count / 2),
    seed
  )
  const alive = service.alive() && (await fetch(`${service.url}/readyz`)).status === 200
  process.stdout.write(
    `${what}: ${sent} sent, ${answered} answered, ` +
      `${((Date.now() - began) / 1_000).toFixed(0)} s, slowest ${slowest} ms, memory ` +
      `${before} → ${service.size()}, alive ${alive}, logged errors ` +
      `${service.logged().length}\n`
  )
  process.stdout.write(
    `  ${Object.entries(statuses)
      .map(([status, times]) => `${status}: ${times}`)
      .join(', ')}\n`
  )
  for (const fault of [...faults, ...service.logged()].slice(0, 20))
    process.stdout.write(`  FOUND ${fault.slice(0, 900)}\n`)
  const held = await Promise.all([
    dripUntilEnd(service.url, 'POST /api/triage HTTP/1.1\r\nHost: here\r\nX: '),
    dripUntilEnd(
      service.url,
      'POST /api/triage HTTP/1.1\r\nHost: here\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n'
    )
  ])
  process.stdout.write(
    `  a connection is held ${held[0]} ms while its headers drip, ${held[1]} ms while its body does\n`
  )
  faulty += faults.length + service.logged().length + (alive ? 0 : 1)
  await service.stop()
}
await connector.stop()
process.stdout.write(faulty === 0 ? 'nothing found\n' : `${faulty} found\n`)
process.exit(faulty === 0 ? 0 : 1)
