/**
 * `npm run bench:attacks -- [attack]`: the service attacked, and what everybody else notices of it:
 * how long the health check and another person's turn take, how much memory it has at its worst,
 * and whether it is ready and answers when it is killed in the middle. KNOWLEDGE names the articles.
 */
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { startBystander } from '../parts/bystander.ts'
import { type Channel, startChannel } from '../parts/channel.ts'
import { deliver, inParallel } from '../parts/deliver.ts'
import { quantile } from '../parts/statistics.ts'

const MEGABYTE = 1024 * 1024
/** Milliseconds at p99, and megabytes at the worst moment. */
const LIMITS = { health: 100, turn: 500, megabytes: 400 }

/** Whoever attacks; `statuses` are those of the answers. */
type Attack = (service: Service, channel: Channel, statuses: number[]) => Promise<void>

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a@ 2,000 times, in 50 conversations at once': async (service, channel, statuses) => {
    await inParallel(numbers(50), 50, async number => {
      const message = { conversation: `a${number}`, id: 'm', text: 'a@'.repeat(2_000) }
      statuses.push(await deliver(service.url, channel.url, message))
    })
  },
  'twenty pastes of 1 MB at a time, three times': async (service, _, statuses) => {
    await inParallel(numbers(60), 20, async number => {
      const body = paste(MEGABYTE - 1_000, number)
      const answer = await fetch(`${service.url}/api/triage`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body
      })
      await answer.arrayBuffer()
      statuses.push(answer.status)
    })
  },
  'twenty messages of 250 KB at a time, in 60 conversations': async (
    service,
    channel,
    statuses
  ) => {
    await inParallel(numbers(60), 20, async number => {
      const message = { conversation: `p${number}`, id: 'm', text: paste(250_000, number) }
      statuses.push(await deliver(service.url, channel.url, message))
    })
  },
  '110 uploads of 1 MB in one conversation, read back': async (service, _, statuses) => {
    const { token, conversationId } = (await (
      await fetch(`${service.url}/directline/tokens/generate`, { method: 'POST' })
    ).json()) as { token: string; conversationId: string }
    const chat = `${service.url}/directline/conversations/${conversationId}`
    const headers = { authorization: `Bearer ${token}` }
    await inParallel(numbers(110), 10, async number => {
      const body = new FormData()
      body.append(
        'file',
        new Blob([paste(MEGABYTE - 1_000, number)], { type: 'text/plain' }),
        'a.log'
      )
      const answer = await fetch(`${chat}/upload?userId=u`, { method: 'POST', headers, body })
      await answer.arrayBuffer()
      statuses.push(answer.status)
    })
    for (let watermark = '', next = '0'; watermark !== next; ) {
      watermark = next
      const page = await fetch(`${chat}/activities?watermark=${watermark}`, { headers })
      next = ((await page.json()) as { watermark: string }).watermark
    }
  },
  '200 bodies of 1 MB that never end': async (service, _, statuses) => {
    await inParallel(numbers(200), 200, async () => {
      statuses.push(
        await sendUnended(service, `content-length: ${MEGABYTE}`, ['a'.repeat(900_000)])
      )
    })
  },
  'four bodies that come byte by byte without end': async (service, _, statuses) => {
    const pieces = Array.from({ length: 200 }, () => '1\r\na\r\n'.repeat(10_000))
    await inParallel(numbers(4), 4, async () => {
      statuses.push(await sendUnended(service, 'transfer-encoding: chunked', pieces))
    })
  }
}

/** Milliseconds that a body without an end is held. */
const HELD_MS = 4_000

/** Resolves to the status of the answer, 0 for none in time. */
async function sendUnended(
  { url }: Service,
  header: string,
  pieces: readonly string[]
): Promise<number> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  let answer = ''
  socket.on('data', part => {
    answer += part
  })
  const closed = new Promise(resolve => socket.once('close', resolve))
  socket.write(
    `POST /api/triage HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\n${header}\r\n\r\n`
  )
  for (const piece of pieces) socket.write(piece)
  await Promise.race([closed, wait(HELD_MS)])
  socket.destroy()
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

const EVENTS = events(MEGABYTE)

/** Events, no two alike, of so many characters. */
function events(length: number): string {
  const all: string[] = []
  for (let index = 0; index * 80 < length; index += 1)
    all.push(
      `Event Source: Source${index}\nEvent ID: ${index % 65_536}\nDescription: part ${index} ` +
        `of service ${index * 7} failed with 0x${(index * 2_654_435_761).toString(16)}\n`
    )
  return all.join('\n')
}

/** So many characters of them, in an order of their own. */
function paste(length: number, seed: number): string {
  return `${EVENTS.slice(seed * 100)}\n\n${EVENTS}`.slice(0, length)
}

function megabytesOf({ child }: Service): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024
}

async function ask(service: Service): Promise<void> {
  await (await fetch(`${service.url}/healthz`)).arrayBuffer()
}

const env: Readonly<Record<string, string>> =
  process.env.KNOWLEDGE === undefined ? {} : { KNOWLEDGE: process.env.KNOWLEDGE }
const chosen = process.argv[2] ?? ''
let held = true
for (const [name, attack] of Object.entries(ATTACKS).filter(([each]) => each.includes(chosen))) {
  const channel = await startChannel()
  let service = await startService(env)
  for (let number = 0; number < 20; number += 1) {
    await ask(service)
    await deliver(service.url, channel.url, turnOf('before', number))
  }
  const stopQuiet = startBystander({ service: service.url, channel: channel.url })
  await wait(3_000)
  const quiet = await stopQuiet()
  const stopBystander = startBystander({ service: service.url, channel: channel.url })
  await wait(1_000)
  const statuses: number[] = []
  await attack(service, channel, statuses)
  const noticed = await stopBystander()
  const measured = {
    health: quantile(noticed.health, 0.99),
    turn: quantile(noticed.turns, 0.99),
    megabytes: megabytesOf(service)
  }
  // killed in the middle of the same attack, it has to come back and answer
  const again = attack(service, channel, []).catch(() => undefined)
  await wait(300)
  await service.stop('SIGKILL')
  await again
  const before = performance.now()
  service = await startService({ ...env, DATA_DIR: service.dataDir })
  const status = await deliver(service.url, channel.url, turnOf('after', 0))
  const back = performance.now() - before
  await service.stop()
  channel.stop()
  const isHeld =
    status === 200 &&
    Object.entries(LIMITS).every(([part, most]) => measured[part as keyof typeof LIMITS] < most)
  held &&= isHeld
  console.log(
    `${name}: ${isHeld ? 'held' : 'NOT HELD'}\n  answers ${tally(statuses)}; ` +
      `health p99 ${measured.health.toFixed(0)} ms ` +
      `(${quantile(quiet.health, 0.99).toFixed(0)} before), ` +
      `another person's turn p99 ${measured.turn.toFixed(0)} ms ` +
      `(${quantile(quiet.turns, 0.99).toFixed(0)}), memory at most ` +
      `${measured.megabytes.toFixed(0)} MB; killed and back with an answer (${status}) in ${back.toFixed(0)} ms`
  )
}
process.exit(held ? 0 : 1)

function turnOf(conversation: string, number: number) {
  return {
    conversation: `${conversation}${number}`,
    id: `m${number}`,
    text: 'our POP3 virtual server hangs since this morning'
  }
}

function tally(statuses: readonly number[]): string {
  const counts = Map.groupBy(statuses, status => status)
  return [...counts].map(([status, all]) => `${status} × ${all.length}`).join(', ')
}
