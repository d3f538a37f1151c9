import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { ownArticle } from '../../test/parts/written/ownArticle.ts'
import type { Answer } from '../../triage/answer.ts'
import { quantile } from '../parts/statistics.ts'

const REPLICAS = 3
const EDITS = 200
const TURNS_PER_SECOND = 20
const KILLS = 20
/** Milliseconds from an edit to the kill, at most: it is read after a quarter of a second. */
const MAX_KILL_MS = 600
const LOOK_MS = 20
/** Milliseconds after which an edit will not come any more. */
const GIVEN_UP_MS = 20_000
const ID = 'HD-2'
const WORDS = 'my badge does not open the door, the light is red'

/**
 * Edits in a folder that three services share, until each of them answers with it, beside turns
 * whose answer has to be of one edition.
 */
export async function timeReplicas(index: string): Promise<string> {
  const own = ownFolder()
  const services = await Promise.all(Array.from({ length: REPLICAS }, () => start(own, index)))
  // the first answer of a service opens what it reads words with
  await Promise.all(services.map(answerOf))
  const turns = startTurns(services)
  const took: number[] = []
  try {
    for (let edition = 1; edition <= EDITS; edition += 1) {
      write(own, edition)
      const began = performance.now()
      await Promise.all(services.map(service => until(service, edition, began)))
      took.push(performance.now() - began)
    }
  } finally {
    turns.stop()
    await Promise.all(services.map(service => service.stop()))
  }
  const [half, most, longest] = [0.5, 0.99, 1].map(part => Math.round(quantile(took, part)))
  const { asked, wrong, failed } = turns
  return (
    `${EDITS} edits on ${REPLICAS} replicas, until each answers: p50 ${half} ms, p99 ${most} ms, ` +
    `the longest ${longest}; ${asked()} turns beside them, ${wrong()} wrong, ${failed()} failed`
  )
}

/** Asks one service after the other, many times a second, whoever has answered yet or not. */
function startTurns(services: readonly Service[]) {
  let [asked, wrong, failed] = [0, 0, 0]
  const timer = setInterval(() => {
    const service = services[asked % REPLICAS] as Service
    asked += 1
    answerOf(service).then(
      answer => {
        if (!isOfOneEdition(answer)) wrong += 1
      },
      () => {
        failed += 1
      }
    )
  }, 1_000 / TURNS_PER_SECOND)
  return {
    asked: () => asked,
    wrong: () => wrong,
    failed: () => failed,
    stop: () => clearInterval(timer)
  }
}

/** Whether title and quotes are of one text of the article. */
function isOfOneEdition(answer: Answer): boolean {
  const edition = editionIn(answer)
  const told = answer.quotes.flatMap(({ text }) => /\d+/.exec(text)?.[0] ?? [])
  return answer.candidates[0]?.article === ID && told.every(number => Number(number) === edition)
}

/** Kills a service while it reads an edit: the next one begins with the edit. */
export async function countKills(index: string): Promise<string> {
  const own = ownFolder()
  let right = 0
  for (let edition = 1; edition <= KILLS; edition += 1) {
    const killed = await start(own, index)
    write(own, edition)
    await wait(Math.random() * MAX_KILL_MS)
    await killed.stop('SIGKILL')
    const next = await start(own, index)
    if ((await editionOf(next)) === edition) right += 1
    await next.stop()
  }
  return `${KILLS} kills while an edit was read: ${right} began with it`
}

function ownFolder(): string {
  const own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  write(own, 0)
  return own
}

function write(own: string, edition: number): void {
  const text = ownArticle({
    id: ID,
    title: `Badge does not open the door, edition ${edition}`,
    symptoms: 'Your badge is read, but the door stays closed and the light is red.',
    resolution: `Hold the badge at terminal ${edition} in the lobby to renew it.`
  })
  writeFileSync(join(own, 'badge.md'), text)
}

async function start(own: string, index: string): Promise<Service> {
  return await startService({ KNOWLEDGE: `${own},${index}`, RATE_LIMIT: '0' })
}

async function until(service: Service, edition: number, began: number): Promise<void> {
  while ((await editionOf(service)) !== edition) {
    if (performance.now() - began > GIVEN_UP_MS) throw new Error(`edition ${edition} never came`)
    await wait(LOOK_MS)
  }
}

async function editionOf(service: Service): Promise<number> {
  return editionIn(await answerOf(service))
}

function editionIn({ candidates }: Answer): number {
  return Number(/\d+$/.exec(candidates[0]?.title ?? '')?.[0])
}

/** @throws Error for anything but an answer */
async function answerOf({ url }: Service): Promise<Answer> {
  const response = await fetch(`${url}/api/triage`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: WORDS
  })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return (await response.json()) as Answer
}
