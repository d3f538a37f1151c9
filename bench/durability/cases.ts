/**
 * `npm run bench:cases -- [kills]`: people hand their cases over and add to them, the receiver
 * refuses one post in ten, and the service is killed (SIGKILL) at random moments and started again.
 * Each case and each addition must reach the helpdesk, in order, under one key. A message whose turn
 * three kills in a row interrupt is given up, and its person is told so: those are counted apart.
 * Then how fast posts go out.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startWebhookReceiver } from '../../test/parts/services/receivers.ts'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { SAY } from '../../triage/wording/say.ts'
import { startChannel } from '../parts/channel.ts'
import { deliver } from '../parts/deliver.ts'

const KILLS = Number(process.argv[2] ?? 50)
const VISITORS = 8
/** Milliseconds from ready to the kill, at most. */
const LONGEST = 1_500
/**
 * Milliseconds after the last kill in which all must have arrived: an attempt that was under way is
 * let for a minute.
 */
const PATIENCE = 150_000

const channel = await startChannel()
const webhook = await startWebhookReceiver()
const env = {
  DATA_DIR: mkdtempSync(join(tmpdir(), 'kb-triage-bench-')),
  HANDOVER_WEBHOOK: webhook.url,
  HANDOVER_SECRET: 'a secret of the helpdesk, long enough'
}
const handed = new Set<string>()
const added = new Set<string>()
let service: Service | null = null
let ended = false

/** Says a line, again under the same id until it is acknowledged. */
async function say(conversation: string, step: number, text: string): Promise<void> {
  while (
    service === null ||
    (await deliver(service.url, channel.url, {
      conversation,
      id: `${conversation}-${step}`,
      text
    })) !== 200
  )
    await wait(5)
}
async function handOver(visitor: number): Promise<void> {
  for (let turn = 0; !ended; turn += 1) {
    const name = `v${visitor}x${turn}`
    await say(name, 0, `imap4 hangs on windows nt 4.0, machine ${name}.`)
    await say(name, 1, 'talk to a person')
    handed.add(name)
    await say(name, 2, `the disk of machine ${name}. was swapped before that`)
    added.add(name)
    if (turn % 3 === visitor % 3) webhook.answers.push(500)
  }
}

const visitors = Promise.all(
  Array.from({ length: VISITORS }, async (_, visitor) => await handOver(visitor))
)
for (let kill = 0; kill < KILLS; kill += 1) {
  service = await startService(env)
  await wait(Math.random() * LONGEST)
  const killed = service
  service = null
  await killed.stop('SIGKILL')
}
service = await startService(env)
await wait(1_000)
ended = true
await visitors

type Told = {
  readonly id: string
  readonly type: string
  readonly data: { readonly number: number; readonly words?: string; readonly text?: string }
}
function told(): readonly Told[] {
  return webhook.received.map(({ body }) => JSON.parse(body) as Told)
}
function namesIn(
  type: string,
  of: (data: Told['data']) => string | undefined
): ReadonlyMap<string, string> {
  return new Map(
    told()
      .filter(post => post.type === type)
      .map(post => [/machine (\S+)\./.exec(of(post.data) ?? '')?.[1] ?? '', post.id])
  )
}
/** The conversations whose person was told that a message was given up. */
function givenUp(): ReadonlySet<string> {
  const posted = channel.posted.filter(({ text }) => text.includes(SAY.gaveUp))
  return new Set(posted.map(({ conversation }) => conversation))
}
function missing(): { readonly cases: number; readonly additions: number } {
  const [cases, additions] = [
    namesIn('case.opened', ({ words }) => words),
    namesIn('case.added', ({ text }) => text)
  ]
  const known = givenUp()
  return {
    cases: [...handed].filter(name => !cases.has(name) && !known.has(name)).length,
    additions: [...added].filter(name => !additions.has(name) && !known.has(name)).length
  }
}
for (
  const until = performance.now() + PATIENCE;
  performance.now() < until && missing().cases + missing().additions > 0;
)
  await wait(500)

const { cases, additions } = missing()
const numbers = new Map(
  told()
    .filter(({ type }) => type === 'case.opened')
    .map(({ data }) => [data.number, /machine (\S+)\./.exec(data.words ?? '')?.[1]])
)
const ids = told().map(({ id }) => id)
const early = told().filter(
  ({ type, data }, place) =>
    type === 'case.added' &&
    !told()
      .slice(0, place)
      .some(earlier => earlier.type === 'case.opened' && earlier.data.number === data.number)
).length
console.log(
  `${KILLS} kills: ${handed.size} cases handed over, ${cases} not told; ${added.size}` +
    ` additions, ${additions} not told; ${numbers.size - new Set(numbers.values()).size}` +
    ` opened twice, ${early} additions before their case; ${givenUp().size} given up, and told so`
)
console.log(
  `posts told again under their key, because the kill fell between the helpdesk's answer ` +
    `and its note: ${ids.length - new Set(ids).size} of ${ids.length}`
)
await service.stop()

const before = webhook.received.length
service = await startService({
  HANDOVER_WEBHOOK: webhook.url,
  HANDOVER_SECRET: env.HANDOVER_SECRET
})
webhook.answers.length = 0
const began = performance.now()
await Promise.all(
  Array.from({ length: 500 }, async (_, person) => {
    await say(`p${person}`, 0, `imap4 hangs on windows nt 4.0, machine p${person}.`)
    await say(`p${person}`, 1, 'talk to a person')
  })
)
const said = performance.now()
while (webhook.received.length < before + 500) await wait(20)
console.log(
  `500 people at once: 1,000 turns in ${((said - began) / 1_000).toFixed(1)}` +
    ` s, the last of 500 cases told ${((performance.now() - said) / 1_000).toFixed(1)}` +
    ` s later`
)
await service.stop()
channel.stop()
await webhook.stop()
