import { spawnSync } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import type { Article } from '../../knowledge/articles/article.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import type { PeopleCase } from './peopleCases.ts'

export type SearchText = Readonly<Record<'id' | 'title' | 'symptoms' | 'products' | 'body', string>>

/** A search beside ours: the best five articles for each message. */
export type Peer = {
  readonly name: string
  /** whether it runs in a process of its own, whose cost is not seen from here */
  readonly runsApart?: boolean
  readonly find: (cases: readonly PeopleCase[]) => readonly (readonly string[])[]
}

const TOP = 5
/** SQLite's porter stems as ours do; the weights of the fields are those of our ranking. */
const FIELD_WEIGHTS = '0, 0.6, 0.5, 0.3, 1'
/** Whole articles take MiniSearch several gigabytes, so it has what a person sees of a problem. */
const BOOSTS = { title: 0.6, symptoms: 0.5, products: 0.3 }
/** Articles that are added at a time, and the terms of a message that are searched for. */
const BATCH = 2_000
const MAX_MINISEARCH_TERMS = 12
const WORD = /[\p{L}\p{N}]+/gu

/** All articles of an index, field by field. */
export function readSearchTexts(file: string): readonly SearchText[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('SELECT id FROM articles').all() as unknown as readonly {
    id: string
  }[]
  database.close()
  const knowledge = openKnowledge(file)
  const texts = rows.flatMap(({ id }) => {
    const article = knowledge.article(id)
    if (article === undefined) return []
    return [textOf(article)]
  })
  knowledge.close()
  return texts
}

function textOf({ id, title, lines, sections, appliesTo }: Article): SearchText {
  const seen = sections.find(({ name }) => name === 'SYMPTOMS') ?? sections[0]
  return {
    id,
    title,
    symptoms:
      seen === undefined ? '' : lines.slice(seen.lines.first - 1, seen.lines.last).join(' '),
    products: appliesTo.map(({ text }) => text).join(' '),
    body: lines.join('\n')
  }
}

/** BM25 of SQLite over all text, and over four fields. */
export function sqlitePeers(texts: readonly SearchText[]): readonly Peer[] {
  const database = new DatabaseSync(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE words USING fts5(
      id UNINDEXED, title, symptoms, products, body, tokenize = 'porter unicode61'
    ); BEGIN`
  )
  const insert = database.prepare('INSERT INTO words VALUES (?, ?, ?, ?, ?)')
  for (const { id, title, symptoms, products, body } of texts)
    insert.run(id, title, symptoms, products, body)
  database.exec('COMMIT')
  function peer(name: string, weights: string): Peer {
    const search = database.prepare(
      `SELECT id FROM words WHERE words MATCH ? ORDER BY bm25(words, ${weights}) LIMIT ${TOP}`
    )
    return {
      name,
      find: cases =>
        cases.map(({ text }) => {
          const query = termsIn(text)
            .map(term => `"${term}"`)
            .join(' OR ')
          const rows = query === '' ? [] : search.all(query)
          return rows.map(({ id }) => String(id))
        })
    }
  }
  return [
    peer('BM25 of SQLite, all text', '0, 0, 0, 0, 1'),
    peer('BM25 of SQLite, four fields', FIELD_WEIGHTS)
  ]
}

/**
 * MiniSearch over the fields that a person sees, built in batches, with nothing stored beside the
 * terms. It makes a result of each article that has any of the terms: with all terms of a long
 * message that takes seconds and gigabytes, so it is given the rarest.
 */
export function miniSearchPeer(texts: readonly SearchText[]): Peer {
  const search = new MiniSearch<SearchText>({ fields: Object.keys(BOOSTS), storeFields: [] })
  for (let at = 0; at < texts.length; at += BATCH) search.addAll(texts.slice(at, at + BATCH))
  const articles = countArticles(texts)
  function rarest(text: string): readonly string[] {
    return termsIn(text)
      .filter(term => articles.has(term))
      .toSorted((a, b) => (articles.get(a) ?? 0) - (articles.get(b) ?? 0))
      .slice(0, MAX_MINISEARCH_TERMS)
  }
  return {
    name: `MiniSearch, title, symptoms and products, the ${MAX_MINISEARCH_TERMS} rarest terms`,
    find: cases =>
      cases.map(({ text }) =>
        search
          .search(rarest(text).join(' '), { boost: BOOSTS })
          .slice(0, TOP)
          .map(({ id }) => String(id))
      )
  }
}

/** In how many articles each term is. */
function countArticles(texts: readonly SearchText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { title, symptoms, products } of texts)
    for (const term of termsIn(`${title} ${symptoms} ${products}`))
      counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function termsIn(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(WORD) ?? [])]
}

/**
 * Another version of the assistant in a folder of its own, with an index that it can read: its
 * command in one batch.
 */
export function versionPeer(name: string, folder: string, index: string): Peer {
  return {
    name,
    runsApart: true,
    find: cases => {
      const input = cases.map(({ text }, id) => JSON.stringify({ id: String(id), text })).join('\n')
      const { stdout } = spawnSync(
        'npm',
        ['run', '--silent', 'triage', '--', '--batch', '--knowledge', index],
        { cwd: folder, input: `${input}\n`, encoding: 'utf8', maxBuffer: 2 ** 30 }
      )
      return stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as { candidates?: readonly { article: string }[] })
        .map(({ candidates = [] }) => candidates.map(({ article }) => article))
    }
  }
}
