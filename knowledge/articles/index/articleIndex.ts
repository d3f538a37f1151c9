import type { DatabaseSync } from 'node:sqlite'
import { storedText } from './articleStore.ts'
import { checkArticle, type StoredArticle } from './checksums/rowChecksums.ts'
import { type InvertedIndex, openInvertedIndex } from './invertedIndex.ts'
import { type LatentVectors, openLatentVectors, vectorsOn } from './latentVectors.ts'
import { rowReader } from './rows/rowReader.ts'
import { unpackNumbers } from './rows/varints.ts'
import { openSignatures, type Signatures } from './signatures.ts'

/** What a search asks the articles for. A place is the number of an article in its index. */
export type ArticleIndex = {
  /** the name of its folder or file */
  readonly source: string
  /** the archive that a folder lies on, whose words and events say what is common */
  readonly beneath: ArticleIndex | null
  readonly words: InvertedIndex
  readonly signatures: Signatures
  readonly vectors: LatentVectors
  readonly nameOf: (place: number) => ArticleName
  /** the same of several, in one go */
  readonly namesOf: (places: readonly number[]) => readonly ArticleName[]
  /**
   * the terms of what an article tells of its problem, and of everything else it says, in their
   * order
   */
  readonly textOf: (place: number) => ArticleText
  /** the same of several, in one go */
  readonly textsOf: (places: readonly number[]) => readonly ArticleText[]
  /** the lines of an article's file */
  readonly linesOf: (place: number) => readonly string[]
  readonly placesWithCode: (code: string) => readonly number[]
  /**
   * the articles about mail services that stop responding, those of the most services first; none
   * named: of any
   */
  readonly stalled: (services: readonly string[]) => readonly number[]
  /** the mail services that an article tells to stop responding */
  readonly stallsOf: (place: number) => readonly string[]
}

export type ArticleName = {
  readonly id: string
  readonly title: string
  /** whether the helpdesk wrote it */
  readonly own: boolean
  /** the name of the folder or index it stands in */
  readonly source: string
}

/**
 * The first `titleLength` terms of `told` are the title's, the first `productLength` of `rest` name
 * the products.
 */
export type ArticleText = {
  readonly told: Uint32Array
  readonly rest: Uint32Array
  readonly titleLength: number
  readonly productLength: number
  readonly hasSymptoms: boolean
}

/** Articles that are looked up by one code or one service. */
const MAX_WITH_CODE = 200
const MAX_STALLED = 24
/** The parts of one message lead to much the same articles, of 1 or 2 KB each. */
const MAX_KEPT_TEXTS = 150
const MAX_KEPT_NAMES = 150

export function openArticleIndex(
  database: DatabaseSync,
  { source = '', beneath = null }: Partial<Pick<ArticleIndex, 'source' | 'beneath'>> = {}
): ArticleIndex {
  const lines = database.prepare('SELECT id, title, file, text, sum FROM articles WHERE place = ?')
  const code = database.prepare(`SELECT place FROM codes WHERE code = ? LIMIT ${MAX_WITH_CODE}`)
  const stalls = database.prepare('SELECT service FROM stalls WHERE place = ?')
  const readTexts = rowReader(database, { table: 'told', key: 'place' }, readText, MAX_KEPT_TEXTS)
  const readNames = rowReader(
    database,
    { table: 'articles', key: 'place', columns: 'place, id, title, own' },
    ({ id, title, own }: NameRow): ArticleName => ({ id, title, own: own === 1, source }),
    MAX_KEPT_NAMES
  )
  function namesOf(places: readonly number[]): readonly ArticleName[] {
    return readNames(places) as readonly ArticleName[]
  }
  function textsOf(places: readonly number[]): readonly ArticleText[] {
    return readTexts(places) as readonly ArticleText[]
  }
  function textOf(place: number): ArticleText {
    return textsOf([place])[0] as ArticleText
  }
  return {
    source,
    beneath,
    words: openInvertedIndex(database, beneath?.words),
    signatures: openSignatures(database, beneath?.signatures),
    vectors:
      beneath === null
        ? openLatentVectors(database)
        : vectorsOn(beneath.vectors, place => textOf(place).told),
    nameOf: place => namesOf([place])[0] as ArticleName,
    namesOf,
    textOf,
    textsOf,
    linesOf: place => {
      const row = lines.get(place) as StoredArticle & { readonly sum: number }
      checkArticle(row)
      return storedText(row.text).split('\n')
    },
    placesWithCode: wanted =>
      (code.all(wanted) as unknown as readonly { place: number }[]).map(({ place }) => place),
    stalled: services => stalledPlaces(database, services),
    stallsOf: place =>
      (stalls.all(place) as unknown as readonly { service: string }[]).map(({ service }) => service)
  }
}

type NameRow = { readonly id: string; readonly title: string; readonly own: number }

type TextRow = {
  readonly told: Uint8Array
  readonly rest: Uint8Array
  readonly titleLength: number
  readonly productLength: number
  readonly hasSymptoms: number
}

function readText({ told, rest, titleLength, productLength, hasSymptoms }: TextRow): ArticleText {
  return {
    told: unpackNumbers(told),
    rest: unpackNumbers(rest),
    titleLength,
    productLength,
    hasSymptoms: hasSymptoms === 1
  }
}

function stalledPlaces(database: DatabaseSync, services: readonly string[]): readonly number[] {
  const marks = services.map(() => '?').join(',')
  const among =
    services.length === 0
      ? ''
      : `WHERE place IN (SELECT place FROM stalls WHERE service IN (${marks}))`
  const rows = database
    .prepare(
      `SELECT place FROM stalls ${among} GROUP BY place ORDER BY count(*) DESC LIMIT ${MAX_STALLED}`
    )
    .all(...services) as unknown as readonly { place: number }[]
  return rows.map(({ place }) => place)
}
