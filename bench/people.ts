/**
 * `npm run bench:people -- --index FILE [--data FOLDER] [--before FOLDER --before-index FILE]
 * [--every N] [CASES.jsonl ...]`: how often people's own words find their article, beside BM25 of
 * SQLite, MiniSearch and an earlier version, in one run, on the messages of every Nth given
 * article. Our ranking and chance are judged by weights that have not seen the article (five
 * folds). The whole decision, with the weights that are shipped, is
 * shown for files that the fit was not given, named with --unseen. Writes two plots into bench/.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type ArticleIndex, openArticleIndex } from '../knowledge/articles/index/articleIndex.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import type { Answer } from '../triage/answer.ts'
import { triage } from '../triage/triage.ts'
import { crossValidate, type Verdict } from './people/crossValidation.ts'
import { calibrationOf, figuresOf, precisionCurve } from './people/figures.ts'
import {
  miniSearchPeer,
  type Peer,
  readSearchTexts,
  sqlitePeers,
  versionPeer
} from './people/peers.ts'
import {
  ownCaseFiles,
  type PeopleCase,
  readPeopleCases,
  sharedCaseFiles
} from './people/peopleCases.ts'
import { plotSquare } from './people/plot.ts'

const { values, positionals } = parseArgs({
  options: {
    index: { type: 'string', default: '' },
    data: { type: 'string', default: '../shared' },
    before: { type: 'string' },
    'before-index': { type: 'string', default: '' },
    unseen: { type: 'string', multiple: true, default: [] },
    every: { type: 'string', default: '1' },
    'no-peers': { type: 'boolean', default: false }
  },
  allowPositionals: true
})

/** What a message of each kind costs is measured on so many. */
const MAX_TIMED = 200
/** Articles of a search that are looked at. */
const TOP = 5

run()

function run(): void {
  const index = openArticleIndex(new DatabaseSync(values.index, { readOnly: true }))
  const given = sharedCaseFiles(values.data, positionals).flatMap(readPeopleCases)
  const own = ownCaseFiles().flatMap(readPeopleCases)
  const { verdicts } = crossValidate(index, [...given, ...own])
  const fair = verdicts.filter(({ known }) => known.kind !== 'symptom')
  print(
    '| ours, by unseen folds | n | first % | among five | named | offered | helped | wrong verdicts |'
  )
  print('|---|---|---|---|---|---|---|---|')
  for (const [name, group] of groupsOf(fair)) print(figuresRow(name, group))
  plotChance(fair)
  const told = verdicts.filter(({ known }) => given.includes(known) && isMessage(known))
  const articles = [...new Set(told.map(({ known }) => known.group))]
  const chosen = articles.filter((_, place) => place % Number(values.every) === 0)
  const some = told.filter(({ known }) => chosen.includes(known.group))
  if (!values['no-peers'])
    comparePeers(
      oursPeer(index, some),
      some.map(({ known }) => known)
    )
  const unseen = values.unseen.flatMap(readPeopleCases)
  if (unseen.length > 0) decideUnseen(unseen)
}

function isMessage({ kind }: PeopleCase): boolean {
  return kind === 'short' || kind === 'long'
}

function groupsOf(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  return Map.groupBy(verdicts, ({ known }) => {
    const errorText = known.hasErrorText ? 'an error text' : 'no error text'
    const kind = known.kind === 'none' ? 'no article answers it' : `${known.kind}, ${errorText}`
    return `${known.file}: ${kind}`
  })
}

function figuresRow(name: string, group: readonly Verdict[]): string {
  const { n, first, five, named, offered, helped, wrong } = figuresOf(group)
  return `| ${[name, n, first, five, named, offered, helped, wrong].join(' | ')} |`
}

function plotChance(verdicts: readonly Verdict[]): void {
  const { error, bins } = calibrationOf(verdicts)
  print(`\nexpected calibration error of the best article's chance: ${error.toFixed(3)}`)
  for (const { n, said, was } of bins)
    print(`  said ${said.toFixed(2)}, was ${was.toFixed(2)} (${n})`)
  const curve = precisionCurve(verdicts)
  for (const { threshold, coverage, precision, answeredNone } of curve)
    print(
      `  from ${threshold.toFixed(3)}: ${percent(coverage)} % of people, ` +
        `${percent(precision)} % rightly; ${percent(answeredNone)} % of the rest`
    )
  savePlot(
    'people-reliability.svg',
    plotSquare('How often the best article is right', { x: 'chance said', y: 'share right' }, [
      {
        name: 'as it should be',
        colour: '#999',
        points: [
          [0, 0],
          [1, 1]
        ]
      },
      { name: 'as it is', colour: '#06c', points: bins.map(({ said, was }) => [said, was]) }
    ])
  )
  savePlot(
    'people-precision.svg',
    plotSquare('Answering more people', { x: 'share of people answered', y: 'share' }, [
      {
        name: 'of the answers right',
        colour: '#06c',
        points: curve.map(({ coverage, precision }) => [coverage, precision])
      },
      {
        name: 'of what has no article answered',
        colour: '#c30',
        points: curve.map(({ coverage, answeredNone }) => [coverage, answeredNone])
      }
    ])
  )
}

