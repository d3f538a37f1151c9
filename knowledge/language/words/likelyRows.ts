import { literalsOf } from './literalsOf.ts'

/**
 * Of many rows with a pattern each, those whose pattern may match a text: it holds a piece that every
 * match has. The order stays.
 */
export function likelyRows<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => RegExp
): (text: string) => readonly Row[] {
  const literalsOfRows = rows.map(row => literalsOf(patternOf(row)))
  const literals = [...new Set(literalsOfRows.flatMap(one => one ?? []))]
  const places = literalsOfRows.map(one => one?.map(literal => literals.indexOf(literal)) ?? null)
  return text => {
    const plain = text.toLowerCase()
    const isThere = literals.map(literal => plain.includes(literal))
    return rows.filter((_, row) => places[row]?.some(place => isThere[place]) ?? true)
  }
}
