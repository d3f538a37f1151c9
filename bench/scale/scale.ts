/**
 * `npm run bench:scale -- [turns] [idle] [sockets] [archive]`: how far it goes. Turns on PostgreSQL with 1, 2
 * and 4 processes over 500 conversations, with what each costs the database; the same beside a
 * million conversations that are over; 2,000 sockets of the site's chat. IDLE and SOCKETS take
 * other numbers. With ARCHIVE (a folder of articles) and CASES (a folder of pastes) also the archive
 * itself, four and ten times as large. Writes `scale-turns.svg` and `scale-archive.svg`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kind } from '../parts/startServer.ts'
import { type GrownArchive, growArchive } from './growArchive.ts'
import { holdSockets } from './holdSockets.ts'
import { plotArchive } from './plotArchive.ts'
import { plotTurns } from './plotTurns.ts'
import { type OnPostgres, startCounting, turnsOnPostgres } from './turnsOnPostgres.ts'

const PROCESSES = [1, 2, 4]
/** The whole assistant, and turns that only count: what the store alone allows. */
const KINDS: readonly Kind[] = ['triage', 'counting']
const IN_FLIGHT = 50
const MEASURED_MS = Number(process.env.SECONDS ?? 8) * 1_000
const IDLE = Number(process.env.IDLE ?? 1_000_000)
const SOCKETS = Number(process.env.SOCKETS ?? 2_000)

/** How many times as large as it is. */
const SIZES = [1, 4, 10]
const { ARCHIVE, CASES = '' } = process.env

const chosen = process.argv.slice(2)
function isChosen(part: string): boolean {
  return chosen.length === 0 || chosen.includes(part)
}

function row(name: string, measured: OnPostgres): string {
  const { rate, p50, p99, statements, bytes, processor, connections, megabytes } = measured
  const cells = [rate, p50, p99, statements, bytes, processor, connections, megabytes]
  return `| ${name} | ${cells.map(cell => cell.toFixed(cell < 20 ? 1 : 0)).join(' | ')} |`
}

const HEAD =
  '| | turns/s | p50 ms | p99 ms | statements a turn | bytes of log a turn | ' +
  'ms of the database a turn | connections | MB of the database |\n|---|---|---|---|---|---|---|---|---|'

async function measureTurns(): Promise<void> {
  const postgres = await startCounting()
  console.log(HEAD)
  const rates = new Map<Kind, number[]>()
  for (const kind of KINDS)
    for (const processes of PROCESSES) {
      const load = { kind, processes, inFlight: IN_FLIGHT, milliseconds: MEASURED_MS }
      const measured = await turnsOnPostgres(postgres, load)
      rates.set(kind, [...(rates.get(kind) ?? []), measured.rate])
      console.log(row(`${kind}, ${processes} processes`, measured))
    }
  await postgres.stop()
  draw('scale-turns.svg', plotTurns(PROCESSES, rates))
}

function draw(file: string, plot: string): void {
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), plot)
}

async function measureIdle(): Promise<void> {
  const postgres = await startCounting()
  console.log(HEAD)
  for (const idle of [0, IDLE]) {
    const load = { kind: 'counting', processes: 1, inFlight: IN_FLIGHT, idle } as const
    const measured = await turnsOnPostgres(postgres, { ...load, milliseconds: MEASURED_MS })
    console.log(row(`counting, beside ${idle} idle`, measured))
  }
  await postgres.stop()
}

const HEAD_OF_ARCHIVE =
  '| archive | articles | index MB | import s, of what is new | MB at its peak | open ms | ' +
  'service MB | event p50 / p99 ms | symptom p50 / p99 ms |\n|---|---|---|---|---|---|---|---|---|'

async function measureArchive(archive: string, cases: string): Promise<void> {
  console.log(HEAD_OF_ARCHIVE)
  const all: GrownArchive[] = []
  await growArchive(archive, cases, SIZES, grown => {
    all.push(grown)
    const { megabytes, seconds, importing, open, serving, event, symptom } = grown
    const whole = [megabytes, seconds, importing, open, serving].map(cell => cell.toFixed(0))
    const times = [event, symptom].map(each => each.map(ms => ms.toFixed(1)).join(' / '))
    console.log(`| × ${grown.times} | ${grown.articles} | ${[...whole, ...times].join(' | ')} |`)
  })
  draw('scale-archive.svg', plotArchive(all))
}

if (isChosen('turns')) await measureTurns()
if (isChosen('idle')) await measureIdle()
if (isChosen('sockets')) console.log(await holdSockets(SOCKETS))
if (isChosen('archive') && ARCHIVE !== undefined) await measureArchive(ARCHIVE, CASES)
