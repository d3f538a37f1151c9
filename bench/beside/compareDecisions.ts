import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFindingCases } from '../finding/findingCases.ts'
import { quantile } from '../parts/statistics.ts'
import { type Both, inTurns } from './inTurns.ts'

type Checkout = { readonly folder: string; readonly index: string }
/** Milliseconds of the wall clock that a decision took. */
type Timed = (text: string) => number

/** Texts after which the compiler has seen most of the code. */
const WARM_UP_TEXTS = 200
const QUANTILES = [0.5, 0.9, 0.99]

/**
 * Decisions of two checkouts in one process, text by text in turns, so that both meet the same load:
 * a table of quantiles for pasted events and for described symptoms.
 */
export async function compareDecisions(
  before: Checkout,
  now: Checkout,
  data: string
): Promise<string> {
  const cases = readFindingCases(data)
  const [decidedBefore, decidedNow] = [await open(before), await open(now)]
  for (const { text } of cases.slice(0, WARM_UP_TEXTS)) {
    decidedBefore(text)
    decidedNow(text)
  }
  const rows: string[] = []
  for (const kind of ['event', 'symptom']) {
    const texts = cases.filter(one => one.kind === kind).map(({ text }) => text)
    const times = await inTurns(
      texts.length,
      place => decidedBefore(texts[place] ?? ''),
      place => decidedNow(texts[place] ?? '')
    )
    rows.push(rowOf(kind, times))
  }
  return rows.join('')
}

async function open({ folder, index }: Checkout): Promise<Timed> {
  const { openKnowledge } = await load(folder, 'knowledge/articles/openKnowledge.ts')
  const { triage } = await load(folder, 'triage/triage.ts')
  const knowledge = openKnowledge?.(index)
  return text => {
    const started = performance.now()
    triage?.(knowledge, text)
    return performance.now() - started
  }
}

/** Other checkouts have their own types of knowledge and answers, which nothing here looks into. */
async function load(
  folder: string,
  file: string
): Promise<Readonly<Record<string, (...given: readonly unknown[]) => unknown>>> {
  return await import(pathToFileURL(join(folder, file)).href)
}

function rowOf(kind: string, { before, now }: Both<number>): string {
  const cells = [
    ...QUANTILES.map(part => cell(`p${part * 100}`, quantile(before, part), quantile(now, part))),
    cell('mean', mean(before), mean(now))
  ]
  return `${`decision, ${kind}`.padEnd(26)}${cells.join('   ')}\n`
}

function cell(name: string, before: number, now: number): string {
  return `${name} ${before.toFixed(2)} → ${now.toFixed(2)} ms (${(now / before).toFixed(2)})`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
