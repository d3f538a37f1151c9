import type { DatabaseSync } from 'node:sqlite'
import { unpackNumbers } from './varints.ts'

/** How much a word counts in what a person sees of a problem, and in the rest of an article. */
const TOLD = 1
const REST = 0.25
/** The constants of BM25: how soon more of the same word adds nothing, and how much a long text is held against it. */
const ENOUGH = 1.2
const LENGTH = { told: 0.6, rest: 0.75 }

type ArticleRow = { readonly place: number; readonly told: Uint8Array; readonly rest: Uint8Array }

/** Writes for each term the articles that have it, each with how much it counts there, 1 to 255. Done once all articles are in. */
export function buildPostings(database: DatabaseSync): void {
  function rows() {
    return database
      .prepare('SELECT place, told, rest FROM told ORDER BY place')
      .iterate() as unknown as Iterable<ArticleRow>
  }
  const { starts, lengths } = countTerms(rows(), highestTerm(database))
  const entries = fill(rows(), starts, lengths)
  database.exec('BEGIN; DELETE FROM postings')
  const insert = database.prepare('INSERT INTO postings VALUES (?, ?, ?)')
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0]
    if (to > from) insert.run(term, to - from, pack(entries, from, to))
  }
  database.exec('COMMIT')
}

function highestTerm(database: DatabaseSync): number {
  return Number(
    (
      database.prepare('SELECT max(number) AS highest FROM terms').get() as {
        highest: number | null
      }
    ).highest ?? 0
  )
}

type Lengths = { readonly told: number; readonly rest: number }

/** Where the articles of each term begin, and the mean lengths of the texts. */
function countTerms(
  rows: Iterable<ArticleRow>,
  highest: number
): { starts: Uint32Array; lengths: Lengths } {
  const starts = new Uint32Array(highest + 2)
  let [articles, told, rest] = [0, 0, 0]
  for (const row of rows) {
    const [seen, more] = [unpackNumbers(row.told), unpackNumbers(row.rest)]
    for (const term of new Set([...seen, ...more])) starts[term + 1] = (starts[term + 1] ?? 0) + 1
    articles += 1
    told += seen.length
    rest += more.length
  }
  for (let term = 1; term < starts.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
  return {
    starts,
    lengths: {
      told: Math.max(1, told / Math.max(1, articles)),
      rest: Math.max(1, rest / Math.max(1, articles))
    }
  }
}

type Entries = { readonly places: Uint32Array; readonly impacts: Uint8Array }

function fill(rows: Iterable<ArticleRow>, starts: Uint32Array, lengths: Lengths): Entries {
  const size = starts.at(-1) ?? 0
  const entries = { places: new Uint32Array(size), impacts: new Uint8Array(size) }
  const next = starts.slice()
  for (const { place, told, rest } of rows) {
    for (const [term, weight] of weigh(unpackNumbers(told), unpackNumbers(rest), lengths)) {
      const at = next[term] ?? 0
      entries.places[at] = place
      entries.impacts[at] = Math.max(1, Math.round((255 * weight) / (weight + ENOUGH)))
      next[term] = at + 1
    }
  }
  return entries
}

function weigh(
  told: Uint32Array,
  rest: Uint32Array,
  lengths: Lengths
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  const seen = TOLD / (1 - LENGTH.told + (LENGTH.told * told.length) / lengths.told)
  const more = REST / (1 - LENGTH.rest + (LENGTH.rest * rest.length) / lengths.rest)
  for (const term of told) weights.set(term, (weights.get(term) ?? 0) + seen)
  for (const term of rest) weights.set(term, (weights.get(term) ?? 0) + more)
  return weights
}

/** Each article as its distance from the one before, then the impact in one byte. */
function pack({ places, impacts }: Entries, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array((to - from) * 6)
  let [at, before] = [0, 0]
  for (let entry = from; entry < to; entry += 1) {
    let distance = (places[entry] ?? 0) - before
    before = places[entry] ?? 0
    while (distance > 127) {
      bytes[at++] = (distance & 127) | 128
      distance >>>= 7
    }
    bytes[at++] = distance
    bytes[at++] = impacts[entry] ?? 0
  }
  return bytes.slice(0, at)
}
