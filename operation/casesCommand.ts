/** `npm run cases`: the cases handed to people, for those without a helpdesk system. */
import { Option } from 'commander'
import { caseJson } from '../channels/handOver/caseMessage.ts'
import { caseSubject, caseText } from '../channels/handOver/caseText.ts'
import { type LocalTimes, localTimes } from '../channels/mail/letters/localTimes.ts'
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { Mistake } from '../channels/terminal/command/mistake.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { terminalText } from '../channels/terminal/terminalText.ts'
import { readConfig } from '../config/readConfig.ts'
import type { CaseStore, KeptCase } from '../storage/cases.ts'
import { openCases } from '../storage/openCases.ts'
import { openReading } from '../storage/openReading.ts'
import { replyToService } from './replyToService.ts'

const COMMAND = createCommand({
  name: 'cases',
  about:
    'Shows the open cases, the newest first, or one case whole. Reads beside the running service, ' +
    'with the same settings.',
  examples: [
    ['', 'the open cases'],
    ['1001', 'one case with all that was said'],
    ['--all --json', 'closed ones, too, as JSON, a case a line']
  ]
})
  .argument('[number]', 'the case to show', caseNumber)
  .option('--all', 'closed ones, too')
  .option('--json', 'as JSON, a case a line')
  .action(
    async (number: number | undefined, options: Shown) => await print(number ?? null, options)
  )
COMMAND.addCommand(
  createCommand({
    name: 'reply',
    about: 'Says something to the person of a case, through the running service.',
    examples: [
      ['1001 "Which switch is it on?" --from Ana', 'the person reads it in the chat'],
      ['1001 "The old rack." --private', 'a note: kept, and never shown to the person']
    ]
  })
    .argument('<number>', 'the case', caseNumber)
    .argument('<text...>', 'what to say')
    .option('--from <NAME>', 'whose words they are')
    .option('--private', 'a note: kept, and never shown to the person')
    .action(async (number: number, words: readonly string[], options: object) => {
      await answer(number, { text: words.join(' '), ...options }, 'kept')
    })
)
COMMAND.addCommand(
  createCommand({
    name: 'close',
    about: 'Closes a case, through the running service.',
    examples: [['1001 "It works again." --outcome solved', 'with a last word, and what came of it']]
  })
    .argument('<number>', 'the case', caseNumber)
    .argument('[text...]', 'a last word to the person')
    .option('--from <NAME>', 'whose words they are')
    .addOption(
      new Option('--outcome <OUTCOME>', 'what came of it').choices([
        'solved',
        'not-solved',
        'duplicate'
      ])
    )
    .action(async (number: number, words: readonly string[], options: object) => {
      const last = words.length === 0 ? {} : { text: words.join(' ') }
      await answer(number, { ...last, ...options, state: 'closed' }, 'closed')
    })
)

type Shown = { readonly all?: true; readonly json?: true }

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

async function answer(number: number, reply: object, done: string): Promise<void> {
  await replyToService(readConfig(process.env), number, reply)
  process.stdout.write(`Case ${number}: ${done}.\n`)
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

/** @throws Mistake when it is none */
function caseNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Mistake(`${JSON.stringify(text)} is no case number.`)
  return Number(text)
}

await runCommand(COMMAND)
