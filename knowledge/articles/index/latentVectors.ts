import type { DatabaseSync } from 'node:sqlite'
import { memoizeRecent } from '../../memoizeRecent.ts'

/** Where articles and words lie among the meanings learned at import; see buildLatentVectors. */
export type LatentVectors = {
  /**
   * a function that says how close an article lies to these terms, -1 to 1; 0 when nothing was
   * learned, of the articles or of these terms
   */
  readonly closenessTo: (terms: readonly number[]) => (docId: number) => number
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
  if (!hasVectors(database)) return { closenessTo: () => () => 0, placeOf: () => undefined }
  const articles = database.prepare('SELECT vector FROM article_vectors WHERE place = ?')
  const terms = database.prepare('SELECT vector FROM term_vectors WHERE number = ?')
  const ofArticle = memoizeRecent(
    (docId: number) => vectorOf(articles.get(docId)),
    String,
    MAX_KEPT
  )
  const ofTerm = memoizeRecent((number: number) => vectorOf(terms.get(number)), String, MAX_KEPT)
  function placeOf(numbers: readonly number[]): Float64Array | undefined {
    const vectors = numbers.flatMap(ofTerm)
    if (vectors.length === 0) return undefined
    return sumOf(vectors)
  }
  return {
    placeOf,
    closenessTo: numbers => {
      const said = placeOf(numbers)
      if (said === undefined) return () => 0
      const closeness = closenessBeside(said)
      return docId => {
        const [vector] = ofArticle(docId)
        return vector === undefined ? 0 : closeness(vector.steps)
      }
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
    closenessTo: numbers => {
      const said = beneath.placeOf(numbers)
      if (said === undefined) return () => 0
      const closeness = closenessBeside(said)
      return docId => {
        const place = placeOfArticle(docId)
        return place === undefined ? 0 : closeness(place)
      }
    }
  }
}

function hasVectors(database: DatabaseSync): boolean {
  const found = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'term_vectors'").get()
  return found !== undefined
}

function vectorOf(row: unknown): readonly PackedVector[] {
  if (row === undefined) return []
  return [unpackVector((row as { vector: Uint8Array }).vector)]
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
