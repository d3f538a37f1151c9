/**
 * `npm run --silent triage`: reads an event from a file or standard input and prints the answer in
 * words or JSON.
 */
import { createReadStream } from 'node:fs'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { eventFileKind } from '../../knowledge/events/text/eventFile.ts'
import type { Answer, Facts } from '../../triage/answer.ts'
import type { Language } from '../../triage/language.ts'
import { triage, type Voice } from '../../triage/triage.ts'
import { FACT_NAMES, parseFacts } from '../../triage/understand/parseFacts.ts'
import { decodeText, isReadable } from '../http/decodeText.ts'
import { answerInWords } from './answerInWords.ts'
import { beginCommand } from './command/beginCommand.ts'
import { createCommand } from './command/createCommand.ts'
import { languageOption } from './command/languageOption.ts'
import { Mistake } from './command/mistake.ts'
import { readGivenFile } from './command/readGivenFile.ts'
import { readStandardInput } from './command/readStandardInput.ts'
import { localeOfTerminal } from './localeOfTerminal.ts'
import { csvHeading, type MachinesForm, machinesCsv, machinesTable } from './machinesTable.ts'
import { SHIPPED_ARTICLES } from './shippedArticles.ts'
import { terminalJson } from './terminalJson.ts'
import { BATCH_OF_JSON, BATCH_OF_MACHINES, runBatch } from './triageBatch.ts'

const COMMAND = createCommand({
  name: 'triage',
  about: 'Reads a pasted Windows event or a described problem, and says what to do.',
  examples: [
    ['event.txt', 'answers in words what the file tells'],
    ['--json < event.txt', 'the same as one JSON document'],
    [
      '--fact product="Windows 2000" --fact servicePack=2 event.txt',
      'states what is known, such as the answer to a question'
    ],
    ['--knowledge own/ --knowledge articles.index event.txt', 'your own articles first'],
    ['--machines csv inventory.txt', 'a row for each machine that the text lists'],
    ['--batch records.jsonl', 'answers JSON lines {"id", "text", "facts"?} in their order']
  ],
  exits: [
    [0, 'answered'],
    [2, 'wrong usage, a file that cannot be read, or nothing in it; a line says what to do']
  ]
})
  .argument('[file]', 'the event or the description; without it, standard input')
  .option('--json', 'one JSON document instead of words')
  .option(
    '--fact <NAME=VALUE>',
    `what is known already, once for each: ${FACT_NAMES.slice(0, 4).join(', ')}, ...`,
    readFact,
    {}
  )
  .option(
    '--knowledge <SOURCE>',
    'a folder of articles or an index, once for each: the first wins (default: what comes with it)',
    (source: string, before: readonly string[] = []) => [...before, source]
  )
  .option(
    '--machines <FORM>',
    'a row for each machine that the text lists, as csv or as a table',
    readForm
  )
  .addOption(languageOption())
  .option('--batch', 'JSON lines in, JSON lines out; with --machines csv, its rows')
  .action(run)

type Options = {
  readonly json?: true
  readonly batch?: true
  readonly fact: Readonly<Record<string, string>>
  readonly knowledge?: readonly string[]
  readonly machines?: MachinesForm
  readonly lang?: Language
}

/** @throws Mistake */
function readForm(form: string): MachinesForm {
  if (form === 'csv' || form === 'table') return form
  throw new Mistake(`--machines is csv or table, not ${JSON.stringify(form.slice(0, 60))}.`)
}

/** @throws Mistake */
function checkForm({ machines, json, batch }: Options): void {
  if (machines !== undefined && json === true)
    throw new Mistake('--json holds the machines, too: leave out --machines, or --json.')
  if (machines === 'table' && batch === true)
    throw new Mistake('--batch prints lines one by one: use it with --machines csv.')
}

/** @throws Mistake */
function readFact(
  fact: string,
  before: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  const at = fact.indexOf('=')
  if (at < 1)
    throw new Mistake(
      `--fact wants NAME=VALUE, for example --fact servicePack=2; this was ${JSON.stringify(fact.slice(0, 60))}.`
    )
  return { ...before, [fact.slice(0, at)]: fact.slice(at + 1) }
}

async function readInput(file: string | null): Promise<string> {
  const bytes =
    file === null
      ? await readStandardInput('Paste the event or say what goes wrong')
      : await readGivenFile(file)
  const text = decodeText(bytes)
  checkReadable(bytes, text, file ?? 'Standard input')
  return text
}

/** @throws Mistake */
function checkReadable(bytes: Uint8Array, text: string, name: string): void {
  const isEmpty = text.trim() === ''
  if (isEmpty && eventFileKind(bytes) !== null)
    throw new Mistake(
      `${name} is an event log, but there is no event in it that can be read. ` +
        `Make text of it first: wevtutil qe FILE.evtx /lf:true /f:text > events.txt`
    )
  if (!isReadable(bytes))
    throw new Mistake(
      `${name} is neither text nor an event log. ` +
        `Name a file that holds the event as text, or an .evtx or .evt file.`
    )
  if (isEmpty)
    throw new Mistake(
      `${name} holds nothing to read. Paste the event, or name a file that holds it.`
    )
}

async function run(named: string | undefined, options: Options): Promise<void> {
  const file = named === undefined || named === '-' ? null : named
  const facts = parseFacts(options.fact)
  checkForm(options)
  const knowledge = openKnowledge(options.knowledge ?? process.env.KNOWLEDGE ?? SHIPPED_ARTICLES)
  try {
    if (options.batch === true) await answerMany(knowledge, file, { ...options, facts })
    else {
      const answer = triage(knowledge, await readInput(file), facts, voiceOf(options))
      process.stdout.write(printed(answer, options))
    }
  } finally {
    knowledge.close()
  }
}

/** JSON is read by programs: only what is asked for outright changes its language. */
function voiceOf({ lang, json }: Options): Voice {
  const locale = json === true ? undefined : localeOfTerminal()
  return {
    ...(lang === undefined ? {} : { language: lang }),
    ...(locale === undefined ? {} : { locale })
  }
}

function printed(answer: Answer, { json, machines }: Options): string {
  if (json === true) return `${terminalJson(answer, 2)}\n`
  if (machines === 'csv') return `${csvHeading()}${machinesCsv(answer)}`
  return machines === 'table' ? machinesTable(answer) : answerInWords(answer)
}

async function answerMany(
  knowledge: Knowledge,
  file: string | null,
  { facts, machines }: Options & { readonly facts: Facts }
): Promise<void> {
  if (file !== null) await readGivenFile(file)
  await runBatch(
    knowledge,
    { input: file === null ? process.stdin : createReadStream(file), output: process.stdout },
    facts,
    machines === undefined ? BATCH_OF_JSON : BATCH_OF_MACHINES
  )
}

beginCommand(COMMAND)
