/**
 * `npm run bench:memory -- [INDEX]`: what the service takes, started as `npm start` does, with an
 * index of articles: after the start, after a thousand mixed turns, while a worker reads long texts,
 * and once it was idle. Of the process's pages those of files (Node itself) are counted apart,
 * which all processes of a machine share.
 */
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { startService } from '../test/parts/services/service.ts'
import { deliver, inParallel } from './parts/deliver.ts'
import { end, startServer } from './parts/startServer.ts'

const TURNS = Number(process.env.TURNS ?? 1_000)
const IN_FLIGHT = 8
/** Turns that one person takes before the next one begins. */
const TURNS_OF_ONE = 3
const LONG_TEXTS = 20
/** Characters of a text that a worker reads. */
const LONG_TEXT_LENGTH = 200_000
/** Milliseconds after which a worker without work has ended, and V8 has given its pages back. */
const IDLE_MS = 110_000

const [knowledge] = process.argv.slice(2)
const said = ['people', 'mail', 'everyday'].flatMap(textsOf)
const event = (id: number) =>
  `Event Source: MSExchangeIS\nEvent ID: ${id}\nComputer: MAIL${id}\n` +
  `Description: The database could not be started, error ${id}.\n\n`

function textsOf(name: string): readonly string[] {
  const file = readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), 'utf8')
  return file
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly text?: string; readonly long?: string })
    .map(({ text, long }) => text ?? long ?? '')
}

/** Every third message is an event; the others come from all over what people wrote. */
function message(turn: number): string {
  return turn % 3 === 0 ? event(1_000 + turn) : (said[(turn * 7) % said.length] ?? '')
}

/** Megabytes of a process by /proc: resident, and of that its own and files'. */
function megabytesOf(pid: number): Readonly<Record<'resident' | 'own' | 'files', number>> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [resident, own, files] = ['VmRSS', 'RssAnon', 'RssFile'].map(
    name => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  )
  return { resident: resident ?? 0, own: own ?? 0, files: files ?? 0 }
}

const service = await startService(knowledge === undefined ? {} : { KNOWLEDGE: knowledge })
const channel = await startServer('channel')

function tell(when: string): void {
  const { resident, own, files } = megabytesOf(service.child.pid ?? 0)
  const cells = [resident, own, files].map(size => size.toFixed(0).padStart(10)).join('')
  console.log(`${when.padEnd(40)}${cells}`)
}

console.log(`${'MB'.padEnd(40)}  resident       own     files`)
tell('ready')
await inParallel(Array.from({ length: TURNS }), IN_FLIGHT, async (_, turn) => {
  const conversation = `c${Math.floor(turn / IN_FLIGHT / TURNS_OF_ONE)}-${turn % IN_FLIGHT}`
  await deliver(service.url, channel.url, { conversation, id: `m${turn}`, text: message(turn) })
})
tell(`after ${TURNS} turns`)
await inParallel(Array.from({ length: LONG_TEXTS }), IN_FLIGHT, async (_, turn) => {
  const ids = Array(Math.floor(LONG_TEXT_LENGTH / event(0).length)).keys()
  const text = [...ids].map(event)
  await fetch(`${service.url}/api/triage`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: `${turn}\n${text.join('')}`
  })
  if (turn === LONG_TEXTS / 2) tell('while a worker reads long texts')
})
tell(`after ${LONG_TEXTS} long texts, a worker up`)
await setTimeout(IDLE_MS)
tell('two minutes later, without a worker')
await service.stop()
await end(channel)
