/**
 * `npm run bench:truth -- --index FILE --data ../shared [--before FOLDER [--before-index FILE]]
 * [CASES.jsonl ...]`: the sets of the street, or those named, in one run, judged by their own script,
 * beside BM25 of SQLite (given what our reader makes of the paste; it always names its first) and the
 * assistant of another folder, such as the commit before, with an index of its own where it cannot
 * read ours. Prints for each kind what is right, what asks fairly first and what is wrong, then the
 * ten worst.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../knowledge/events/parseEvents.ts'
import type { Answer } from '../triage/answer.ts'
import { triage } from '../triage/triage.ts'
import { parseFacts } from '../triage/understand/parseFacts.ts'
import { openBm25 } from './bm25.ts'
import { readTruthCases, type TruthCase } from './truthCases.ts'

/** What the judge reads of an answer. */
type Judged = Pick<Answer, 'step' | 'message' | 'events' | 'facts'> & {
  readonly candidates: readonly { readonly article: string; readonly score?: number }[]
}
type Verdict = { readonly fair?: boolean; readonly fault?: string } | null
type Judge = (expected: object, answer: Judged | undefined) => Verdict
type Peer = { readonly name: string; readonly answers: ReadonlyMap<string, Judged> }

const MAX_CANDIDATES = 5
const MAX_WORST = 10
const FIRST_ARTICLE = new URL('../knowledge/articles/texts', import.meta.url).pathname
const NAMED: readonly string[] = ['recommend', 'already-fixed', 'not-applicable', 'show-article']

const { values, positionals } = parseArgs({
  options: {
    index: { type: 'string' },
    data: { type: 'string', default: '../shared' },
    before: { type: 'string' },
    'before-index': { type: 'string' }
  },
  allowPositionals: true
})

async function run(): Promise<void> {
  if (values.index === undefined) {
    process.stdout.write('Name an index of the archive with --index FILE.\n')
    return
  }
  const cases = readTruthCases(values.data, positionals)
  const judge = await readJudge(values.data)
  const own = ours(cases, values.index)
  process.stdout.write(tableOf(own, cases, judge))
  process.stdout.write(worstOf(own, cases, judge))
  if (values.before !== undefined) {
    const index = resolve(values['before-index'] ?? values.index)
    process.stdout.write(tableOf(before(cases, index, values.before), cases, judge))
  }
  process.stdout.write(tableOf(bm25(cases, values.index), cases, judge))
}

/** The judge lies beside the cases. */
async function readJudge(data: string): Promise<Judge> {
  const script = pathToFileURL(join(data, 'street', 'score.mjs')).href
  return ((await import(script)) as { judge: Judge }).judge
}

function ours(cases: readonly TruthCase[], index: string): Peer {
  const [archive, one] = [openKnowledge(index), openKnowledge(FIRST_ARTICLE)]
  const answers = new Map(
    cases.map(({ id, text, facts, isOfOneArticle }) => [
      id,
      triage(isOfOneArticle ? one : archive, text, parseFacts(facts))
    ])
  )
  archive.close()
  one.close()
  return { name: 'this assistant', answers }
}

function bm25(cases: readonly TruthCase[], index: string): Peer {
  const box = openBm25(index)
  const answers = new Map(cases.map(known => [known.id, searched(box.search, known)]))
  return { name: 'BM25 of SQLite, always its first', answers }
}

/** What a search box shows, as an answer: its first article, whatever was asked. */
function searched(
  search: (text: string, limit: number) => readonly string[],
  { text, facts }: TruthCase
): Judged {
  const { events, rest } = parseEvents(text)
  const [event] = events
  const query =
    event === undefined ? rest : `${event.source ?? ''} ${event.id} ${event.description ?? ''}`
  const [first, ...others] = search(query, MAX_CANDIDATES)
  const step: Answer['step'] =
    first === undefined
      ? { kind: 'hand-over', because: 'no-article' }
      : { kind: 'show-article', article: first, section: '' }
  const candidates = first === undefined ? [] : [first, ...others].map(article => ({ article }))
  return { step, message: '', events, facts: parseFacts(facts), candidates }
}

/** The command of another checkout. */
function before(cases: readonly TruthCase[], index: string, folder: string): Peer {
  const file = join(mkdtempSync(join(tmpdir(), 'kb-triage-truth-')), 'cases.jsonl')
  const answers = new Map<string, Judged>()
  for (const isOfOneArticle of [true, false]) {
    const some = cases.filter(known => known.isOfOneArticle === isOfOneArticle)
    if (some.length === 0) continue
    writeFileSync(
      file,
      some.map(({ id, text, facts }) => JSON.stringify({ id, text, facts })).join('\n')
    )
    const knowledge = isOfOneArticle ? [] : ['--knowledge', index]
    const command = ['run', '--silent', 'triage', '--', '--batch', ...knowledge, file]
    const { stdout } = spawnSync('npm', command, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30
    })
    for (const line of stdout.split('\n').filter(text => text !== '')) {
      const answer = JSON.parse(line) as Judged & { id: string }
      answers.set(answer.id, answer)
    }
  }
  return { name: `the assistant in ${folder}`, answers }
}

function tableOf({ name, answers }: Peer, cases: readonly TruthCase[], judge: Judge): string {
  const kinds = [...new Set(cases.flatMap(({ set, kind }) => [set, `  ${set} ${kind}`]))]
  const rows = kinds.map(kind => {
    const some = cases.filter(one => kind === one.set || kind === `  ${one.set} ${one.kind}`)
    return `${kind.padEnd(34)}${figuresOf(some, answers, judge)}\n`
  })
  return `\n${name}\n${'kind'.padEnd(34)}${HEAD}\n${rows.join('')}`
}

const HEAD = ['n', 'right %', 'asks %', 'wrong %', 'wrong verdicts %']
  .map(word => word.padStart(10))
  .join('')

function figuresOf(cases: readonly TruthCase[], answers: Peer['answers'], judge: Judge): string {
  const verdicts = cases.map(({ id, expected }) => judge(expected, answers.get(id)))
  const wrong = cases.filter((_, place) => verdicts[place]?.fault !== undefined)
  const named = wrong.filter(({ id }) => NAMED.includes(answers.get(id)?.step.kind ?? ''))
  const counts = [
    verdicts.filter(verdict => verdict === null || verdict === undefined).length,
    verdicts.filter(verdict => verdict?.fair === true).length,
    wrong.length,
    named.length
  ]
  const shares = counts.map(count => ((100 * count) / Math.max(1, cases.length)).toFixed(1))
  return [String(cases.length), ...shares].map(text => text.padStart(10)).join('')
}

/** The wrong verdicts first, the surest before. */
function worstOf({ answers }: Peer, cases: readonly TruthCase[], judge: Judge): string {
  const wrong = cases.flatMap(known => {
    const answer = answers.get(known.id)
    const fault = judge(known.expected, answer)?.fault
    if (fault === undefined || answer === undefined) return []
    const isNamed = NAMED.includes(answer.step.kind)
    return [{ known, fault, rank: (isNamed ? 1 : 0) + (answer.candidates[0]?.score ?? 0) }]
  })
  const worst = wrong.toSorted((a, b) => b.rank - a.rank).slice(0, MAX_WORST)
  return `\nThe worst\n${worst.map(({ known, fault }) => `  ${known.id}: ${fault}\n`).join('')}`
}

await run()
