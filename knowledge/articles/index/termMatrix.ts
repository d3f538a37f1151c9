import type { DatabaseSync } from 'node:sqlite'
import { unpackNumbers } from './varints.ts'

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

export function readTermMatrix(database: DatabaseSync): TermMatrix {
  function rows(): Iterable<ToldRow> {
    return database
      .prepare('SELECT place, told FROM told ORDER BY place')
      .iterate() as unknown as Iterable<ToldRow>
  }
  const frequencies = new Map<number, number>()
  const places: number[] = []
  for (const { place, told } of rows()) {
    places.push(place)
    for (const term of new Set(unpackNumbers(told)))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  const known = [...frequencies].filter(([, articles]) => articles >= MIN_ARTICLES)
  const columnOf = new Map(known.map(([term], column) => [term, column]))
  const idf = Float64Array.from(known, ([, articles]) =>
    Math.log(1 + (places.length + 1) / (articles + 0.5))
  )
  const size = known.reduce((sum, [, articles]) => sum + articles, 0)
  const starts = new Uint32Array(places.length + 1)
  const columns = new Uint32Array(size)
  const weights = new Float32Array(size)
  let [row, at] = [0, 0]
  for (const { told } of rows()) {
    for (const [column, weight] of weighRow(unpackNumbers(told), columnOf, idf)) {
      columns[at] = column
      weights[at] = weight
      at += 1
    }
    row += 1
    starts[row] = at
  }
  return { places, terms: known.map(([term]) => term), idf, starts, columns, weights }
}

/** The logarithm of how often, times how telling, brought to length 1. */
function weighRow(
  terms: Uint32Array,
  columnOf: ReadonlyMap<number, number>,
  idf: Float64Array
): readonly (readonly [column: number, weight: number])[] {
  const counts = new Map<number, number>()
  for (const term of terms) {
    const column = columnOf.get(term)
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const weighted = [...counts].map(
    ([column, times]) => [column, (1 + Math.log(times)) * (idf[column] as number)] as const
  )
  const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
  return weighted.map(([column, weight]) => [column, weight / length])
}
