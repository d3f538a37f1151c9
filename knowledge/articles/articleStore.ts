import { DatabaseSync } from 'node:sqlite'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { findServices } from '../language/mailServices.ts'
import { plainWords } from '../language/plainWords.ts'
import { recognizeSymptom } from '../language/recognizeSymptom.ts'
import type { Article } from './article.ts'

export const FORMAT_VERSION = 1

const SCHEMA = `
  CREATE TABLE articles (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, file TEXT NOT NULL, stamp TEXT NOT NULL, text BLOB NOT NULL);
  CREATE TABLE signatures (event INTEGER NOT NULL, place INTEGER NOT NULL, source TEXT, description TEXT, first INTEGER NOT NULL, last INTEGER NOT NULL);
  CREATE TABLE codes (code TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (code, place)) WITHOUT ROWID;
  CREATE TABLE stalls (service TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (service, place)) WITHOUT ROWID;
  CREATE INDEX signatures_by_event ON signatures (event);
  CREATE VIRTUAL TABLE words USING fts5(told, content='', detail=none, tokenize="unicode61 tokenchars '_'");
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
  PRAGMA user_version = ${FORMAT_VERSION};`

/** Text of an article that full text looks in: what a person would see, not how it was repaired. */
const MOST_TOLD = 4_000

/** Where articles are kept, a file or memory (':memory:'): made ready to be filled. */
export const createStore = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;')
  database.exec(SCHEMA)
  return database
}

/** A function that adds one article: `text` as in the file. One already there under the same id is replaced. */
export const articleAdder = (database: DatabaseSync): (article: Article, text: string, file: string, stamp: string) => void => {
  const [article, signature, code, stall, words] = [
    'INSERT INTO articles (id, title, file, stamp, text) VALUES (?, ?, ?, ?, ?)',
    'INSERT INTO signatures VALUES (?, ?, ?, ?, ?, ?)', 'INSERT OR IGNORE INTO codes VALUES (?, ?)', 'INSERT OR IGNORE INTO stalls VALUES (?, ?)',
    'INSERT INTO words (rowid, told) VALUES (?, ?)'
  ].map(sql => database.prepare(sql))
  return (added, text, file, stamp) => {
    const place = article?.run(added.id, added.title, file, stamp, deflateRawSync(text)).lastInsertRowid ?? 0
    for (const event of added.events) signature?.run(event.id, place, event.source, event.description, event.lines.first, event.lines.last)
    for (const errorCode of added.errorCodes) code?.run(errorCode, place)
    for (const service of stalledServices(added)) stall?.run(service, place)
    words?.run(place, toldBy(added))
  }
}

/** Takes an article out again, words included. */
export const removeArticle = (database: DatabaseSync, place: number, article: Article): void => {
  for (const table of ['signatures', 'codes', 'stalls', 'articles']) database.prepare(`DELETE FROM ${table} WHERE place = ?`).run(place)
  database.prepare('INSERT INTO words (words, rowid, told) VALUES (\'delete\', ?, ?)').run(place, toldBy(article))
}

export const storedText = (compressed: Uint8Array): string => inflateRawSync(compressed).toString('utf8')

/** Title, symptoms, cause and event texts, without the lists around them. */
export const toldBy = (article: Article): string =>
  [article.title, ...article.events.flatMap(event => [event.source ?? '', event.description ?? '']), ...symptomsOf(article)].join('\n').slice(0, MOST_TOLD)

const symptomsOf = (article: Article): readonly string[] => {
  const told = article.sections.filter(({ name }) => name === 'SYMPTOMS' || name === 'CAUSE')
  return (told.length > 0 ? told : article.sections.slice(0, 2)).map(({ lines }) => article.lines.slice(lines.first - 1, lines.last).join('\n'))
}

const stalledServices = (article: Article): readonly string[] => {
  const section = article.sections.find(({ name }) => name === 'SYMPTOMS')
  if (section === undefined) return []
  const told = [article.title, ...article.lines.slice(section.lines.first - 1, section.lines.last)].join('\n')
  if (findServices(plainWords(told)).length === 0) return []
  const { services, stall } = recognizeSymptom(told)
  return stall.verdict === 'stall' ? services : []
}
