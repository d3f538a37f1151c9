import type { DatabaseSync } from 'node:sqlite'
import { packVector } from './latentVectors.ts'
import { readTermMatrix, type TermMatrix } from './termMatrix.ts'

/** Directions that are kept; 64 find less, 256 find little more. */
const DIMENSIONS = 160
/** Fewer articles do not show which words go together. */
const MIN_ARTICLES = 1_000
/** How often the articles are gone through; each time the strongest directions stand out more. */
const ROUNDS = 3
/** One in so many articles is learned from; all of them are described. */
const LEARNED_OF = 2
/** Rows that a processor's units work on side by side: none waits for another's sum. */
const ROWS_AT_ONCE = 4

/**
 * Learns which words of titles and symptoms go together, and writes for each article and each word
 * where it lies among them (latent semantic analysis): 'spooler' and 'print queue' lie close,
 * though neither is in the other's article. Only angles are compared, so that any basis of the
 * strongest directions will do, and no decomposition is needed.
 */
export function buildLatentVectors(database: DatabaseSync): void {
  database.exec(
    `DROP TABLE IF EXISTS article_vectors; DROP TABLE IF EXISTS term_vectors;
    CREATE TABLE article_vectors (place INTEGER PRIMARY KEY, vector BLOB NOT NULL);
    CREATE TABLE term_vectors (number INTEGER PRIMARY KEY, vector BLOB NOT NULL);`
  )
  const matrix = readTermMatrix(database)
  const isTooSmall = matrix.places.length < MIN_ARTICLES || matrix.terms.length < DIMENSIONS
  if (isTooSmall) return
  const basis = strongestDirections(matrix)
  database.exec('BEGIN')
  const article = database.prepare('INSERT INTO article_vectors VALUES (?, ?)')
  matrix.places.forEach((place, row) => {
    article.run(place, packVector(project(matrix, row, basis)))
  })
  const term = database.prepare('INSERT INTO term_vectors VALUES (?, ?)')
  matrix.terms.forEach((number, column) => {
    const weight = matrix.idf[column] as number
    const vector = basis.subarray(column * DIMENSIONS, (column + 1) * DIMENSIONS)
    term.run(number, packVector(vector.map(value => value * weight)))
  })
  database.exec('COMMIT')
}

/**
 * A basis of the strongest directions, one row for each term and some of zeros: the power method
 * with a block.
 */
function strongestDirections(matrix: TermMatrix): Float64Array {
  const rows = Math.ceil(matrix.terms.length / ROWS_AT_ONCE) * ROWS_AT_ONCE
  let basis = scatteredSigns(rows * DIMENSIONS)
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(basis.length)
    for (let row = 0; row < matrix.places.length; row += LEARNED_OF)
      spread(matrix, row, project(matrix, row, basis), next)
    orthonormalize(next)
    basis = next
  }
  return basis
}

/** The same signs at each import, so that an index comes out the same. */
function scatteredSigns(size: number): Float64Array {
  let state = 1
  return Float64Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 31 === 0 ? 1 : -1
  })
}

/** Where an article lies. */
function project(matrix: TermMatrix, row: number, basis: Float64Array): Float64Array {
  const vector = new Float64Array(DIMENSIONS)
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
