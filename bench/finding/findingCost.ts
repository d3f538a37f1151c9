/**
 * `npm run bench:finding-cost -- --archive FOLDER --data FOLDER`: what import, opening and answers
 * cost at three sizes; a table and bench/finding-cost.svg.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importArticles } from '../../knowledge/articles/index/importArticles.ts'
import { listArticleFiles } from '../../knowledge/articles/index/listArticleFiles.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { triage } from '../../triage/triage.ts'
import { readFindingCases } from './findingCases.ts'
import { memoryServing } from './memoryServing.ts'

const SIZES = [1_000, 10_000, 100_000]
const THIS = fileURLToPath(import.meta.url)

type Answers = {
  readonly open: number
  readonly event: readonly number[]
  readonly symptom: readonly number[]
  readonly search: readonly number[]
}
type Cost = Answers & {
  readonly articles: number
  readonly seconds: number
  readonly megabytes: number
  readonly rss: number
}

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    data: { type: 'string', default: '../shared/bench' },
    once: { type: 'string' }
  }
})

function quantiles(times: readonly number[]): readonly number[] {
  const sorted = times.toSorted((a, b) => a - b)
  return [0.5, 0.99].map(
    part => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  )
}

/** In a process of its own: opens, answers every case once to warm up, then measures. */
function answerOnce(index: string): Answers {
  const started = performance.now()
  const knowledge = openKnowledge(index)
  const open = performance.now() - started
  const cases = readFindingCases(values.data).filter(
    ({ kind }) => kind === 'event' || kind === 'symptom'
  )
  function timed(kind: string, act: (text: string) => unknown): readonly number[] {
    return quantiles(
      cases
        .filter(known => known.kind === kind)
        .map(({ text }) => {
          const before = performance.now()
          act(text)
          return performance.now() - before
        })
    )
  }
  function find(text: string): unknown {
    const { events, rest } = parseEvents(text)
    return knowledge.find({ events, words: rest })
  }
  for (const { text } of cases.slice(0, 100)) triage(knowledge, text)
  function decide(text: string): unknown {
    return triage(knowledge, text)
  }
  return {
    open,
    event: timed('event', decide),
    symptom: timed('symptom', decide),
    search: timed('event', find)
  }
}

async function measure(archive: string, size: number): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-cost-'))
  const { files } = listArticleFiles(archive)
  const step = Math.max(1, files.length / size)
  const taken = files.filter(
    (_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step)
  )
  mkdirSync(join(folder, 'texts'))
  for (const file of taken) copyFileSync(join(archive, file), join(folder, 'texts', basename(file)))
  const index = join(folder, 'articles.kbindex')
  const started = performance.now()
  const { articles } = await importArticles(join(folder, 'texts'), index, () => undefined)
  const seconds = (performance.now() - started) / 1000
  const answers = JSON.parse(
    execFileSync(process.execPath, [THIS, '--once', index, '--data', values.data], {
      encoding: 'utf8'
    })
  ) as Answers
  const [megabytes, rss] = [statSync(index).size / 1e6, await memoryServing(index, values.data)]
  rmSync(folder, { recursive: true })
  return { ...answers, articles, seconds, megabytes, rss }
}

function row({ articles, seconds, megabytes, open, rss, event, symptom, search }: Cost): string {
  return (
    `| ${articles} | ${seconds.toFixed(1)} | ${megabytes.toFixed(1)} | ${open.toFixed(0)}` +
    ` | ${rss.toFixed(0)} | ` +
    `${[event, symptom, search].map(times => times.map(time => time.toFixed(1)).join(' / ')).join(' | ')}` +
    ` |`
  )
}

/** How a line of the plot is drawn, and how far below its end its name stands. */
type Stroke = { readonly colour: string; readonly dashes: string; readonly below: number }

/** Milliseconds of a whole decision against the number of articles, both axes logarithmic. */
function plot(costs: readonly Cost[]): string {
  function x(articles: number): number {
    return 60 + (440 * (Math.log10(articles) - 3)) / 2
  }
  function y(ms: number): number {
    return 260 - (220 * (Math.log10(Math.max(0.1, ms)) + 1)) / 3
  }
  function line(
    name: string,
    { colour, dashes, below }: Stroke,
    of: (cost: Cost) => number
  ): string {
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}` +
      `" points="` +
      `${costs.map(cost => `${x(cost.articles).toFixed(0)},${y(of(cost)).toFixed(0)}`).join(' ')}` +
      `"/>` +
      costs
        .map(
          cost =>
            `<circle cx="${x(cost.articles).toFixed(0)}" cy="${y(of(cost)).toFixed(0)}" r="3" fill="${colour}"/>`
        )
        .join('') +
      `<text x="${(x(costs.at(-1)?.articles ?? 1_000) + 8).toFixed(0)}" y="` +
      `${(y(of(costs.at(-1) as Cost)) + below).toFixed(0)}" fill="${colour}">${name}</text>`
    )
  }
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 310" ' +
      'font-family="sans-serif" font-size="12"><rect width="640" height="310" fill="white"/>',
    ...[0.1, 1, 10, 100].map(
      ms =>
        `<line x1="60" x2="520" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/><text x="52" y="` +
        `${y(ms) + 4}" text-anchor="end">${ms} ms</text>`
    ),
    ...[1_000, 10_000, 100_000].map(
      size =>
        `<text x="${x(size)}" y="280" text-anchor="middle">${size.toLocaleString('en')}</text>`
    ),
    '<text x="280" y="300" text-anchor="middle">articles</text>',
    line(
      'event, median',
      { colour: '#1f77b4', dashes: 'none', below: 12 },
      cost => cost.event[0] ?? 0
    ),
    line('event, p99', { colour: '#1f77b4', dashes: '5 4', below: 12 }, cost => cost.event[1] ?? 0),
    line(
      'symptom, median',
      { colour: '#d62728', dashes: 'none', below: -4 },
      cost => cost.symptom[0] ?? 0
    ),
    line(
      'symptom, p99',
      { colour: '#d62728', dashes: '5 4', below: -4 },
      cost => cost.symptom[1] ?? 0
    ),
    '</svg>',
    ''
  ].join('\n')
}

async function run(): Promise<void> {
  if (values.once !== undefined)
    return void process.stdout.write(JSON.stringify(answerOnce(values.once)))
  if (values.archive === undefined)
    return void process.stdout.write(
      'Name the folder of the archive with --archive FOLDER, and the cases with --data FOLDER.\n'
    )
  process.stdout.write(
    '| articles | import s | index MB | open ms | service, RSS MB | decision on an event, ' +
      'p50 / p99 ms | on a symptom | search alone, event |\n' +
      '|---|---|---|---|---|---|---|---|\n'
  )
  const costs: Cost[] = []
  for (const size of SIZES) {
    const cost = await measure(values.archive, size)
    costs.push(cost)
    process.stdout.write(`${row(cost)}\n`)
  }
  writeFileSync(fileURLToPath(new URL('./finding-cost.svg', import.meta.url)), plot(costs))
}

await run()
