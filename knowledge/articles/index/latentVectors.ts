import type { DatabaseSync } from 'node:sqlite'
import { rowReader } from './rows/rowReader.ts'

/** Where articles and words lie among the meanings learned at import; see buildLatentVectors. */
export type LatentVectors = {
  /**
   * how close each of the articles lies to these terms, -1 to 1; 0 when nothing was learned, of the
   * article or of these terms
   */
  readonly closenessOf: (docIds: readonly number[], terms: readonly number[]) => readonly number[]
  /** where these terms lie together; undefined when nothing was learned of them */
  readonly placeOf: (terms: readonly number[]) => Float64Array | undefined
}

/** The largest number of a signed byte. */
const MAX_STEP = 127
const SCALE_BYTES = 4
/** Vectors of articles and of terms: the parts of one message ask for much the same. */
const MAX_KEPT = 300

/** What a vector of so many numbers takes. */
export function packedBytes(numbers: number): number {
  return SCALE_BYTES + numbers
}

/** A vector in a byte for each number, behind what the largest of them counts. */
export function packVector(vector: Float64Array): Uint8Array {
  let largest = 0
  for (const value of vector) largest = Math.max(largest, Math.abs(value))
  const scale = largest === 0 ? 1 : largest / MAX_STEP
  const bytes = new Uint8Array(packedBytes(vector.length))
  new DataView(bytes.buffer).setFloat32(0, scale)
  for (let axis = 0; axis < vector.length; axis += 1)
    bytes[SCALE_BYTES + axis] = Math.round((vector[axis] as number) / scale)
  return bytes
}

/** The numbers of a packed vector, each times its scale what it was. */
export function unpackVector(bytes: Uint8Array): PackedVector {
  return {
    scale: new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0),
    steps: new Int8Array(bytes.buffer, bytes.byteOffset + SCALE_BYTES, bytes.length - SCALE_BYTES)
  }
}

type PackedVector = { readonly scale: number; readonly steps: Int8Array }

/** An index made before vectors were learned has none, and finds a little less. */
export function openLatentVectors(database: DatabaseSync): LatentVectors {
  if (!hasVectors(database))
    return { closenessOf: docIds => docIds.map(() => 0), placeOf: () => undefined }
  const ofArticles = rowReader(
    database,
    { table: 'article_vectors', key: 'place' },
    vectorOf,
    MAX_KEPT
  )
  const ofTerms = rowReader(database, { table: 'term_vectors', key: 'number' }, vectorOf, MAX_KEPT)
  function placeOf(numbers: readonly number[]): Float64Array | undefined {
    const vectors = ofTerms(numbers).filter(vector => vector !== undefined)
    if (vectors.length === 0) return undefined
    return sumOf(vectors)
  }
  return {
    placeOf,
    closenessOf: (docIds, terms) => {
      const said = placeOf(terms)
      if (said === undefined) return docIds.map(() => 0)
      const closeness = closenessBeside(said)
      return ofArticles(docIds).map(vector => (vector === undefined ? 0 : closeness(vector.steps)))
    }
  }
}

/** Articles of a folder lie among the meanings of the archive beneath, by their own words. */
export function vectorsOn(
  beneath: LatentVectors,
  termsOf: (docId: number) => Iterable<number>
): LatentVectors {
  const places = new Map<number, Float64Array | undefined>()
  function placeOfArticle(docId: number): Float64Array | undefined {
    if (!places.has(docId)) places.set(docId, beneath.placeOf([...new Set(termsOf(docId))]))
    return places.get(docId)
  }
  return {
    placeOf: beneath.placeOf,
    closenessOf: (docIds, terms) => {
      const said = beneath.placeOf(terms)
      if (said === undefined) return docIds.map(() => 0)
      const closeness = closenessBeside(said)
      return docIds.map(docId => {
        const place = placeOfArticle(docId)
        return place === undefined ? 0 : closeness(place)
      })
    }
  }
}

function hasVectors(database: DatabaseSync): boolean {
  const found = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'term_vectors'").get()
  return found !== undefined
}

function vectorOf({ vector }: { readonly vector: Uint8Array }): PackedVector {
  return unpackVector(vector)
}

function sumOf(vectors: readonly PackedVector[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.steps.length ?? 0)
  for (const { scale, steps } of vectors)
    for (let axis = 0; axis < sum.length; axis += 1)
      sum[axis] = (sum[axis] as number) + scale * (steps[axis] as number)
  return sum
}

/** The cosine beside a vector; the scale of the other does not change its angles. */
function closenessBeside(some: Float64Array): (others: Float64Array | Int8Array) => number {
  let someSquare = 0
  for (const one of some) someSquare += one * one
  return others => {
    let [product, otherSquare] = [0, 0]
    for (let axis = 0; axis < some.length; axis += 1) {
      const other = others[axis] as number
      product += (some[axis] as number) * other
      otherSquare += other * other
    }
    return product / Math.sqrt(Math.max(Number.MIN_VALUE, someSquare * otherSquare))
  }
}
