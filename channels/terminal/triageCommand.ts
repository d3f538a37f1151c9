/**
 * `npm run --silent triage`: reads an event from a file or standard input and prints the answer in
 * words or JSON.
 */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { eventFileKind } from '../../knowledge/events/text/eventFile.ts'
import type { Facts } from '../../triage/answer.ts'
import { triage } from '../../triage/triage.ts'
import { FACT_NAMES, parseFacts } from '../../triage/understand/parseFacts.ts'
import { decodeText, isReadable } from '../http/decodeText.ts'
import { answerInWords } from './answerInWords.ts'
import { terminalJson } from './terminalJson.ts'
import { terminalText } from './terminalText.ts'
import { runBatch } from './triageBatch.ts'

const SHIPPED = fileURLToPath(new URL('../../knowledge/articles/texts', import.meta.url))
const USAGE = `Usage: npm run --silent triage -- [--json] [--fact NAME=VALUE]...
       [--knowledge FOLDER_OR_INDEX]... [--batch] [FILE]

Reads a pasted Windows event or a description from FILE, or from standard input, and says what to do.
  --json        one JSON document instead of words
  --fact        what is known already: ${FACT_NAMES.slice(0, 4).join(', ')}
                (for example product="Windows 2000", servicePack=2)
  --knowledge   a folder of articles or an index; of several the first wins (default: what comes with it)
  --batch       JSON lines {"id", "text", "facts"?} in, JSON lines {"id", ...answer} out, in the same order
`

/** A mistake in how the command was called, explained in one line. */
class Mistake extends Error {}

type Options = {
  readonly json: boolean
  readonly batch: boolean
  readonly help: boolean
  readonly facts: Facts
  readonly knowledge: string | readonly string[]
  readonly file: string | null
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  if (positionals.length > 1)
    throw new Mistake(`One file at a time, please; ${positionals.length} were given.`)
  return {
    json: values.json === true,
    batch: values.batch === true,
    help: values.help === true,
    facts: parseFacts(Object.fromEntries((values.fact ?? []).map(readFact))),
    knowledge: values.knowledge ?? process.env.KNOWLEDGE ?? SHIPPED,
    file: positionals[0] === undefined || positionals[0] === '-' ? null : positionals[0]
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      fact: { type: 'string', multiple: true },
      knowledge: { type: 'string', multiple: true }
    }
  })
}

function readFact(fact: string): readonly [string, string] {
  const at = fact.indexOf('=')
  if (at < 1)
    throw new Mistake(
      `--fact wants NAME=VALUE, for example --fact servicePack=2; this was ${JSON.stringify(fact.slice(0, 60))}.`
    )
  return [fact.slice(0, at), fact.slice(at + 1)]
}

async function readInput(file: string | null): Promise<string> {
  const bytes = file === null ? await readAll(process.stdin) : await readNamed(file)
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

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Mistake(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}` +
        `). Name a file that exists and that you may read.`
    )
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

async function answerOne(knowledge: Knowledge, { json, facts, file }: Options): Promise<void> {
  const answer = triage(knowledge, await readInput(file), facts)
  process.stdout.write(json ? `${terminalJson(answer, 2)}\n` : answerInWords(answer))
}

async function answerMany(knowledge: Knowledge, { file, facts }: Options): Promise<void> {
  if (file !== null) await readNamed(file)
  await runBatch(
    knowledge,
    file === null ? process.stdin : createReadStream(file),
    process.stdout,
    facts
  )
}

async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (options.help) return void process.stdout.write(USAGE)
  const knowledge = openKnowledge(options.knowledge)
  try {
    await (options.batch ? answerMany(knowledge, options) : answerOne(knowledge, options))
  } finally {
    knowledge.close()
  }
}

/** Exit code 2 for a wrong call, and for knowledge that cannot be read. */
function isCallersMistake(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (error instanceof Mistake || error instanceof TypeError || error.message !== '')
  )
}

process.stdout.on('error', error =>
  process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1)
)
try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(
    `${isCallersMistake(error) ? terminalText(error.message.split('\n')[0] ?? '') : 'The text could not be read.'}` +
      ` (--help shows the usage.)\n`
  )
  process.exitCode = 2
}
