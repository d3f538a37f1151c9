/** `npm run bench:finding-peers -- --knowledge INDEX --data FOLDER`: the same cases for FTS5 alone, MiniSearch and natural's TfIdf, in one run with ours. */
import MiniSearch from 'minisearch'
import { TfIdf } from 'natural/lib/natural/tfidf/index.js'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { storedText } from '../knowledge/articles/articleStore.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../knowledge/events/parseEvents.ts'
import { readFindingCases, type FindingCase } from './findingCases.ts'

type Text = { readonly id: string; readonly title: string; readonly symptoms: string; readonly body: string }
type Peer = { readonly name: string; readonly articles: number; readonly build: number; readonly first: (known: FindingCase) => string | null }

const { values } = parseArgs({ options: { knowledge: { type: 'string' }, data: { type: 'string', default: '../shared/bench' }, cases: { type: 'string', default: '400' } } })
/** TfIdf compares every article with every query; more of them than these takes minutes. */
const MOST_FOR_TFIDF = 2_000

const textsOf = (file: string): readonly Text[] => {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('SELECT id, title, text FROM articles').all() as unknown as readonly { id: string; title: string; text: Uint8Array }[]
  const texts = rows.map(({ id, title, text }) => {
    const body = storedText(text).split(/^={70}$/m)[1] ?? ''
    return { id, title, body, symptoms: /^SYMPTOMS\n=+\n([^]*?)(?=\n[A-Z][A-Z ]+\n=+\n|(?![^]))/m.exec(body)?.[1] ?? body.slice(0, 1_500) }
  })
  database.close()
  return texts
}

/** What a person would give a search box: the words of the event with its source and number, or their own. */
const queryOf = (text: string): string => {
  const { events: [event], rest } = parseEvents(text)
  return event === undefined ? rest : `${event.source ?? ''} ${event.id} ${event.description ?? ''}`
}

const timed = <T>(act: () => T): readonly [T, number] => {
  const started = performance.now()
  const value = act()
  return [value, performance.now() - started]
}

const ours = (file: string): Peer => {
  const [knowledge, build] = timed(() => openKnowledge(file))
  return { name: 'ours (opened)', articles: knowledge.size, build, first: ({ text }) => {
    const { events, rest } = parseEvents(text)
    return knowledge.find({ events, words: rest })[0]?.article ?? null
  } }
}

const fts5 = (texts: readonly Text[]): Peer => {
  const database = new DatabaseSync(':memory:')
  database.exec('CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, title, body)')
  const insert = database.prepare('INSERT INTO words VALUES (?, ?, ?)')
  const [, build] = timed(() => texts.forEach(({ id, title, body }) => insert.run(id, title, body)))
  const search = database.prepare('SELECT id FROM words WHERE words MATCH ? ORDER BY rank LIMIT 1')
  return { name: 'FTS5', articles: texts.length, build, first: ({ text }) => {
    const terms = [...new Set(queryOf(text).toLowerCase().match(/[a-z0-9]+/g) ?? [])].slice(0, 40)
    return terms.length === 0 ? null : (search.get(terms.map(term => `"${term}"`).join(' OR ')) as { id: string } | undefined)?.id ?? null
  } }
}

const miniSearch = (texts: readonly Text[]): Peer => {
  const search = new MiniSearch<Text>({ fields: ['title', 'symptoms'], storeFields: [] })
  const [, build] = timed(() => search.addAll(texts))
  return { name: 'MiniSearch', articles: texts.length, build, first: ({ text }) => (search.search(queryOf(text), { fuzzy: 0.1 })[0]?.id as string | undefined) ?? null }
}

const tfIdf = (texts: readonly Text[], needed: ReadonlySet<string>): Peer => {
  const taken = [...texts.filter(({ id }) => needed.has(id)), ...texts.filter(({ id }, place) => !needed.has(id) && place % 40 === 0)].slice(0, MOST_FOR_TFIDF)
  const search = new TfIdf()
  const [, build] = timed(() => taken.forEach(({ id, title, symptoms }) => search.addDocument(`${title} ${symptoms}`, id)))
  return { name: "natural's TfIdf", articles: taken.length, build, first: ({ text }) => {
    const sums = search.tfidfs(queryOf(text))
    return taken[sums.reduce((best, sum, at) => sum > (sums[best] ?? 0) ? at : best, 0)]?.id ?? null
  } }
}

const score = ({ name, articles, build, first }: Peer, cases: readonly FindingCase[]): string => {
  const results = cases.map(known => {
    const [found, ms] = timed(() => first(known))
    return { known, ms, right: found !== null && known.expected.includes(found) }
  })
  const share = (kind: string): string => {
    const group = results.filter(({ known }) => known.kind === kind)
    return (100 * group.filter(({ right }) => right).length / Math.max(1, group.length)).toFixed(1)
  }
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return `| ${name} | ${articles} | ${(build / 1000).toFixed(1)} | ${share('event')} | ${share('symptom')} | ${share('hard')} | ${(times[times.length >> 1] ?? 0).toFixed(1)} / ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(0)} |\n`
}

if (values.knowledge === undefined) process.stdout.write('Name an index with --knowledge INDEX, and the cases with --data FOLDER.\n')
else {
  const all = readFindingCases(values.data).filter(({ kind }) => kind === 'event' || kind === 'symptom' || kind === 'hard')
  const cases = all.filter((_, place) => place % Math.max(1, Math.floor(all.length / Number(values.cases))) === 0)
  const texts = textsOf(values.knowledge)
  process.stdout.write(`${cases.length} cases\n| | articles | build s | event right first % | symptom | hard | p50 / p99 ms |\n|---|---|---|---|---|---|---|\n`)
  for (const peer of [() => ours(values.knowledge ?? ''), () => fts5(texts), () => miniSearch(texts), () => tfIdf(texts, new Set(cases.flatMap(({ expected }) => expected)))]) process.stdout.write(score(peer(), cases))
}
