/**
 * `npm run bench:finding-peers -- --knowledge INDEX --data FOLDER`: the same cases for FTS5,
 * MiniSearch and natural's TfIdf, in one run with ours. All are given what our reader made of the
 * paste. None of them says "nothing matches": each gets the score that keeps 99 % of what it finds
 * rightly, and is asked how much it takes with it of what no article documents.
 */

import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import { TfIdf } from 'natural/lib/natural/tfidf/index.js'
import { storedText } from '../../knowledge/articles/index/articleStore.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { type FindingCase, OTHER_COMPONENT_CASES, readFindingCases } from './findingCases.ts'

type Text = {
  readonly id: string
  readonly title: string
  readonly symptoms: string
  readonly body: string
}
/** the best article with its score, the higher the better */
type First = { readonly article: string; readonly score: number }
type Peer = {
  readonly name: string
  readonly articles: number
  readonly build: number
  readonly first: (known: FindingCase) => First | null
}
type Result = {
  readonly known: FindingCase
  readonly ms: number
  readonly first: First | null
  readonly right: boolean
}

const { values } = parseArgs({
  options: {
    knowledge: { type: 'string' },
    data: { type: 'string', default: '../shared/bench' },
    cases: { type: 'string', default: '600' },
    seconds: { type: 'string', default: '60' }
  }
})
/** Share of the rightly found events whose score is good enough. */
const KEPT = 0.99
/** Terms of a paste that are searched for: all of them, and the rarest. */
const MOST_TERMS = 40
const FEW_TERMS = 12
/** TfIdf compares every article with every query; more of them than these takes minutes. */
const MOST_FOR_TFIDF = 2_000

function textsOf(file: string): readonly Text[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database
    .prepare('SELECT id, title, text FROM articles')
    .all() as unknown as readonly { id: string; title: string; text: Uint8Array }[]
  const texts = rows.map(({ id, title, text }) => {
    const body = storedText(text).split(/^={70}$/m)[1] ?? ''
    return {
      id,
      title,
      body,
      symptoms:
        /^SYMPTOMS\n=+\n([^]*?)(?=\n[A-Z][A-Z ]+\n=+\n|(?![^]))/m.exec(body)?.[1] ??
        body.slice(0, 1_500)
    }
  })
  database.close()
  return texts
}

/**
 * What a person would give a search box: the words of the event with its source and number, or
 * their own.
 */
function queryOf(text: string): string {
  const {
    events: [event],
    rest
  } = parseEvents(text)
  if (event === undefined) return rest
  return `${event.source ?? ''} ${event.id} ${event.description ?? ''}`
}

function timed<T>(act: () => T): readonly [T, number] {
  const started = performance.now()
  const value = act()
  return [value, performance.now() - started]
}

function ours(file: string): Peer {
  const [knowledge, build] = timed(() => openKnowledge(file))
  return {
    name: 'ours (opened)',
    articles: knowledge.size,
    build,
    first: ({ text }) => {
      const { events, rest } = parseEvents(text)
      return knowledge.find({ events, words: rest })[0] ?? null
    }
  }
}

/**
 * One table of FTS5, searched in two ways; and the rarest terms of a text, for another peer that
 * has no counts to choose them by.
 */
function fts5(texts: readonly Text[]): {
  readonly peers: readonly Peer[]
  readonly rarest: (text: string) => readonly string[]
} {
  const database = new DatabaseSync(':memory:')
  database.exec(
    'CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, title, body); CREATE VIRTUAL ' +
      "TABLE terms USING fts5vocab('words', 'row'); BEGIN"
  )
  const insert = database.prepare('INSERT INTO words VALUES (?, ?, ?)')
  const [, build] = timed(() => {
    for (const { id, title, body } of texts) insert.run(id, title, body)
    database.exec('COMMIT')
  })
  const search = database.prepare(
    'SELECT id AS article, -bm25(words) AS score FROM words WHERE words MATCH ? ORDER BY rank LIMIT 1'
  )
  const counted = database.prepare('SELECT doc FROM terms WHERE term = ?')
  function articlesWith(term: string): number {
    return Number(counted.get(term)?.doc ?? 0)
  }
  function termsOf(text: string): readonly string[] {
    return [
      ...new Set(
        queryOf(text)
          .toLowerCase()
          .match(/[a-z0-9]+/g) ?? []
      )
    ]
  }
  function rarest(terms: readonly string[]): readonly string[] {
    return terms
      .map(term => ({ term, articles: articlesWith(term) }))
      .filter(({ articles }) => articles > 0)
      .toSorted((a, b) => a.articles - b.articles)
      .slice(0, FEW_TERMS)
      .map(({ term }) => term)
  }
  function firstOf(choose: (terms: readonly string[]) => readonly string[]): Peer['first'] {
    return ({ text }) => {
      const terms = choose(termsOf(text))
      if (terms.length === 0) return null
      return (search.get(terms.map(term => `"${term}"`).join(' OR ')) as First | undefined) ?? null
    }
  }
  return {
    peers: [
      {
        name: `FTS5, the ${FEW_TERMS} rarest terms`,
        articles: texts.length,
        build,
        first: firstOf(rarest)
      },
      {
        name: 'FTS5, all terms',
        articles: texts.length,
        build,
        first: firstOf(terms => terms.slice(0, MOST_TERMS))
      }
    ],
    rarest: text => rarest(termsOf(text))
  }
}

