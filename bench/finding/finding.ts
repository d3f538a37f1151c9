/**
 * `npm run bench:finding -- --knowledge INDEX --data FOLDER`: how often the right article is found,
 * and what it costs.
 */
import { parseArgs } from 'node:util'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import type { Answer } from '../../triage/answer.ts'
import { triage } from '../../triage/triage.ts'
import { type FindingCase, OTHER_COMPONENT_CASES, readFindingCases } from './findingCases.ts'

type Result = {
  readonly known: FindingCase
  readonly first: string | null
  readonly score: number
  readonly right: boolean
  readonly near: boolean
  readonly step: Answer['step']
  readonly answered: boolean
  readonly answeredRight: boolean
  readonly ms: number
}

const { values } = parseArgs({
  options: {
    knowledge: { type: 'string' },
    data: { type: 'string', default: '../shared/bench' },
    misses: { type: 'boolean' }
  }
})

function run(): void {
  if (values.knowledge === undefined)
    return void process.stdout.write(
      'Name an index with --knowledge INDEX; "npm run knowledge -- import FOLDER --to INDEX" makes one.\n'
    )
  const cases = [...readFindingCases(values.data), ...OTHER_COMPONENT_CASES]
  if (cases.length === OTHER_COMPONENT_CASES.length)
    process.stdout.write(`${values.data}: no cases here, only our own are run.\n`)
  const knowledge = openKnowledge(values.knowledge)
  // as a service that has run for a while: what is found lately is kept of a hundred at most, so
  // none of these is known again when it is timed
  for (const { text } of cases.slice(0, 200)) triage(knowledge, text)
  const results = cases.map((known): Result => {
    const started = performance.now()
    const answer = triage(knowledge, known.text)
    return judge(known, answer, performance.now() - started)
  })
  knowledge.close()
  process.stdout.write(
    [qualityTable(results), reliabilityTable(results), costLine(results)].join('\n')
  )
  if (values.misses === true)
    process.stdout.write(
      results
        .filter(({ known, right, answered, answeredRight }) =>
          known.kind === 'none' ? answered : !right || (answered && !answeredRight)
        )
        .map(({ known, first, score, step }) =>
          [
            `${known.id} ${known.kind} ${known.group}: ${first} ${score.toFixed(2)}`,
            JSON.stringify(step).slice(0, 90),
            `expected ${known.expected.join(' ')}\n`
          ].join(' ')
        )
        .join('')
    )
}

function judge(known: FindingCase, answer: Answer, ms: number): Result {
  const { step, candidates } = answer
  const ranked = candidates.filter(({ article }) => !known.near.includes(article))
  const [first] = ranked
  const named = namedBy(answer)
  return {
    known,
    step,
    ms,
    first: first?.article ?? null,
    score: first?.score ?? 0,
    right: first !== undefined && known.expected.includes(first.article),
    near: candidates[0] !== undefined && known.near.includes(candidates[0].article),
    answered: named !== null,
    answeredRight: named !== null && (known.expected.includes(named) || known.near.includes(named))
  }
}

/** What is said when a question only tells several articles apart. */
const SEVERAL = /\d articles may describe/

/** The article a step is about: the one it names, or the one whose product or level it asks for. */
function namedBy({ step, message, candidates }: Answer): string | null {
  if ('article' in step) return step.article
  if (
    step.kind === 'ask' &&
    (step.about === 'product' || step.about === 'service-pack') &&
    !SEVERAL.test(message)
  )
    return candidates[0]?.article ?? null
  return null
}

function groupsOf(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const groups = Map.groupBy(results, ({ known }) => `${known.kind}|${known.group}`)
  const kinds = Map.groupBy(results, ({ known }) => `${known.kind}|all`)
  return new Map([...kinds, ...groups].toSorted(([a], [b]) => a.localeCompare(b)))
}

function share(count: number, of: number): string {
  if (of === 0) return '-'
  return `${((100 * count) / of).toFixed(1)}`
}

function qualityTable(results: readonly Result[]): string {
  return [
    '| cases | n | right first % | names an article | of those right % | asks | hands over |',
    '|---|---|---|---|---|---|---|',
    ...[...groupsOf(results)].map(([name, group]) => qualityRow(name.replace('|', ', '), group)),
    ''
  ].join('\n')
}

function qualityRow(name: string, group: readonly Result[]): string {
  const right = group.filter(result => result.right).length
  const answered = group.filter(result => result.answered).length
  const answeredRight = group.filter(result => result.answeredRight).length
  const asked = group.flatMap(({ step }) => (step.kind === 'ask' ? [step.about] : []))
  const about = [...Map.groupBy(asked, one => one)].map(([one, all]) => `${one} ${all.length}`)
  const cells = [
    name,
    group.length,
    share(right, group.length),
    share(answered, group.length),
    share(answeredRight, answered),
    `${asked.length} (${about.join(', ')})`,
    group.filter(({ step }) => step.kind === 'hand-over').length
  ]
  return `| ${cells.join(' | ')} |`
}

/** Of the articles that came first: how often one of each score was right. */
function reliabilityTable(results: readonly Result[]): string {
  return [
    '| score | n | right % |',
    '|---|---|---|',
    ...Array.from({ length: 10 }, (_, tenth) => {
      const group = results.filter(
        ({ first, score }) => first !== null && Math.min(9, Math.floor(score * 10)) === tenth
      )
      const range = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`
      const right = share(group.filter(result => result.right).length, group.length)
      return `| ${range} | ${group.length} | ${right} |`
    }),
    ''
  ].join('\n')
}

function costLine(results: readonly Result[]): string {
  function quantile(kind: string, part: number): string {
    const times = results
      .filter(({ known }) => known.kind === kind)
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b)
    return (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1)
  }
  const times = ['event', 'symptom'].map(
    kind => `${kind} p50 ${quantile(kind, 0.5)} p99 ${quantile(kind, 0.99)} ms`
  )
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  return `${times.join(', ')}, whole decision; RSS ${memory} MB\n`
}

run()