function savePlot(name: string, picture: string): void {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), picture)
}

function comparePeers(ours: Peer, messages: readonly PeopleCase[]): void {
  print(
    `\n| search, ${messages.length} messages | short: first / among five % | long | ` +
      'with an error text | without | ms a message (CPU) |'
  )
  print('|---|---|---|---|---|---|')
  comparePeer(ours, messages)
  if (values.before !== undefined) comparePeer(beforePeer(values.before), messages)
  const texts = readSearchTexts(values.index)
  for (const peer of sqlitePeers(texts)) comparePeer(peer, messages)
  comparePeer(miniSearchPeer(texts), messages)
}

/**
 * What the folds found, which have not seen the article; what it costs is that of the weights
 * shipped.
 */
function oursPeer(index: ArticleIndex, verdicts: readonly Verdict[]): Peer {
  const knowledge = openKnowledge(values.index)
  const found = new Map(
    verdicts.map(({ known, judged }) => [
      known,
      judged.slice(0, TOP).map(({ docId }) => index.nameOf(docId).id)
    ])
  )
  return {
    name: 'ours, by unseen folds',
    find: cases =>
      cases.map(known => {
        knowledge.find({ events: [], words: known.text }, TOP)
        return found.get(known) ?? []
      })
  }
}

function beforePeer(folder: string): Peer {
  return versionPeer('the version before', folder, resolve(values['before-index']))
}

function comparePeer({ name, find, runsApart }: Peer, messages: readonly PeopleCase[]): void {
  const started = process.cpuUsage()
  const found = find(messages)
  const { user, system } = process.cpuUsage(started)
  const results = messages.map((known, at) => ({ known, found: found[at] ?? [] }))
  type Result = (typeof results)[number]
  function shares(holds: (known: PeopleCase) => boolean): string {
    const group = results.filter(({ known }) => holds(known))
    function count(most: number): number {
      const isFound = ({ known, found: ids }: Result): boolean =>
        ids.slice(0, most).some(id => known.expected.includes(id))
      return group.filter(isFound).length / Math.max(1, group.length)
    }
    return `${percent(count(1))} / ${percent(count(5))}`
  }
  const cost = (user + system) / 1_000 / Math.max(1, messages.length)
  print(
    `| ${[
      name,
      shares(({ kind }) => kind === 'short'),
      shares(({ kind }) => kind === 'long'),
      shares(({ hasErrorText }) => hasErrorText),
      shares(({ hasErrorText }) => !hasErrorText),
      runsApart === true ? '-' : cost.toFixed(1)
    ].join(' | ')} |`
  )
}

/** The whole decision on cases that nothing was fitted on. */
function decideUnseen(cases: readonly PeopleCase[]): void {
  const knowledge = openKnowledge(values.index)
  print(
    '\n| the whole decision, unseen | n | first % | among five | helped | wrong verdicts | names an article | offers |'
  )
  print('|---|---|---|---|---|---|---|---|')
  for (const [kind, group] of Map.groupBy(cases, one => one.kind)) {
    const answers = group.map(known => ({ known, answer: triage(knowledge, known.text) }))
    const share = (holds: (one: (typeof answers)[number]) => boolean): string =>
      percent(answers.filter(holds).length / answers.length)
    const row = [
      kind,
      group.length,
      share(one => isRight(one.known, one.answer.candidates[0]?.article)),
      share(one => one.answer.candidates.some(({ article }) => isRight(one.known, article))),
      share(one => isHelped(one.known, one.answer)),
      share(one => namedBy(one.answer) !== null && !isRight(one.known, namedBy(one.answer))),
      share(one => namedBy(one.answer) !== null),
      share(one => isOffer(one.answer))
    ]
    print(`| ${row.join(' | ')} |`)
  }
  const timed = cases.slice(0, MAX_TIMED)
  const started = process.cpuUsage()
  for (const { text } of timed) triage(knowledge, `${text} `)
  const { user, system } = process.cpuUsage(started)
  print(
    `\n${((user + system) / 1_000 / Math.max(1, timed.length)).toFixed(1)} ms of processor time a decision`
  )
}

function isRight({ expected }: PeopleCase, article: string | null | undefined): boolean {
  return article !== null && article !== undefined && expected.includes(article)
}

function namedBy({ step }: Answer): string | null {
  if ('article' in step) return step.article
  return null
}

/** A question about an article, its product or its level. */
function isOffer({ step }: Answer): boolean {
  return step.kind === 'ask' && step.about !== 'symptom'
}

function isHelped(known: PeopleCase, answer: Answer): boolean {
  if (namedBy(answer) !== null) return isRight(known, namedBy(answer))
  return isOffer(answer) && answer.candidates.some(({ article }) => isRight(known, article))
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
