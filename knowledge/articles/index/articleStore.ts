import { DatabaseSync } from 'node:sqlite'
import { inflateRawSync } from 'node:zlib'
import { sumOfArticle } from './checksums/rowChecksums.ts'
import type { NumberedArticle } from './importing/numberTerms.ts'
import type { Prepared } from './prepareArticle.ts'
import { packNumbers } from './rows/varints.ts'
import { TEXT_DICTIONARY } from './textDictionary.ts'

/** The version of the layout below; an index of another one is refused. */
export const FORMAT_VERSION = 5
/** 'KBix' as a number, in the header of every index. */
export const APPLICATION_ID = 0x4b426978

const SCHEMA = `
  CREATE TABLE articles (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, file TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL, own INTEGER NOT NULL, text BLOB NOT NULL, sum INTEGER NOT NULL);
  CREATE TABLE told (
    place INTEGER PRIMARY KEY, titleLength INTEGER NOT NULL, productLength INTEGER NOT NULL,
    hasSymptoms INTEGER NOT NULL, told BLOB NOT NULL, rest BLOB NOT NULL);
  CREATE TABLE signatures (
    event INTEGER NOT NULL, place INTEGER NOT NULL, source TEXT, described INTEGER NOT NULL,
    evidence BLOB NOT NULL, slots TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
  CREATE TABLE codes (
    code TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (code, place)) WITHOUT ROWID;
  CREATE TABLE stalls (
    service TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (service, place)) WITHOUT ROWID;
  CREATE TABLE terms (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE);
  CREATE TABLE postings (number INTEGER PRIMARY KEY, articles INTEGER NOT NULL, entries BLOB NOT NULL,
    sum INTEGER NOT NULL);
  CREATE TABLE reader (code TEXT NOT NULL);
  CREATE TABLE about (place INTEGER PRIMARY KEY, year TEXT NOT NULL, products TEXT NOT NULL);
  CREATE TABLE counts (kind TEXT NOT NULL, name TEXT NOT NULL, articles INTEGER NOT NULL);
  CREATE INDEX own_articles ON articles (own) WHERE own = 1;
  CREATE INDEX signatures_by_place ON signatures (place);
  CREATE INDEX stalls_by_place ON stalls (place);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT_VERSION};`

/** For who writes: the file is not used before it is whole, and the keys are in no order. */
export const WRITING = `
  PRAGMA busy_timeout = 10000; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF;
  PRAGMA cache_size = -12000;`

/** Where articles are kept, a file or memory (':memory:'): made ready to be filled. */
export function createStore(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA page_size = 8192; ${WRITING} ${SCHEMA}`)
  return database
}

/** The numbers that terms have already in the archive beneath. */
export type TermNumbers = {
  readonly termId: (term: string) => number
  readonly highestTerm: number
}

export type ArticleAdder = {
  readonly add: (article: Prepared) => void
  /** one whose terms are places among these numbers */
  readonly addNumbered: (article: NumberedArticle, numbers: readonly number[]) => void
  /** the number of a term, a new one for a new one */
  readonly termId: (term: string) => number
}

/** Adds articles. Their terms get numbers as they come. */
export function articleAdder(database: DatabaseSync, beneath?: TermNumbers): ArticleAdder {
  function prepare(sql: string) {
    return database.prepare(sql)
  }
  const article = prepare(
    'INSERT INTO articles (id, title, file, stamp, own, text, sum) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  const told = prepare('INSERT INTO told VALUES (?, ?, ?, ?, ?, ?)')
  const signature = prepare('INSERT INTO signatures VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const code = prepare('INSERT OR IGNORE INTO codes VALUES (?, ?)')
  const stall = prepare('INSERT OR IGNORE INTO stalls VALUES (?, ?)')
  const about = prepare('INSERT INTO about VALUES (?, ?, ?)')
  const numberOf = termNumbers(database, beneath)
  function packed(terms: string): Uint8Array {
    return packNumbers(terms === '' ? [] : terms.split(' ').map(numberOf))
  }
  function addPacked(
    added: Omit<Prepared, 'told' | 'rest'>,
    seen: Uint8Array,
    rest: Uint8Array
  ): void {
    const { id: name, title, file, stamp, own, text } = added
    const sum = sumOfArticle(added)
    const place = Number(
      article.run(name, title, file, stamp, Number(own), text, sum).lastInsertRowid
    )
    const { titleLength, productLength } = added
    told.run(place, titleLength, productLength, Number(added.hasSymptoms), seen, rest)
    for (const { id, source, described, evidence, slots, first, last } of added.events)
      signature.run(
        id,
        place,
        source,
        Number(described),
        packEvidence(evidence, numberOf),
        slots,
        first,
        last
      )
    for (const errorCode of added.codes) code.run(errorCode, place)
    for (const service of added.stalls) stall.run(service, place)
    about.run(place, added.year, JSON.stringify(added.products))
  }
  return {
    add: added => addPacked(added, packed(added.told), packed(added.rest)),
    addNumbered: (added, numbers) => {
      function packedPlaces(places: Uint32Array): Uint8Array {
        return packNumbers(places.map(place => numbers[place] ?? 0))
      }
      addPacked(added, packedPlaces(added.told), packedPlaces(added.rest))
    },
    termId: numberOf
  }
}

/** Takes an article out again. */
export function articleRemover(database: DatabaseSync): (place: number) => void {
  const statements = ['told', 'signatures', 'codes', 'stalls', 'about', 'articles'].map(table =>
    database.prepare(`DELETE FROM ${table} WHERE place = ?`)
  )
  return place => {
    for (const statement of statements) statement.run(place)
  }
}

export function storedText(compressed: Uint8Array): string {
  return inflateRawSync(compressed, { dictionary: TEXT_DICTIONARY }).toString('utf8')
}

/** The highest number that a term has; 0 without any. */
export function highestTerm(database: DatabaseSync): number {
  const { highest } = database
    .prepare('SELECT coalesce(max(number), 0) AS highest FROM terms')
    .get() as { highest: number }
  return highest
}

/** Twice the number of each term, and one more when it may be a name. */
function packEvidence(evidence: string, numberOf: (term: string) => number): Uint8Array {
  return packNumbers(
    evidence === ''
      ? []
      : evidence
          .split(' ')
          .map(word =>
            word.startsWith('~') ? numberOf(word.slice(1)) * 2 + 1 : numberOf(word) * 2
          )
  )
}

function termNumbers(database: DatabaseSync, beneath?: TermNumbers): (term: string) => number {
  const known = new Map(
    (
      database.prepare('SELECT term, number FROM terms').all() as unknown as readonly {
        term: string
        number: number
      }[]
    ).map(({ term, number }) => [term, number])
  )
  const insert = database.prepare('INSERT INTO terms VALUES (?, ?)')
  const highest = beneath?.highestTerm ?? 0
  let next = [...known.values()].reduce((most, number) => Math.max(most, number), highest) + 1
  return term => {
    let number = known.get(term)
    if (number === undefined) {
      number = beneath?.termId(term) || next++
      known.set(term, number)
      insert.run(number, term)
    }
    return number
  }
}
