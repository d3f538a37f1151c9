import type { DatabaseSync } from 'node:sqlite'
import { highestTerm } from './articleStore.ts'
import { unpackNumbers } from './rows/varints.ts'

/**
 * What titles and symptoms say, a row for each article: which terms it has, from `starts[row]` to
 * `starts[row + 1]`, each with its weight; the squares of a row's weights add up to 1.
 */
export type TermMatrix = {
  /** the articles of the rows */
  readonly places: readonly number[]
  /** the numbers of the terms of the columns, and how telling each is */
  readonly terms: readonly number[]
  readonly idf: Float64Array
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly weights: Float32Array
}

type ToldRow = { readonly place: number; readonly told: Uint8Array }

/** A term of fewer articles goes together with nothing. */
const MIN_ARTICLES = 3
const NO_COLUMN = -1

export function readTermMatrix(database: DatabaseSync): TermMatrix {
  function rows(): Iterable<ToldRow> {
    return database
      .prepare('SELECT place, told FROM told ORDER BY place')
      .iterate() as unknown as Iterable<ToldRow>
  }
  const { places, terms, frequencies } = countArticles(rows(), highestTerm(database))
  const columnOf = new Int32Array(frequencies.length).fill(NO_COLUMN)
  terms.forEach((term, column) => {
    columnOf[term] = column
  })
  const idf = Float64Array.from(terms, term =>
    Math.log(1 + (places.length + 1) / ((frequencies[term] as number) + 0.5))
  )
  const size = terms.reduce((sum, term) => sum + (frequencies[term] as number), 0)
  const starts = new Uint32Array(places.length + 1)
  const columns = new Uint32Array(size)
  const weights = new Float32Array(size)
  const weighRow = rowWeigher(columnOf, idf)
  let [row, at] = [0, 0]
  for (const { told } of rows()) {
    for (const [column, weight] of weighRow(unpackNumbers(told))) {
      columns[at] = column
      weights[at] = weight
      at += 1
    }
    row += 1
    starts[row] = at
  }
  return { places, terms, idf, starts, columns, weights }
}

/** The articles, the terms that enough of them have as they come, and how many have each term. */
function countArticles(
  rows: Iterable<ToldRow>,
  highest: number
): { places: readonly number[]; terms: readonly number[]; frequencies: Uint32Array } {
  const frequencies = new Uint32Array(highest + 1)
  /** which article a term was last met in, counted from 1 */
  const metIn = new Uint32Array(highest + 1)
  const places: number[] = []
  const met: number[] = []
  for (const { place, told } of rows) {
    places.push(place)
    for (const term of unpackNumbers(told)) {
      if (metIn[term] === places.length) continue
      if (metIn[term] === 0) met.push(term)
      metIn[term] = places.length
      frequencies[term] = (frequencies[term] as number) + 1
    }
  }
  const terms = met.filter(term => (frequencies[term] as number) >= MIN_ARTICLES)
  return { places, terms, frequencies }
}

/** The logarithm of how often, times how telling, brought to length 1. */
function rowWeigher(
  columnOf: Int32Array,
  idf: Float64Array
): (terms: Uint32Array) => readonly (readonly [column: number, weight: number])[] {
  const counts = new Uint32Array(idf.length)
  return terms => {
    const met: number[] = []
    for (const term of terms) {
      const column = columnOf[term] as number
      if (column === NO_COLUMN) continue
      if (counts[column] === 0) met.push(column)
      counts[column] = (counts[column] as number) + 1
    }
    const weights = met.map(
      column => (1 + Math.log(counts[column] as number)) * (idf[column] as number)
    )
    const length = Math.hypot(...weights) || 1
    for (const column of met) counts[column] = 0
    return met.map((column, at) => [column, (weights[at] as number) / length])
  }
}
