/** `npm run cases`: the cases handed to people, for those without a helpdesk system. */
import { parseArgs } from 'node:util'
import { caseJson } from '../channels/handOver/caseMessage.ts'
import { caseSubject, caseText } from '../channels/handOver/caseText.ts'
import { type LocalTimes, localTimes } from '../channels/mail/letters/localTimes.ts'
import { terminalText } from '../channels/terminal/terminalText.ts'
import { readConfig } from '../config/readConfig.ts'
import type { CaseStore, KeptCase } from '../storage/cases.ts'
import { openCases } from '../storage/openCases.ts'
import { openReading } from '../storage/openReading.ts'
import { replyToService } from './replyToService.ts'

const USAGE = `Usage: npm run --silent cases -- [--json] [--all] [NUMBER]
       npm run --silent cases -- reply NUMBER TEXT [--from NAME] [--private]
       npm run --silent cases -- close NUMBER [TEXT] [--from NAME] [--outcome OUTCOME]

Shows the open cases, the newest first, or one case whole. Reads beside the running service, with the same settings.
  --all      closed ones, too
  --json     as JSON, a case a line
reply and close go through the running service, to the person in the chat.
  --from     whose words they are
  --private  a note: kept, and never shown to the person
  --outcome  solved, not-solved or duplicate
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
async function showOne(
  cases: CaseStore,
  number: number,
  { json, times }: { readonly json: boolean; readonly times: LocalTimes }
): Promise<string> {
  const found = await cases.read(number)
  if (found === null) throw new Error(`There is no case ${number}.`)
  if (json) return `${JSON.stringify(caseJson(found.kept, found.entries))}\n`
  const parts = [
    caseText({ kept: found.kept, entry: null }, times),
    ...found.entries.map(entry => caseText({ kept: found.kept, entry }, times).trimEnd())
  ]
  return `${terminalText(parts.join('\n\n'))}\n`
}

const OPTIONS = {
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  from: { type: 'string' },
  private: { type: 'boolean' },
  outcome: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  const [first, ...rest] = positionals
  if (values.help === true) return void process.stdout.write(USAGE)
  if (first === 'reply' || first === 'close') {
    const [number = '', ...words] = rest
    const { from, outcome } = values
    await answer(first, caseNumber(number), {
      ...(words.length === 0 ? {} : { text: words.join(' ') }),
      ...(from === undefined ? {} : { from }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(values.private === true ? { private: true } : {})
    })
    return
  }
  await print(first === undefined ? null : caseNumber(first), values)
}

async function answer(what: 'reply' | 'close', number: number, reply: object): Promise<void> {
  const closing = what === 'close' ? { state: 'closed' } : {}
  await replyToService(readConfig(process.env), number, { ...reply, ...closing })
  process.stdout.write(`Case ${number}: ${what === 'close' ? 'closed' : 'kept'}.\n`)
}

/** Shows one case, or the list. */
async function print(
  number: number | null,
  { all = false, json = false }: { readonly all?: boolean; readonly json?: boolean }
): Promise<void> {
  const config = readConfig(process.env)
  const times = localTimes(config.handOver.mail.timeZone)
  const database = await openReading(config)
  try {
    const cases = openCases(database)
    process.stdout.write(
      number === null
        ? await listAll(cases, all, json)
        : await showOne(cases, number, { json, times })
    )
  } finally {
    await database.close()
  }
}

/** @throws Error when it is none */
function caseNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${JSON.stringify(text)} is no case number.`)
  return Number(text)
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message.split('\n')[0]}\n`)
  process.exitCode = 2
})