function miniSearch(texts: readonly Text[], rarest: (text: string) => readonly string[]): Peer {
  const search = new MiniSearch<Text>({ fields: ['title', 'symptoms'], storeFields: [] })
  const [, build] = timed(() => search.addAll(texts))
  return {
    name: `MiniSearch, the ${FEW_TERMS} rarest terms`,
    articles: texts.length,
    build,
    first: ({ text }) => {
      const [best] = search.search(rarest(text).join(' '))
      if (best === undefined) return null
      return { article: best.id as string, score: best.score }
    }
  }
}

function tfIdf(texts: readonly Text[], needed: ReadonlySet<string>): Peer {
  const taken = [
    ...texts.filter(({ id }) => needed.has(id)),
    ...texts.filter(({ id }, place) => !needed.has(id) && place % 40 === 0)
  ].slice(0, MOST_FOR_TFIDF)
  const search = new TfIdf()
  const [, build] = timed(() => {
    for (const { id, title, symptoms } of taken) search.addDocument(`${title} ${symptoms}`, id)
  })
  return {
    name: "natural's TfIdf",
    articles: taken.length,
    build,
    first: ({ text }) => {
      const sums = search.tfidfs(queryOf(text))
      const best = sums.reduce((most, sum, at) => (sum > (sums[most] ?? 0) ? at : most), 0)
      return { article: taken[best]?.id ?? '', score: sums[best] ?? 0 }
    }
  }
}

/** Answers the cases in their order until the time is up. */
function answer({ first }: Peer, cases: readonly FindingCase[]): readonly Result[] {
  const until = performance.now() + Number(values.seconds) * 1000
  const results: Result[] = []
  for (const known of cases) {
    const [found, ms] = timed(() => first(known))
    results.push({
      known,
      ms,
      first: found,
      right: found !== null && known.expected.includes(found.article)
    })
    if (performance.now() > until) break
  }
  return results
}

function row({ name, articles, build }: Peer, results: readonly Result[]): string {
  function of(kind: string): readonly Result[] {
    return results.filter(({ known }) => known.kind === kind)
  }
  function share(group: readonly Result[], holds: (result: Result) => boolean): string {
    return ((100 * group.filter(holds).length) / Math.max(1, group.length)).toFixed(1)
  }
  const scores = of('event')
    .filter(one => one.right)
    .map(({ first }) => first?.score ?? 0)
    .toSorted((a, b) => b - a)
  const least = scores[Math.min(scores.length - 1, Math.floor(scores.length * KEPT))] ?? 0
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const right = ['event', 'symptom', 'hard'].map(kind => share(of(kind), result => result.right))
  return (
    `| ${name} | ${articles} | ${(build / 1000).toFixed(1)} | ${results.length} | ` +
    `${right.join(' | ')} | ` +
    `${share(of('none'), ({ first }) => first !== null && first.score >= least)} | ` +
    `${(times[times.length >> 1] ?? 0).toFixed(1)} / ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(0)} |\n`
  )
}

/**
 * A part of the cases, mixed the same way every time, so that the first of them are of every kind.
 */
function mixed(cases: readonly FindingCase[], most: number): readonly FindingCase[] {
  return cases
    .map((known, place) => ({ known, at: (place * 0.618_034) % 1 }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ known }) => known)
}

if (values.knowledge === undefined)
  process.stdout.write('Name an index with --knowledge INDEX, and the cases with --data FOLDER.\n')
else {
  const file = values.knowledge
  const cases = mixed(
    [
      ...readFindingCases(values.data).filter(({ kind }) => kind !== 'generic'),
      ...OTHER_COMPONENT_CASES
    ],
    Number(values.cases)
  )
  const texts = textsOf(file)
  process.stdout.write(
    `${cases.length} cases, ${values.seconds}` +
      ` s for each\n| | articles | build s | cases | event right first % | symptom | hard | ` +
      `none taken % | p50 / p99 ms |\n|---|---|---|---|---|---|---|---|---|\n`
  )
  function tell(peer: Peer): void {
    return void process.stdout.write(row(peer, answer(peer, cases)))
  }
  tell(ours(file))
  const { peers, rarest } = fts5(texts)
  for (const peer of peers) tell(peer)
  tell(miniSearch(texts, rarest))
  tell(tfIdf(texts, new Set(cases.flatMap(({ expected }) => expected))))
}
