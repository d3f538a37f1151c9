import type { DatabaseSync } from 'node:sqlite'
import type { WindowsEvent } from '../../events/event.ts'
import { isFromSource } from '../../events/fields/sameSource.ts'
import type { Slot } from '../read/slots/slot.ts'
import { unpackNumbers } from './varints.ts'

/** An event that an article documents, as it is compared. Terms are those of its text. */
export type Signature = {
  readonly event: number
  readonly docId: number
  readonly source: string | null
  readonly described: boolean
  readonly terms: readonly number[]
  /** those that may be the name of one machine */
  readonly named: readonly number[]
  /** what it says in the telling slots */
  readonly slots: readonly Slot[]
  readonly first: number
  readonly last: number
}

export type Signatures = {
  readonly withId: (event: number) => readonly Signature[]
  /** those of one article */
  readonly of: (docId: number) => readonly Signature[]
  /**
   * The terms that the events of one number and source share, learned where several texts are
   * documented: they are its frame, and prove no more than the number does. What differs is a slot.
   */
  readonly frameOf: (event: WindowsEvent) => ReadonlySet<number>
}

type SignatureRow = Omit<Signature, 'described' | 'terms' | 'named' | 'slots'> & {
  readonly described: number
  readonly evidence: Uint8Array
  readonly slots: string
}

/** A term is of the frame when so many of the different texts have it, and at least two. */
const MIN_FRAME_SHARE = 0.6
const MIN_FRAME_TEXTS = 2
const NO_FRAME: ReadonlySet<number> = new Set()

const NONE: readonly Signature[] = []

/** Every documented event; they are few enough to be kept. */
export function openSignatures(database: DatabaseSync): Signatures {
  const rows = database
    .prepare(
      'SELECT event, place AS docId, source, described, evidence, slots, first, last FROM signatures'
    )
    .all() as unknown as readonly SignatureRow[]
  const all = rows.map(read)
  const byId = grouped(all, ({ event }) => event)
  const byArticle = grouped(all, ({ docId }) => docId)
  const frames = new Map<string, ReadonlySet<number>>()
  return {
    withId: event => byId.get(event) ?? NONE,
    of: docId => byArticle.get(docId) ?? NONE,
    frameOf: event => {
      const documented = byId.get(event.id)
      if (documented === undefined || documented.length < MIN_FRAME_TEXTS) return NO_FRAME
      const key = `${event.id}|${event.source ?? ''}`
      const known = frames.get(key)
      if (known !== undefined) return known
      const frame = learnFrame(documented, event)
      if (frames.size < MAX_FRAMES) frames.set(key, frame)
      return frame
    }
  }
}
/** Frames that are kept; sources are what people paste, so there is no end of them. */
const MAX_FRAMES = 5_000

function read({ evidence, slots, described, ...row }: SignatureRow): Signature {
  const marked = [...new Set(unpackNumbers(evidence))]
  return {
    ...row,
    described: described === 1,
    terms: marked.filter(mark => mark % 2 === 0).map(mark => mark / 2),
    named: marked.filter(mark => mark % 2 === 1).map(mark => (mark - 1) / 2),
    slots: slots === '' ? NO_SLOTS : (JSON.parse(slots) as readonly Slot[])
  }
}
const NO_SLOTS: readonly Slot[] = []

function learnFrame(documented: readonly Signature[], event: WindowsEvent): ReadonlySet<number> {
  const texts = new Map<string, readonly number[]>()
  for (const signature of documented) {
    const isSame =
      event.source === null || signature.source === null || isFromSource(event, signature.source)
    const terms = [...signature.terms, ...signature.named]
    if (isSame && terms.length > 0) texts.set(terms.join(), terms)
  }
  const counts = new Map<number, number>()
  for (const term of [...texts.values()].flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const least = Math.max(MIN_FRAME_TEXTS, MIN_FRAME_SHARE * texts.size)
  return new Set([...counts].filter(([, count]) => count >= least).map(([term]) => term))
}

function grouped(
  all: readonly Signature[],
  keyOf: (signature: Signature) => number
): ReadonlyMap<number, readonly Signature[]> {
  return Map.groupBy(all, keyOf)
}
