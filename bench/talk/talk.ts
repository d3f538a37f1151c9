/**
 * `npm run bench:talk -- --index FILE [--before FOLDER --before-index FILE] [--fails] [CASES.jsonl
 * ...]`: conversations with what must be seen after each message (bench/data/talk.jsonl, or those
 * named), beside an earlier version of the assistant. Prints how many are whole, in all and by kind,
 * and how many of the messages are answered as they must be.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { faultsOf, type Seen } from './faultsOf.ts'
import { readToldCases, type ToldCase } from './toldCases.ts'

const { values, positionals } = parseArgs({
  options: {
    index: { type: 'string', default: '' },
    before: { type: 'string' },
    'before-index': { type: 'string', default: '' },
    fails: { type: 'boolean', default: false }
  },
  allowPositionals: true
})

const OWN = fileURLToPath(new URL('../data/talk.jsonl', import.meta.url))
const HERE = fileURLToPath(new URL('../../', import.meta.url))
const VERDICTS: readonly string[] = ['recommend', 'already-fixed', 'not-applicable', 'show-article']

/** What of a case and a reply every version has. */
type Known = {
  readonly step?: Step | null
  readonly article?: string | null
  readonly between?: readonly { readonly article: string }[]
  readonly facts: Readonly<Record<string, unknown>>
}
type Step = { readonly kind: string; readonly about?: string; readonly article?: string }
type Choice = string | { readonly title: string }
type Replied = {
  readonly text: string
  readonly step?: Step | null
  readonly choices?: readonly Choice[]
}
type Turn = (known: Known, say: string) => { readonly after: Known; readonly reply: Replied }
type Assistant = { readonly start: Known; readonly turn: Turn }

const told = (positionals.length > 0 ? positionals : [OWN]).flatMap(readToldCases)
print(`${told.length} conversations`)
await compare('ours', HERE, values.index)
if (values.before !== undefined) await compare('before', values.before, values['before-index'])

async function compare(name: string, folder: string, index: string): Promise<void> {
  const assistant = await openAssistant(resolve(folder), resolve(index))
  const played = told.map(one => ({ one, faults: one.turns.map(() => '') }))
  for (const { one, faults } of played) play(assistant, one, faults)
  const turns = played.flatMap(({ faults }) => faults)
  const whole = played.filter(({ faults }) => faults.every(fault => fault === ''))
  print(
    `${name}: whole ${share(whole.length, played.length)}, messages ${share(
      turns.filter(fault => fault === '').length,
      turns.length
    )}`
  )
  for (const kind of [...new Set(told.map(one => one.kind))].toSorted()) {
    const of = played.filter(({ one }) => one.kind === kind)
    print(`  ${kind}: ${of.filter(one => whole.includes(one)).length} of ${of.length}`)
  }
  if (values.fails) for (const one of played) printFaults(one)
}

/** Plays a conversation and notes what is not as it must be, message by message. */
function play({ start, turn }: Assistant, { turns }: ToldCase, faults: string[]): void {
  let known = start
  turns.forEach(({ say, expect = {} }, at) => {
    const { after, reply } = turn(known, say)
    faults[at] = faultsOf(seenOf(after, reply), expect).join('; ')
    known = JSON.parse(JSON.stringify(after)) as Known
  })
}

function seenOf(after: Known, reply: Replied): Seen {
  const step = reply.step ?? after.step ?? null
  const between = (after.between ?? []).map(({ article }) => article)
  const named = VERDICTS.includes(step?.kind ?? '') ? step?.article : undefined
  return {
    text: reply.text,
    choices: (reply.choices ?? []).map(one => (typeof one === 'string' ? one : one.title)),
    kind: step?.kind ?? null,
    about: step?.about ?? null,
    hasStep: (reply.step ?? null) !== null,
    article: named ?? after.article ?? between[0] ?? null,
    between,
    facts: after.facts
  }
}

/** The assistant of a folder; the first version had no face of its own for others. */
async function openAssistant(folder: string, index: string): Promise<Assistant> {
  const face = join(folder, 'engine.ts')
  const files = existsSync(face)
    ? [face]
    : ['knowledge/articles/openKnowledge.ts', 'triage/converse.ts', 'triage/case.ts'].map(file =>
        join(folder, file)
      )
  const parts = await Promise.all(files.map(file => import(file)))
  const { openKnowledge, converse, NEW_CASE } = Object.assign({}, ...parts)
  const knowledge = openKnowledge(index)
  return {
    start: NEW_CASE,
    turn: (known, text) => converse(knowledge, known, { text, attachment: false, returned: false })
  }
}

function printFaults({ one, faults }: { one: ToldCase; faults: readonly string[] }): void {
  faults.forEach((fault, at) => {
    if (fault !== '') print(`${one.id}, message ${at + 1}: ${fault} | ${one.turns[at]?.say}`)
  })
}

function share(part: number, all: number): string {
  return `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
