import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { packedBytes, packVector } from './latentVectors.ts'
import { readTermMatrix, type TermMatrix } from './termMatrix.ts'

/** Directions that are kept; 64 find less, 256 find little more. */
const DIMENSIONS = 160
/** Fewer articles do not show which words go together. */
export const MIN_LEARNED_ARTICLES = 1_000
/** How often the articles are gone through; each time the strongest directions stand out more. */
const ROUNDS = 3
/** One in so many articles is learned from; all of them are described. */
const LEARNED_OF = 2
/** Rows that a processor's units work on side by side: none waits for another's sum. */
const ROWS_AT_ONCE = 4

/** Packed vectors, one behind the other, of these articles and of the terms of these numbers. */
export type LearnedVectors = {
  readonly places: readonly number[]
  readonly ofArticles: Uint8Array<ArrayBuffer>
  readonly terms: readonly number[]
  readonly ofTerms: Uint8Array<ArrayBuffer>
}

/** Learns the vectors of an archive, and writes them. */
export function buildLatentVectors(database: DatabaseSync): void {
  writeLatentVectors(database, learnLatentVectors(database))
}

/**
 * Learns which words of titles and symptoms go together: for each article and each word where it
 * lies among them (latent semantic analysis): 'spooler' and 'print queue' lie close, though neither
 * is in the other's article. Only angles are compared, so that any basis of the strongest
 * directions will do, and no decomposition is needed. Null for too few articles.
 */
export function learnLatentVectors(database: DatabaseSync): LearnedVectors | null {
  const matrix = readTermMatrix(database)
  const { places, terms, idf } = matrix
  if (places.length < MIN_LEARNED_ARTICLES || terms.length < DIMENSIONS) return null
  const basis = strongestDirections(matrix)
  const vector = new Float64Array(DIMENSIONS)
  return {
    places,
    ofArticles: packAll(places.length, row => project(matrix, row, basis, vector)),
    terms,
    ofTerms: packAll(terms.length, column => {
      const weight = idf[column] as number
      const row = basis.subarray(column * DIMENSIONS, (column + 1) * DIMENSIONS)
      return row.map(value => value * weight)
    })
  }
}

/** Writes for each article and each word where it lies. */
export function writeLatentVectors(database: DatabaseSync, learned: LearnedVectors | null): void {
  database.exec(
    `DROP TABLE IF EXISTS article_vectors; DROP TABLE IF EXISTS term_vectors;
    CREATE TABLE article_vectors (place INTEGER PRIMARY KEY, vector BLOB NOT NULL);
    CREATE TABLE term_vectors (number INTEGER PRIMARY KEY, vector BLOB NOT NULL);`
  )
  if (learned === null) return
  const { places, ofArticles, terms, ofTerms } = learned
  database.exec('BEGIN')
  insertAll(database.prepare('INSERT INTO article_vectors VALUES (?, ?)'), places, ofArticles)
  insertAll(database.prepare('INSERT INTO term_vectors VALUES (?, ?)'), terms, ofTerms)
  database.exec('COMMIT')
}

function packAll(count: number, vectorOf: (row: number) => Float64Array): Uint8Array<ArrayBuffer> {
  const size = packedBytes(DIMENSIONS)
  const packed = new Uint8Array(count * size)
  for (let row = 0; row < count; row += 1) packed.set(packVector(vectorOf(row)), row * size)
  return packed
}

function insertAll(insert: StatementSync, keys: readonly number[], packed: Uint8Array): void {
  const size = packedBytes(DIMENSIONS)
  keys.forEach((key, row) => {
    insert.run(key, packed.subarray(row * size, (row + 1) * size))
  })
}

/**
 * A basis of the strongest directions, one row for each term and some of zeros: the power method
 * with a block.
 */
function strongestDirections(matrix: TermMatrix): Float64Array {
  const rows = Math.ceil(matrix.terms.length / ROWS_AT_ONCE) * ROWS_AT_ONCE
  let basis = scatteredSigns(rows * DIMENSIONS)
  let next = new Float64Array(basis.length)
  const vector = new Float64Array(DIMENSIONS)
  for (let round = 0; round < ROUNDS; round += 1) {
    next.fill(0)
    for (let row = 0; row < matrix.places.length; row += LEARNED_OF)
      spread(matrix, row, project(matrix, row, basis, vector), next)
    orthonormalize(next)
    ;[basis, next] = [next, basis]
  }
  return basis
}

