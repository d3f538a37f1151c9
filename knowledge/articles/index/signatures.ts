import type { DatabaseSync } from 'node:sqlite'
import type { WindowsEvent } from '../../events/event.ts'
import { isFromSource } from '../../events/fields/sameSource.ts'
import type { Slot, SlotKind } from '../read/slots/slot.ts'
import { unpackNumbers } from './rows/varints.ts'

/** An event that an article documents, as it is compared. Terms are those of its text. */
export type Signature = {
  readonly event: number
  readonly docId: number
  readonly source: string | null
  readonly described: boolean
  readonly terms: readonly number[]
  /** those that may be the name of one machine */
  readonly named: readonly number[]
  /** both together */
  readonly all: ReadonlySet<number>
  /** what it says in the telling slots */
  readonly slots: readonly Slot[]
  readonly first: number
  readonly last: number
}

export type Signatures = {
  readonly withId: (event: number) => readonly Signature[]
  /** those of one article */
  readonly of: (docId: number) => readonly Signature[]
  readonly frameOf: (event: WindowsEvent) => Frame
}

/**
 * What the events of one number and source share, learned where several texts are documented. It
 * proves no more than the number does: what differs is a slot.
 */
export type Frame = {
  readonly terms: ReadonlySet<number>
  /** the telling slots that most of them have */
  readonly kinds: ReadonlySet<SlotKind>
}

type SignatureRow = Omit<Signature, 'described' | 'terms' | 'named' | 'all' | 'slots'> & {
  readonly described: number
  readonly evidence: Uint8Array
  readonly slots: string
}

/** A term is of the frame when so many of the different texts have it, and at least two. */
const MIN_FRAME_SHARE = 0.6
const MIN_FRAME_TEXTS = 2
const NO_FRAME: Frame = { terms: new Set(), kinds: new Set() }

const NONE: readonly Signature[] = []

/**
 * Every documented event; they are few enough to be kept. Those of the archive `beneath` tell, too,
 * what the events of one number share.
 */
export function openSignatures(database: DatabaseSync, beneath?: Signatures): Signatures {
  const rows = database
    .prepare(
      'SELECT event, place AS docId, source, described, evidence, slots, first, last FROM signatures'
    )
    .all() as unknown as readonly SignatureRow[]
  const all = rows.map(read)
  const byId = grouped(all, ({ event }) => event)
  const byArticle = grouped(all, ({ docId }) => docId)
  const frames = new Map<string, Frame>()
  return {
    withId: event => byId.get(event) ?? NONE,
    of: docId => byArticle.get(docId) ?? NONE,
    frameOf: event => {
      const documented = [...(byId.get(event.id) ?? NONE), ...(beneath?.withId(event.id) ?? NONE)]
      if (documented.length < MIN_FRAME_TEXTS) return NO_FRAME
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
  const terms = marked.filter(mark => mark % 2 === 0).map(mark => mark / 2)
  const named = marked.filter(mark => mark % 2 === 1).map(mark => (mark - 1) / 2)
  return {
    ...row,
    described: described === 1,
    terms,
    named,
    all: new Set([...terms, ...named]),
    slots: slots === '' ? NO_SLOTS : (JSON.parse(slots) as readonly Slot[])
  }
}
const NO_SLOTS: readonly Slot[] = []

function learnFrame(documented: readonly Signature[], event: WindowsEvent): Frame {
  const texts = new Map<string, Signature>()
  for (const signature of documented) {
    const isSame =
      event.source === null || signature.source === null || isFromSource(event, signature.source)
    const { all } = signature
    if (isSame && all.size > 0) texts.set([...all].join(), signature)
  }
  const different = [...texts.values()]
  const least = Math.max(MIN_FRAME_TEXTS, MIN_FRAME_SHARE * different.length)
  return {
    terms: sharedBy(
      different.map(({ all }) => [...all]),
      least
    ),
    kinds: sharedBy(different.map(kindsIn), least)
  }
}

function kindsIn({ slots }: Signature): readonly SlotKind[] {
  return [...new Set(slots.map(({ kind }) => kind))]
}

function sharedBy<T>(lists: readonly (readonly T[])[], least: number): ReadonlySet<T> {
  const counts = new Map<T, number>()
  for (const one of lists.flat()) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([one]) => one))
}

function grouped(
  all: readonly Signature[],
  keyOf: (signature: Signature) => number
): ReadonlyMap<number, readonly Signature[]> {
  return Map.groupBy(all, keyOf)
}
