/**
 * `npm run bench:desk-cases`: the pages of the desk with 2,000 open cases and 1,000 closed ones in
 * the store (SQLite; STORAGE_URL names another), each with an event, a conversation and what came
 * to it later, asked for over HTTP one after the other.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseStore } from '../storage/cases.ts'
import { openCases } from '../storage/openCases.ts'
import { openDatabase } from '../storage/openDatabase.ts'
import { fileCase } from '../test/parts/services/filedCase.ts'
import { startService } from '../test/parts/services/service.ts'
import { median, quantile } from './parts/statistics.ts'

const OPEN = 2_000
const CLOSED = 1_000
const AT_ONCE = 250
const ROUNDS = 40
const MINUTE_MS = 60_000

const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-desk-'))
const storageUrl = process.env.STORAGE_URL ?? 'sqlite:'

/** What people write: short answers, and now and then a paste. */
const WORDS = [
  'it hangs again since this morning, third time this week',
  'windows 2000 sp4, and nothing was installed on it',
  'The server was unable to allocate from the system nonpaged pool. '.repeat(6)
]

async function seed(): Promise<void> {
  const database = await openDatabase({ storageUrl, dataDir })
  const cases = openCases(database)
  const now = Date.now()
  // many at once share one sync of the disk
  for (let from = 0; from < OPEN + CLOSED; from += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, index) => await seedOne(cases, from + index, now))
    )
  await database.close()
}

async function seedOne(cases: CaseStore, index: number, now: number): Promise<void> {
  const one = `Printer ${index} on FS${index % 90}`
  const at = now - index * MINUTE_MS
  const number = await fileCase(cases, `case ${index}`, { one, many: WORDS }, at)
  const isClosed = index % 3 === 2
  const kind = index % 2 === 0 || isClosed ? 'addition' : 'reply'
  const closing = { to: 'closed', outcome: 'solved', by: { from: { name: 'Ana' } } } as const
  const last = {
    number,
    key: 'last',
    kind,
    at,
    content: { text: one, from: { name: 'x' } }
  } as const
  await cases.add(last, isClosed ? closing : null, [])
}

async function timesOf(url: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now()
    const answer = await fetch(url)
    await answer.text()
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
    times.push(performance.now() - before)
  }
  return times
}

const PAGES = [
  ['all', '/desk'],
  ['waiting for us', '/desk?show=waiting'],
  ['their last page', '/desk?show=waiting&from=950'],
  ['nobody’s', '/desk?show=nobody'],
  ['closed, a year', '/desk?show=closed&days=365'],
  ['search, one hit', '/desk?q=printer+1234'],
  ['search, many hits', '/desk?q=fs17'],
  ['search, no hit', '/desk?q=nowhere-at-all'],
  ['one case', '/desk/cases/2000']
] as const

try {
  await seed()
  const service = await startService({
    DATA_DIR: dataDir,
    STORAGE_URL: storageUrl,
    RATE_LIMIT: '0'
  })
  for (const [name, path] of PAGES) {
    const times = await timesOf(`${service.url}${path}`)
    const figures = [median(times), quantile(times, 0.95), Math.max(...times)]
    process.stdout.write(
      `${name.padEnd(20)}${figures.map(ms => ms.toFixed(0).padStart(6)).join('')} ms\n`
    )
  }
  await service.stop()
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