/** The same signs at each import, so that an index comes out the same. */
function scatteredSigns(size: number): Float64Array<ArrayBuffer> {
  const signs = new Float64Array(size)
  let state = 1
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    signs[at] = state >>> 31 === 0 ? 1 : -1
  }
  return signs
}

/** Where an article lies, in the vector that is given. */
function project(
  matrix: TermMatrix,
  row: number,
  basis: Float64Array,
  vector: Float64Array
): Float64Array {
  vector.fill(0)
  for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at += 1) {
    const weight = matrix.weights[at] as number
    const from = (matrix.columns[at] as number) * DIMENSIONS
    for (let axis = 0; axis < DIMENSIONS; axis += 1)
      vector[axis] = (vector[axis] as number) + weight * (basis[from + axis] as number)
  }
  return vector
}

/** Gives an article's vector to its terms. */
function spread(matrix: TermMatrix, row: number, vector: Float64Array, to: Float64Array): void {
  for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at += 1) {
    const weight = matrix.weights[at] as number
    const from = (matrix.columns[at] as number) * DIMENSIONS
    for (let axis = 0; axis < DIMENSIONS; axis += 1)
      to[from + axis] = (to[from + axis] as number) + weight * (vector[axis] as number)
  }
}

/**
 * Makes the columns of a matrix orthonormal, in place: the rows times the inverse of the Cholesky
 * factor of the columns' products.
 */
function orthonormalize(rows: Float64Array): void {
  const factor = cholesky(productsOfColumns(rows))
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE * DIMENSIONS) {
    const [second, third, fourth] = rowsBehind(first)
    for (let axis = 0; axis < DIMENSIONS; axis += 1) {
      let a = rows[first + axis] as number
      let b = rows[second + axis] as number
      let c = rows[third + axis] as number
      let d = rows[fourth + axis] as number
      for (let before = 0; before < axis; before += 1) {
        const share = factor[axis * DIMENSIONS + before] as number
        a -= share * (rows[first + before] as number)
        b -= share * (rows[second + before] as number)
        c -= share * (rows[third + before] as number)
        d -= share * (rows[fourth + before] as number)
      }
      const length = factor[axis * DIMENSIONS + axis] as number
      rows[first + axis] = a / length
      rows[second + axis] = b / length
      rows[third + axis] = c / length
      rows[fourth + axis] = d / length
    }
  }
}

function rowsBehind(first: number): readonly [number, number, number] {
  return [first + DIMENSIONS, first + 2 * DIMENSIONS, first + 3 * DIMENSIONS]
}

function productsOfColumns(rows: Float64Array): Float64Array {
  const products = new Float64Array(DIMENSIONS * DIMENSIONS)
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE * DIMENSIONS) {
    const [second, third, fourth] = rowsBehind(first)
    for (let axis = 0; axis < DIMENSIONS; axis += 1) {
      const a = rows[first + axis] as number
      const b = rows[second + axis] as number
      const c = rows[third + axis] as number
      const d = rows[fourth + axis] as number
      for (let other = 0; other <= axis; other += 1)
        products[axis * DIMENSIONS + other] =
          (products[axis * DIMENSIONS + other] as number) +
          a * (rows[first + other] as number) +
          b * (rows[second + other] as number) +
          c * (rows[third + other] as number) +
          d * (rows[fourth + other] as number)
    }
  }
  return products
}

/** The lower triangle whose product with itself turned is the matrix; in place. */
function cholesky(matrix: Float64Array): Float64Array {
  for (let row = 0; row < DIMENSIONS; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let value = matrix[row * DIMENSIONS + column] as number
      for (let at = 0; at < column; at += 1)
        value -=
          (matrix[row * DIMENSIONS + at] as number) * (matrix[column * DIMENSIONS + at] as number)
      matrix[row * DIMENSIONS + column] =
        row === column
          ? Math.sqrt(Math.max(LEAST_SQUARE, value))
          : value / (matrix[column * DIMENSIONS + column] as number)
    }
  }
  return matrix
}
/** So that a direction that the others hold already does not divide by 0. */
const LEAST_SQUARE = 1e-12
