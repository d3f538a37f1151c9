import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import { highestTerm } from './articleStore.ts'
import { unpackInto } from './rows/varints.ts'

/**
 * What a word counts in each field of an article; a field's own BM25, added up. Measured on
 * people's messages: the sum finds more than one text with weighted words (BM25F), because a title
 * that says it all is not drowned by a long article.
 */
const FIELDS = {
  text: { weight: 1, length: 0.95 },
  title: { weight: 0.6, length: 0.7 },
  symptoms: { weight: 0.5, length: 0.7 },
  products: { weight: 0.3, length: 0.7 }
} as const
type Field = keyof typeof FIELDS
const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[]
/** BM25's k1: how soon more of the same word adds nothing. */
const SATURATION = 1.2
const MAX_IMPACT = FIELD_NAMES.reduce((sum, name) => sum + FIELDS[name].weight, 0)
/** The impact of a posting is kept in one byte. */
const IMPACT_STEPS = 255
const MAX_ENTRY_BYTES = 6

type ArticleRow = {
  readonly place: number
  readonly titleLength: number
  readonly productLength: number
  readonly hasSymptoms: number
  readonly told: Uint8Array
  readonly rest: Uint8Array
}
type ArticleFields = Readonly<Record<Field, Uint32Array>>
type MeanLengths = Readonly<Record<Field, number>>
type Entries = { readonly places: Uint32Array; readonly impacts: Uint8Array }

/**
 * Writes for each term the articles that have it, each with how much it counts there, 1 to 255.
 * Done once all articles are in.
 */
export function buildPostings(database: DatabaseSync): void {
  function rows() {
    return database
      .prepare('SELECT * FROM told ORDER BY place')
      .iterate() as unknown as Iterable<ArticleRow>
  }
  const { starts, means } = countTerms(rows(), highestTerm(database))
  const pack = packer(fill(rows(), starts, means))
  database.exec('BEGIN; DELETE FROM postings')
  const insert = database.prepare('INSERT INTO postings VALUES (?, ?, ?, ?)')
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0]
    if (to === from) continue
    const packed = pack(from, to)
    insert.run(term, to - from, packed, crc32(packed))
  }
  database.exec('COMMIT')
}

/** Where the articles of each term begin, and the mean lengths of the fields. */
function countTerms(
  rows: Iterable<ArticleRow>,
  highest: number
): { starts: Uint32Array; means: MeanLengths } {
  const starts = new Uint32Array(highest + 2)
  /** which article a term was last met in, counted from 1 */
  const metIn = new Uint32Array(highest + 1)
  const lengths = { text: 0, title: 0, symptoms: 0, products: 0 }
  const fieldsOf = fieldReader()
  let articles = 0
  for (const row of rows) {
    const fields = fieldsOf(row)
    articles += 1
    for (const term of fields.text) {
      if (metIn[term] === articles) continue
      metIn[term] = articles
      starts[term + 1] = (starts[term + 1] ?? 0) + 1
    }
    for (const name of FIELD_NAMES) lengths[name] += fields[name].length
  }
  for (let term = 1; term < starts.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
  for (const name of FIELD_NAMES) lengths[name] = Math.max(1, lengths[name] / Math.max(1, articles))
  return { starts, means: lengths }
}

/** Reads what an article says into one array: the fields of it hold until the next are read. */
function fieldReader(): (row: ArticleRow) => ArticleFields {
  let numbers = new Uint32Array(0)
  return ({ told, rest, titleLength, productLength }) => {
    const most = told.length + rest.length
    if (numbers.length < most) numbers = new Uint32Array(2 * most)
    const seen = unpackInto(numbers, 0, told)
    const end = unpackInto(numbers, seen, rest)
    return {
      text: numbers.subarray(0, end),
      title: numbers.subarray(0, titleLength),
      symptoms: numbers.subarray(titleLength, seen),
      products: numbers.subarray(seen, seen + productLength)
    }
  }
}

function fill(rows: Iterable<ArticleRow>, starts: Uint32Array, means: MeanLengths): Entries {
  const size = starts.at(-1) ?? 0
  const entries = { places: new Uint32Array(size), impacts: new Uint8Array(size) }
  const next = starts.slice()
  const impacts = new Float64Array(starts.length)
  const addField = fieldAdder(impacts, means)
  const fieldsOf = fieldReader()
  for (const row of rows) {
    const fields = fieldsOf(row)
    for (const name of FIELD_NAMES) addField(name, fields[name])
    for (const term of fields.text) {
      const impact = impacts[term] ?? 0
      if (impact === 0) continue
      impacts[term] = 0
      const at = next[term] ?? 0
      entries.places[at] = row.place
      entries.impacts[at] = Math.max(1, Math.round((IMPACT_STEPS * impact) / MAX_IMPACT))
      next[term] = at + 1
    }
  }
  return entries
}

/**
 * Adds to each term's impact what a field gives it: its BM25 without the idf, which is a question's.
 */
function fieldAdder(
  impacts: Float64Array,
  means: MeanLengths
): (name: Field, terms: Uint32Array) => void {
  const counts = new Uint32Array(impacts.length)
  return (name, terms) => {
    const { weight, length } = FIELDS[name]
    const norm = SATURATION * (1 - length + (length * terms.length) / means[name])
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1
    for (const term of terms) {
      const times = counts[term] ?? 0
      if (times === 0) continue
      counts[term] = 0
      impacts[term] = (impacts[term] ?? 0) + (weight * times) / (times + norm)
    }
  }
}

/**
 * Packs the entries of a term: each article as its distance from the one before, then the impact in
 * one byte. What it gives holds until the next term is packed.
 */
function packer({ places, impacts }: Entries): (from: number, to: number) => Uint8Array {
  let bytes = new Uint8Array(0)
  return (from, to) => {
    const most = (to - from) * MAX_ENTRY_BYTES
    if (bytes.length < most) bytes = new Uint8Array(2 * most)
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
    return bytes.subarray(0, at)
  }
}
