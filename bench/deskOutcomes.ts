/** How long the desk's pages take over 10,000 outcomes: npm run bench:desk-outcomes */
import { readFileSync } from 'node:fs'
import { startDeskPages } from '../test/parts/channels/deskPages.ts'
import type { Outcome } from '../triage/handOver/outcome.ts'
import { median } from './parts/statistics.ts'

const OUTCOMES = 10_000
/** Loads of each page, each after an outcome more, and then as often with nothing new. */
const LOADS = 15
const PERIOD_MS = 30 * 86_400_000
const EXAMPLES = ['problem', 'mail-problem', 'out-of-scope', 'mail-stall'].flatMap(name =>
  readFileSync(new URL(`../knowledge/language/examples/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
)
const SOURCES = ['Plover', 'Tern Relay', 'Dunlin', 'Knot Service', 'Ruff Queue', 'Sanderling']
const DOORS = ['msteams', 'directline', 'email']

/** All within 30 days; 4 in 10 were not answered, half of them with one of 240 events. */
function outcomeOf(at: number): Partial<Outcome> {
  const opened = Date.now() - ((at * 7_919) % OUTCOMES) * (PERIOD_MS / OUTCOMES) - 60_000
  const asked = `${EXAMPLES[at % EXAMPLES.length]} ${EXAMPLES[(at * 31) % EXAMPLES.length]}`
  const told = { opened, changed: opened, asked, door: DOORS[at % DOORS.length] ?? '' }
  const source = SOURCES[at % SOURCES.length] ?? ''
  const description = `The queue of ${source} holds ${at % 40} entries that nobody takes.`
  const events = at % 4 === 0 ? [{ source, id: 1_000 + (at % 240), description }] : []
  if (at % 10 < 4) return { ...told, events, ended: 'refused', unanswered: 'no-article' }
  const ended = at % 10 < 7 ? 'solved' : 'silent'
  return { ...told, events, ended, given: `HD-${at % 90}`, questions: at % 5 }
}

const desk = await startDeskPages()
try {
  await desk.tell(...Array.from({ length: OUTCOMES }, (_, at) => outcomeOf(at)))
  const list = await desk.get('/desk/unanswered')
  const group = /href="(\/desk\/unanswered\/event-[^"?]+)/.exec(list)?.[1] ?? ''
  const pages = [
    '/desk/unanswered',
    '/desk/unanswered?q=printer',
    group,
    `${group}/article`,
    '/desk/conversations/1',
    '/desk/numbers?days=30',
    '/desk/numbers?days=90',
    '/desk/numbers.csv?days=30'
  ]
  process.stdout.write(
    '| page | with an outcome more, ms: median, most; processor time | with nothing new |\n' +
      '|---|---|---|\n'
  )
  for (const path of pages) {
    const fresh = await times(path, true)
    const same = await times(path, false)
    process.stdout.write(`| ${path.replace(/event-.*?(?=\/|$)/, 'GROUP')} | ${fresh} | ${same} |\n`)
  }
} finally {
  await desk.stop()
}

/** 'median, most; processor time' in milliseconds; who asks is in this process, too. */
async function times(path: string, isChanged: boolean): Promise<string> {
  const took: number[] = []
  const worked: number[] = []
  for (let load = 0; load < LOADS; load += 1) {
    if (isChanged) await desk.tell(outcomeOf(load))
    const [began, before] = [performance.now(), process.cpuUsage()]
    await desk.get(path)
    took.push(performance.now() - began)
    const { user, system } = process.cpuUsage(before)
    worked.push((user + system) / 1_000)
  }
  return `${Math.round(median(took))}, ${Math.round(Math.max(...took))}; ${Math.round(median(worked))}`
}
