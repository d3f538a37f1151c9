/** `npm run cases`: the cases handed to people, for those without a helpdesk system. */
import { parseArgs } from 'node:util'
import { caseJson } from '../channels/handOver/caseMessage.ts'
import { caseSubject, caseText } from '../channels/handOver/caseText.ts'
import { terminalText } from '../channels/terminal/terminalText.ts'
import { readConfig } from '../config/readConfig.ts'
import type { CaseStore, KeptCase } from '../storage/cases.ts'
import { openCases } from '../storage/openCases.ts'
import { openReading } from '../storage/openReading.ts'

const USAGE = `Usage: npm run --silent cases -- [--json] [--all] [NUMBER]

Shows the open cases, the newest first, or one case whole. Reads beside the running service, with the same settings.
  --all    closed ones, too
  --json   as JSON, a case a line
`
const MOST = 10_000

function show(kept: KeptCase): string {
  return `${new Date(kept.changed).toISOString().slice(0, 16)}  ${kept.state.padEnd(6)}  ${caseSubject(kept)}`
}

async function listAll(cases: CaseStore, all: boolean, json: boolean): Promise<string> {
  const listed = await cases.list({
    below: Number.MAX_SAFE_INTEGER,
    limit: MOST,
    state: all ? null : 'open'
  })
  const { waiting, givenUp } = await cases.count()
  if (json) return listed.map(kept => `${JSON.stringify(caseJson(kept))}\n`).join('')
  return [
    ...listed.map(show),
    `${listed.length} ${all ? 'cases' : 'open cases'}; ${waiting} on their way, ${givenUp} given up.`
  ]
    .map(line => `${terminalText(line)}\n`)
    .join('')
}

/** @throws Error if there is no such case */
async function showOne(cases: CaseStore, number: number, json: boolean): Promise<string> {
  const found = await cases.read(number)
  if (found === null) throw new Error(`There is no case ${number}.`)
  if (json) return `${JSON.stringify(caseJson(found.kept, found.entries))}\n`
  const parts = [
    caseText({ kept: found.kept, entry: null }),
    ...found.entries.map(entry => caseText({ kept: found.kept, entry }).trimEnd())
  ]
  return `${terminalText(parts.join('\n\n'))}\n`
}

async function run(): Promise<void> {
  const {
    values,
    positionals: [number]
  } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      all: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  })
  if (values.help === true) return void process.stdout.write(USAGE)
  if (number !== undefined && !/^\d{1,9}$/.test(number))
    throw new Error(`${JSON.stringify(number)} is no case number.`)
  const database = await openReading(readConfig(process.env))
  try {
    const cases = openCases(database)
    process.stdout.write(
      number === undefined
        ? await listAll(cases, values.all === true, values.json === true)
        : await showOne(cases, Number(number), values.json === true)
    )
  } finally {
    await database.close()
  }
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message.split('\n')[0]}\n`)
  process.exitCode = 2
})
