import type { DatabaseSync } from 'node:sqlite'
import { unpackNumbers } from './varints.ts'

/** An event that an article documents, as it is compared: `terms` of its text, those that may be a name apart in `named`. */
export type Signature = {
  readonly event: number
  readonly docId: number
  readonly source: string | null
  readonly described: boolean
  readonly terms: readonly number[]
  readonly named: readonly number[]
  readonly first: number
  readonly last: number
}

export type Signatures = {
  readonly withId: (event: number) => readonly Signature[]
  /** those of one article */
  readonly of: (place: number) => readonly Signature[]
}

type SignatureRow = Omit<Signature, 'described' | 'terms' | 'named'> & {
  readonly described: number
  readonly evidence: Uint8Array
}

const NONE: readonly Signature[] = []

/** Every documented event; they are few enough to be kept. */
export function openSignatures(database: DatabaseSync): Signatures {
  const rows = database
    .prepare(
      'SELECT event, place AS docId, source, described, evidence, first, last FROM signatures'
    )
    .all() as unknown as readonly SignatureRow[]
  const all = rows.map(read)
  const byId = grouped(all, signature => [signature.event])
  const byPlace = grouped(all, signature => [signature.docId])
  return { withId: event => byId.get(event) ?? NONE, of: place => byPlace.get(place) ?? NONE }
}

function read({ event, docId, source, described, evidence, first, last }: SignatureRow): Signature {
  const marked = [...new Set(unpackNumbers(evidence))]
  return {
    event,
    docId,
    source,
    described: described === 1,
    first,
    last,
    terms: [...new Set(marked.filter(mark => mark % 2 === 0).map(mark => mark / 2))],
    named: [...new Set(marked.filter(mark => mark % 2 === 1).map(mark => (mark - 1) / 2))]
  }
}

function grouped(
  all: readonly Signature[],
  keysOf: (signature: Signature) => readonly number[]
): ReadonlyMap<number, readonly Signature[]> {
  const groups = new Map<number, Signature[]>()
  for (const signature of all) {
    for (const key of keysOf(signature)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [signature])
      else group.push(signature)
    }
  }
  return groups
}
